import { addDays, parts } from "../local-date.ts";
import { readCount } from "./numbers.ts";
import { readDay } from "./read-day.ts";
import { readMonth, readQuarter, readWholeYear } from "./read-month.ts";
import { readWeek } from "./read-week.ts";
import { readYearTail } from "./read-year.ts";
import type { Tokens } from "./tokens.ts";
import { mondayOf, type Unit } from "./unit.ts";
import { afterAny, isAny, lookUp, type Read, remembered, skip } from "./words.ts";

/** Halves of a year in words. */
const HALVES: readonly (readonly [string, 1 | 2])[] = [
	["nửa đầu năm", 1],
	["nửa đầu của năm", 1],
	["nửa cuối năm", 2],
	["nửa sau năm", 2],
	["nửa cuối của năm", 2],
];
/** Which end of the year months are counted from. */
const SIDES: readonly (readonly [string, "first" | "last"])[] = [
	["đầu", "first"],
	["cuối", "last"],
	["còn lại của", "last"],
	["còn lại", "last"],
];
/** Units that hold the reference date. */
const CURRENT: readonly (readonly [string, "day" | "week" | "month" | "quarter" | "year"])[] = [
	["ngày", "day"],
	["tuần", "week"],
	["tháng", "month"],
	["quý", "quarter"],
	["năm", "year"],
	["cả năm", "year"],
];
/** Where in a unit a time lies. */
const EDGES: readonly (readonly [string, "start" | "middle" | "end"])[] = [
	["đầu", "start"],
	["giữa", "middle"],
	["cuối", "end"],
];

const make = (value: Unit, end: number): Read<Unit> => ({ value, end });

/** "6 tháng đầu năm 2026", "06 tháng cuối năm", "9 tháng đầu năm", "6 tháng/2026", "nửa đầu năm 2026". */
function readPartOfYear(tokens: Tokens, i: number): Read<Unit> | null {
	const middle = lookUp(tokens, i, HALVES);
	if (middle) {
		const year = readYearTail(tokens, middle.end - 1);
		return make({ unit: "half", half: middle.value, year: year.value }, Math.max(year.end, middle.end));
	}
	const count = readCount(tokens, i);
	if (!count || count.value < 2 || count.value > 11) return null;
	let at = afterAny(tokens, count.end, ["tháng", "t"]);
	if (at < 0) return null;
	const side = lookUp(tokens, at, SIDES);
	if (side) at = side.end;
	const named = skip(tokens, at, ["của", "trong"]);
	const word = afterAny(tokens, named, ["năm"]);
	const year = readYearTail(tokens, word > 0 ? named : at);
	if (!side && year.value === null) {
		// "6 tháng" alone is the first half in a cell; followed by anything else it is a length of time
		const next = tokens.list[at];
		const closes = next === undefined || [")", ";", ".", ","].includes(next.text);
		if (
			!closes ||
			(count.value !== 6 && count.value !== 9) ||
			isAny(tokens, i - 1, ["trong", "vòng", "hạn", "kỳ", "cáo"])
		)
			return null;
	}
	if (side && year.value === null && word < 0 && !tokens.reference) return null;
	const end = Math.max(year.end, word > 0 ? word : at);
	const n = count.value;
	if (n === 6) return make({ unit: "half", half: side?.value === "last" ? 2 : 1, year: year.value }, end);
	return side?.value === "last"
		? make({ unit: "months", first: 13 - n, last: 12, year: year.value }, end)
		: make({ unit: "months", first: 1, last: n, year: year.value }, end);
}

/** "tháng", "quý", "năm", "tuần" alone behind "trong", "hết", "cuối": the one that holds the reference date. */
export function readCurrent(tokens: Tokens, i: number): Read<Unit> | null {
	if (tokens.reference === null) return null;
	const { year, month, day } = parts(tokens.reference);
	const found = lookUp(tokens, i, CURRENT);
	const next = found && tokens.list[found.end];
	if (!found || (next && next.kind !== "mark" && !isAny(tokens, found.end, CLOSING))) return null;
	switch (found.value) {
		case "day":
			return make({ unit: "day", year, month, day }, found.end);
		case "week": {
			const from = mondayOf(tokens.reference, 0);
			return make({ unit: "span", from, to: addDays(from, 6), year: null }, found.end);
		}
		case "month":
			return make({ unit: "month", year, month }, found.end);
		case "quarter":
			return make({ unit: "quarter", year, quarter: Math.ceil(month / 3) }, found.end);
		case "year":
			return make({ unit: "year", year }, found.end);
	}
}
const CLOSING = ["và", "để", "theo", "báo", "gửi", "trình"];

/** "đầu quý III", "giữa tháng 6", "cuối năm 2026", "cuối tuần": BLDS 2015 art. 146 where it says what they mean. */
function readEdge(tokens: Tokens, i: number): Read<Unit> | null {
	const edge = lookUp(tokens, i, EDGES);
	if (!edge) return null;
	const at = skip(tokens, edge.end, ["của"]);
	const inner =
		readMonth(tokens, at) ??
		readQuarter(tokens, at) ??
		readWholeYear(tokens, at) ??
		readWeek(tokens, at) ??
		readCurrent(tokens, at);
	if (!inner) return null;
	const { value, end } = inner;
	const common = { year: value.year, approximate: true };
	if (edge.value === "end") return make({ ...value, approximate: true }, end);
	const start = edge.value === "start";
	switch (value.unit) {
		case "month":
			return make({ unit: "day", day: start ? 1 : 15, month: value.month, ...common }, end);
		case "quarter":
			return make({ unit: "month", month: value.quarter * 3 - (start ? 2 : 1), ...common }, end);
		case "year":
			return make(start ? { unit: "month", month: 1, ...common } : { unit: "half", half: 1, ...common }, end);
		case "span": {
			const on = parts(addDays(value.from, start ? 0 : 2));
			return make({ unit: "day", ...on, approximate: true }, end);
		}
		default:
			return null;
	}
}

/** Any day or span of the calendar at `i`. `announced`: a word before it already makes a time likely. */
export const readUnit = remembered(findUnit);

function findUnit(tokens: Tokens, i: number, announced: boolean): Read<Unit> | null {
	return (
		readPartOfYear(tokens, i) ??
		readEdge(tokens, i) ??
		readWeek(tokens, i) ??
		readQuarter(tokens, i) ??
		longer(readDay(tokens, i, announced), readMonth(tokens, i)) ??
		readWholeYear(tokens, i) ??
		(announced ? readCurrent(tokens, i) : null)
	);
}

const longer = (a: Read<Unit> | null, b: Read<Unit> | null): Read<Unit> | null =>
	a && b ? (b.end > a.end ? b : a) : (a ?? b);
