import { type LocalDate, localDate, parts } from "../local-date.ts";
import { parseDateRange } from "../parse-range.ts";
import { type DirectoryEntry, parseTaskQuery } from "../tasks/task-query.ts";
import { fold, normalizeText } from "../text/fold.ts";
import type { MeetingOrder } from "./file-order.ts";

const DAY = "(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?";
const BEFORE = new RegExp(`[ ,;]*\\btruoc(?: ngay)? ${DAY}$`);
const SINCE = new RegExp(`[ ,;]*\\b(?:ke tu|tu|sau)(?: ngay)? ${DAY}$`);

/** The day of a match; without a year the nearest one on that side of today. */
function dayNamed(found: RegExpExecArray, today: LocalDate, side: "past" | "coming"): LocalDate | null {
	const { year } = parts(today);
	const [day, month] = [Number(found[1]), Number(found[2])];
	if (found[3]) return localDate(Number(found[3]), month, day);
	const meant = localDate(year, month, day);
	if (!meant) return null;
	if (side === "past") return meant > today ? localDate(year - 1, month, day) : meant;
	return meant < today ? localDate(year + 1, month, day) : meant;
}

const tidy = (text: string): string => normalizeText(text).replace(/\s+/g, " ").trim();

/** "Sở Ngoại vụ trước 15/3": what the letter is about, and the day before which an answer is asked for. Null: no such day. */
export function readLetter(
	argument: string,
	today: LocalDate,
): { words: string; before: LocalDate | null } | null {
	const text = tidy(argument);
	const found = BEFORE.exec(fold(text));
	if (!found) return { words: text, before: null };
	const before = dayNamed(found, today, "coming");
	return before === null ? null : { words: text.slice(0, found.index).trim(), before };
}

/** "Sở Tài chính", "Sở Tài chính từ 15/01", "Sở Tài chính 56/TB-UBND": with whom, since when. Null: not understood. */
export function readMeeting(
	argument: string,
	directory: readonly DirectoryEntry[],
	today: LocalDate,
): { agency: DirectoryEntry | null; since: MeetingOrder["since"] } | null {
	const text = fold(tidy(argument));
	const found = SINCE.exec(text);
	const on = found && dayNamed(found, today, "past");
	if (found && (!on || on > today)) return null;
	const rest = (found ? text.slice(0, found.index) : text).replace(/^(?:voi|hop voi) /, "");
	if (rest === "") return { agency: null, since: on ? { on } : null };
	const query = parseTaskQuery(rest, directory);
	const left = query.words.filter((word) => word !== "tu" && word !== "theo" && word !== "sau");
	if (left.length > 0 || query.state !== null || query.code !== null) return null;
	const { agency, documentNumber } = query;
	return { agency, since: on ? { on } : documentNumber ? { number: documentNumber } : null };
}

/** "quý I", "Sở Tài chính tháng 2", "Sở Tài chính": whose results, of which days; this month's by default. Null: not understood. */
export function readResults(
	argument: string,
	directory: readonly DirectoryEntry[],
	today: LocalDate,
): { agency: DirectoryEntry | null; range: ReturnType<typeof parseDateRange> } | null {
	const words = fold(tidy(argument)).split(" ").filter(Boolean);
	// The period stands behind the agency, or before it: the longest words that name one.
	for (let length = words.length; length > 0; length--)
		for (const at of [words.length - length, 0]) {
			const range = parseDateRange(words.slice(at, at + length).join(" "), today);
			if (!range) continue;
			const rest = [...words.slice(0, at), ...words.slice(at + length)].join(" ");
			if (!rest) return { agency: null, range };
			const query = parseTaskQuery(rest, directory);
			if (query.agency && query.words.length === 0) return { agency: query.agency, range };
		}
	const month = parseDateRange("thang nay", today);
	if (words.length === 0) return { agency: null, range: month };
	const query = parseTaskQuery(words.join(" "), directory);
	return query.agency && query.words.length === 0 ? { agency: query.agency, range: month } : null;
}
