import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workingCalendar } from "../../../src/domain/calendar/calendar.ts";
import { isDigestDay, nextDigestDay, previousDigestDay } from "../../../src/domain/digest/digest-days.ts";
import { addDays, weekday } from "../../../src/domain/local-date.ts";
import { lastOverdueDay, rolledDay } from "../../../src/domain/tasks/status.ts";

const calendar = workingCalendar();
const days = fc.integer({ min: 0, max: 1500 }).map((n) => addDays("2026-01-01", n));
const chosen = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });

describe("days with a digest", () => {
	test("are the chosen weekdays, and the next working day where one is off", () => {
		// Monday 27/4/2026 is off in place of a Sunday.
		const list = ["2026-04-20", "2026-04-21", "2026-04-27", "2026-04-28", "2026-04-29"];
		expect(list.filter((day) => isDigestDay(day, [1], calendar))).toEqual(["2026-04-20", "2026-04-28"]);
	});

	test("are working days, at least one for each chosen weekday that passes", () => {
		fc.assert(
			fc.property(days, chosen, (day, weekdays) => {
				if (isDigestDay(day, weekdays, calendar)) expect(calendar.isWorkingDay(day)).toBe(true);
				if (!weekdays.includes(weekday(day))) return;
				const works = calendar.isWorkingDay(day) ? day : calendar.nextWorkingDay(day);
				expect(isDigestDay(works, weekdays, calendar)).toBe(true);
			}),
		);
	});

	test("follow one another", () => {
		fc.assert(
			fc.property(days, chosen, (day, weekdays) => {
				const next = nextDigestDay(day, weekdays, calendar);
				expect(next > day).toBe(true);
				expect(previousDigestDay(day, weekdays, calendar) < day).toBe(true);
				expect(previousDigestDay(next, weekdays, calendar) <= day).toBe(true);
			}),
		);
	});
});

test("the latest day that is over divides all days, under any rule for days off", () => {
	const rules = fc.constantFrom("keep" as const, "next" as const, "previous" as const);
	fc.assert(
		fc.property(days, rules, fc.integer({ min: -20, max: 20 }), (today, weekendRoll, n) => {
			const policy = { beforeIsExclusive: true, weekendRoll };
			const day = addDays(today, n);
			const last = lastOverdueDay(today, calendar, policy);
			expect(rolledDay(day, calendar, policy) < today).toBe(day <= last);
		}),
	);
});
