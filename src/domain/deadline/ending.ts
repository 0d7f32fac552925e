import { endOfMonth, type LocalDate, localDate } from "../local-date.ts";
import { fold } from "../text/fold.ts";
import type { Deadline } from "./deadline.ts";

const UNTIL =
	/(?:^| )(?:cho )?(?:den|toi)(?: het)? (?:ngay (\d{1,2})[/.](\d{1,2})[/.](\d{4})|thang (\d{1,2})(?:[/.]| nam )(\d{4})|quy (iv|i{1,3}|[1-4])(?:[/.]| nam )(\d{4})|nam (\d{4}))(?![\d/])/u;
const STRETCH = /(?:^| )giai doan (?:tu )?(?:nam )?(\d{4}) ?(?:[-–—]|den) ?(?:nam )?(\d{4})(?!\d)/u;
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * Gives what recurs or goes on the last day that its words name: "hằng quý, đến hết năm 2027". An end that is over
 * already is that of something else in the words: "số liệu đến năm 2024".
 */
export function withEnd(deadline: Deadline, reference: LocalDate | null): Deadline {
	if (deadline.kind !== "recurring" && deadline.kind !== "ongoing") return deadline;
	const until = endIn(fold(deadline.raw).replace(/\s+/gu, " "));
	if (until === null || (reference !== null && until < reference)) return deadline;
	if (deadline.kind === "recurring") return { ...deadline, until };
	const { from, ...rest } = deadline;
	// The year of its end is not the one it begins with.
	return from && from.slice(0, 4) < until.slice(0, 4) ? { ...rest, from, until } : { ...rest, until };
}

function endIn(words: string): LocalDate | null {
	const [, d, m, y, month, ofMonth, quarter, ofQuarter, year] = UNTIL.exec(words) ?? [];
	if (y) return localDate(Number(y), Number(m), Number(d));
	if (ofMonth) return Number(month) <= 12 ? endOfMonth(Number(ofMonth), Number(month)) : null;
	if (quarter) return endOfMonth(Number(ofQuarter), (QUARTERS[quarter] ?? Number(quarter)) * 3);
	const last = year ?? STRETCH.exec(words)?.[2];
	return last ? `${last}-12-31` : null;
}
