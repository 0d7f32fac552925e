import type { StatusCount } from "./assignment.ts";
import type { DateRange } from "./date-range.ts";
import type { LocalDate } from "./local-date.ts";

/** The numbers of `/baocao`: assignments of a period by state, as of a day. */
export interface Report {
	/** The agency reported on, or the name of the whole. */
	scope: string;
	range: DateRange;
	asOf: LocalDate;
	count: StatusCount;
	/** The same numbers for the equal period before; null when nothing is known of it. */
	before: StatusCount | null;
	/** Done in time when extensions are taken into account, beside `count`, which measures the original deadline. */
	doneOnTimeAfterExtension: number;
	/** One row per agency for those who see several, in the directory's order; empty otherwise. */
	byAgency: { agency: string; count: StatusCount }[];
}
