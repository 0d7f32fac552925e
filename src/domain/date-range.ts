import type { LocalDate } from "./local-date.ts";

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
