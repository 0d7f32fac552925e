import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workingCalendar } from "../../../src/domain/calendar/calendar.ts";
import { beginsWeek } from "../../../src/domain/calendar/working-week.ts";
import { namesOverdue } from "../../../src/domain/digest/decay.ts";
import { addDays, type LocalDate, weekday } from "../../../src/domain/local-date.ts";

const calendar = workingCalendar();
/** Monday. */
const LAST_DAY = "2026-03-02";

const workingDays = (after: LocalDate, n: number): LocalDate[] =>
	Array.from({ length: n }, (_, index) => calendar.addWorkingDays(after, index + 1));

/** The days among `days`, each with a digest, on which the task is named. */
const named = (lastDay: LocalDate, days: LocalDate[], priority = false): LocalDate[] =>
	days.filter((today, index) =>
		namesOverdue(
			lastDay,
			{ today, since: days[index - 1] ?? calendar.previousWorkingDay(today), priority },
			calendar,
		),
	);

const anyDay = fc.integer({ min: 0, max: 1500 }).map((n) => addDays("2024-01-01", n));

describe("an overdue task in the digest", () => {
	test("comes daily for three working days, then every third day, then on the first working day of the week", () => {
		expect(named(LAST_DAY, workingDays(LAST_DAY, 27))).toEqual([
			...["2026-03-03", "2026-03-04", "2026-03-05"],
			...["2026-03-10", "2026-03-13", "2026-03-18", "2026-03-23"],
			...["2026-03-30", "2026-04-06"],
		]);
	});

	test("of a key task comes every day", () => {
		const days = workingDays(LAST_DAY, 60);
		expect(named(LAST_DAY, days, true)).toEqual(days);
	});

	test("comes at least once in any three working days until the fifteenth, whenever it was due", () => {
		fc.assert(
			fc.property(anyDay, (lastDay) => {
				const days = workingDays(lastDay, 15);
				const on = new Set(named(lastDay, days));
				for (let from = 0; from + 3 <= days.length; from++)
					expect(days.slice(from, from + 3).some((day) => on.has(day))).toBe(true);
			}),
		);
	});

	test("comes at least once in any five working days, however late; in six where a Saturday is worked", () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 0, max: 200 }), (lastDay, late) => {
				const days = workingDays(calendar.addWorkingDays(lastDay, late), 15);
				const on = new Set(named(lastDay, days));
				for (let from = 0; from + 6 <= days.length; from++) {
					const six = days.slice(from, from + 6);
					const window = six.some((day) => weekday(day) === 6) ? six : six.slice(0, 5);
					expect(window.some((day) => on.has(day))).toBe(true);
				}
			}),
		);
	});

	test("loses no turn by days without a digest: whatever had its turn meanwhile comes with the next one", () => {
		fc.assert(
			fc.property(
				anyDay,
				fc.integer({ min: 1, max: 60 }),
				fc.integer({ min: 1, max: 20 }),
				(lastDay, late, away) => {
					const since = calendar.addWorkingDays(lastDay, late);
					const missed = workingDays(since, away);
					const today = missed.at(-1) ?? since;
					const daily = missed.some((day, index) =>
						namesOverdue(
							lastDay,
							{ today: day, since: missed[index - 1] ?? since, priority: false },
							calendar,
						),
					);
					const after = namesOverdue(lastDay, { today, since, priority: false }, calendar);
					expect(after || !daily).toBe(true);
				},
			),
		);
	});

	test("comes in the first digest that a group has", () => {
		expect(namesOverdue(LAST_DAY, { today: "2026-03-06", since: null, priority: false }, calendar)).toBe(
			true,
		);
		expect(
			namesOverdue(LAST_DAY, { today: "2026-03-06", since: "2026-03-05", priority: false }, calendar),
		).toBe(false);
	});
});

test("a week begins on its first working day: after Tết on the day work begins again", () => {
	const days = [
		"2026-02-13",
		"2026-02-16",
		"2026-02-20",
		"2026-02-23",
		"2026-02-24",
		"2026-03-01",
		"2026-03-02",
	];
	expect(days.filter((day) => beginsWeek(day, calendar))).toEqual(["2026-02-23", "2026-03-02"]);
});
