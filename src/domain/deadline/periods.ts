import { addDays, type LocalDate, parts } from "../local-date.ts";
import { lastDayFor } from "./dated.ts";
import { type Cadence, type Deadline, dueOnOf, lastDayOf } from "./deadline.ts";
import { duesOf, type PeriodLabel } from "./recurrence.ts";

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

type Recurring = Extract<Deadline, { kind: "recurring" }>;

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

/** A round with the day it opens: the one after the round before it in its cadence has ended. */
export interface OpeningPeriod extends Period {
	opensOn: LocalDate;
}

/** Days in which a cadence surely comes round twice. */
const REACH: Record<Cadence, number> = {
	daily: 3,
	weekly: 16,
	monthly: 64,
	quarterly: 190,
	"half-yearly": 740,
	yearly: 740,
};

/** The rounds of one cadence that open from `from` to `to`, as if it stood alone. */
function openingIn(
	deadline: Recurring,
	cadence: Cadence,
	[from, to]: [LocalDate, LocalDate],
): OpeningPeriod[] {
	const rules = deadline.rules.filter((rule) => (rule.cadence ?? cadence) === cadence);
	const grid = periodsOf(
		{ ...deadline, cadence: [cadence], rules },
		addDays(from, -REACH[cadence]),
		addDays(to, REACH[cadence]),
	);
	return grid.flatMap((period, index) => {
		const before = grid[index - 1]?.lastDay;
		const opensOn = before && addDays(before, 1);
		return opensOn && opensOn >= from && opensOn <= to ? { ...period, opensOn } : [];
	});
}

/**
 * The rounds that open from `from` to `to`, in the order in which they open. A round is never more than one ahead: that
 * of June opens when May's last day is over, done or not. Nothing opens after an end that the deadline names.
 */
export function periodsOpening(deadline: Deadline, from: LocalDate, to: LocalDate): OpeningPeriod[] {
	if (deadline.kind === "ongoing")
		return periodsOf(deadline, from, to).flatMap((period) => {
			const opensOn = `${period.period}-01-01`;
			const ended = deadline.until && opensOn > deadline.until;
			return opensOn >= from && opensOn <= to && !ended ? { ...period, opensOn } : [];
		});
	if (deadline.kind !== "recurring") return [];
	const { until } = deadline;
	return deadline.cadence
		.flatMap((cadence) => openingIn(deadline, cadence, [from, to]))
		.filter((one) => !(until && one.dueOn && one.dueOn > until) && isKept(deadline, one))
		.sort((a, b) => (a.opensOn < b.opensOn ? -1 : a.opensOn > b.opensOn ? 1 : 0));
}

/** Not taken up by a longer cadence that is due on the same day. */
const isKept = (deadline: Recurring, { period, dueOn }: OpeningPeriod): boolean =>
	dueOn !== null && periodsOf(deadline, dueOn, dueOn).some((one) => one.period === period);

/** The first day after `after` on which a round opens; null where none ever does. */
export function nextOpening(deadline: Deadline, after: LocalDate): LocalDate | null {
	for (const days of [40, HORIZON]) {
		const [first] = periodsOpening(deadline, addDays(after, 1), addDays(after, days));
		if (first) return first.opensOn;
	}
	return null;
}
