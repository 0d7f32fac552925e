import { addDays, type LocalDate, parts } from "../local-date.ts";
import type { Bound, Deadline } from "./deadline.ts";
import type { Resolved } from "./unit.ts";

type DatedDeadline = Extract<Deadline, { dueOn: LocalDate }>;
/** What is the same in every deadline with a date. */
type Shared = Pick<
	DatedDeadline,
	"raw" | "dueOn" | "lastDay" | "bound" | "time" | "approximate" | "yearAssumed"
>;

/** The last day on time: the day before a day that bounds as "before", unless an hour says the day itself counts. */
export const lastDayFor = (dueOn: LocalDate, bound: Bound, time?: string): LocalDate =>
	bound === "before" && time === undefined ? addDays(dueOn, -1) : dueOn;

function shared(raw: string, dueOn: LocalDate, bound: Bound, found: Resolved): Shared {
	const { time, approximate } = found.unit;
	return {
		raw,
		dueOn,
		lastDay: lastDayFor(dueOn, bound, time),
		bound,
		...(time && { time }),
		...(approximate && { approximate }),
		...(found.yearAssumed && { yearAssumed: true }),
	};
}

/**
 * "trước tháng 6" leaves June out: it is the deadline "hết tháng 5", so that the due day is one a person can work on.
 * The unit before has the same length and ends the day before.
 */
function unitBefore(found: Resolved): Resolved {
	const to = addDays(found.from, -1);
	const { year, month } = parts(to);
	const unit = found.unit;
	const common = { year, ...(unit.approximate && { approximate: true }) };
	switch (unit.unit) {
		case "month":
			return { ...found, unit: { ...common, unit: "month", month }, year, to };
		case "quarter":
			return { ...found, unit: { ...common, unit: "quarter", quarter: Math.ceil(month / 3) }, year, to };
		case "half":
			return { ...found, unit: { ...common, unit: "half", half: month > 6 ? 2 : 1 }, year, to };
		case "year":
			return { ...found, unit: { ...common, unit: "year" }, year, to };
		default:
			return found;
	}
}

/** The deadline of one unit of the calendar. */
export function datedFromUnit(
	raw: string,
	found: Resolved,
	bound: Bound | null,
	wholeDay = false,
): DatedDeadline {
	const { unit } = found;
	if (unit.unit === "day") {
		const dayBound = bound === "within" || bound === null ? (wholeDay ? "by" : "on") : bound;
		return { ...shared(raw, found.to, dayBound, found), kind: "date" };
	}
	// "trước cuối tháng 6" is meant within June; "trước tháng 6" is not
	if (bound === "before" && !unit.approximate && ["month", "quarter", "half", "year"].includes(unit.unit))
		return datedFromUnit(raw, unitBefore(found), "by");
	const unitBound = bound === "by" || bound === "before" ? "by" : "within";
	const base = shared(raw, found.to, unitBound, found);
	switch (unit.unit) {
		case "month":
			return { ...base, kind: "month", year: found.year, month: unit.month };
		case "quarter":
			return { ...base, kind: "quarter", year: found.year, quarter: unit.quarter };
		case "half":
			return { ...base, kind: "half-year", year: found.year, half: unit.half };
		case "year":
			return { ...base, kind: "year", year: found.year };
		default:
			if (bound === "before") {
				const eve = addDays(found.from, -1);
				return { ...shared(raw, eve, "by", found), kind: "date" };
			}
			return { ...base, kind: "period", from: found.from, to: found.to };
	}
}

/** The deadline of a span between two units. */
export function datedFromRange(raw: string, first: Resolved, last: Resolved, before: boolean): DatedDeadline {
	const found: Resolved = { ...last, yearAssumed: last.yearAssumed && last.unit.unit !== "span" };
	return {
		...shared(raw, last.to, before ? "before" : "within", found),
		kind: "period",
		from: first.from,
		to: last.to,
	};
}
