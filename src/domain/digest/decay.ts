import type { WorkingCalendar } from "../calendar/calendar.ts";
import { beginsWeek, mondayOf } from "../calendar/working-week.ts";
import type { LocalDate } from "../local-date.ts";
import { workingDaysOverdue } from "../tasks/status.ts";

/** For so many working days over its deadline a task is named every day, then every third, then once a week. */
export const DAILY_UNTIL = 3;
export const THIRD_UNTIL = 15;

/** After a longer silence everything is named: any rhythm has had its turn in it. */
const LONG_SILENCE = 10;

/** What decides whether a digest names a task that is overdue. */
export interface Decaying {
	/** The day of the digest. */
	today: LocalDate;
	/** The day of the one before; null where there was none. */
	since: LocalDate | null;
	/** "Trọng tâm": every day, however late. */
	priority: boolean;
}

/**
 * Whether the digest of `today` names a task whose last day on time is over: where its turn came on any working day
 * since the digest before, so that no days off and no days without the bot swallow a turn.
 */
export function namesOverdue(
	lastDay: LocalDate,
	{ today, since, priority }: Decaying,
	calendar: WorkingCalendar,
): boolean {
	if (priority || since === null || calendar.workingDaysBetween(since, today) > LONG_SILENCE) return true;
	for (let day = calendar.nextWorkingDay(since); day < today; day = calendar.nextWorkingDay(day))
		if (isTurn(lastDay, day, calendar)) return true;
	return isTurn(lastDay, today, calendar);
}

function isTurn(lastDay: LocalDate, day: LocalDate, calendar: WorkingCalendar): boolean {
	const over = workingDaysOverdue(lastDay, day, calendar);
	if (over <= DAILY_UNTIL) return true;
	return over <= THIRD_UNTIL ? over % 3 === 0 : beginsWeek(day, calendar);
}

/** Whether what a reader has been told once is told again: once in each week, however the days of their digest fall. */
export const isToldAgain = (today: LocalDate, since: LocalDate | null): boolean =>
	since === null || mondayOf(since) !== mondayOf(today);
