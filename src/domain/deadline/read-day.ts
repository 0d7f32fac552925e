import { yearOfStemBranch } from "../calendar/lunar.ts";
import { addDays, parts, weekday } from "../local-date.ts";
import {
	joinedAfter,
	joinedBefore,
	readCount,
	readShortYear,
	readTime,
	readWeekday,
	readYear,
} from "./numbers.ts";
import { readYearTail } from "./read-year.ts";
import type { Tokens } from "./tokens.ts";
import { mondayOf, type Unit } from "./unit.ts";
import { after, afterAny, isAny, lookUp, type Read, skip } from "./words.ts";

type DayUnit = Unit & { unit: "day" };

const day = (
	year: number | null,
	month: number | null,
	number: number | "last",
	extra: Partial<DayUnit> = {},
): DayUnit => ({ unit: "day", year, month, day: number, ...extra });

/** "15/3/2026", "15.3.2026", "5-3-2026", "2026-03-05"; without a year "15/3", and "15.3", "15-3" where a word says so. */
function readFigures(tokens: Tokens, i: number, announced: boolean): Read<DayUnit> | null {
	const [first, mark, second] = tokens.list.slice(i, i + 3);
	if (first?.kind !== "number" || second?.kind !== "number" || !mark || !"/.-".includes(mark.text))
		return null;
	// the second day of "15-20/6" runs on from the first
	if (joinedBefore(tokens, i) && !(announced && tokens.list[i - 1]?.text === "-")) return null;
	const spread = mark.spaced || second.spaced;
	const third = tokens.list[i + 3]?.text === mark.text ? tokens.list[i + 4] : undefined;
	if (readYear(tokens, i) && third?.kind === "number" && third.value <= 31 && !spread)
		return { value: day(first.value, second.value, third.value), end: i + 5 };
	if (first.text.length > 2 || second.text.length > 2 || first.value < 1 || second.value < 1) return null;
	if (first.value > 31 || second.value > 12) return null;
	const year = third && readShortYear(tokens, i + 4);
	if (year && !joinedAfter(tokens, year.end))
		return { value: day(year.value, second.value, first.value), end: year.end };
	if (joinedAfter(tokens, i + 3) || (third?.kind === "number" && !third.spaced)) return null;
	if (mark.text !== "/" && (!announced || spread)) return null;
	// "24/7" means round the clock
	if (!announced && (spread || (first.value === 24 && second.value === 7))) return null;
	const tail = after(tokens, i + 3, "năm") > 0 || after(tokens, i + 3, "của năm") > 0;
	const printed = tail ? readYearTail(tokens, i + 3) : { value: null, end: i + 3 };
	return {
		value: day(printed.value, second.value, first.value, nearYear(tokens, printed)),
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
const MARKS_LUNAR = ["âm lịch", "âl", "( âm lịch )", "( âl )"];

/** "tháng 3", "tháng Giêng", "tháng mười hai" behind a day; with the lunar calendar where it is named. */
function readMonthOfDay(tokens: Tokens, i: number): Read<{ month: number; lunar: boolean }> | null {
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
function readWords(tokens: Tokens, i: number, announced: boolean): Read<DayUnit> | null {
	const number = readCount(tokens, i);
	if (!number || number.value < 1 || number.value > 31) return null;
	const spelled = tokens.list[i]?.kind === "word";
	if (spelled && !announced) return null;
	const near = announced && tokens.reference ? readNearMonth(tokens, number.end) : null;
	if (near)
		return { value: day(near.value.year, near.value.month, number.value, { near: true }), end: near.end };
	const month = readMonthOfDay(tokens, number.end);
	if (!month || after(tokens, month.end, "lần") > 0) return null;
	const year = readYearTail(tokens, month.end);
	const lunarMark = afterAny(tokens, year.end, MARKS_LUNAR);
	const lunar = month.value.lunar || lunarMark > 0;
	const trailing = lunarMark > 0 && year.value === null ? readYearTail(tokens, lunarMark) : null;
	return {
		value: day(trailing?.value ?? year.value, month.value.month, number.value, {
			...(lunar && { lunar }),
			...nearYear(tokens, year),
		}),
		end: trailing?.end ?? (lunarMark > 0 ? lunarMark : year.end),
	};
}

/** "tháng này", "tháng sau" as numbers. */
export function readNearMonth(tokens: Tokens, i: number): Read<{ year: number; month: number }> | null {
	if (tokens.reference === null) return null;
	const found = lookUp<number>(tokens, i, [
		["tháng này", 0],
		["tháng nay", 0],
		["tháng hiện tại", 0],
		["tháng sau", 1],
		["tháng tới", 1],
		["tháng kế tiếp", 1],
	]);
	if (!found) return null;
	const now = parts(tokens.reference);
	const month = now.month + found.value;
	return { value: { year: now.year + (month > 12 ? 1 : 0), month: ((month - 1) % 12) + 1 }, end: found.end };
}

/** Feasts that stand for a day: [words, day, month, lunar]. */
const FEASTS: readonly (readonly [string, readonly [number, number, boolean]])[] = [
	["quốc khánh", [2, 9, false]],
	["lễ quốc khánh", [2, 9, false]],
	["tết dương lịch", [1, 1, false]],
	["tết trung thu", [15, 8, true]],
	["trung thu", [15, 8, true]],
	["giỗ tổ", [10, 3, true]],
	["giỗ tổ hùng vương", [10, 3, true]],
	["quốc tế lao động", [1, 5, false]],
	["giáng sinh", [25, 12, false]],
	["noel", [25, 12, false]],
];
const TET = ["tết", "tết nguyên đán", "tết âm lịch", "tết cổ truyền", "tết ta", "tết cổ truyền dân tộc"];

/** The year of "Bính Ngọ" nearest to the reference. */
function readStemBranch(tokens: Tokens, i: number): Read<number> | null {
	const [stem, branch] = tokens.list.slice(i, i + 2);
	if (!stem || !branch || stem.kind !== "word" || branch.kind !== "word") return null;
	const near = tokens.reference ? parts(tokens.reference).year : 2026;
	const spelling = (word: string) =>
		word
			.replace(/^quí$/, "quý")
			.replace(/^tị$/, "tỵ")
			.replace(/^kỉ$/, "kỷ")
			.replace(/^tí$/, "tý")
			.replace(/^mẹo$/, "mão")
			.replace(/^hơị$/, "hợi");
	const year = yearOfStemBranch(spelling(stem.text), spelling(branch.text), near);
	return year === null ? null : { value: year, end: i + 2 };
}

/** Tết Nguyên đán by any of its names, with the year in figures or by stem and branch; or another feast. */
export function readFeast(tokens: Tokens, i: number): Read<DayUnit> | null {
	const feast = lookUp(tokens, i, FEASTS);
	if (feast) {
		const [number, month, lunar] = feast.value;
		// "Quốc khánh (2/9/2026)", "Quốc khánh 02/9": the printed date says it better
		const open = tokens.list[feast.end]?.text === "(" ? feast.end + 1 : feast.end;
		const figures = readFigures(tokens, open, true);
		if (figures) {
			const closed = open > feast.end && tokens.list[figures.end]?.text === ")";
			return { value: figures.value, end: closed ? figures.end + 1 : figures.end };
		}
		const year = readYearTail(tokens, feast.end);
		return { value: day(year.value, month, number, lunar ? { lunar } : {}), end: year.end };
	}
	const tet = afterAny(tokens, i, TET);
	if (tet < 0) return null;
	const named = readStemBranch(tokens, after(tokens, tet, "năm") > 0 ? tet + 1 : tet);
	const year = readYearTail(tokens, named?.end ?? tet);
	return { value: day(year.value ?? named?.value ?? null, 1, 1, { lunar: true }), end: year.end };
}

/** "mùng 3 Tết", "30 Tết", "rằm tháng Giêng", "mùng 10 tháng 3 âm lịch", "rằm tháng 7". */
function readLunar(tokens: Tokens, i: number): Read<DayUnit> | null {
	const full = afterAny(tokens, i, ["rằm", "ngày rằm"]);
	if (full > 0) {
		const month = readMonthOfDay(tokens, full);
		if (!month) return null;
		const mark = afterAny(tokens, month.end, MARKS_LUNAR);
		const year = readYearTail(tokens, mark > 0 ? mark : month.end);
		return { value: day(year.value, month.value.month, 15, { lunar: true }), end: year.end };
	}
	const first = afterAny(tokens, i, ["mùng", "mồng", "mùng ngày"]);
	const number = readCount(tokens, first > 0 ? first : i);
	if (!number) return null;
	const tet = afterAny(tokens, number.end, TET);
	if (tet < 0) return null;
	const year = readYearTail(tokens, readStemBranch(tokens, tet)?.end ?? tet);
	if (number.value <= 10) return { value: day(year.value, 1, number.value, { lunar: true }), end: year.end };
	if (number.value < 20 || number.value > 30) return null;
	const eve = number.value === 30 ? "last" : number.value;
	return { value: day(year.value === null ? null : year.value - 1, 12, eve, { lunar: true }), end: year.end };
}

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

/** Days named from the reference: "hôm nay", "ngày mai", "thứ Sáu tuần sau", "thứ 6 này". */
function readNearDay(tokens: Tokens, i: number): Read<DayUnit> | null {
	const today = tokens.reference;
	if (today === null) return null;
	const known = (date: string, end: number): Read<DayUnit> => {
		const { year, month, day: number } = parts(date);
		return { value: day(year, month, number), end };
	};
	const near = lookUp<number>(tokens, i, [
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
	]);
	if (near) {
		// "nay" and "mai" alone are too common: they count only behind a part of the day ("sáng mai")
		const alone = near.end === i + 1;
		if (!alone || isAny(tokens, i - 1, ["sáng", "trưa", "chiều", "tối", "trước"]))
			return known(addDays(today, near.value), near.end);
	}
	const at = after(tokens, i, "ngày") > 0 ? i + 1 : i;
	const name = readWeekday(tokens, at, true);
	if (!name) return null;
	const short = tokens.list[at]?.text === "t" || tokens.list[at]?.text === "cn";
	const week = lookUp<number>(tokens, name.end, [
		["tuần này", 0],
		["tuần nay", 0],
		["trong tuần", 0],
		["trong tuần này", 0],
		["tuần sau", 1],
		["tuần tới", 1],
		["tuần kế tiếp", 1],
		["của tuần sau", 1],
		["của tuần tới", 1],
	]);
	if (week) return known(addDays(mondayOf(today, week.value), name.value - 1), week.end);
	if (afterAny(tokens, name.end, ["hằng", "hàng", "mỗi", "hằng tuần"]) > 0) return null;
	const soon = skip(tokens, name.end, ["này", "tới", "sắp tới"]);
	// a lone "T6" is June in a plan and Friday in a chat: neither is certain enough
	if (short && soon === name.end && !isAny(tokens, i - 1, ["sáng", "chiều", "trước", "tối"])) return null;
	const next = known(addDays(today, (name.value - weekday(today) + 7) % 7), soon);
	return soon > name.end ? next : { ...next, value: { ...next.value, weekday: name.value } };
}

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
		if (near) return { value: day(near.value.year, near.value.month, "last"), end: near.end };
		const month = readMonthOfDay(tokens, last);
		if (!month) return null;
		const year = readYearTail(tokens, month.end);
		return { value: day(year.value, month.value.month, "last"), end: year.end };
	}
	const head = afterAny(tokens, i, ["ngày", "mùng", "mồng", "ngày mùng"]);
	const token = tokens.list[head];
	if (head < 0 || token?.kind !== "number" || token.text.length > 2 || token.value < 1 || token.value > 31)
		return null;
	if (joinedAfter(tokens, head + 1) || afterAny(tokens, head + 1, ["tháng", "ngày", "giờ", "%"]) > 0)
		return null;
	return { value: day(null, null, token.value), end: head + 1 };
}

/**
 * A day with the decoration officials put round it: an hour, a part of the day, a weekday, "ngày". `announced` says
 * that a word before it already makes a date likely ("trước 5-3").
 */
export function readDay(tokens: Tokens, i: number, announced = false): Read<DayUnit> | null {
	let at = i;
	let time: string | undefined;
	const clock = readTime(tokens, at);
	if (clock) {
		time = clock.value;
		at = skip(tokens, clock.end, [",", "của", "-", "trong", "vào"]);
	}
	const decorated = skip(tokens, at, SESSIONS);
	const near = readNearDay(tokens, decorated);
	const named = readWeekday(tokens, decorated);
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
