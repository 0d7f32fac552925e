import type { Cadence } from "./deadline.ts";
import { readCount, readQuarterNumber } from "./numbers.ts";
import { readBound } from "./read-bound.ts";
import type { Tokens } from "./tokens.ts";
import { after, afterAny, isAny, lookUp, type Read, remembered, skip } from "./words.ts";

/** "định kỳ hằng quý, 6 tháng, năm": how often something comes round. */
export interface CadenceReading {
	cadences: Cadence[];
	/** Only a kind of report was named ("báo cáo năm"); with a printed year beside it that says nothing. */
	weak: boolean;
}

const EACH = ["hằng", "hàng", "mỗi", "từng", "các", "một", "1", "01"];
const UNITS: readonly (readonly [string, Cadence])[] = [
	["ngày", "daily"],
	["tuần", "weekly"],
	["tháng", "monthly"],
	["quý", "quarterly"],
	["quí", "quarterly"],
	["nửa năm", "half-yearly"],
	["năm", "yearly"],
];
/** Each of a year's parts, named at once. */
const EACH_OF_YEAR: readonly (readonly [string, Cadence])[] = [
	["các tháng trong năm", "monthly"],
	["tất cả các tháng trong năm", "monthly"],
	["các quý trong năm", "quarterly"],
];
const OF_MONTHS: Record<number, Cadence> = { 1: "monthly", 3: "quarterly", 6: "half-yearly", 12: "yearly" };
const ONCE = [
	"một lần",
	"1 lần",
	"01 lần",
	"/ lần",
	"/ 1 lần",
	"/ 01 lần",
	"/ một lần",
	"lần",
	"đầu năm",
	"cuối năm",
];
const TIMES: Record<number, Partial<Record<Cadence, Cadence>>> = {
	2: { yearly: "half-yearly" },
	4: { yearly: "quarterly" },
	12: { yearly: "monthly" },
};

/** A unit after "hằng", or "6 tháng"; bare units ("quý") only where the words before make a list of them likely. */
function readElement(tokens: Tokens, i: number, loose: boolean): Read<Cadence | null> | null {
	const each = lookUp(tokens, i, EACH_OF_YEAR);
	if (each) return each;
	const explicit = afterAny(tokens, i, [
		"hằng",
		"hàng",
		"mỗi",
		"từng",
		"theo từng",
		"theo hằng",
		"cứ",
		"cứ mỗi",
	]);
	const at = explicit > 0 ? explicit : i;
	const count = readCount(tokens, at);
	const months = count ? after(tokens, count.end, "tháng") : -1;
	if (count && months > 0) {
		const once = saysOnce(tokens, months);
		const cadence = OF_MONTHS[count.value];
		// nine months has no cadence of its own; in a list of reports it is passed over
		if (count.value === 9 && loose) return { value: null, end: skip(tokens, months, ONCE) };
		if (!cadence || !(loose || explicit > 0 || once) || (count.value === 1 && !once)) return null;
		return { value: cadence, end: skip(tokens, months, ONCE) };
	}
	const single = count?.value === 1 ? count.end : at;
	const unit = lookUp(tokens, single, UNITS);
	if (!unit) return null;
	const times = readTimes(tokens, unit.end);
	// "3 năm một lần" is no cadence we know, and not a yearly one
	if (times && tokens.list[at - 1]?.kind === "number") return null;
	if (times) return { value: TIMES[times.value]?.[unit.value] ?? unit.value, end: times.end };
	if (explicit < 0 && !loose) return null;
	if (single > at && !loose && explicit < 0) return null;
	if (explicit < 0 && (unit.value === "daily" || namesOne(tokens, unit.end))) return null;
	return { value: unit.value, end: skip(tokens, unit.end, ["một lần", "1 lần", "01 lần"]) };
}

const saysOnce = (tokens: Tokens, i: number): boolean =>
	afterAny(tokens, i, ["/ lần", "/ 1 lần", "/ 01 lần", "một lần", "1 lần", "01 lần", "/ một lần"]) > 0;

/** "quý II", "tháng 6", "năm 2026", "năm học": one of them, not each of them. */
const namesOne = (tokens: Tokens, i: number): boolean =>
	readQuarterNumber(tokens, i) !== null ||
	readCount(tokens, i) !== null ||
	tokens.list[i]?.kind === "number" ||
	isAny(tokens, i, ["nay", "này", "sau", "tới", "đầu", "cuối", "học", "qua", "tiếp", "kế", "liền"]) ||
	// "báo cáo tháng trước" is last month's; in "báo cáo tháng trước ngày 20" the word opens the limit
	(isAny(tokens, i, ["trước"]) &&
		!isAny(tokens, i + 1, ["ngày", "thứ"]) &&
		tokens.list[i + 1]?.kind !== "number");

/** "một lần", "02 lần", "2 lần" behind a unit. */
function readTimes(tokens: Tokens, i: number): Read<number> | null {
	const at = skip(tokens, i, ["/", "ít nhất", "tối thiểu"]);
	const count = readCount(tokens, at);
	const end = count ? after(tokens, count.end, "lần") : -1;
	if (count && end > 0) return { value: count.value, end };
	const bare = at > i ? after(tokens, at, "lần") : -1;
	return bare > 0 ? { value: 1, end: bare } : null;
}

/** "2 lần/năm", "một lần mỗi quý", "01 lần/6 tháng". */
function readTimesPer(tokens: Tokens, i: number): Read<Cadence> | null {
	const count = readCount(tokens, i);
	const times = count
		? afterAny(tokens, count.end, ["lần", "chuyến", "kỳ", "buổi", "cuộc", "đợt", "tin"])
		: -1;
	if (!count || times < 0) return null;
	const at = skip(tokens, times, ["/", "trong", ...EACH]);
	if (at === times) return null;
	const months = readCount(tokens, at);
	const end = months ? after(tokens, months.end, "tháng") : -1;
	const ofMonths = months && OF_MONTHS[months.value];
	if (ofMonths && end > 0) return { value: ofMonths, end };
	const unit = lookUp(tokens, at, UNITS);
	return unit && { value: TIMES[count.value]?.[unit.value] ?? unit.value, end: unit.end };
}

const OPENERS = ["định kỳ", "định kì", "theo định kỳ"];
const REPORTS = ["báo cáo", "đối với báo cáo", "báo cáo kết quả", "sơ kết", "tổng kết"];
const SEPARATORS = [",", ";", "và", "hoặc", "/", "-", "và hoặc", ", và", "cũng như", "cùng với"];
const BETWEEN = ["hằng", "hàng", "từng", "báo cáo", "định kỳ", "cả", "tổng kết"];

/** Reads a cadence or a list of them, or "định kỳ" alone (no cadence). */
export const readCadence = remembered(findCadence);

function findCadence(tokens: Tokens, i: number): Read<CadenceReading> | null {
	const per = readTimesPer(tokens, i);
	if (per) return { value: { cadences: [per.value], weak: false }, end: per.end };
	const opener = afterAny(tokens, i, OPENERS);
	const report = opener < 0 ? afterAny(tokens, i, REPORTS) : -1;
	const by = opener < 0 && report < 0 ? after(tokens, i, "theo") : -1;
	const start =
		opener > 0 ? skip(tokens, opener, [":", ",", "vào", "theo", "("]) : report > 0 ? report : by > 0 ? by : i;
	const listed = i === start && opensClause(tokens, i) && listsUnits(tokens, i);
	const loose = opener > 0 || report > 0 || by > 0 || listed;
	const cadences: Cadence[] = [];
	let end = -1;
	let at = start;
	let explicit = opener > 0 || by > 0;
	for (let n = 0; n < 12; n++) {
		const from = n === 0 ? at : skip(tokens, at, BETWEEN.slice(2));
		const element = readElement(tokens, from, loose || n > 0);
		if (!element) break;
		if (n === 0 && report > 0 && afterAny(tokens, from, ["hằng", "hàng", "mỗi", "từng"]) > 0) explicit = true;
		if (element.value && !cadences.includes(element.value)) cadences.push(element.value);
		end = element.end;
		at = skip(tokens, end, SEPARATORS);
		if (at === end) break;
	}
	if (cadences.length === 0) {
		const bare = afterAny(tokens, i, OPENERS);
		const odd = afterOddCadence(tokens, bare < 0 ? i : bare);
		return bare < 0 && odd === i ? null : { value: { cadences: [], weak: false }, end: odd };
	}
	// "theo tháng" is a manner, "theo tháng, quý, năm" and "theo từng tháng" are cadences
	if (by > 0 && cadences.length < 2 && afterAny(tokens, by, ["từng", "hằng", "hàng"]) < 0) return null;
	return { value: { cadences, weak: !explicit && report > 0 }, end };
}

const opensClause = (tokens: Tokens, i: number): boolean =>
	i === 0 || [";", ",", ".", ":", "-", "+"].includes(tokens.list[i - 1]?.text ?? "");

/** "6 tháng, 1 năm báo cáo …": units one after another, and what is done at the end of each. */
function listsUnits(tokens: Tokens, i: number): boolean {
	const first = readElement(tokens, i, true);
	const next = first ? skip(tokens, first.end, SEPARATORS.slice(0, 4)) : i;
	const second = first && next > first.end ? readElement(tokens, next, true) : null;
	return (
		second !== null &&
		afterAny(tokens, skip(tokens, second.end, [","]), ["báo cáo", "tổng hợp", "đánh giá"]) > 0
	);
}

/** "định kỳ 02 tuần/lần", "5 năm một lần": comes round, but at none of our cadences; the words are taken in. */
function afterOddCadence(tokens: Tokens, i: number): number {
	const count = readCount(tokens, i);
	const minutes = count ? afterAny(tokens, count.end, ["phút", "giờ"]) : -1;
	if (minutes > 0 && saysOnce(tokens, minutes)) return skip(tokens, minutes, ONCE);
	const unit = count && lookUp(tokens, count.end, UNITS);
	return unit && saysOnce(tokens, unit.end) ? skip(tokens, unit.end, ONCE) : i;
}

/** "… và năm (trước ngày 15/12)": a bare unit that goes on with a cadence named before. */
export function readFurtherCadence(tokens: Tokens, i: number): Read<CadenceReading> | null {
	const start = skip(tokens, i, ["và", ",", ";"]);
	const element = start > i ? readElement(tokens, start, true) : null;
	const next = element && tokens.list[element.end];
	if (
		!element?.value ||
		(next && next.kind !== "mark" && !isAny(tokens, element.end, ["trước", "vào", "chậm"]))
	)
		return null;
	return { value: { cadences: [element.value], weak: false }, end: element.end };
}

/** "Quý, 6 tháng, năm": a cell that is nothing but a list of units. Null where anything else stands in it. */
export function readBareCadences(tokens: Tokens): Read<CadenceReading> | null {
	const cadences: Cadence[] = [];
	let end = 0;
	for (let n = 0; n < 6; n++) {
		const element = readElement(tokens, skip(tokens, end, [...SEPARATORS, "cả"]), true);
		if (!element) break;
		if (element.value && !cadences.includes(element.value)) cadences.push(element.value);
		end = element.end;
	}
	const rest = tokens.list.slice(end);
	const whole = cadences.length > 1 && rest.every(({ kind }) => kind === "mark");
	return whole ? { value: { cadences, weak: false }, end: tokens.list.length } : null;
}

/** "6 tháng (trước ngày 15/6), năm (…)": a bare unit that opens a cell and has its day in brackets. */
export function readOpeningCadence(tokens: Tokens): Read<CadenceReading> | null {
	const element = readElement(tokens, 0, true);
	if (!element?.value || tokens.list[element.end]?.text !== "(") return null;
	const limit = readBound(tokens, element.end + 1);
	return limit.value.strong ? { value: { cadences: [element.value], weak: false }, end: element.end } : null;
}
