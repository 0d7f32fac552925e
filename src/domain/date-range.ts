import { addDays, daysBetween, endOfMonth, type LocalDate, localDate, parts } from "./local-date.ts";

/** Consecutive days, both ends included, with the unit a person named: it decides how the range is called. */
export interface DateRange {
	unit: "day" | "week" | "month" | "quarter" | "half-year" | "nine-months" | "year" | "range";
	from: LocalDate;
	to: LocalDate;
}

/** What `/hanchot` was asked for: a stretch of time, or a state that has none. `soon` is the answer without an argument. */
export type DueRange =
	| { kind: "soon" }
	| { kind: "overdue" }
	| { kind: "no-deadline" }
	| { kind: "waiting" }
	| { kind: "between"; range: DateRange };

const MONTHS: Partial<Record<DateRange["unit"], number>> = {
	month: 1,
	quarter: 3,
	"half-year": 6,
};

/** The equal period before: last month, the quarter before, the same nine months of the year before. */
export function rangeBefore({ unit, from, to }: DateRange): DateRange {
	const { year, month } = parts(from);
	const months = MONTHS[unit] ?? (unit === "year" || unit === "nine-months" ? 12 : null);
	if (months === null) {
		const length = daysBetween(from, to) + 1;
		return { unit, from: addDays(from, -length), to: addDays(from, -1) };
	}
	const first = new Date(Date.UTC(year, month - 1 - months, 1));
	const before = { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1 };
	const length = unit === "nine-months" ? 9 : months;
	return {
		unit,
		from: localDate(before.year, before.month, 1) as LocalDate,
		to: endOfMonth(before.year, before.month + length - 1),
	};
}
