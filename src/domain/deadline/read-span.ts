import type { Bound, Deadline } from "../deadline.ts";
import type { LocalDate } from "../local-date.ts";
import { datedFromRange, datedFromUnit } from "./dated.ts";
import { joinedAfter, joinedBefore, monthFollows, readQuarterNumber, readYear } from "./numbers.ts";
import { readBound } from "./read-bound.ts";
import { readUnit } from "./read-unit.ts";
import { readYearTail } from "./read-year.ts";
import type { Tokens } from "./tokens.ts";
import { type Resolved, resolveUnit, type Unit } from "./unit.ts";
import { after, afterAny, lookUp, type Read, skip } from "./words.ts";

/** A dated time in the text, with what the surrounding words make of it. */
export interface Span {
	/** Null where the calendar has no such day, or no year is known. */
	deadline: Deadline | null;
	/** The unit it rests on: the last one of a range or list. */
	unit: Unit;
	/** All units of a list ("tháng 3 và tháng 9"), else just `unit`; rules of recurrence are made of them. */
	listed: Unit[];
	bound: Bound | null;
	/** A word before it says that it is a limit. */
	strong: boolean;
	/** "và các năm tiếp theo", "trở đi", or "từ" without an end. */
	onwards: { from: LocalDate; namedYears: number[]; firstDueOn: LocalDate | null } | null;
	/** "từ 2020 đến nay": a review of the past. */
	past: boolean;
}

/** How two units are joined: a range, a range that leaves its end out, or a list. */
type RangeMark = "to" | "before" | "and";

const OPENERS = ["từ", "kể từ", "bắt đầu từ", "tính từ", "từ ngày", "kể từ ngày"];
const PREFIXES = [
	"giai đoạn",
	"trong giai đoạn",
	"thời kỳ",
	"nhiệm kỳ",
	"các năm",
	"xuyên suốt",
	"suốt",
	"xuyên suốt giai đoạn",
	"trong suốt",
	"cho giai đoạn",
	"thời gian từ",
];
const RANGE_MARKS: readonly (readonly [string, RangeMark])[] = [
	["-", "to"],
	["đến", "to"],
	["tới", "to"],
	["cho đến", "to"],
	["cho tới", "to"],
	["đến hết", "to"],
	["tới hết", "to"],
	["cho đến hết", "to"],
	["- đến", "to"],
	["~", "to"],
	["và", "and"],
	[",", "and"],
	[";", "and"],
	["+", "and"],
	["&", "and"],
	[", và", "and"],
	["và đến", "to"],
	["đến trước", "before"],
	["tới trước", "before"],
];
const FROM_NOW = [
	"từ nay",
	"kể từ nay",
	"từ nay cho",
	"từ giờ",
	"từ hôm nay",
	"từ ngày ký",
	"từ ngày ban hành",
	"từ khi ban hành",
];
const ONWARDS = [
	"và các năm tiếp theo",
	"và các năm sau",
	"và những năm tiếp theo",
	"và những năm sau",
	"và những năm tới",
	"và các năm tới",
	"và các năm kế tiếp",
	"và các năm về sau",
	"và các năm tiếp sau",
	"và các năm",
	"và năm tiếp theo",
	"và những năm kế tiếp",
	"các năm tiếp theo",
	"và hằng năm",
	"và hàng năm",
	"và hằng năm tiếp theo",
	"và hằng năm sau đó",
	"và các quý tiếp theo",
	"và các tháng tiếp theo",
	"và các giai đoạn tiếp theo",
	"và giai đoạn tiếp theo",
	"trở đi",
	"trở về sau",
	"trở về đi",
	"và thường xuyên",
	", thường xuyên",
	"và tiếp tục thường xuyên",
	"và tiếp theo",
	"và về sau",
	"và thời gian tiếp theo",
	"và những năm tiếp sau",
];

/** A number that borrows its word from the unit before it: "tháng 5-6", "Quý I, II", "ngày 10 và 11/3". */
function readEcho(tokens: Tokens, i: number, like: Unit): Read<Unit> | null {
	switch (like.unit) {
		case "quarter": {
			const number = readQuarterNumber(tokens, i);
			if (!number) return null;
			const year = readYearTail(tokens, number.end);
			return { value: { unit: "quarter", quarter: number.value, year: year.value }, end: year.end };
		}
		case "month": {
			const token = tokens.list[i];
			if (token?.kind !== "number" || token.text.length > 2 || token.value < 1 || token.value > 12)
				return null;
			const year = readYearTail(tokens, i + 1);
			if (year.value === null && joinedAfter(tokens, i + 1) && !monthFollows(tokens, i + 1)) return null;
			return { value: { unit: "month", month: token.value, year: year.value }, end: year.end };
		}
		case "year": {
			const year = readYear(tokens, i);
			return year && !joinedAfter(tokens, year.end)
				? { value: { unit: "year", year: year.value }, end: year.end }
				: null;
		}
		default:
			return null;
	}
}

/** "15 - 20/12/2025", "ngày 10, 11/3": a day number whose month is printed with the next one. */
function readShortStart(tokens: Tokens, i: number): Read<Unit> | null {
	const at = afterAny(tokens, i, ["ngày", "các ngày", "mùng"]);
	const from = at > 0 ? at : i;
	const token = tokens.list[from];
	if (token?.kind !== "number" || token.text.length > 2 || token.value < 1 || token.value > 31) return null;
	if (joinedBefore(tokens, from)) return null;
	const mark = lookUp(tokens, from + 1, RANGE_MARKS);
	if (!mark) return null;
	const months = monthsStart(tokens, from, mark.end);
	if (months && at < 0) return months;
	const next = readUnit(tokens, mark.end, true);
	if (next?.value.unit !== "day" || next.value.month === null || typeof next.value.day !== "number")
		return null;
	if (mark.value === "and" && at < 0) return null;
	if (next.value.day <= token.value) return null;
	return {
		value: { unit: "day", day: token.value, month: next.value.month, year: next.value.year },
		end: from + 1,
	};
}

/** "5-6/2026": months, where the second number carries the year. */
function monthsStart(tokens: Tokens, i: number, second: number): Read<Unit> | null {
	const [a, b] = [tokens.list[i], tokens.list[second]];
	if (!a || b?.kind !== "number" || a.value > 12 || b.value > 12 || b.text.length > 2) return null;
	if (tokens.list[second + 1]?.text !== "/") return null;
	const year = readYear(tokens, second + 2);
	return year && { value: { unit: "month", month: a.value, year: null }, end: i + 1 };
}

const specificity = (unit: Unit): string =>
	unit.unit === "span" || unit.unit === "days" ? "day" : unit.unit;

/** Reads a time or a range of times, with the words before and behind it that give it its meaning. */
export function readSpan(tokens: Tokens, i: number): Read<Span> | null {
	const fromNow = afterAny(tokens, i, FROM_NOW);
	const lead = fromNow > 0 ? fromNow : i;
	const bound = readBound(tokens, lead);
	let at = bound.end;
	const opener = afterAny(tokens, at, OPENERS);
	if (opener > 0) at = opener;
	const opened = opener > 0 && fromNow < 0;
	const prefixed = skip(tokens, at, PREFIXES);
	// a cell that is nothing but "30.6" can only be a date
	const alone = i === 0 && tokens.list.length <= 3;
	const said = alone || bound.value.bound !== null || opened || prefixed > at;
	at = prefixed;
	const short = readShortStart(tokens, at);
	let first = short ?? readUnit(tokens, at, said);
	if (!first) return null;
	let last = first;
	const listed = [first.value];
	let range: RangeMark | null = null;
	const numbered = countedYears(tokens, at);
	if (numbered) first = last = numbered;
	for (;;) {
		const mark = lookUp(tokens, last.end, RANGE_MARKS);
		if (!mark) break;
		if (
			mark.value !== "and" &&
			afterAny(tokens, last.end, ["đến nay", "tới nay", "cho đến nay", "- nay", "đến hiện tại"]) > 0
		)
			return past(first.value, last.end);
		const list = mark.value === "and";
		if (list && opened) break;
		const inner = readBound(tokens, mark.end);
		const start = list ? mark.end : inner.end;
		// a list of whole days is two deadlines, not a span
		const dayList = list && last.value.unit === "day" && !short;
		if (dayList) break;
		const next = list
			? (readEcho(tokens, start, last.value) ?? sameUnit(readUnit(tokens, start), last.value))
			: (readEcho(tokens, start, last.value) ?? readUnit(tokens, start, true));
		if (!next || (list && last.value.year !== null && last.value.unit !== "year" && next.value.year === null))
			break;
		range = mark.value === "to" && inner.value.bound === "before" ? "before" : mark.value;
		last = next;
		listed.push(next.value);
		if (range !== "and") break;
	}
	return finish(tokens, {
		bound: bound.value,
		opened,
		first,
		last,
		listed: range === "and" ? listed : [last.value],
		range,
	});
}

/** "5 năm 2026-2030": the count before the years is not a month. */
function countedYears(tokens: Tokens, i: number): Read<Unit> | null {
	const years = after(tokens, i + 1, "năm");
	const year = tokens.list[i]?.kind === "number" && years > 0 ? readYear(tokens, years) : null;
	return year && lookUp(tokens, year.end, RANGE_MARKS)
		? { value: { unit: "year", year: year.value }, end: year.end }
		: null;
}

const sameUnit = (next: Read<Unit> | null, like: Unit): Read<Unit> | null =>
	next && specificity(next.value) === specificity(like) ? next : null;

const past = (unit: Unit, end: number): Read<Span> => ({
	value: { deadline: null, unit, listed: [unit], bound: null, strong: false, onwards: null, past: true },
	end: end + 2,
});

interface Parts {
	bound: { bound: Bound | null; strong: boolean; wholeDay: boolean };
	opened: boolean;
	first: Read<Unit>;
	last: Read<Unit>;
	listed: Unit[];
	range: RangeMark | null;
}

/** Years that one end of a range lends the other, then the deadline itself. */
function finish(tokens: Tokens, { bound, opened, first, last, listed, range }: Parts): Read<Span> {
	let end = last.end;
	const lastFound = resolveUnit(last.value, tokens.reference);
	const firstFound =
		range === null ? lastFound : resolveStart(first.value, last.value, lastFound, tokens.reference);
	const tail = afterAny(tokens, end, ONWARDS);
	const onwards = tail > 0 || (opened && range === null && bound.bound !== "before");
	const value: Span = {
		deadline: null,
		unit: last.value,
		listed,
		bound: bound.bound,
		strong: bound.strong || range === "before" || (opened && range !== null),
		onwards: null,
		past: false,
	};
	if (!lastFound || !firstFound) return { value, end: tail > 0 ? tail : end };
	if (tail > 0) end = tail;
	const raw = tokens.source;
	if (onwards) {
		const whole = last.value.unit === "year" || range !== null;
		value.onwards = {
			from: firstFound.from,
			namedYears:
				tail > 0 && last.value.unit === "year" && !opened && isYearsTail(tokens, last.end)
					? yearsBetween(firstFound, lastFound)
					: [],
			firstDueOn: whole || opened ? null : lastFound.to,
		};
		return { value, end };
	}
	value.deadline =
		range === null
			? datedFromUnit(raw, lastFound, bound.bound, bound.wholeDay)
			: datedFromRange(raw, firstFound, lastFound, range === "before");
	return { value, end };
}

const isYearsTail = (tokens: Tokens, i: number): boolean => afterAny(tokens, i, ["trở đi", "trở về sau"]) < 0;

const yearsBetween = (first: Resolved, last: Resolved): number[] =>
	Array.from({ length: Math.min(last.year - first.year + 1, 50) }, (_, n) => first.year + n);

/** The start of a range without a year has its end's, or the year before where that would be after the end. */
function resolveStart(
	first: Unit,
	last: Unit,
	lastFound: Resolved | null,
	reference: LocalDate | null,
): Resolved | null {
	if (!lastFound) return null;
	if (first.year !== null || first.unit === "span") return resolveUnit(first, reference);
	if (first.unit === "day" && first.month === null && last.unit === "day") {
		const month = Number(lastFound.to.slice(5, 7));
		return resolveUnit({ ...first, month, year: lastFound.year }, reference);
	}
	const same = resolveUnit({ ...first, year: lastFound.year }, reference);
	return same && same.from <= lastFound.to
		? same
		: resolveUnit({ ...first, year: lastFound.year - 1 }, reference);
}
