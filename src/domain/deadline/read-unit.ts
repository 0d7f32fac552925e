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
import { readDay, readNearMonth } from "./read-day.ts";
import { readRelativeYear, readYearTail } from "./read-year.ts";
import type { Tokens } from "./tokens.ts";
import { mondayOf, type Unit } from "./unit.ts";
import { after, afterAny, isAny, lookUp, type Read, skip } from "./words.ts";

const make = (value: Unit, end: number): Read<Unit> => ({ value, end });

/** "6 tháng đầu năm 2026", "06 tháng cuối năm", "9 tháng đầu năm", "6 tháng/2026", "nửa đầu năm 2026". */
function readPartOfYear(tokens: Tokens, i: number): Read<Unit> | null {
	const middle = lookUp<1 | 2>(tokens, i, [
		["nửa đầu năm", 1],
		["nửa đầu của năm", 1],
		["nửa cuối năm", 2],
		["nửa sau năm", 2],
		["nửa cuối của năm", 2],
	]);
	if (middle) {
		const year = readYearTail(tokens, middle.end - 1);
		return make({ unit: "half", half: middle.value, year: year.value }, Math.max(year.end, middle.end));
	}
	const count = readCount(tokens, i);
	if (!count || count.value < 2 || count.value > 11) return null;
	let at = afterAny(tokens, count.end, ["tháng", "t"]);
	if (at < 0) return null;
	const side = lookUp<"first" | "last">(tokens, at, [
		["đầu", "first"],
		["cuối", "last"],
		["còn lại của", "last"],
		["còn lại", "last"],
	]);
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

/** "tháng 6/2026", "tháng 12 năm 2025", "T6/2026", "6/2026", "tháng này", "tháng Giêng". */
function readMonth(tokens: Tokens, i: number): Read<Unit> | null {
	const near = readNearMonth(tokens, i);
	if (near) return make({ unit: "month", ...near.value }, near.end);
	const head = afterAny(tokens, i, ["tháng", "các tháng", "th"]);
	if (head > 0) {
		const lunar = lookUp<number>(tokens, head, [
			["giêng", 1],
			["chạp", 12],
		]);
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

/** "quý II/2026", "Quý lI/2026", "Q2/2026", "quý 4", "quý này". */
function readQuarter(tokens: Tokens, i: number): Read<Unit> | null {
	const word = afterAny(tokens, i, ["quý", "quí", "qúy", "q", "q .", "các quý"]);
	if (word < 0) return null;
	const near = lookUp<number>(tokens, word, [
		["này", 0],
		["nay", 0],
		["sau", 1],
		["tới", 1],
		["kế tiếp", 1],
		["tiếp theo", 1],
	]);
	if (near && tokens.reference) {
		const now = parts(tokens.reference);
		const index = Math.floor((now.month - 1) / 3) + near.value;
		return make(
			{ unit: "quarter", quarter: (index % 4) + 1, year: now.year + Math.floor(index / 4) },
			near.end,
		);
	}
	const number = readQuarterNumber(tokens, word);
	if (!number) return null;
	const year = readYearTail(tokens, number.end);
	return make({ unit: "quarter", quarter: number.value, year: year.value }, year.end);
}

/** "năm 2026", "cả năm 2026", "năm học 2025-2026", "năm nay", "2026". */
function readWholeYear(tokens: Tokens, i: number): Read<Unit> | null {
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

/** Weeks: "tuần này", "tuần 2 tháng 6", "trung tuần tháng 6/2026", "tuần đầu tháng 5", "tuần 23/2026". */
function readWeek(tokens: Tokens, i: number): Read<Unit> | null {
	const third = lookUp<[number, number]>(tokens, i, [
		["thượng tuần", [1, 10]],
		["trung tuần", [11, 20]],
		["hạ tuần", [21, 31]],
		["10 ngày đầu", [1, 10]],
		["nửa đầu", [1, 15]],
		["nửa cuối", [16, 31]],
		["nửa sau", [16, 31]],
		["tuần đầu", [1, 7]],
		["tuần đầu tiên", [1, 7]],
		["tuần đầu tiên của", [1, 7]],
		["tuần đầu của", [1, 7]],
		["tuần cuối", [25, 31]],
		["tuần cuối cùng", [25, 31]],
		["tuần cuối của", [25, 31]],
		["tuần cuối cùng của", [25, 31]],
	]);
	const numbered = third ? null : readNumberedWeek(tokens, i);
	const days = third ?? numbered;
	if (days) {
		const month = readMonth(tokens, skip(tokens, days.end, ["của", "trong"]));
		if (month?.value.unit === "month") {
			const [first, last] = days.value;
			return make(
				{ unit: "days", first, last, month: month.value.month, year: month.value.year, approximate: true },
				month.end,
			);
		}
		if (third) return null;
	}
	const counted = readIsoWeek(tokens, i);
	if (counted) return counted;
	if (tokens.reference === null) return null;
	const near = lookUp<number>(tokens, i, [
		["tuần này", 0],
		["tuần nay", 0],
		["tuần sau", 1],
		["tuần tới", 1],
		["tuần kế tiếp", 1],
		["tuần sau nữa", 2],
	]);
	if (!near) return null;
	const from = mondayOf(tokens.reference, near.value);
	return make({ unit: "span", from, to: addDays(from, 6), year: null }, near.end);
}

/** "tuần 23/2026", "tuần thứ 23 năm 2026": the week of ISO 8601. */
function readIsoWeek(tokens: Tokens, i: number): Read<Unit> | null {
	const head = afterAny(tokens, i, ["tuần", "tuần thứ"]);
	const number = tokens.list[head];
	if (head < 0 || number?.kind !== "number" || number.value < 1 || number.value > 53) return null;
	const year = readYearTail(tokens, head + 1);
	if (year.value === null) return null;
	const from = addDays(mondayOf(`${year.value}-01-04`, 0), (number.value - 1) * 7);
	return make({ unit: "span", from, to: addDays(from, 6), year: null }, year.end);
}

function readNumberedWeek(tokens: Tokens, i: number): Read<[number, number]> | null {
	const head = afterAny(tokens, i, ["tuần", "tuần thứ", "tuần lễ thứ"]);
	if (head < 0) return null;
	const number =
		lookUp<number>(tokens, head, [
			["nhất", 1],
			["nhì", 2],
		]) ??
		readQuarterNumber(tokens, head) ??
		readCount(tokens, head);
	if (!number || number.value < 1 || number.value > 5) return null;
	const first = (number.value - 1) * 7 + 1;
	return { value: [first, number.value === 5 ? 31 : first + 6], end: number.end };
}

/** "tháng", "quý", "năm", "tuần" alone behind "trong", "hết", "cuối": the one that holds the reference date. */
export function readCurrent(tokens: Tokens, i: number): Read<Unit> | null {
	if (tokens.reference === null) return null;
	const { year, month, day } = parts(tokens.reference);
	const found = lookUp<"day" | "week" | "month" | "quarter" | "year">(tokens, i, [
		["ngày", "day"],
		["tuần", "week"],
		["tháng", "month"],
		["quý", "quarter"],
		["năm", "year"],
		["cả năm", "year"],
	]);
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

/** "đầu quý III", "giữa tháng 6", "cuối năm 2026", "cuối tuần": BLDS 2015 art. 147 where it says what they mean. */
function readEdge(tokens: Tokens, i: number): Read<Unit> | null {
	const edge = lookUp<"start" | "middle" | "end">(tokens, i, [
		["đầu", "start"],
		["giữa", "middle"],
		["cuối", "end"],
	]);
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
export function readUnit(tokens: Tokens, i: number, announced = false): Read<Unit> | null {
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
