import { addDays, type LocalDate } from "../local-date.ts";
import { clauseEnd, textOf } from "./clause.ts";
import type { Deadline } from "./deadline.ts";
import { joinedBefore, readCount } from "./numbers.ts";
import { readDay } from "./read-day.ts";
import type { Tokens } from "./tokens.ts";
import { resolveUnit } from "./unit.ts";
import { afterAny, isAny, lookUp, type Read, skip } from "./words.ts";

type Relative = Extract<Deadline, { kind: "relative" }>;
export type RelativeUnit = Relative["unit"];

/** A length of time from an anchor. */
export interface RelativeReading {
	n: number;
	unit: RelativeUnit;
	anchor: string;
	/** The anchor is a printed day, or today: the deadline is a date. */
	from: LocalDate | null;
	/** Words before it make it a limit ("trong vòng", "chậm nhất"), or an anchor is named. */
	strong: boolean;
	/** "5 ngày trước kỳ họp": counts back from something. */
	before: string | null;
}

const HEADS = [
	"trong vòng",
	"trong thời hạn",
	"trong thời gian",
	"trong khoảng thời gian",
	"trong khoảng",
	"trong",
	"thời hạn",
	"thời gian",
	"hạn",
	"chậm nhất",
	"chậm nhất là",
	"chậm nhất sau",
	"chậm nhất trong",
	"chậm nhất trong vòng",
	"chậm nhất trong thời hạn",
	"muộn nhất",
	"muộn nhất là",
	"không quá",
	"tối đa",
	"tối đa là",
	"ít nhất",
	"sau",
	"sau thời hạn",
	"nội trong",
];
const UNITS: readonly (readonly [string, RelativeUnit])[] = [
	["giờ", "hour"],
	["h", "hour"],
	["tiếng", "hour"],
	["giờ làm việc", "hour"],
	["ngày", "day"],
	["ngày làm việc", "working-day"],
	["ngày lv", "working-day"],
	["nlv", "working-day"],
	["tuần", "week"],
	["tuần lễ", "week"],
	["tháng", "month"],
	["quý", "month"],
	["năm", "year"],
];
const FROM = [
	"kể từ",
	"tính từ",
	"từ",
	"kể từ khi",
	"tính từ khi",
	"từ khi",
	"sau khi",
	"sau",
	"kể từ thời điểm",
	"tính từ thời điểm",
	"kể từ sau khi",
	"từ thời điểm",
	"kể từ lúc",
];

/** "trong vòng 15 ngày kể từ ngày ký", "10 ngày làm việc", "24-48 giờ sau khi nước rút". */
export function readRelative(tokens: Tokens, i: number): Read<RelativeReading> | null {
	const head = skip(tokens, i, HEADS);
	const ordinal = readOrdinalDay(tokens, head);
	if (ordinal) return ordinal;
	let count = readCount(tokens, head);
	// the "sáu" of "thứ Sáu tuần sau" counts no weeks
	if (!count || joinedBefore(tokens, head) || isAny(tokens, head - 1, ["thứ"])) return null;
	const second = afterAny(tokens, count.end, ["-", "đến", "hoặc"]);
	const upper = second > 0 ? readCount(tokens, second, true) : null;
	if (upper && upper.value > count.value) count = upper;
	const unit = lookUp(tokens, count.end, UNITS);
	if (!unit || count.value < 1 || namesAPlace(tokens, unit)) return null;
	const quarters = afterAny(tokens, count.end, ["quý", "quí"]) === unit.end;
	const reading: RelativeReading = {
		n: quarters ? count.value * 3 : count.value,
		unit: unit.value,
		anchor: "issue",
		from: null,
		strong: head > i,
		before: null,
	};
	const { end } = unit;
	// "02 ngày/lần" comes round
	if (afterAny(tokens, end, ["/", "một lần", "1 lần"]) > 0) return null;
	const ahead = afterAny(tokens, end, ["tới", "nữa", "tới đây", "kể từ hôm nay", "kể từ nay", "từ hôm nay"]);
	if (ahead > 0 && tokens.reference === null) return null;
	if (ahead > 0) return { value: { ...reading, from: tokens.reference, strong: true }, end: ahead };
	const back = afterAny(tokens, end, ["trước", "trước khi", "trước ngày"]);
	if (back > 0) {
		const close = clauseEnd(tokens, back);
		return close > back
			? { value: { ...reading, strong: true, before: textOf(tokens, i, close) }, end: close }
			: null;
	}
	if (afterAny(tokens, end, ["qua", "trước đây", "gần đây", "vừa qua"]) > 0) return null;
	const from = afterAny(tokens, skip(tokens, end, [","]), FROM);
	if (from < 0) {
		// "6 tháng" is a half-year and "8 giờ" a clock; a cell that says no more than "48 giờ" or "3 tháng" is a term
		const alone =
			i === 0 &&
			end === tokens.list.length &&
			(unit.value !== "hour" || count.value >= 24) &&
			!(unit.value === "month" && [6, 9].includes(count.value));
		if (!reading.strong && !alone && !["day", "working-day"].includes(unit.value)) return null;
		return { value: reading, end };
	}
	const printed = readDay(tokens, from, true);
	const day = printed && printed.value.year !== null ? resolveUnit(printed.value, tokens.reference) : null;
	if (printed && day) return { value: { ...reading, from: day.to, strong: true }, end: printed.end };
	const close = clauseEnd(tokens, from);
	return { value: { ...reading, anchor: anchorOf(tokens, from, close), strong: true }, end: close };
}

/** "ngày thứ 90 kể từ ngày kết thúc năm tài chính". */
function readOrdinalDay(tokens: Tokens, i: number): Read<RelativeReading> | null {
	const at = afterAny(tokens, i, ["ngày thứ", "ngày làm việc thứ"]);
	const count = at > 0 ? readCount(tokens, at) : null;
	const from = count ? afterAny(tokens, count.end, FROM) : -1;
	if (!count || from < 0) return null;
	const close = clauseEnd(tokens, from);
	const unit = afterAny(tokens, i, ["ngày làm việc"]) > 0 ? "working-day" : "day";
	const anchor = anchorOf(tokens, from, close);
	return { value: { n: count.value, unit, anchor, from: null, strong: true, before: null }, end: close };
}

/** "6 tháng đầu năm", "17 giờ ngày 12/5", "15 ngày 3", "5 năm 2026": the number counts no term. */
function namesAPlace(tokens: Tokens, unit: Read<RelativeUnit>): boolean {
	const next = tokens.list[unit.end];
	if (!next) return false;
	if (next.kind === "number" && unit.value !== "day") return true;
	if (unit.value === "month")
		return (
			afterAny(tokens, unit.end, ["đầu", "cuối", "năm", "này", "giêng", "chạp"]) > 0 ||
			/^(?:một|hai|ba|tư|sáu|bảy|tám|chín|mười)$/.test(next.text)
		);
	if (unit.value === "hour")
		return (
			afterAny(tokens, unit.end, [", ngày", ", thứ", ", hôm"]) > 0 ||
			afterAny(tokens, unit.end, [
				"ngày",
				"thứ",
				"sáng",
				"chiều",
				"trưa",
				"tối",
				"hôm",
				"hằng",
				"hàng",
				"mỗi",
			]) > 0
		);
	return unit.value === "day" && afterAny(tokens, unit.end, ["đầu", "cuối"]) > 0;
}

const RECEIPT = ["nhận"];
const ISSUE = ["ký", "ban hành", "ký ban hành", "ra văn bản", "phát hành"];
const OWN = ["này", "nêu trên"];

/** "receipt", "issue", or "event: …" in the document's words. */
function anchorOf(tokens: Tokens, start: number, end: number): string {
	const at = skip(tokens, start, ["ngày", "khi", "thời điểm"]);
	for (let i = start; i < Math.min(end, start + 6); i++)
		if (afterAny(tokens, i, RECEIPT) > 0) return "receipt";
	let own = at === end;
	let issues = false;
	for (let i = at; i < end; i++) {
		own ||= afterAny(tokens, i, OWN) > 0;
		issues ||= afterAny(tokens, i, ISSUE) > 0;
	}
	const leads = afterAny(tokens, at, ISSUE) > 0;
	if (issues && (own || (leads && end - at <= 3))) return "issue";
	return `event: ${textOf(tokens, at, end).replace(/\s+thi hành$/u, "")}`;
}

/** The day that ends a term of `n` units counted from `from`, which itself is not counted (BLDS 2015 art. 147–148). */
export function addTerm(from: LocalDate, n: number, unit: Exclude<RelativeUnit, "working-day">): LocalDate {
	if (unit === "hour") return addDays(from, Math.ceil(n / 24));
	if (unit === "day") return addDays(from, n);
	if (unit === "week") return addDays(from, n * 7);
	const months = unit === "year" ? n * 12 : n;
	const [year, month, day] = from.split("-").map(Number) as [number, number, number];
	const index = year * 12 + month - 1 + months;
	const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
	return new Date(Date.UTC(Math.floor(index / 12), index % 12, Math.min(day, last)))
		.toISOString()
		.slice(0, 10);
}
