import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workingCalendar } from "../../../src/domain/calendar/calendar.ts";
import { LADDER_STEPS, overSince, rungsOf, stepsBelow } from "../../../src/domain/digest/ladder.ts";
import { addDays } from "../../../src/domain/local-date.ts";
import { workingDaysOverdue } from "../../../src/domain/tasks/status.ts";

const calendar = workingCalendar();

describe("the rungs", () => {
	test("of 1/3/5/10: the digest is the first, then head, monitor, leader; the highest is looked at first", () => {
		expect(rungsOf([1, 3, 5, 10])).toEqual([
			{ step: "LEADER", days: 10 },
			{ step: "MONITOR", days: 5 },
			{ step: "HEAD", days: 3 },
		]);
	});

	test("that no number is given for are never reached", () => {
		expect(rungsOf([])).toEqual([]);
		expect(rungsOf([1, 2])).toEqual([{ step: "HEAD", days: 2 }]);
	});

	test("are climbed upwards only", () => {
		expect(LADDER_STEPS.map(stepsBelow)).toEqual([[], ["HEAD"], ["HEAD", "MONITOR"]]);
	});
});

test("the latest deadline that is so many working days over, days off behind it included", () => {
	// Friday, a deadline on the weekend before: one working day each on Monday.
	expect(overSince(1, "2026-03-09", calendar)).toBe("2026-03-08");
	expect(overSince(3, "2026-02-25", calendar)).toBe("2026-02-22");
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 30 }), (n, days) => {
			const day = addDays("2024-01-01", n);
			const today = calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day);
			const until = overSince(days, today, calendar);
			expect(workingDaysOverdue(until, today, calendar)).toBe(days);
			expect(workingDaysOverdue(addDays(until, 1), today, calendar)).toBe(days - 1);
		}),
	);
});
