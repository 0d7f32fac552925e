import { parts } from "../local-date.ts";
import { joinedAfter, readShortYear, readYear } from "./numbers.ts";
import type { Tokens } from "./tokens.ts";
import { after, lookUp, type Read } from "./words.ts";

/** Words for a year seen from the reference date. */
const RELATIVE_YEARS = [
	["năm nay", 0],
	["năm này", 0],
	["năm hiện tại", 0],
	["năm sau", 1],
	["năm tới", 1],
	["năm kế tiếp", 1],
	["năm liền kề", 1],
] as const;

/** "năm nay", "năm sau" as a number; null without a reference. */
export function readRelativeYear(tokens: Tokens, i: number): Read<number> | null {
	if (tokens.reference === null) return null;
	const found = lookUp<number>(tokens, i, RELATIVE_YEARS);
	return found && { value: parts(tokens.reference).year + found.value, end: found.end };
}

/**
 * The year behind a month, quarter or half: "/2026", "-2026", " năm 2026", " của năm 2026", ", năm 2026", " 2026",
 * "năm nay". `value` is null and `end` is `i` where none is printed; a bare "năm" is taken in.
 */
export function readYearTail(tokens: Tokens, i: number): Read<number | null> {
	const mark = tokens.list[i];
	if (mark && ["/", "-", "."].includes(mark.text)) {
		const slash = readShortYear(tokens, i + 1);
		// "06 - 2027" would be a year, "Quý II - 2026 và" too, but "01-03" is a range of months
		if (slash && (mark.text === "/" || slash.value >= 2000) && !joinedAfter(tokens, slash.end)) {
			const twoDigits = tokens.list[i + 1]?.text.length === 2;
			if (!twoDigits || mark.text === "/") return slash;
		}
	}
	let at = i;
	if (mark?.text === "," || mark?.text === "(" || mark?.text === "/") at++;
	for (const filler of ["của", "trong"]) if (after(tokens, at, filler) > 0) at++;
	const relative = readRelativeYear(tokens, at);
	if (relative) return relative;
	const word = after(tokens, at, "năm");
	const year = readYear(tokens, word > 0 ? word : at);
	if (year && !joinedAfter(tokens, year.end) && (word > 0 || at === i)) {
		const close = mark?.text === "(" && tokens.list[year.end]?.text === ")";
		return close ? { value: year.value, end: year.end + 1 } : year;
	}
	return { value: null, end: i };
}
