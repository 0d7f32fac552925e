import { describe, expect, test } from "vitest";
import {
	type EventData,
	type LoggedEvent,
	project,
	type TaskEventKind,
} from "../../../src/domain/tasks/task-event.ts";

const DATES = { dueOn: "2026-03-10", lastDay: "2026-03-10" };
const at = (day: number) => new Date(Date.UTC(2026, 2, day));
let n = 0;
const event = (kind: TaskEventKind, day: number, data: EventData = {}): LoggedEvent => ({
	kind,
	changeId: `change-${++n}`,
	at: at(day),
	data,
});
const undo = (of: LoggedEvent, day: number): LoggedEvent => event("UNDO", day, { changeId: of.changeId });

describe("what decisions add up to", () => {
	test("an approved result counts on the day it was reported", () => {
		const reported = event("COMPLETE", 3, { awaiting: true });
		expect(project([reported], DATES)).toMatchObject({ completedAt: null, reportedAt: at(3) });
		expect(project([reported, event("APPROVE", 9)], DATES)).toMatchObject({
			completedAt: at(3),
			reportedAt: null,
		});
	});

	test("what is sent back is open, with the reason, until it is reported again", () => {
		const log = [event("COMPLETE", 3, { evidence: "45/BC" }), event("RETURN", 4, { note: "thiếu phụ lục" })];
		expect(project(log, DATES)).toMatchObject({
			completedAt: null,
			evidence: null,
			returned: "thiếu phụ lục",
		});
		expect(project([...log, event("COMPLETE", 5)], DATES)).toMatchObject({
			completedAt: at(5),
			returned: null,
		});
	});

	test("handing over leaves behind what the agency before said; taken back it is all there again", () => {
		const moved = event("TRANSFER", 4, { agencyId: "stc", fromAgencyId: "sngv", fromAgency: "Sở Ngoại vụ" });
		const log = [event("ACCEPT", 2), event("OBSTACLE", 3, { note: "kinh phí" }), moved];
		expect(project(log, DATES)).toMatchObject({ agencyId: "stc", hops: 1, acceptedAt: null, obstacle: null });
		expect(project([...log, undo(moved, 5)], DATES)).toMatchObject({
			agencyId: "sngv",
			hops: 0,
			acceptedAt: at(2),
			obstacle: "kinh phí",
		});
	});

	test("words that were adjusted twice go back step by step", () => {
		const first = event("ADJUST", 3, { words: { content: { from: "a", to: "b" } } });
		const second = event("ADJUST", 4, { words: { content: { from: "b", to: "c" } } });
		expect(project([first, second], DATES).words).toEqual({ content: "c" });
		expect(project([first, second, undo(second, 5)], DATES).words).toEqual({ content: "b" });
		expect(project([first, undo(first, 4)], DATES).words).toEqual({ content: "a" });
		expect(project([], DATES).words).toBeNull();
	});

	test("a task that is taken back was never given, but the log has it", () => {
		const given = event("CREATE", 2);
		expect(project([given, undo(given, 2)], DATES)).toMatchObject({ withdrawnAt: at(2), cancelledAt: at(2) });
	});

	test("handing in completes nothing", () => {
		expect(project([event("SUBMIT", 3)], DATES)).toMatchObject({ submittedAt: at(3), completedAt: null });
	});
});
