import Holidays from "date-holidays";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workingCalendar } from "../../../src/domain/calendar/calendar.ts";
import { lunarDay, tetOf } from "../../../src/domain/calendar/lunar.ts";
import { addDays, weekday } from "../../../src/domain/local-date.ts";

const calendar = workingCalendar();
/** Days of a year off although they are no weekend, and weekend days worked. */
function differences(year: number, of = calendar): { off: string[]; worked: string[] } {
	const off: string[] = [];
	const worked: string[] = [];
	for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
		const weekend = weekday(day) > 5;
		if (!weekend && !of.isWorkingDay(day)) off.push(day.slice(5));
		if (weekend && of.isWorkingDay(day)) worked.push(day.slice(5));
	}
	return { off, worked };
}

describe("the yearly calendar of state offices", () => {
	test.each([
		[2024, "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03", "05-04"],
		[2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02", "04-26"],
		[2026, "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02", "01-10 08-22"],
	])("%i follows the Government's notices", (year, off, worked) => {
		expect(differences(year)).toEqual({ off: off.split(" "), worked: worked.split(" ") });
	});

	test.each([
		[2027, "01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03"],
		[2028, "01-03 01-25 01-26 01-27 01-28 01-31 04-04 05-01 05-02 09-01 09-04"],
		[2030, "01-01 02-01 02-04 02-05 02-06 02-07 04-12 04-30 05-01 09-02 09-03"],
		[2031, "01-01 01-22 01-23 01-24 01-27 01-28 04-01 04-30 05-01 09-01 09-02"],
	])("%i follows the law: eleven days, made up for where they fall on a weekend", (year, off) => {
		expect(differences(year)).toEqual({ off: off.split(" "), worked: [] });
		expect(off.split(" ")).toHaveLength(11);
	});

	test("says why an office rests", () => {
		const reasons = [
			"2026-01-01",
			"2026-01-02",
			"2026-02-17",
			"2026-04-26",
			"2026-04-27",
			"2026-04-30",
			"2026-09-02",
			"2026-02-21",
			"2026-03-12",
		];
		expect(reasons.map((day) => calendar.holidayName(day))).toEqual([
			"new-year",
			"swap",
			"tet",
			"hung-kings",
			"compensation",
			"reunification",
			"national",
			null,
			null,
		]);
	});
});

describe("the lunar calendar at UTC+7", () => {
	test.each([
		[2024, "2024-02-10"],
		[2025, "2025-01-29"],
		[2026, "2026-02-17"],
		[2027, "2027-02-06"],
		[2028, "2028-01-26"],
		[2029, "2029-02-13"],
		[2030, "2030-02-02"],
		[2031, "2031-01-23"],
		[2032, "2032-02-11"],
	])("Tết %i", (year, day) => {
		expect(tetOf(year)).toBe(day);
	});

	test("agrees with date-holidays on every lunar holiday of 2015–2035", () => {
		const library = new Holidays("VN");
		const compared: [string, string | null][] = [];
		for (let year = 2015; year <= 2035; year++)
			for (const { date, rule } of library.getHolidays(year)) {
				const [, month, day] = /^vietnamese (\d+)-0-(\d+)$/.exec(rule) ?? [];
				if (month)
					compared.push([date.slice(0, 10), lunarDay(month === "12" ? year - 1 : year, +month, +(day ?? 0))]);
			}
		expect(compared.length).toBeGreaterThan(150);
		expect(compared.filter(([theirs, ours]) => theirs !== ours)).toEqual([]);
	});

	test("knows short and leap months", () => {
		expect(lunarDay(2026, 12, 30)).toBeNull();
		expect(lunarDay(2025, 6, 1, true)).toBe("2025-07-25");
		expect(lunarDay(2026, 6, 1, true)).toBeNull();
	});
});

describe("counting working days", () => {
	test.each([
		["2026-02-13", 1, "2026-02-23"],
		["2026-02-14", -1, "2026-02-13"],
		["2026-03-12", 0, "2026-03-12"],
		["2026-04-29", 1, "2026-05-04"],
		["2026-01-09", 1, "2026-01-10"],
		["2026-03-16", -5, "2026-03-09"],
	])("%s and %i", (day, n, expected) => {
		expect(calendar.addWorkingDays(day, n)).toBe(expected);
	});

	test("counts the days after the first up to the last, backwards with a minus", () => {
		expect(calendar.workingDaysBetween("2026-02-20", "2026-03-02")).toBe(6);
		expect(calendar.workingDaysBetween("2026-03-02", "2026-03-04")).toBe(2);
		expect(calendar.workingDaysBetween("2026-03-04", "2026-03-02")).toBe(-2);
		expect(calendar.workingDaysBetween("2026-03-07", "2026-03-08")).toBe(0);
	});

	const day = fc.integer({ min: 0, max: 14_000 }).map((n) => addDays("2020-01-01", n));

	test("adding and counting undo each other", () => {
		fc.assert(
			fc.property(day, fc.integer({ min: -300, max: 300 }), (from, n) => {
				const start = n < 0 && !calendar.isWorkingDay(from) ? calendar.nextWorkingDay(from) : from;
				const to = calendar.addWorkingDays(start, n);
				expect(calendar.workingDaysBetween(start, to)).toBe(n);
				if (n !== 0) expect(calendar.isWorkingDay(to)).toBe(true);
			}),
		);
	});

	test("equals looking at every day", () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: 200 }), (from, length) => {
				let count = 0;
				for (let i = 1; i <= length; i++) if (calendar.isWorkingDay(addDays(from, i))) count++;
				expect(calendar.workingDaysBetween(from, addDays(from, length))).toBe(count);
			}),
		);
	});
});

describe("an office's own entries", () => {
	const own = workingCalendar([
		{ day: "2026-03-13", works: false, name: "Nghỉ bão số 3" },
		{ day: "2026-03-14", works: true, name: "Làm bù" },
		{ day: "2026-04-30", works: true, name: "Trực lễ" },
	]);

	test("stand above holidays and weekends", () => {
		expect(own.isWorkingDay("2026-03-13")).toBe(false);
		expect(own.holidayName("2026-03-13")).toBe("Nghỉ bão số 3");
		expect(own.isWorkingDay("2026-03-14")).toBe(true);
		expect(own.isWorkingDay("2026-04-30")).toBe(true);
		expect(own.holidayName("2026-04-30")).toBeNull();
		expect(own.nextWorkingDay("2026-03-12")).toBe("2026-03-14");
		expect(own.previousWorkingDay("2026-03-14")).toBe("2026-03-12");
		expect(own.workingDaysBetween("2026-03-12", "2026-03-16")).toBe(2);
	});

	test("touch no other calendar", () => {
		expect(calendar.isWorkingDay("2026-03-13")).toBe(true);
		expect(
			workingCalendar([{ day: "2026-03-16", works: true, name: "" }]).workingDaysBetween(
				"2026-03-13",
				"2026-03-16",
			),
		).toBe(1);
	});
});

test("an office may work on Saturdays", () => {
	const six = workingCalendar([], [7]);
	expect(six.isWorkingDay("2026-03-14")).toBe(true);
	expect(six.addWorkingDays("2026-03-13", 1)).toBe("2026-03-14");
	expect(six.isWorkingDay("2027-05-01")).toBe(false);
	expect(six.isWorkingDay("2027-05-03")).toBe(true);
});

test("a thousand calendars and a hundred thousand counts are made at once", () => {
	const start = performance.now();
	for (let i = 0; i < 1_000; i++) workingCalendar([{ day: "2026-03-13", works: false, name: "" }]);
	for (let i = 0; i < 100_000; i++) calendar.workingDaysBetween("2022-01-01", "2026-03-12");
	expect(performance.now() - start).toBeLessThan(3_000);
});
