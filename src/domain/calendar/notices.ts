import type { LocalDate } from "../local-date.ts";

/** What the Government announced for one year beyond the rule of the Labour Code. */
export interface YearlyNotice {
	year: number;
	/** Working days of the week that are off for Tết, in place of the rule. */
	tet?: LocalDate[];
	/** Working days that are off because another day is worked for them. */
	off: LocalDate[];
	/** Days of the weekend worked for them. */
	worked: LocalDate[];
}

/**
 * Yearly notices for state offices with a five-day week. A year without one follows the rule of the law until the
 * Government announces it; an admin can enter that in chat without waiting for a new version.
 *
 * 2024: Tết 08–14/02; Monday 29/4 for Saturday 04/5. 2025: Tết 25/01–02/02; Friday 02/5 for Saturday 26/4.
 * 2026: Tết 14–22/02; Friday 02/01 for Saturday 10/01 (12729/VPCP-KGVX of 25/12/2025); Monday 31/8 for Saturday 22/8.
 */
export const NOTICES: readonly YearlyNotice[] = [
	{
		year: 2024,
		tet: ["2024-02-08", "2024-02-09", "2024-02-12", "2024-02-13", "2024-02-14"],
		off: ["2024-04-29"],
		worked: ["2024-05-04"],
	},
	{
		year: 2025,
		tet: ["2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"],
		off: ["2025-05-02"],
		worked: ["2025-04-26"],
	},
	{
		year: 2026,
		tet: ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
		off: ["2026-01-02", "2026-08-31"],
		worked: ["2026-01-10", "2026-08-22"],
	},
];
