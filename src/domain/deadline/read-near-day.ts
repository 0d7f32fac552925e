import { addDays, parts, weekday } from "../local-date.ts";
import { type DayUnit, dayUnit } from "./day-unit.ts";
import { readWeekday } from "./numbers.ts";
import type { Tokens } from "./tokens.ts";
import { mondayOf } from "./unit.ts";
import { after, afterAny, isAny, lookUp, type Read, skip } from "./words.ts";

/** Days seen from the reference. */
const NEAR_DAYS: readonly (readonly [string, number])[] = [
	["hôm nay", 0],
	["ngày hôm nay", 0],
	["ngày nay", 0],
	["bữa nay", 0],
	["nay", 0],
	["mai", 1],
	["ngày mai", 1],
	["hôm sau", 1],
	["ngày mốt", 2],
	["ngày kia", 2],
	["mốt", 2],
];
/** Weeks a weekday is placed in. */
const NEAR_WEEKS: readonly (readonly [string, number])[] = [
	["tuần này", 0],
	["tuần nay", 0],
	["trong tuần", 0],
	["trong tuần này", 0],
	["tuần sau", 1],
	["tuần tới", 1],
	["tuần kế tiếp", 1],
	["của tuần sau", 1],
	["của tuần tới", 1],
];

/** Days named from the reference: "hôm nay", "ngày mai", "thứ Sáu tuần sau", "thứ 6 này". */
export function readNearDay(tokens: Tokens, i: number): Read<DayUnit> | null {
	const today = tokens.reference;
	if (today === null) return null;
	const known = (date: string, end: number): Read<DayUnit> => {
		const { year, month, day: number } = parts(date);
		return { value: dayUnit(year, month, number), end };
	};
	const near = lookUp(tokens, i, NEAR_DAYS);
	if (near) {
		// "nay" and "mai" alone are too common: they count only behind a part of the day ("sáng mai")
		const alone = near.end === i + 1;
		const tomorrow =
			near.value > 0 &&
			(tokens.list.length === 1 || isAny(tokens, i - 1, ["đến", "tới", "sang", "nhất", "hạn"]));
		if (!alone || tomorrow || isAny(tokens, i - 1, ["sáng", "trưa", "chiều", "tối", "trước"]))
			return known(addDays(today, near.value), near.end);
	}
	const at = after(tokens, i, "ngày") > 0 ? i + 1 : i;
	const name = readWeekday(tokens, at, true);
	if (!name) return null;
	const short = tokens.list[at]?.text === "t" || tokens.list[at]?.text === "cn";
	const week = lookUp(tokens, name.end, NEAR_WEEKS);
	if (week) return known(addDays(mondayOf(today, week.value), name.value - 1), week.end);
	if (afterAny(tokens, name.end, ["hằng", "hàng", "mỗi", "hằng tuần"]) > 0) return null;
	const soon = skip(tokens, name.end, ["này", "tới", "sắp tới"]);
	// a lone "T6" is June in a plan and Friday in a chat: neither is certain enough
	if (short && soon === name.end && !isAny(tokens, i - 1, ["sáng", "chiều", "trước", "tối"])) return null;
	const next = known(addDays(today, (name.value - weekday(today) + 7) % 7), soon);
	return soon > name.end ? next : { ...next, value: { ...next.value, weekday: name.value } };
}
