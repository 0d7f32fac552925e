import { describe, expect, test } from "vitest";
import { workingCalendar } from "../../../src/domain/calendar/calendar.ts";
import { askingDay, reportingPeriod } from "../../../src/domain/deadline/reporting-period.ts";

const calendar = workingCalendar();

describe("a reporting period", () => {
	test.each([
		["month", "2026-02-14", "2026-02-01", "2026-02-28"],
		["quarter", "2026-05-31", "2026-04-01", "2026-06-30"],
		["half-year", "2026-07-01", "2026-07-01", "2026-12-31"],
		["year", "2026-03-12", "2026-01-01", "2026-12-31"],
	] as const)("of a %s that has %s", (unit, day, from, to) => {
		expect(reportingPeriod(unit, day)).toEqual({ unit, from, to });
	});

	test.each([
		// Wednesday 25/3 begins the last seven days
		["2026-03-10", "2026-03-25"],
		// Friday; the 27th is a day off
		["2026-04-10", "2026-04-24"],
		["2026-08-31", "2026-08-25"],
	])("of a month that has %s asks on %s", (day, asks) => {
		expect(askingDay(reportingPeriod("month", day), calendar)).toBe(asks);
	});

	test("that ends with Tết asks on the last working day before it", () => {
		const off = workingCalendar(
			["25", "26", "27", "28", "29", "30", "31"].map((day) => ({
				day: `2028-01-${day}`,
				works: false,
				name: "Tết",
			})),
		);
		expect(askingDay(reportingPeriod("month", "2028-01-03"), off)).toBe("2028-01-24");
	});
});
