import { yearOfStemBranch } from "../calendar/lunar.ts";
import { parts } from "../local-date.ts";
import { type DayUnit, dayUnit } from "./day-unit.ts";
import { readCount } from "./numbers.ts";
import { MARKS_LUNAR, readFigures, readMonthOfDay } from "./read-date.ts";
import { readYearTail } from "./read-year.ts";
import type { Tokens } from "./tokens.ts";
import { after, afterAny, isAny, lookUp, type Read } from "./words.ts";

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
	const year = yearOfStemBranch(stem.text, branch.text, near);
	return year === null ? null : { value: year, end: i + 2 };
}

/** "kỷ niệm 80 năm Quốc khánh": what is marked, not the day. */
const isAnniversary = (tokens: Tokens, i: number): boolean =>
	isAny(tokens, i - 1, ["năm"]) && tokens.list[i - 2]?.kind === "number" && isAny(tokens, i - 3, ["niệm"]);

/** Tết Nguyên đán by any of its names, with the year in figures or by stem and branch; or another feast. */
export function readFeast(tokens: Tokens, i: number): Read<DayUnit> | null {
	const feast = lookUp(tokens, i, FEASTS);
	if (feast && isAnniversary(tokens, i)) return null;
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
		return { value: dayUnit(year.value, month, number, lunar ? { lunar } : {}), end: year.end };
	}
	const tet = afterAny(tokens, i, TET);
	if (tet < 0) return null;
	const named = readStemBranch(tokens, after(tokens, tet, "năm") > 0 ? tet + 1 : tet);
	const year = readYearTail(tokens, named?.end ?? tet);
	return { value: dayUnit(year.value ?? named?.value ?? null, 1, 1, { lunar: true }), end: year.end };
}

/** "mùng 3 Tết", "30 Tết", "rằm tháng Giêng", "mùng 10 tháng 3 âm lịch", "rằm tháng 7". */
export function readLunar(tokens: Tokens, i: number): Read<DayUnit> | null {
	const full = afterAny(tokens, i, ["rằm", "ngày rằm"]);
	if (full > 0) {
		const month = readMonthOfDay(tokens, full);
		if (!month) return null;
		const mark = afterAny(tokens, month.end, MARKS_LUNAR);
		const year = readYearTail(tokens, mark > 0 ? mark : month.end);
		return { value: dayUnit(year.value, month.value.month, 15, { lunar: true }), end: year.end };
	}
	const first = afterAny(tokens, i, ["mùng", "mồng", "mùng ngày"]);
	const number = readCount(tokens, first > 0 ? first : i);
	if (!number) return null;
	const tet = afterAny(tokens, number.end, TET);
	if (tet < 0) return null;
	const year = readYearTail(tokens, readStemBranch(tokens, tet)?.end ?? tet);
	if (number.value <= 10)
		return { value: dayUnit(year.value, 1, number.value, { lunar: true }), end: year.end };
	if (number.value < 20 || number.value > 30) return null;
	const eve = number.value === 30 ? "last" : number.value;
	return {
		value: dayUnit(year.value === null ? null : year.value - 1, 12, eve, { lunar: true }),
		end: year.end,
	};
}
