import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { workingCalendar } from "../../../src/domain/calendar/calendar.ts";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline.ts";
import { addDays } from "../../../src/domain/local-date.ts";
import { defaultSettings, policyOf } from "../../../src/domain/settings/settings.ts";
import {
	isDueSoon,
	lastDayUnder,
	type Policy,
	reminderDay,
	type StatusFacts,
	soonestReminder,
	statusOf,
	workingDaysLeft,
	workingDaysOverdue,
} from "../../../src/domain/tasks/status.ts";

const calendar = workingCalendar();
const usual = policyOf(defaultSettings());
/** Due on Friday, 13 March 2026. */
const due: StatusFacts = {
	deadlineKind: "date",
	lastDay: "2026-03-13",
	time: null,
	completedOn: null,
	cancelledOn: null,
	waiting: false,
};
const on = (today: string, facts: Partial<StatusFacts> = {}, policy: Policy = usual) =>
	statusOf({ ...due, ...facts }, { today }, calendar, policy);

describe("the status of any day", () => {
	test("is open in time up to the last day, overdue from the next", () => {
		expect(on("2026-03-13")).toBe("open-in-time");
		expect(on("2026-03-14")).toBe("open-overdue");
	});

	test("is done in time or late by the day it was done, and open before that day", () => {
		expect(on("2026-04-01", { completedOn: "2026-03-13" })).toBe("done-on-time");
		expect(on("2026-04-01", { completedOn: "2026-03-14" })).toBe("done-late");
		expect(on("2026-03-12", { completedOn: "2026-03-14" })).toBe("open-in-time");
		expect(on("2026-03-14", { completedOn: "2026-03-20" })).toBe("open-overdue");
	});

	test("is cancelled from that day on, unless it was done before", () => {
		expect(on("2026-03-12", { cancelledOn: "2026-03-12" })).toBe("cancelled");
		expect(on("2026-03-11", { cancelledOn: "2026-03-12" })).toBe("open-in-time");
		expect(on("2026-03-20", { cancelledOn: "2026-03-12", completedOn: "2026-03-10" })).toBe("done-on-time");
	});

	test("without a date tells waiting, never ending and forgotten apart", () => {
		const open = { lastDay: null };
		expect(on("2026-03-12", { ...open, deadlineKind: "event", waiting: true })).toBe("waiting");
		expect(on("2026-03-12", { ...open, deadlineKind: "ongoing" })).toBe("open-in-time");
		expect(on("2026-03-12", { ...open, deadlineKind: "none" })).toBe("no-deadline");
		expect(on("2026-03-12", { ...open, completedOn: "2026-03-11" })).toBe("done-on-time");
	});

	test("turns at the hour on the last day, in the office's zone", () => {
		const facts = { ...due, time: "17:00" };
		const at = (now: string) =>
			statusOf(
				facts,
				{ today: "2026-03-13", now: new Date(now), timeZone: "Asia/Ho_Chi_Minh" },
				calendar,
				usual,
			);
		expect(at("2026-03-13T10:00:00Z")).toBe("open-in-time");
		expect(at("2026-03-13T10:01:00Z")).toBe("open-overdue");
		expect(statusOf(facts, { today: "2026-03-13" }, calendar, usual)).toBe("open-in-time");
	});

	test("is always one of seven", () => {
		const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays("2026-01-01", n));
		const facts = fc.record({
			deadlineKind: fc.constantFrom("date", "ongoing", "event", "none", "recurring"),
			lastDay: fc.option(day),
			time: fc.option(fc.constantFrom("08:00", "17:00")),
			completedOn: fc.option(day),
			cancelledOn: fc.option(day),
			waiting: fc.boolean(),
		});
		const policy = fc.record({
			beforeIsExclusive: fc.boolean(),
			weekendRoll: fc.constantFrom("keep", "next", "previous"),
		});
		const names = [
			"done-on-time",
			"done-late",
			"open-in-time",
			"open-overdue",
			"no-deadline",
			"waiting",
			"cancelled",
		];
		fc.assert(
			fc.property(facts, day, policy, (known, today, rule) => {
				const status = statusOf(known as StatusFacts, { today }, calendar, rule as Policy);
				expect(names).toContain(status);
				if (status === "open-overdue") expect(known.lastDay).not.toBeNull();
				if (known.completedOn !== null && known.completedOn <= today) expect(status).toMatch(/^done/);
			}),
		);
	});
});

describe("an office's policy", () => {
	/** Sunday. */
	const sunday = { lastDay: "2026-03-15" };

	test("keeps, advances or delays a last day on a day off", () => {
		const status = (today: string, weekendRoll: Policy["weekendRoll"]) =>
			on(today, sunday, { ...usual, weekendRoll });
		expect(status("2026-03-16", "keep")).toBe("open-overdue");
		expect(status("2026-03-16", "next")).toBe("open-in-time");
		expect(status("2026-03-17", "next")).toBe("open-overdue");
		expect(status("2026-03-14", "previous")).toBe("open-overdue");
		expect(status("2026-03-13", "previous")).toBe("open-in-time");
	});

	test("counts the day itself in where “before” includes it, unless an hour is printed", () => {
		const inclusive = { ...usual, beforeIsExclusive: false };
		const before = parseDeadline("trước ngày 15/3/2026", null);
		expect(lastDayUnder(before, usual)).toBe("2026-03-14");
		expect(lastDayUnder(before, inclusive)).toBe("2026-03-15");
		expect(lastDayUnder(parseDeadline("trước 17h ngày 15/3/2026", null), inclusive)).toBe("2026-03-15");
		expect(lastDayUnder(parseDeadline("hằng quý", null), inclusive)).toBeNull();
	});
});

describe("working days left and over", () => {
	test.each([
		["2026-03-04", "2026-03-02", 2, 0],
		["2026-03-02", "2026-03-02", 0, 0],
		["2026-02-20", "2026-03-02", -6, 6],
		["2026-03-13", "2026-03-14", 0, 0],
		["2026-02-23", "2026-02-13", 1, 0],
	])("due %s, seen on %s", (lastDay, today, left, over) => {
		expect(workingDaysLeft(lastDay, today, calendar)).toBe(left);
		expect(workingDaysOverdue(lastDay, today, calendar)).toBe(over);
	});
});

describe("reminders", () => {
	test("for a day off come on the working day before", () => {
		expect(reminderDay("2026-03-15", calendar)).toBe("2026-03-13");
		expect(reminderDay("2026-02-18", calendar)).toBe("2026-02-13");
		expect(reminderDay("2026-03-13", calendar)).toBe("2026-03-13");
	});

	test("warn three working days ahead, fifteen for key tasks", () => {
		expect(isDueSoon("2026-03-13", "2026-03-10", calendar)).toBe(true);
		expect(isDueSoon("2026-03-13", "2026-03-09", calendar)).toBe(false);
		expect(isDueSoon("2026-03-13", "2026-03-14", calendar)).toBe(false);
		expect(isDueSoon("2026-03-30", "2026-03-09", calendar, true)).toBe(true);
		expect(isDueSoon("2026-03-31", "2026-03-09", calendar, true)).toBe(false);
	});

	test("reach to the day before the fourth working day", () => {
		expect(soonestReminder("2026-03-11", calendar)).toBe("2026-03-16");
		expect(soonestReminder("2026-03-10", calendar)).toBe("2026-03-15");
		for (let day = "2026-03-09"; day <= "2026-04-30"; day = addDays(day, 1)) {
			expect(isDueSoon(soonestReminder(day, calendar), day, calendar)).toBe(true);
			expect(isDueSoon(addDays(soonestReminder(day, calendar), 1), day, calendar)).toBe(false);
		}
	});
});
