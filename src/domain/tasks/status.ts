import type { WorkingCalendar } from "../calendar/calendar.ts";
import type { Deadline, DeadlineKind } from "../deadline/deadline.ts";
import { addDays, dayOf, type LocalDate } from "../local-date.ts";
import type { Status } from "./assignment.ts";

/** What an office decided about how deadlines are counted. */
export interface Policy {
	/** "trước ngày X" leaves X out. */
	beforeIsExclusive: boolean;
	/** Where a last day on a day off moves to (BLDS 2015 art. 148.5 would say `next`). */
	weekendRoll: "keep" | "next" | "previous";
}

/** What is known of one assignment; its status on any day follows from it. */
export interface StatusFacts {
	deadlineKind: DeadlineKind;
	/** The last day on time, after approved extensions. Null where there is none (yet). */
	lastDay: LocalDate | null;
	/** "HH:MM" on the last day. */
	time?: string | null;
	completedOn: LocalDate | null;
	/** Reported as completed and not approved yet: open, and in time as far as its agency is concerned. */
	reportedOn?: LocalDate | null;
	/** The day from which the clock stands still: a leader took it over. */
	pausedOn?: LocalDate | null;
	cancelledOn: LocalDate | null;
	/** Stands still until an event, a document or a request gives it a date. */
	waiting: boolean;
}

/** The day a status is asked for. With `now` and its zone the hour of a deadline counts on its day, else not. */
export interface Moment {
	today: LocalDate;
	now?: Date;
	timeZone?: string;
}

/** From when on a deadline is called, in working days. */
export interface Warning {
	/** Ordinary tasks: on each of the last so many days. */
	days: number;
	/** Key tasks ("trọng tâm"): on these days before too. */
	marks: readonly number[];
}

/** An ordinary task on each day from the third on, a key task 15 and 7 days before too. */
export const WARNING = { days: 3, marks: [15, 7, 3, 1] } satisfies Warning;

/** The last day on time of a deadline as an office counts, or null for kinds that have none. */
export function lastDayUnder(deadline: Deadline, policy: Policy): LocalDate | null {
	if (!("lastDay" in deadline)) return null;
	const inclusive = deadline.bound === "before" && deadline.time === undefined && !policy.beforeIsExclusive;
	return inclusive ? deadline.dueOn : deadline.lastDay;
}

/** The same for one round of a deadline, where only its days are at hand: they differ where it says "before" a day. */
export const roundUnder = (
	{ dueOn, lastDay, time }: { dueOn: LocalDate | null; lastDay: LocalDate | null; time: string | null },
	{ beforeIsExclusive }: Policy,
): LocalDate | null => (beforeIsExclusive || time !== null || dueOn === null ? lastDay : dueOn);

/** Where a last day really ends once the office's rule for days off is applied. */
export function rolledDay(lastDay: LocalDate, calendar: WorkingCalendar, { weekendRoll }: Policy): LocalDate {
	if (weekendRoll === "keep" || calendar.isWorkingDay(lastDay)) return lastDay;
	return weekendRoll === "next" ? calendar.nextWorkingDay(lastDay) : calendar.previousWorkingDay(lastDay);
}

/** The latest last day that is over today: what a query can compare with. Hours and pauses are not looked at. */
export function lastOverdueDay(today: LocalDate, calendar: WorkingCalendar, policy: Policy): LocalDate {
	let day = addDays(today, -1);
	while (rolledDay(day, calendar, policy) >= today) day = addDays(day, -1);
	while (rolledDay(addDays(day, 1), calendar, policy) < today) day = addDays(day, 1);
	return day;
}

/** The hour is over: local time on the day itself is later than "HH:MM". */
function hourIsOver(time: string, { today, now, timeZone }: Moment): boolean {
	if (!now || !timeZone || dayOf(now, timeZone) !== today) return false;
	const clock = new Intl.DateTimeFormat("en-GB", {
		timeZone,
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
	});
	return clock.format(now) > time;
}

/**
 * The state of an assignment on a day: the official 2×2 of done or open, in time or late, and what stands beside it.
 * What was done or cancelled after that day does not count yet. Work without an end of its own is in time.
 */
export function statusOf(facts: StatusFacts, at: Moment, calendar: WorkingCalendar, policy: Policy): Status {
	const { lastDay, completedOn, cancelledOn, reportedOn } = facts;
	const end = lastDay && rolledDay(lastDay, calendar, policy);
	if (completedOn !== null && completedOn <= at.today)
		return end === null || completedOn <= end ? "done-on-time" : "done-late";
	if (cancelledOn !== null && cancelledOn <= at.today) return "cancelled";
	if (end === null) {
		if (facts.waiting) return "waiting";
		return facts.deadlineKind === "ongoing" ? "open-in-time" : "no-deadline";
	}
	if (reportedOn && reportedOn <= at.today) return reportedOn <= end ? "open-in-time" : "open-overdue";
	// What was late when the clock stopped stays late; anything else waits.
	if (facts.pausedOn && facts.pausedOn <= at.today) return facts.pausedOn > end ? "open-overdue" : "waiting";
	if (at.today > end) return "open-overdue";
	const late = at.today === end && end === lastDay && facts.time && hourIsOver(facts.time, at);
	return late ? "open-overdue" : "open-in-time";
}

/** Working days from today to the last day: 0 on the day itself, negative once it is over. */
export const workingDaysLeft = (lastDay: LocalDate, today: LocalDate, calendar: WorkingCalendar): number =>
	// a plain 0 also the day after, when no working day has passed: never -0
	calendar.workingDaysBetween(today, lastDay) || 0;

/** Working days since the last day; 0 while it is not over. */
export const workingDaysOverdue = (lastDay: LocalDate, today: LocalDate, calendar: WorkingCalendar): number =>
	Math.max(0, calendar.workingDaysBetween(lastDay, today));

/** The working day on which a deadline is called for the last time: the last one on or before it. */
export const reminderDay = (lastDay: LocalDate, calendar: WorkingCalendar): LocalDate =>
	calendar.isWorkingDay(lastDay) ? lastDay : calendar.previousWorkingDay(lastDay);

/** "Sắp đến hạn": not over, and at most 3 working days left; 15 for key tasks. */
export function isDueSoon(
	lastDay: LocalDate,
	today: LocalDate,
	calendar: WorkingCalendar,
	priority = false,
	{ days, marks }: Warning = WARNING,
): boolean {
	const left = calendar.workingDaysBetween(today, lastDay);
	return today <= lastDay && left <= (priority ? Math.max(days, ...marks) : days);
}

/** The latest last day that is due soon today for ordinary work, days off behind it included. */
export const soonestReminder = (
	today: LocalDate,
	calendar: WorkingCalendar,
	{ days }: Pick<Warning, "days"> = WARNING,
): LocalDate => addDays(calendar.addWorkingDays(today, days + 1), -1);
