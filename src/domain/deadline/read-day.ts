import { type DayUnit, dayUnit } from "./day-unit.ts";
import { joinedAfter, readTime, readWeekday } from "./numbers.ts";
import { MARKS_LUNAR, readFigures, readMonthOfDay, readNearMonth, readWords } from "./read-date.ts";
import { readFeast, readLunar } from "./read-feast.ts";
import { readNearDay } from "./read-near-day.ts";
import { readYearTail } from "./read-year.ts";
import type { Tokens } from "./tokens.ts";
import { afterAny, type Read, remembered, skip } from "./words.ts";

/** Parts of the day before a date; they do not change the day. */
const SESSIONS = [
	"buổi",
	"sáng",
	"trưa",
	"chiều",
	"tối",
	"đêm",
	"đầu giờ",
	"cuối giờ",
	"cuối buổi",
	"cuối ngày",
	"hết giờ làm việc",
	"giờ hành chính",
	"cuối giờ làm việc",
];

/** A day of the month alone: "ngày 20", "mùng 5", "ngày cuối cùng của tháng 6/2026", "ngày cuối tháng 6". */
function readBareDay(tokens: Tokens, i: number): Read<DayUnit> | null {
	const last = afterAny(tokens, i, [
		"ngày cuối cùng của",
		"ngày cuối cùng",
		"ngày cuối của",
		"ngày cuối",
		"ngày làm việc cuối cùng của",
		"ngày làm việc cuối cùng",
	]);
	if (last > 0) {
		const near = readNearMonth(tokens, last);
		if (near) return { value: dayUnit(near.value.year, near.value.month, "last"), end: near.end };
		const month = readMonthOfDay(tokens, last);
		if (!month) return null;
		const year = readYearTail(tokens, month.end);
		return { value: dayUnit(year.value, month.value.month, "last"), end: year.end };
	}
	const head = afterAny(tokens, i, ["ngày", "mùng", "mồng", "ngày mùng"]);
	const token = tokens.list[head];
	if (head < 0 || token?.kind !== "number" || token.text.length > 2 || token.value < 1 || token.value > 31)
		return null;
	if (joinedAfter(tokens, head + 1) || afterAny(tokens, head + 1, ["tháng", "ngày", "giờ", "%"]) > 0)
		return null;
	return { value: dayUnit(null, null, token.value), end: head + 1 };
}

/**
 * A day with the decoration officials put round it: an hour, a part of the day, a weekday, "ngày". `announced` says
 * that a word before it already makes a date likely ("trước 5-3").
 */
export const readDay = remembered(findDay);

function findDay(tokens: Tokens, i: number, announced: boolean): Read<DayUnit> | null {
	let at = i;
	let time: string | undefined;
	const clock = readTime(tokens, at);
	if (clock) {
		time = clock.value;
		at = skip(tokens, clock.end, [",", "của", "-", "trong", "vào"]);
	}
	const decorated = skip(tokens, at, SESSIONS);
	const near = readNearDay(tokens, decorated);
	const dayWord = afterAny(tokens, decorated, ["ngày"]);
	const named = readWeekday(tokens, decorated) ?? (dayWord > 0 ? readWeekday(tokens, dayWord) : null);
	let core: Read<DayUnit> | null = null;
	for (const from of named ? [skip(tokens, named.end, [",", "(", "-", "là"]), decorated] : [decorated]) {
		const head = afterAny(tokens, from, ["ngày", "hôm", "mùng", "mồng", "ngày mùng", "ngày mồng", "ngày lễ"]);
		const number = head > 0 ? head : from;
		const said = announced || head > 0 || clock !== null || named !== null;
		core =
			readLunar(tokens, from) ??
			readLunar(tokens, number) ??
			readFeast(tokens, number) ??
			readFigures(tokens, number, said) ??
			readWords(tokens, number, said);
		if (core) break;
	}
	if (near && (!core || core.end <= near.end)) core = near;
	core ??= readBareDay(tokens, decorated);
	if (!core) return null;
	let end = core.end;
	const lunarMark = core.value.lunar ? -1 : afterAny(tokens, end, MARKS_LUNAR);
	if (lunarMark > 0) {
		core = { value: { ...core.value, lunar: true }, end: lunarMark };
		end = lunarMark;
	}
	// "(thứ Sáu)", ", thứ Sáu" behind the date
	const open = skip(tokens, end, ["(", ","]);
	const weekdayAfter = open > end ? readWeekday(tokens, open) : null;
	if (weekdayAfter) end = skip(tokens, weekdayAfter.end, [")"]);
	if (!time) {
		const from = skip(tokens, end, [",", "lúc", "vào", "vào lúc", "trước", "("]);
		const late = readTime(tokens, from);
		if (late) {
			time = late.value;
			end = skip(tokens, late.end, [")"]);
		}
	}
	return { value: time ? { ...core.value, time } : core.value, end };
}
