import { type DateRange, rangeBefore } from "../date-range.ts";
import { type ReportingUnit, reportingPeriod } from "../deadline/reporting-period.ts";
import { addDays, daysBetween, endOfMonth, type LocalDate, localDate, parts } from "../local-date.ts";

/** Months of the units that a periodic report is of. */
const MONTHS: Partial<Record<DateRange["unit"], number>> = {
	month: 1,
	quarter: 3,
	"half-year": 6,
	"nine-months": 9,
	year: 12,
};

/** A day of some month, or its last where it has no such day; months before January lie in the year before. */
function dayIn(year: number, month: number, day: number): LocalDate {
	const first = new Date(Date.UTC(year, month - 1, 1));
	const at = { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1 };
	return localDate(at.year, at.month, day) ?? endOfMonth(at.year, at.month);
}

/**
 * The days that a periodic report covers when figures are cut off on a day of the month: with the 14th, March is 15
 * February to 14 March (09/2019/NĐ-CP art. 12). With 31 it is March itself. Weeks and named days stay as they are.
 */
export function reportRange(range: DateRange, cutOffDay: number): DateRange {
	const months = MONTHS[range.unit];
	if (months === undefined) return range;
	const { year, month } = parts(range.to);
	return {
		unit: range.unit,
		from: addDays(dayIn(year, month - months, cutOffDay), 1),
		to: dayIn(year, month, cutOffDay),
	};
}

/** The calendar's own days of what a periodic report covers. */
export function calendarRange(range: DateRange): DateRange {
	const months = MONTHS[range.unit];
	if (months === undefined) return range;
	const { year, month } = parts(range.to);
	return { unit: range.unit, from: dayIn(year, month - months + 1, 1), to: endOfMonth(year, month) };
}

/** What a periodic report is compared with: the equal period before, cut off on the same day. */
export const reportRangeBefore = (range: DateRange, cutOffDay: number): DateRange =>
	reportRange(rangeBefore(calendarRange(range)), cutOffDay);

/** The period that follows: what a report says is to be done. */
export function reportRangeAfter(range: DateRange, cutOffDay: number): DateRange {
	const months = MONTHS[range.unit];
	if (months === undefined)
		return {
			...range,
			from: addDays(range.to, 1),
			to: addDays(range.to, daysBetween(range.from, range.to) + 1),
		};
	const { year, month } = parts(range.to);
	return reportRange({ ...range, to: dayIn(year, month + months, 1) }, cutOffDay);
}

/** The period that runs already, where this one was cut off before its own month is over; null otherwise. */
export function runningRange(range: DateRange, today: LocalDate): DateRange | null {
	const months = MONTHS[range.unit];
	const calendar = calendarRange(range);
	if (months === undefined || today <= range.to || today > calendar.to) return null;
	const { year, month } = parts(calendar.to);
	return calendarRange({ ...range, to: dayIn(year, month + months, 1) });
}

/** The period that is reported on next: the first of its kind whose figures are not cut off before today. */
export function closingRange(unit: ReportingUnit, today: LocalDate, cutOffDay: number): DateRange {
	const range = reportRange(reportingPeriod(unit, today), cutOffDay);
	return range.to >= today ? range : reportRangeAfter(range, cutOffDay);
}
