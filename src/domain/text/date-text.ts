import type { DateRange } from "../date-range.ts";
import { dayOf, type LocalDate, parts, weekday } from "../local-date.ts";
import type { Translate } from "../translate.ts";

const two = (n: number): string => String(n).padStart(2, "0");

/** Quarters as documents print them, by number. */
export const ROMAN = ["", "I", "II", "III", "IV"] as const;

/** "02" or "3": only January and February take a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const monthText = (month: number): string => (month <= 2 ? two(month) : String(month));

/** "04/3/2026". */
export function dayMonthYear(date: LocalDate): string {
	const { year, month, day } = parts(date);
	return `${two(day)}/${monthText(month)}/${year}`;
}

/** "04/3", with the year where it is not this year's. */
export const shortDate = (date: LocalDate, today: LocalDate): string =>
	date.slice(0, 4) === today.slice(0, 4) ? dayMonthYear(date).slice(0, -5) : dayMonthYear(date);

const named = (t: Translate, date: LocalDate, text: string): string =>
	t("date-weekday", { weekday: t(`weekday-${weekday(date)}`), date: text });

/** "thứ Tư, 04/3", with the year where it is not this year's. */
export const weekdayDate = (t: Translate, date: LocalDate, today: LocalDate): string =>
	named(t, date, shortDate(date, today));

/** "thứ Tư, 04/3/2026". */
export const fullDate = (t: Translate, date: LocalDate): string => named(t, date, dayMonthYear(date));

/** "08:15 ngày 04/3/2026" in an IANA zone. */
export function instantText(t: Translate, at: Date, timeZone: string): string {
	const time = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(at);
	return t("date-instant", { time, date: dayMonthYear(dayOf(at, timeZone)) });
}

/** "17h00" for "17:00", as documents print an hour. */
export const hourText = (time: string): string => time.replace(":", "h");

/** "tháng 3/2026", "quý II/2026", "6 tháng đầu năm 2026": the unit a day begins or lies in. */
export function unitText(t: Translate, unit: Exclude<DateRange["unit"], "range">, date: LocalDate): string {
	const { year, month } = parts(date);
	switch (unit) {
		case "day":
			return t("unit-day", { date: dayMonthYear(date) });
		case "week":
			return t("unit-week", { date: dayMonthYear(date) });
		case "month":
			return t("unit-month", { month: monthText(month), year: String(year) });
		case "quarter":
			return t("unit-quarter", { quarter: ROMAN[Math.ceil(month / 3)] ?? "", year: String(year) });
		case "half-year":
			return t(month <= 6 ? "unit-half-1" : "unit-half-2", { year: String(year) });
		case "nine-months":
			return t("unit-nine-months", { year: String(year) });
		case "year":
			return t("unit-year", { year: String(year) });
	}
}

/** How a stretch of days is called in a title: by its unit, or "từ … đến …". */
export const rangeText = (t: Translate, { unit, from, to }: DateRange): string =>
	unit === "range"
		? t("unit-range", { from: dayMonthYear(from), to: dayMonthYear(to) })
		: // A periodic report is called by the month in which its figures are cut off.
			unitText(t, unit, unit === "day" || unit === "week" ? from : to);

/** How a period key of an assignment is read: "2026-Q4" is "quý IV/2026". Unknown forms stand as they are. */
export function periodText(t: Translate, period: string): string {
	const [, year, rest = ""] = /^(\d{4})(?:-(.+))?$/.exec(period) ?? [];
	if (!year) return period;
	if (rest === "") return unitText(t, "year", `${year}-01-01`);
	if (rest.startsWith("Q")) return unitText(t, "quarter", `${year}-${two(+rest.slice(1) * 3)}-01`);
	if (rest.startsWith("H"))
		return unitText(t, "half-year", rest === "H1" ? `${year}-01-01` : `${year}-07-01`);
	if (rest.startsWith("W")) return t("unit-week-number", { week: String(+rest.slice(1)), year });
	return rest.includes("-") ? unitText(t, "day", period) : unitText(t, "month", `${period}-01`);
}
