import { joinedAfter, joinedBefore, monthFollows, readQuarterNumber, readYear } from "./numbers.ts";
import { RANGE_MARKS } from "./range-words.ts";
import { readUnit } from "./read-unit.ts";
import { readYearTail } from "./read-year.ts";
import type { Tokens } from "./tokens.ts";
import type { Unit } from "./unit.ts";
import { afterAny, lookUp, type Read } from "./words.ts";

/** A number that borrows its word from the unit before it: "tháng 5-6", "Quý I, II", "ngày 10 và 11/3". */
export function readEcho(tokens: Tokens, i: number, like: Unit): Read<Unit> | null {
	switch (like.unit) {
		case "quarter": {
			const number = readQuarterNumber(tokens, i);
			if (!number) return null;
			const year = readYearTail(tokens, number.end);
			return { value: { unit: "quarter", quarter: number.value, year: year.value }, end: year.end };
		}
		case "month": {
			const token = tokens.list[i];
			if (token?.kind !== "number" || token.text.length > 2 || token.value < 1 || token.value > 12)
				return null;
			const year = readYearTail(tokens, i + 1);
			if (year.value === null && joinedAfter(tokens, i + 1) && !monthFollows(tokens, i + 1)) return null;
			return { value: { unit: "month", month: token.value, year: year.value }, end: year.end };
		}
		case "year": {
			const year = readYear(tokens, i);
			return year && !joinedAfter(tokens, year.end)
				? { value: { unit: "year", year: year.value }, end: year.end }
				: null;
		}
		default:
			return null;
	}
}

/** "15 - 20/12/2025", "ngày 10, 11/3": a day number whose month is printed with the next one. */
export function readShortStart(tokens: Tokens, i: number): Read<Unit> | null {
	const at = afterAny(tokens, i, ["ngày", "các ngày", "mùng"]);
	const from = at > 0 ? at : i;
	const token = tokens.list[from];
	if (token?.kind !== "number" || token.text.length > 2 || token.value < 1 || token.value > 31) return null;
	if (joinedBefore(tokens, from)) return null;
	const mark = lookUp(tokens, from + 1, RANGE_MARKS);
	if (!mark) return null;
	const months = monthsStart(tokens, from, mark.end);
	if (months && at < 0) return months;
	const next = readUnit(tokens, mark.end, true);
	if (next?.value.unit !== "day" || next.value.month === null || typeof next.value.day !== "number")
		return null;
	if (mark.value === "and" && at < 0) return null;
	if (next.value.day <= token.value) return null;
	return {
		value: { unit: "day", day: token.value, month: next.value.month, year: next.value.year },
		end: from + 1,
	};
}

/** "5-6/2026": months, where the second number carries the year. */
function monthsStart(tokens: Tokens, i: number, second: number): Read<Unit> | null {
	const [a, b] = [tokens.list[i], tokens.list[second]];
	if (!a || b?.kind !== "number" || a.value > 12 || b.value > 12 || b.text.length > 2) return null;
	if (tokens.list[second + 1]?.text !== "/") return null;
	const year = readYear(tokens, second + 2);
	return year && { value: { unit: "month", month: a.value, year: null }, end: i + 1 };
}

const _specificity = (unit: Unit): string =>
	unit.unit === "span" || unit.unit === "days" ? "day" : unit.unit;
