import type { LocalDate } from "../local-date.ts";
import { datedFromRange, datedFromUnit } from "./dated.ts";
import type { Bound, Deadline } from "./deadline.ts";
import { readYear } from "./numbers.ts";
import { FROM_NOW, ONWARDS, OPENERS, PREFIXES, RANGE_MARKS, type RangeMark } from "./range-words.ts";
import { readBound } from "./read-bound.ts";
import { readEcho, readShortStart } from "./read-echo.ts";
import { readUnit } from "./read-unit.ts";
import type { Tokens } from "./tokens.ts";
import { type Resolved, resolveUnit, type Unit } from "./unit.ts";
import { after, afterAny, lookUp, type Read, remembered, skip } from "./words.ts";

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
	onwards: {
		from: LocalDate;
		namedYears: number[];
		firstDueOn: LocalDate | null;
		/** Words say that it goes on; a mere "từ" may still find its end later in the text. */
		said: boolean;
	} | null;
	/** "từ 2020 đến nay": a review of the past. */
	past: boolean;
}

/** Units that may stand in one list; weeks are listed as days are. */
const sortOf = (unit: Unit): string => (unit.unit === "span" || unit.unit === "days" ? "day" : unit.unit);

/** Reads a time or a range of times, with the words before and behind it that give it its meaning. */
export const readSpan = remembered(findSpan);

function findSpan(tokens: Tokens, i: number): Read<Span> | null {
	const fromNow = afterAny(tokens, i, FROM_NOW);
	const lead = fromNow > 0 ? fromNow : i;
	const bound = readBound(tokens, lead);
	let at = bound.end;
	const opener = afterAny(tokens, at, OPENERS);
	if (opener > 0) at = opener;
	const opened = opener > 0 && fromNow < 0;
	const prefixed = skip(tokens, at, PREFIXES);
	// a cell that is nothing but "30.6" can only be a date
	const alone = i === 0 && tokens.list.length === 3 && tokens.list[0]?.kind === "number";
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
	next && sortOf(next.value) === sortOf(like) ? next : null;

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
			said: tail > 0,
		};
		return { value, end };
	}
	value.deadline =
		range === null || (range === "and" && hasGaps(listed, firstFound, lastFound))
			? datedFromUnit(raw, lastFound, bound.bound, bound.wholeDay)
			: datedFromRange(raw, firstFound, lastFound, range === "before");
	return { value, end };
}

/** "Quý I và quý III", "tháng 6, tháng 12": several deadlines, of which the last counts, and not one stretch of time. */
function hasGaps(listed: readonly Unit[], first: Resolved, last: Resolved): boolean {
	const months = { month: 1, quarter: 3 }[first.unit.unit as string];
	if (months === undefined) return false;
	const at = ({ from }: Resolved) => Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7));
	return at(last) - at(first) > months * (listed.length - 1);
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
