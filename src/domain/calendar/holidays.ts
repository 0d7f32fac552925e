import { addDays, type LocalDate, weekday } from "../local-date.ts";
import { lunarDay, tetOf } from "./lunar.ts";
import { NOTICES, type YearlyNotice } from "./notices.ts";

/** Why an office rests on a day, as a key that views put into words. */
export type HolidayKey =
	| "new-year"
	| "tet"
	| "hung-kings"
	| "reunification"
	| "labour"
	| "national"
	| "compensation"
	| "swap";

/** What differs from the bare week in one year. */
export interface YearOfHolidays {
	/** Days off, with the reason. Holidays that fall on a weekend are among them. */
	off: Map<LocalDate, HolidayKey>;
	/** Days of the weekend that are worked. */
	worked: Set<LocalDate>;
}

/** The day next to 2 September that is off as well: the one that makes the longer rest, as every notice since 2021 chose. */
function besideNationalDay(year: number): LocalDate {
	const day: LocalDate = `${year}-09-02`;
	// Monday, Thursday and Sunday reach the other days off through the day after, the rest through the day before
	return [1, 4, 7].includes(weekday(day)) ? addDays(day, 1) : addDays(day, -1);
}

/** Eve and first four days of Tết, unless the year's notice names other days. */
function tetDays(year: number, notice: YearlyNotice | undefined): LocalDate[] {
	if (notice?.tet) return notice.tet;
	const first = tetOf(year);
	return [-1, 0, 1, 2, 3].map((offset) => addDays(first, offset));
}

/**
 * Public holidays of a year (Labour Code 2019 art. 112): one day of New Year, five of Tết, one for the Hùng Kings, 30
 * April, 1 May, two of National Day. One that falls on a day of the weekly rest is made up for on the next working day
 * (art. 111.3). Where the Government's notice of the year is known it stands above the rule.
 */
export function holidaysOf(year: number, restDays: readonly number[]): YearOfHolidays {
	const notice = NOTICES.find((one) => one.year === year);
	const off = new Map<LocalDate, HolidayKey>();
	const kings = lunarDay(year, 3, 10);
	const tet = tetDays(year, notice);
	const days: [LocalDate, HolidayKey][] = [
		[`${year}-01-01`, "new-year"],
		...tet.map((day): [LocalDate, HolidayKey] => [day, "tet"]),
		...(kings ? [[kings, "hung-kings"] as [LocalDate, HolidayKey]] : []),
		[`${year}-04-30`, "reunification"],
		[`${year}-05-01`, "labour"],
		[`${year}-09-02`, "national"],
		[besideNationalDay(year), "national"],
	];
	for (const [day, key] of days) off.set(day, key);
	for (const day of notice?.off ?? []) off.set(day, "swap");
	// the notice's days of Tết already have their compensation among them
	const owed = days.filter(
		([day, key]) => restDays.includes(weekday(day)) && !(notice?.tet && key === "tet"),
	);
	for (const [day] of owed.sort(([a], [b]) => (a < b ? -1 : 1))) {
		let next = addDays(day, 1);
		while (restDays.includes(weekday(next)) || off.has(next)) next = addDays(next, 1);
		off.set(next, "compensation");
	}
	return { off, worked: new Set(notice?.worked ?? []) };
}
