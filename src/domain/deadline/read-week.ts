import { addDays } from "../local-date.ts";
import { readCount, readQuarterNumber } from "./numbers.ts";
import { readMonth } from "./read-month.ts";
import { readYearTail } from "./read-year.ts";
import type { Tokens } from "./tokens.ts";
import { mondayOf, type Unit } from "./unit.ts";
import { afterAny, lookUp, type Read, skip } from "./words.ts";

/** Stretches of a month: first and last day. */
const DAYS_OF_MONTH: readonly (readonly [string, [number, number]])[] = [
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
];
/** Weeks seen from the reference. */
const NEAR_WEEKS: readonly (readonly [string, number])[] = [
	["tuần này", 0],
	["tuần nay", 0],
	["tuần sau", 1],
	["tuần tới", 1],
	["tuần kế tiếp", 1],
	["tuần sau nữa", 2],
];
/** Ordinals of their own. */
const FIRST_WEEKS: readonly (readonly [string, number])[] = [
	["nhất", 1],
	["nhì", 2],
];

const make = (value: Unit, end: number): Read<Unit> => ({ value, end });

/** Weeks: "tuần này", "tuần 2 tháng 6", "trung tuần tháng 6/2026", "tuần đầu tháng 5", "tuần 23/2026". */
export function readWeek(tokens: Tokens, i: number): Read<Unit> | null {
	const third = lookUp(tokens, i, DAYS_OF_MONTH);
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
	const near = lookUp(tokens, i, NEAR_WEEKS);
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
		lookUp(tokens, head, FIRST_WEEKS) ?? readQuarterNumber(tokens, head) ?? readCount(tokens, head);
	if (!number || number.value < 1 || number.value > 5) return null;
	const first = (number.value - 1) * 7 + 1;
	return { value: [first, number.value === 5 ? 31 : first + 6], end: number.end };
}
