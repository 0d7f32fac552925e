import type { WorkingCalendar } from "../calendar/calendar.ts";
import { addDays, type LocalDate, weekday } from "../local-date.ts";

/**
 * Whether a chat has a digest on a day: never on a day off. A chosen weekday that falls on a day off moves to the next
 * working day, so that a group that reads on Mondays hears after a free Monday too.
 */
export function isDigestDay(day: LocalDate, chosen: readonly number[], calendar: WorkingCalendar): boolean {
	if (!calendar.isWorkingDay(day)) return false;
	for (let one = day; one > calendar.previousWorkingDay(day); one = addDays(one, -1))
		if (chosen.includes(weekday(one))) return true;
	return false;
}

/** The last day with a digest before `day`. */
export function previousDigestDay(
	day: LocalDate,
	chosen: readonly number[],
	calendar: WorkingCalendar,
): LocalDate {
	let one = calendar.previousWorkingDay(day);
	while (!isDigestDay(one, chosen, calendar)) one = calendar.previousWorkingDay(one);
	return one;
}

/** The first day with a digest after `day`. */
export function nextDigestDay(
	day: LocalDate,
	chosen: readonly number[],
	calendar: WorkingCalendar,
): LocalDate {
	let one = calendar.nextWorkingDay(day);
	while (!isDigestDay(one, chosen, calendar)) one = calendar.nextWorkingDay(one);
	return one;
}
