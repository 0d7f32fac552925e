import { addDays, type LocalDate, weekday } from "../local-date.ts";
import type { WorkingCalendar } from "./calendar.ts";

/** The Monday of the week of a day: what names that week. */
export const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekday(day));

/** Whether a day is the first working day of its week, which what comes once a week waits for. */
export const beginsWeek = (day: LocalDate, calendar: WorkingCalendar): boolean =>
	calendar.isWorkingDay(day) && mondayOf(calendar.previousWorkingDay(day)) !== mondayOf(day);
