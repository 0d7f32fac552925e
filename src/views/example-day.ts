import type { FluentFunction } from "@fluent/bundle";
import { type WorkingCalendar, workingCalendar } from "../domain/calendar/calendar.ts";
import type { LocalDate } from "../domain/local-date.ts";
import { dayMonthYear, shortDate } from "../domain/text/date-text.ts";

/** Public holidays and weekends; what an office closes besides does not matter to an example. */
let calendar: WorkingCalendar | undefined;

/**
 * Days in the examples of the locales, so that each works as typed whenever it is read: `DAY(10)` is the tenth working
 * day after today as "16/3", `DATE(10)` the same as "16/3/2026", `DAY(-3)` lies behind, and `DATE(5, $lastDay)` counts
 * from a later day ("2026-03-20").
 */
export function exampleDays(today: () => LocalDate): Record<"DAY" | "DATE", FluentFunction> {
	const dayAt: (...values: Parameters<FluentFunction>) => LocalDate = ([ahead, base]) => {
		calendar ??= workingCalendar();
		const from = typeof base === "string" && base > today() ? base : today();
		return calendar.addWorkingDays(from, Number(ahead?.valueOf()));
	};
	return {
		DAY: (...values) => shortDate(dayAt(...values), today()),
		DATE: (...values) => dayMonthYear(dayAt(...values)),
	};
}
