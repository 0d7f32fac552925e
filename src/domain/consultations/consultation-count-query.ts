import { findAgency } from "../agencies/agency-names.ts";
import type { DateRange } from "../date-range.ts";
import type { LocalDate } from "../local-date.ts";
import { parseDateRange } from "../parse-range.ts";
import type { DirectoryEntry } from "../tasks/task-query.ts";

/** What `/gopy thống kê` was asked for: a period, perhaps an agency. */
export interface CountQuery {
	range: DateRange;
	/** The words of the period; empty for this quarter. */
	words: string;
	agency: DirectoryEntry | null;
}

/** "quý I Sở Tài chính": the longest beginning that names a period; what follows must name an agency. Null otherwise. */
export function readCountQuery(
	text: string,
	directory: readonly DirectoryEntry[],
	today: LocalDate,
): CountQuery | null {
	const parts = text.split(/\s+/).filter(Boolean);
	for (let n = parts.length; n >= 0; n--) {
		const words = parts.slice(0, n).join(" ");
		const range = parseDateRange(words || "quý này", today);
		const rest = parts.slice(n).join(" ");
		const agency = rest === "" ? null : findAgency(rest, directory);
		if (range && (rest === "" || agency)) return { range, words, agency };
	}
	return null;
}
