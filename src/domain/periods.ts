import { lastDayFor } from "./deadline/dated.ts";
import { duesOf, type PeriodLabel } from "./deadline/recurrence.ts";
import { type Deadline, dueOnOf, lastDayOf } from "./deadline.ts";
import { addDays, type LocalDate, parts } from "./local-date.ts";

/** One round of a deadline: the unit for which assignments are made. */
export interface Period {
	/** "2026", "2026-H1", "2026-Q4", "2026-03", "2026-W10", "2026-03-05"; null for what is done once. */
	period: string | null;
	/** The parts of the key, for views to print. */
	label: PeriodLabel | null;
	dueOn: LocalDate | null;
	lastDay: LocalDate | null;
	/** "HH:MM" on `dueOn`. */
	time: string | null;
}

/** More rounds than this are never made at once: a daily report over ten years. */
const MOST = 4_000;
/** How far ahead the next round of a yearly deadline can lie, in days. */
const HORIZON = 800;

const once = (deadline: Deadline): Period => ({
	period: null,
	label: null,
	dueOn: dueOnOf(deadline),
	lastDay: lastDayOf(deadline),
	time: "time" in deadline ? (deadline.time ?? null) : null,
});

/** One round a year, without an end of its own; the year of the first due date has that. */
function ofYear(deadline: Extract<Deadline, { kind: "ongoing" }>, year: number): Period {
	const first = deadline.firstDueOn && parts(deadline.firstDueOn).year === year ? deadline.firstDueOn : null;
	return {
		period: String(year),
		label: { cadence: "yearly", year },
		dueOn: first,
		lastDay: first,
		time: null,
	};
}

/**
 * The rounds of a deadline: of what recurs each one that is due from `from` to `to`, of ongoing work each year that
 * they touch, otherwise exactly one, whatever the days. Where two cadences fall due on the same day only the longer
 * one is kept: the report of June is the half-year's.
 */
export function periodsOf(deadline: Deadline, from: LocalDate, to: LocalDate): Period[] {
	if (deadline.kind === "ongoing") {
		const start = deadline.from && deadline.from > from ? deadline.from : from;
		const years: Period[] = [];
		for (let year = parts(start).year; year <= parts(to).year && years.length < MOST; year++)
			years.push(ofYear(deadline, year));
		return years;
	}
	if (deadline.kind !== "recurring" || deadline.cadence.length === 0) return [once(deadline)];
	return duesOf(deadline, from, to)
		.slice(0, MOST)
		.map(({ key, label, dueOn, rule }) => ({
			period: key,
			label,
			dueOn,
			lastDay: lastDayFor(dueOn, rule.bound, rule.time),
			time: rule.time ?? null,
		}));
}

/** The first round whose last day comes after `after`, or null where none does: a date that is over has no next. */
export function nextPeriod(deadline: Deadline, after: LocalDate): Period | null {
	if (deadline.kind === "ongoing") {
		const year = parts(after).year + 1;
		return ofYear(deadline, Math.max(year, deadline.from ? parts(deadline.from).year : year));
	}
	if (deadline.kind !== "recurring" || deadline.cadence.length === 0) {
		const only = once(deadline);
		return only.lastDay === null || only.lastDay > after ? only : null;
	}
	const ahead = periodsOf(deadline, after, addDays(after, HORIZON));
	return ahead.find(({ lastDay }) => lastDay !== null && lastDay > after) ?? null;
}

/**
 * The rounds to open when a task is taken in: of each cadence the one that is running, of ongoing work this year's,
 * otherwise the only one, also where its date has passed.
 */
export function openingPeriods(deadline: Deadline, today: LocalDate): Period[] {
	if (deadline.kind === "ongoing") {
		const first = deadline.from ? parts(deadline.from).year : 0;
		return [ofYear(deadline, Math.max(parts(today).year, first))];
	}
	if (deadline.kind !== "recurring" || deadline.cadence.length === 0) return [once(deadline)];
	const ahead = periodsOf(deadline, today, addDays(today, HORIZON)).filter(
		({ lastDay }) => lastDay !== null && lastDay >= today,
	);
	return deadline.cadence
		.map((cadence) => ahead.find(({ label }) => label?.cadence === cadence))
		.filter((period) => period !== undefined);
}
