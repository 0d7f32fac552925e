import { addDays, daysBetween, type LocalDate, weekday } from "../local-date.ts";
import { type HolidayKey, holidaysOf } from "./holidays.ts";

/** A day on which an office differs from the yearly calendar: a closure, or a day it works all the same. */
export interface CalendarOverride {
	day: LocalDate;
	works: boolean;
	/** What the admin called it. */
	name: string;
}

/** The days an office works. Every count people read ("còn 2 ngày làm việc") comes from here. */
export interface WorkingCalendar {
	isWorkingDay(day: LocalDate): boolean;
	/** The first working day after `day`. */
	nextWorkingDay(day: LocalDate): LocalDate;
	/** The last working day before `day`. */
	previousWorkingDay(day: LocalDate): LocalDate;
	/**
	 * The n-th working day after `day`, which itself is not counted (BLDS 2015 art. 147.2); before it where `n` is
	 * negative, `day` itself where it is 0.
	 */
	addWorkingDays(day: LocalDate, n: number): LocalDate;
	/** Working days after `from` up to and including `to`; the same with a minus where `to` is earlier. */
	workingDaysBetween(from: LocalDate, to: LocalDate): number;
	/** Why an office rests on `day`: a key, or the words of the admin's entry. Null on ordinary days and weekends. */
	holidayName(day: LocalDate): HolidayKey | string | null;
}

/** Saturday and Sunday: the forty-hour week of state offices (188/1999/QĐ-TTg). */
const WEEKEND: readonly number[] = [6, 7];
const FIRST_YEAR = 1990;
const LAST_YEAR = 2109;
const EPOCH: LocalDate = `${FIRST_YEAR}-01-01`;

/** One kind of week over all years: reasons for rest, and how many working days precede each day since the epoch. */
interface Base {
	off: Map<LocalDate, HolidayKey>;
	/** `before[i]`: working days in [epoch, epoch + i). */
	before: Int32Array;
}
const bases = new Map<string, Base>();

/** Working out a century takes a few milliseconds; it is done once for each kind of week and kept. */
function baseFor(restDays: readonly number[]): Base {
	const key = restDays.join();
	const known = bases.get(key);
	if (known) return known;
	const off = new Map<LocalDate, HolidayKey>();
	const worked = new Set<LocalDate>();
	for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
		const holidays = holidaysOf(year, restDays);
		for (const [day, reason] of holidays.off) off.set(day, reason);
		for (const day of holidays.worked) worked.add(day);
	}
	const size = daysBetween(EPOCH, `${LAST_YEAR}-12-31`) + 1;
	const before = new Int32Array(size + 1);
	const firstWeekday = weekday(EPOCH);
	for (let i = 0; i < size; i++)
		before[i + 1] = (before[i] ?? 0) + (restDays.includes(((firstWeekday - 1 + i) % 7) + 1) ? 0 : 1);
	// holidays are few: correct the running count from each of them on, in one further pass
	const change = new Int32Array(size + 1);
	const at = (day: LocalDate) => daysBetween(EPOCH, day);
	for (const day of off.keys()) if (!restDays.includes(weekday(day))) change[at(day)] = -1;
	for (const day of worked) if (restDays.includes(weekday(day))) change[at(day)] = 1;
	let shift = 0;
	for (let i = 0; i < size; i++) {
		shift += change[i] ?? 0;
		before[i + 1] = (before[i + 1] ?? 0) + shift;
	}
	const base = { off, before };
	bases.set(key, base);
	return base;
}

/**
 * The calendar of an office: weekends, public holidays and the Government's yearly notices, with the office's own
 * entries above them. Cheap to make anew for each transaction: only the entries are copied. Days outside 1990–2109
 * count as the nearest day inside.
 */
export function workingCalendar(
	overrides: readonly CalendarOverride[] = [],
	restDays: readonly number[] = WEEKEND,
): WorkingCalendar {
	const { off, before } = baseFor(restDays);
	const last = before.length - 2;
	const index = (day: LocalDate): number => Math.min(Math.max(daysBetween(EPOCH, day), 0), last);
	const worksByRule = (i: number): boolean => (before[i + 1] ?? 0) > (before[i] ?? 0);
	const names = new Map(overrides.map((one) => [one.day, one]));
	/** Days whose entry changes the rule, ascending, with what they add to the count from there on. */
	const changes = [...names.values()]
		.map(({ day, works }) => ({ at: index(day), delta: (works ? 1 : 0) - (worksByRule(index(day)) ? 1 : 0) }))
		.filter(({ delta }) => delta !== 0)
		.sort((a, b) => a.at - b.at);
	/** Working days in [epoch, i]. */
	const upTo = (i: number): number => {
		let count = before[i + 1] ?? 0;
		for (const { at, delta } of changes) {
			if (at > i) break;
			count += delta;
		}
		return count;
	};
	const works = (i: number): boolean => upTo(i) > (i > 0 ? upTo(i - 1) : 0);
	/** The first day by which `count` working days have passed. */
	const dayOfCount = (count: number): LocalDate => {
		let low = 0;
		let high = last;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (upTo(middle) >= count) high = middle;
			else low = middle + 1;
		}
		return addDays(EPOCH, low);
	};
	const addWorkingDays = (day: LocalDate, n: number): LocalDate => {
		if (n === 0) return day;
		const i = index(day);
		return dayOfCount(n > 0 ? upTo(i) + n : upTo(i) + n + (works(i) ? 0 : 1));
	};
	return {
		isWorkingDay: (day) => works(index(day)),
		nextWorkingDay: (day) => addWorkingDays(day, 1),
		previousWorkingDay: (day) => addWorkingDays(day, -1),
		addWorkingDays,
		workingDaysBetween: (from, to) => upTo(index(to)) - upTo(index(from)),
		holidayName: (day) => {
			const own = names.get(day);
			if (own) return own.works ? null : own.name;
			return off.get(day) ?? null;
		},
	};
}
