import { lunarDay } from "../calendar/lunar.ts";
import { addDays, endOfMonth, type LocalDate, localDate, parts } from "../local-date.ts";

/** Fields that any unit may carry. */
interface Common {
	/** Null where the text prints none: the reference date decides. */
	year: number | null;
	/** "HH:MM" on the day. */
	time?: string;
	/** "cuối năm": the words name no exact day. */
	approximate?: boolean;
}

/** A day or span of the calendar as written, before missing parts are filled in from the reference date. */
export type Unit = Common &
	(
		| {
				unit: "day";
				day: number | "last";
				month: number | null;
				lunar?: boolean;
				/** Named as a weekday alone, 1 = Monday: in a weekly report it is a rule, not this week's day. */
				weekday?: number;
				/** Its month was named from the reference ("ngày 05 tháng sau"): in a monthly report only the day counts. */
				near?: boolean;
				/** Its year was ("15/01 năm sau"): in a yearly report day and month count. */
				nearYear?: boolean;
		  }
		| { unit: "month"; month: number }
		| { unit: "quarter"; quarter: number }
		| { unit: "half"; half: 1 | 2 }
		| { unit: "year" }
		/** Whole months `first`–`last` of one year: "9 tháng đầu năm". */
		| { unit: "months"; first: number; last: number }
		/** Days `first`–`last` of one month: "trung tuần tháng 6". */
		| { unit: "days"; first: number; last: number; month: number }
		/** A span known outright: "trong tuần này", a lunar month, a school year. */
		| { unit: "span"; from: LocalDate; to: LocalDate }
	);

/** A unit with every part known. */
export interface Resolved {
	unit: Unit;
	from: LocalDate;
	to: LocalDate;
	year: number;
	/** The year was filled in from the reference date. */
	yearAssumed: boolean;
}

const lastOf = (year: number, month: number): number => parts(endOfMonth(year, month)).day;

const solarOf = (year: number, month: number, day: number | "last"): LocalDate | null =>
	localDate(year, month, day === "last" ? lastOf(year, month) : day);

/** The last day of the twelfth month is "30 Tết", also in years when it is the 29th. */
function lunarOf(year: number, month: number, day: number | "last"): LocalDate | null {
	if (day !== "last") return lunarDay(year, month, day);
	const next = month === 12 ? lunarDay(year + 1, 1, 1) : lunarDay(year, month + 1, 1);
	return next && addDays(next, -1);
}

/** First and last day of a unit in a year, or null where the calendar has no such day. */
function inYear(unit: Unit, year: number): { from: LocalDate; to: LocalDate } | null {
	const months = (first: number, last: number) => {
		const from = localDate(year, first, 1);
		return from === null ? null : { from, to: endOfMonth(year, last) };
	};
	switch (unit.unit) {
		case "day": {
			if (unit.month === null) return null;
			const on = unit.lunar ? lunarOf(year, unit.month, unit.day) : solarOf(year, unit.month, unit.day);
			return on === null ? null : { from: on, to: on };
		}
		case "month":
			return months(unit.month, unit.month);
		case "quarter":
			return months(unit.quarter * 3 - 2, unit.quarter * 3);
		case "half":
			return months(unit.half * 6 - 5, unit.half * 6);
		case "year":
			return months(1, 12);
		case "months":
			return months(unit.first, unit.last);
		case "days": {
			const last = Math.min(unit.last, lastOf(year, unit.month));
			const from = localDate(year, unit.month, Math.min(unit.first, last));
			const to = localDate(year, unit.month, last);
			return from === null || to === null ? null : { from, to };
		}
		case "span":
			return { from: unit.from, to: unit.to };
	}
}

/** The next day of a month with this number, on or after the reference. */
function nextDayOfMonth(day: number | "last", reference: LocalDate): LocalDate | null {
	const { year, month } = parts(reference);
	for (let ahead = 0; ahead < 3; ahead++) {
		const y = year + Math.floor((month - 1 + ahead) / 12);
		const m = ((month - 1 + ahead) % 12) + 1;
		const on = localDate(y, m, day === "last" ? lastOf(y, m) : day);
		if (on && on >= reference) return on;
	}
	return null;
}

/**
 * Fills in what the text leaves out: without a year it is the first such unit that ends on or after the reference
 * date. Null where the calendar has no such day (31/02), or where a year is missing and no reference is known.
 */
export function resolveUnit(unit: Unit, reference: LocalDate | null): Resolved | null {
	if (unit.unit === "span")
		return { unit, from: unit.from, to: unit.to, year: parts(unit.to).year, yearAssumed: false };
	if (unit.year !== null) {
		const span = inYear(unit, unit.year);
		return span && { unit, ...span, year: unit.year, yearAssumed: false };
	}
	if (reference === null) return null;
	if (unit.unit === "day" && unit.month === null) {
		const on = nextDayOfMonth(unit.day, reference);
		return on === null ? null : { unit, from: on, to: on, year: parts(on).year, yearAssumed: true };
	}
	const now = parts(reference).year;
	// a lunar day of the last month belongs to the year before; 29 February may be seven years off
	for (let year = unit.unit === "day" && unit.lunar ? now - 1 : now; year <= now + 8; year++) {
		const span = inYear(unit, year);
		// "đầu tháng 5" said on 5 May is still this May
		const over =
			span && unit.unit === "day" && unit.approximate ? endOfMonth(year, unit.month ?? 12) : span?.to;
		if (span && over && over >= reference)
			return { unit, ...span, year: parts(span.to).year, yearAssumed: true };
	}
	return null;
}

/** The Monday of the week `weeks` after the reference's. */
export function mondayOf(reference: LocalDate, weeks: number): LocalDate {
	const day = new Date(`${reference}T00:00:00Z`).getUTCDay() || 7;
	return addDays(reference, 1 - day + weeks * 7);
}
