import type { CalendarChange } from "../../domain/calendar/calendar-notice.ts";
import type { HolidayKey } from "../../domain/calendar/holidays.ts";
import type { DateRange } from "../../domain/date-range.ts";
import { addDays, type LocalDate, weekday } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { Refusal } from "../../domain/user-error.ts";
import { clearCalendarDays, setCalendarDays } from "../../store/settings/calendar-days.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";

/** A day that is not what its place in the week says. */
export interface SpecialDay {
	day: LocalDate;
	works: boolean;
	/** A key of `locales/`, or the words of whoever entered it. */
	name: HolidayKey | string | null;
}

/** The calendar of some days. */
export interface CalendarView {
	range: DateRange;
	workingDays: number;
	special: SpecialDay[];
}

/** Days off that are no weekend, and days of the weekend that are worked. */
export async function showCalendar(
	context: Context,
	request: Request,
	range: DateRange,
): Promise<CalendarView> {
	requireSight(request);
	const { calendar } = context;
	const special: SpecialDay[] = [];
	for (let day = range.from; day <= range.to; day = addDays(day, 1)) {
		const works = calendar.isWorkingDay(day);
		if (works !== weekday(day) < 6) special.push({ day, works, name: calendar.holidayName(day) });
	}
	const workingDays = calendar.workingDaysBetween(addDays(range.from, -1), range.to);
	return { range, workingDays, special };
}

/** What entering days would change, before they count. */
export function calendarDifference(
	{ calendar }: Context,
	request: Request,
	days: CalendarChange[],
): { changing: CalendarChange[]; standing: number } {
	requireCalendar(request);
	const changing = days.filter(({ day, works }) => calendar.isWorkingDay(day) !== works);
	return { changing, standing: days.length - changing.length };
}

/** Enters days: from the next message on every count of working days goes by them. */
export async function setCalendar(
	context: Context,
	request: Request,
	days: CalendarChange[],
): Promise<CalendarChange[]> {
	requireCalendar(request);
	await setCalendarDays(context.db, days, request.source);
	return days;
}

/** Takes entries out: these days go by the law and the yearly notice again. */
export async function clearCalendar(
	context: Context,
	request: Request,
	days: LocalDate[],
): Promise<LocalDate[]> {
	requireCalendar(request);
	return clearCalendarDays(context.db, days);
}

function requireCalendar(request: Request): void {
	if (!may(request.actor, "manage-calendar")) throw new Refusal("manage-calendar", []);
}
