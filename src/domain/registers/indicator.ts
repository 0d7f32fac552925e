import type { DateRange } from "../date-range.ts";
import { addDays, endOfMonth, type LocalDate, localDate, parts } from "../local-date.ts";

/** How often a number is reported. Kept in step with `IndicatorCadence` in prisma/schema.prisma. */
export type IndicatorCadence = "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR";

/** How values of agencies and periods come together: added up, the last of each agency added up, the mean. */
export type IndicatorSum = "TOTAL" | "LAST" | "AVERAGE";

/** An indicator as it is defined. */
export interface IndicatorFacts {
	name: string;
	unit: string;
	cadence: IndicatorCadence;
	sum: IndicatorSum;
	/** What a year should come to, all agencies together. */
	plan: number | null;
}

/** One number that is wanted of one agency: what a line of a message stands for. */
export interface FigureAsk {
	indicatorId: string;
	agencyId: string;
	/** "2026-03", "2026-Q1", "2026-H1", "2026". */
	period: string;
}

/** The same as a person reads it. */
export interface FigureLine extends FigureAsk {
	name: string;
	unit: string;
	agency: string;
	/** What was reported; null: nothing yet. */
	value: number | null;
}

/** A number that was recorded, with what stood there before. */
export interface RecordedFigure extends FigureLine {
	value: number;
	before: number | null;
	/** Names the entry, for whoever takes it back. */
	entry: string;
}

/** What the agencies of an indicator come to in a stretch of time. */
export interface IndicatorTotal extends IndicatorFacts {
	id: string;
	/** The period it is of, where it is one. */
	period: string | null;
	/** Null while nobody has reported. */
	value: number | null;
	/** The same since the year began; null where there is no plan to measure. */
	sinceJanuary: number | null;
	/** Reports that are there, of those that should be. */
	reported: number;
	expected: number;
	/** Agencies that owe a report, each once. */
	missing: string[];
}

/** Everything of one indicator in one period. */
export interface IndicatorCard extends IndicatorTotal {
	period: string;
	lines: FigureLine[];
	/** What was said for that period, the newest first; a null value was taken back. */
	history: { agency: string; value: number | null; on: LocalDate; by: string }[];
	/** Whether it is no longer asked for. */
	ended: boolean;
}

const MONTHS: Record<IndicatorCadence, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 };

/** The key of the period that a day lies in. */
export function periodOf(cadence: IndicatorCadence, day: LocalDate): string {
	const { year, month } = parts(day);
	switch (cadence) {
		case "MONTH":
			return `${year}-${String(month).padStart(2, "0")}`;
		case "QUARTER":
			return `${year}-Q${Math.ceil(month / 3)}`;
		case "HALF_YEAR":
			return `${year}-H${Math.ceil(month / 6)}`;
		case "YEAR":
			return String(year);
	}
}

/** The first and the last day of the period that a day lies in. */
export function periodDays(cadence: IndicatorCadence, day: LocalDate): { from: LocalDate; to: LocalDate } {
	const { year, month } = parts(day);
	const length = MONTHS[cadence];
	const first = month - ((month - 1) % length);
	return { from: localDate(year, first, 1) ?? day, to: endOfMonth(year, first + length - 1) };
}

/** The last period that is over on a day. */
export const lastPeriod = (cadence: IndicatorCadence, today: LocalDate): string =>
	periodOf(cadence, addDays(periodDays(cadence, today).from, -1));

/** The last day of the last period that is over on a day. */
export const lastPeriodEnd = (cadence: IndicatorCadence, today: LocalDate): LocalDate =>
	addDays(periodDays(cadence, today).from, -1);

/** The periods that lie wholly in a stretch of days, in order. */
export function periodsIn(
	cadence: IndicatorCadence,
	{ from, to }: { from: LocalDate; to: LocalDate },
): string[] {
	const keys: string[] = [];
	for (let day = from; day <= to; ) {
		const period = periodDays(cadence, day);
		if (period.from >= from && period.to <= to) keys.push(periodOf(cadence, day));
		day = addDays(period.to, 1);
	}
	return keys;
}

/** The one period that a stretch of time names; null where it is not one of this cadence. */
export function periodNamed(cadence: IndicatorCadence, range: DateRange): string | null {
	const { from, to } = periodDays(cadence, range.from);
	return from === range.from && to === range.to ? periodOf(cadence, range.from) : null;
}

/** Values come together; null where there are none. `values` in the order of their periods, by agency. */
export function sumUp(sum: IndicatorSum, values: { agencyId: string; value: number }[]): number | null {
	if (values.length === 0) return null;
	const total = (list: number[]) => list.reduce((all, one) => all + one, 0);
	switch (sum) {
		case "TOTAL":
			return total(values.map(({ value }) => value));
		case "AVERAGE":
			return total(values.map(({ value }) => value)) / values.length;
		case "LAST":
			return total([...new Map(values.map(({ agencyId, value }) => [agencyId, value])).values()]);
	}
}

/** How many times what was planned or said before a number must be to look like a slip of the finger. */
const UNLIKELY = 20;

/** Whether a number is hardly meant: below zero where none was, or far beyond plan and past. */
export function isUnlikely(
	value: number,
	{ plan, before }: { plan: number | null; before: number[] },
): boolean {
	if (value < 0 && !before.some((one) => one < 0)) return true;
	const known = Math.max(plan ?? 0, ...before.map(Math.abs), 0);
	return known > 0 && Math.abs(value) >= known * UNLIKELY;
}
