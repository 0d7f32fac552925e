import { parts } from "../local-date.ts";
import { type DayUnit, dayUnit } from "./day-unit.ts";
import { joinedAfter, joinedBefore, readCount, readShortYear, readYear } from "./numbers.ts";
import { readYearTail } from "./read-year.ts";
import type { Tokens } from "./tokens.ts";
import { after, afterAny, lookUp, type Read } from "./words.ts";

/** Months seen from the reference. */
const NEAR_MONTHS: readonly (readonly [string, number])[] = [
	["tháng này", 0],
	["tháng nay", 0],
	["tháng hiện tại", 0],
	["tháng sau", 1],
	["tháng tới", 1],
	["tháng kế tiếp", 1],
];

/** "15/3/2026", "15.3.2026", "5-3-2026", "2026-03-05"; without a year "15/3", and "15.3", "15-3" where a word says so. */
export function readFigures(tokens: Tokens, i: number, announced: boolean): Read<DayUnit> | null {
	const [first, mark, second] = tokens.list.slice(i, i + 3);
	if (first?.kind !== "number" || second?.kind !== "number" || !mark || !"/.-".includes(mark.text))
		return null;
	// the second day of "15-20/6" runs on from the first
	if (joinedBefore(tokens, i) && !(announced && tokens.list[i - 1]?.text === "-")) return null;
	const spread = mark.spaced || second.spaced;
	const third = tokens.list[i + 3]?.text === mark.text ? tokens.list[i + 4] : undefined;
	if (readYear(tokens, i) && third?.kind === "number" && third.value <= 31 && !spread)
		return { value: dayUnit(first.value, second.value, third.value), end: i + 5 };
	if (first.text.length > 2 || second.text.length > 2 || first.value < 1 || second.value < 1) return null;
	if (first.value > 31 || second.value > 12) return null;
	const year = third && readShortYear(tokens, i + 4);
	if (year && !joinedAfter(tokens, year.end))
		return { value: dayUnit(year.value, second.value, first.value), end: year.end };
	if (joinedAfter(tokens, i + 3) || (third?.kind === "number" && !third.spaced)) return null;
	if (mark.text !== "/" && (!announced || spread)) return null;
	// "24/7" means round the clock
	if (!announced && (spread || (first.value === 24 && second.value === 7))) return null;
	const tail = after(tokens, i + 3, "năm") > 0 || after(tokens, i + 3, "của năm") > 0;
	const printed = tail ? readYearTail(tokens, i + 3) : { value: null, end: i + 3 };
	return {
		value: dayUnit(printed.value, second.value, first.value, nearYear(tokens, printed)),
		end: printed.end,
	};
}

/** "năm sau" ends in a word, a printed year in a number. */
const nearYear = (tokens: Tokens, year: Read<number | null>): Partial<DayUnit> =>
	year.value !== null && tokens.list[year.end - 1]?.kind === "word" ? { nearYear: true } : {};

const LUNAR_MONTHS = [
	["giêng", 1],
	["chạp", 12],
] as const;
/** What says that a day is of the lunar calendar. */
export const MARKS_LUNAR = ["âm lịch", "âl", "( âm lịch )", "( âl )"];

/** "tháng 3", "tháng Giêng", "tháng mười hai" behind a day; with the lunar calendar where it is named. */
export function readMonthOfDay(tokens: Tokens, i: number): Read<{ month: number; lunar: boolean }> | null {
	let at = afterAny(tokens, i, ["tháng", "của tháng", "th"]);
	if (at < 0) return null;
	const lunar = lookUp<number>(tokens, at, LUNAR_MONTHS);
	if (lunar) return { value: { month: lunar.value, lunar: true }, end: lunar.end };
	const count = readCount(tokens, at);
	if (!count || count.value < 1 || count.value > 12) return null;
	at = count.end;
	return { value: { month: count.value, lunar: false }, end: at };
}

/** "15 tháng 3 năm 2026", "15 tháng 3/2026", "15 tháng Giêng", "15 tháng này". */
export function readWords(tokens: Tokens, i: number, announced: boolean): Read<DayUnit> | null {
	const number = readCount(tokens, i);
	if (!number || number.value < 1 || number.value > 31) return null;
	const spelled = tokens.list[i]?.kind === "word";
	if (spelled && !announced) return null;
	const near = announced && tokens.reference ? readNearMonth(tokens, number.end) : null;
	if (near)
		return { value: dayUnit(near.value.year, near.value.month, number.value, { near: true }), end: near.end };
	const month = readMonthOfDay(tokens, number.end);
	if (!month || after(tokens, month.end, "lần") > 0) return null;
	const year = readYearTail(tokens, month.end);
	const lunarMark = afterAny(tokens, year.end, MARKS_LUNAR);
	const lunar = month.value.lunar || lunarMark > 0;
	const trailing = lunarMark > 0 && year.value === null ? readYearTail(tokens, lunarMark) : null;
	return {
		value: dayUnit(trailing?.value ?? year.value, month.value.month, number.value, {
			...(lunar && { lunar }),
			...nearYear(tokens, year),
		}),
		end: trailing?.end ?? (lunarMark > 0 ? lunarMark : year.end),
	};
}

/** "tháng này", "tháng sau" as numbers. */
export function readNearMonth(tokens: Tokens, i: number): Read<{ year: number; month: number }> | null {
	if (tokens.reference === null) return null;
	const found = lookUp(tokens, i, NEAR_MONTHS);
	if (!found) return null;
	const now = parts(tokens.reference);
	const month = now.month + found.value;
	return { value: { year: now.year + (month > 12 ? 1 : 0), month: ((month - 1) % 12) + 1 }, end: found.end };
}
