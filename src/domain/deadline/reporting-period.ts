import type { WorkingCalendar } from "../calendar/calendar.ts";
import type { DateRange } from "../date-range.ts";
import { addDays, endOfMonth, type LocalDate, localDate, parts } from "../local-date.ts";

/** How often ongoing work tells how it goes. */
export type ReportingUnit = "month" | "quarter" | "half-year" | "year";

const MONTHS: Record<ReportingUnit, number> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/** The reporting period that a day lies in. */
export function reportingPeriod(unit: ReportingUnit, day: LocalDate): DateRange {
	const { year, month } = parts(day);
	const first = month - ((month - 1) % MONTHS[unit]);
	return {
		unit,
		from: localDate(year, first, 1) as LocalDate,
		to: endOfMonth(year, first + MONTHS[unit] - 1),
	};
}

/** The day on which a period asks for its updates: the first working day of its last seven, or the last before them. */
export function askingDay({ to }: DateRange, calendar: WorkingCalendar): LocalDate {
	for (let day = addDays(to, -6); day <= to; day = addDays(day, 1))
		if (calendar.isWorkingDay(day)) return day;
	return calendar.previousWorkingDay(addDays(to, -6));
}
