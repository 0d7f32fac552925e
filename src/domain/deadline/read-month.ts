import { lunarDay } from "../calendar/lunar.ts";
import { addDays, parts } from "../local-date.ts";
import {
	joinedAfter,
	joinedBefore,
	monthFollows,
	readCount,
	readQuarterNumber,
	readYear,
} from "./numbers.ts";
import { readNearMonth } from "./read-date.ts";
import { readRelativeYear, readYearTail } from "./read-year.ts";
import type { Tokens } from "./tokens.ts";
import type { Unit } from "./unit.ts";
import { after, afterAny, lookUp, type Read, remembered, skip } from "./words.ts";

/** Months that have a name only in the lunar calendar. */
const LUNAR_MONTHS: readonly (readonly [string, number])[] = [
	["giêng", 1],
	["chạp", 12],
];
/** Quarters seen from the reference. */
const NEAR_QUARTERS: readonly (readonly [string, number])[] = [
	["này", 0],
	["nay", 0],
	["sau", 1],
	["tới", 1],
	["kế tiếp", 1],
	["tiếp theo", 1],
];

const make = (value: Unit, end: number): Read<Unit> => ({ value, end });

/** "tháng 6/2026", "tháng 12 năm 2025", "T6/2026", "6/2026", "tháng này", "tháng Giêng". */
export const readMonth = remembered(findMonth);

function findMonth(tokens: Tokens, i: number): Read<Unit> | null {
	const near = readNearMonth(tokens, i);
	if (near) return make({ unit: "month", ...near.value }, near.end);
	const head = afterAny(tokens, i, ["tháng", "các tháng", "th"]);
	if (head > 0) {
		const lunar = lookUp(tokens, head, LUNAR_MONTHS);
		if (lunar) return readLunarMonth(tokens, lunar);
		const number = readCount(tokens, head);
		if (!number || number.value < 1 || number.value > 12) return null;
		const year = readYearTail(tokens, number.end);
		if (year.value === null && joinedAfter(tokens, number.end) && !monthFollows(tokens, number.end))
			return null;
		return make({ unit: "month", month: number.value, year: year.value }, year.end);
	}
	const short = after(tokens, i, "t") > 0 ? i + 1 : i;
	const number = tokens.list[short];
	if (number?.kind !== "number" || number.text.length > 2 || number.value < 1 || number.value > 12)
		return null;
	if (short === i && joinedBefore(tokens, i)) return null;
	if (short > i && number.spaced) return null;
	const mark = tokens.list[short + 1]?.text ?? "";
	const year = ["/", "-", "."].includes(mark) ? readYear(tokens, short + 2) : null;
	if (year && !joinedAfter(tokens, year.end) && (mark !== "-" || tokens.list[short + 1]?.spaced === false))
		return make({ unit: "month", month: number.value, year: year.value }, year.end);
	return null;
}

function readLunarMonth(tokens: Tokens, month: Read<number>): Read<Unit> | null {
	const year = readYearTail(tokens, month.end);
	const now = tokens.reference;
	for (let y = year.value ?? (now ? parts(now).year - 1 : Number.NaN); y < 2100; y++) {
		const from = lunarDay(y, month.value, 1);
		const next = month.value === 12 ? lunarDay(y + 1, 1, 1) : lunarDay(y, month.value + 1, 1);
		if (!from || !next) return null;
		const to = addDays(next, -1);
		if (year.value !== null || (now && to >= now))
			return make({ unit: "span", from, to, year: null, approximate: true }, year.end);
	}
	return null;
}

/** "QII/2026" is one word. */
const JOINED_QUARTERS: readonly (readonly [string, number])[] = [
	["qi", 1],
	["qii", 2],
	["qiii", 3],
	["qiv", 4],
];

/** "quý đầu năm 2026": the year follows. */
const EDGE_QUARTERS: readonly (readonly [string, number])[] = [
	["đầu năm", 1],
	["đầu tiên của năm", 1],
	["đầu tiên năm", 1],
	["cuối năm", 4],
	["cuối của năm", 4],
	["cuối cùng của năm", 4],
];

/** "quý II/2026", "Quý lI/2026", "Q2/2026", "quý 4", "quý này". */
export function readQuarter(tokens: Tokens, i: number): Read<Unit> | null {
	const joined = lookUp(tokens, i, JOINED_QUARTERS);
	if (joined) {
		const year = readYearTail(tokens, joined.end);
		return make({ unit: "quarter", quarter: joined.value, year: year.value }, year.end);
	}
	const word = afterAny(tokens, i, ["quý", "quí", "qúy", "q", "q .", "các quý"]);
	if (word < 0) return null;
	const near = lookUp(tokens, word, NEAR_QUARTERS);
	if (near && tokens.reference) {
		const now = parts(tokens.reference);
		const index = Math.floor((now.month - 1) / 3) + near.value;
		return make(
			{ unit: "quarter", quarter: (index % 4) + 1, year: now.year + Math.floor(index / 4) },
			near.end,
		);
	}
	const number = readQuarterNumber(tokens, word) ?? lookUp(tokens, word, EDGE_QUARTERS);
	if (!number) return null;
	const year = readYearTail(tokens, number.end);
	return make({ unit: "quarter", quarter: number.value, year: year.value }, year.end);
}

/** "năm 2026", "cả năm 2026", "năm học 2025-2026", "năm nay", "2026". */
export function readWholeYear(tokens: Tokens, i: number): Read<Unit> | null {
	const near = readRelativeYear(tokens, i);
	if (near) return make({ unit: "year", year: near.value }, near.end);
	const school = after(tokens, i, "năm học");
	if (school > 0) {
		const first = readYear(tokens, school);
		const second = first && readYear(tokens, skip(tokens, first.end, ["-", "đến"]));
		if (!first || !second || second.value !== first.value + 1) return null;
		return make(
			{
				unit: "span",
				from: `${first.value}-09-01`,
				to: `${second.value}-05-31`,
				year: null,
				approximate: true,
			},
			second.end,
		);
	}
	const head = afterAny(tokens, i, ["năm", "cả năm", "trọn năm", "các năm", "niên độ", "năm ngân sách"]);
	const at = head > 0 ? head : i;
	const year = readYear(tokens, at);
	if (!year || joinedAfter(tokens, year.end) || (head < 0 && joinedBefore(tokens, i))) return null;
	return make({ unit: "year", year: year.value }, year.end);
}
