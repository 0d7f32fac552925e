import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LoggedEvent, project, type TaskEventKind } from "../../../src/domain/tasks/task-event.ts";

const ORIGINAL = { dueOn: "2026-03-10", lastDay: "2026-03-09" };
/** Each event a minute after the one before. */
const minutes = (function* () {
	for (let at = Date.parse("2026-03-02T01:00:00Z"); ; at += 60_000) yield new Date(at);
})();
const event = (kind: TaskEventKind, changeId: string, data: LoggedEvent["data"] = {}): LoggedEvent => ({
	kind,
	changeId,
	at: minutes.next().value as Date,
	data,
});

describe("what the log of an assignment adds up to", () => {
	test("a completion keeps its evidence and clears the obstacle", () => {
		const facts = project(
			[
				event("OBSTACLE", "a", { note: "thiếu kinh phí" }),
				event("COMPLETE", "b", { evidence: "45/BC-SNgV" }),
			],
			ORIGINAL,
		);
		expect(facts).toMatchObject({ obstacle: null, evidence: "45/BC-SNgV" });
		expect(facts.completedAt).not.toBeNull();
	});

	test("a completion that was said later counts on the day it was done", () => {
		const doneAt = "2026-02-27T12:00:00.000Z";
		expect(project([event("COMPLETE", "a", { doneAt })], ORIGINAL).completedAt).toEqual(new Date(doneAt));
		const waiting = project([event("COMPLETE", "a", { doneAt, awaiting: true })], ORIGINAL);
		expect(waiting).toMatchObject({ completedAt: null, reportedAt: new Date(doneAt) });
	});

	test("taking a completion back restores what stood before, the obstacle too", () => {
		const facts = project(
			[
				event("OBSTACLE", "a", { note: "thiếu kinh phí" }),
				event("COMPLETE", "b"),
				event("UNDO", "c", { changeId: "b" }),
			],
			ORIGINAL,
		);
		expect(facts).toMatchObject({ completedAt: null, obstacle: "thiếu kinh phí" });
	});

	test("an extension counts only once it is approved", () => {
		const asked = [event("EXTENSION_REQUEST", "a", { until: "2026-03-20", note: "chờ ý kiến" })];
		expect(project(asked, ORIGINAL)).toMatchObject({
			...ORIGINAL,
			pendingExtension: { until: "2026-03-20", note: "chờ ý kiến" },
		});
		const approved = [...asked, event("EXTENSION_APPROVE", "b", { until: "2026-03-20" })];
		expect(project(approved, ORIGINAL)).toMatchObject({
			dueOn: "2026-03-20",
			lastDay: "2026-03-20",
			pendingExtension: null,
		});
		const rejected = [...asked, event("EXTENSION_REJECT", "b")];
		expect(project(rejected, ORIGINAL)).toMatchObject({ ...ORIGINAL, pendingExtension: null });
	});

	test("whoever reports on a task has received it", () => {
		for (const kind of ["ACCEPT", "PROGRESS", "OBSTACLE", "COMPLETE"] as const)
			expect(project([event(kind, "a")], ORIGINAL).acceptedAt).not.toBeNull();
	});

	test("taking every change back leaves nothing behind, whatever they were", () => {
		const kinds = fc.constantFrom<TaskEventKind>(
			"ACCEPT",
			"PROGRESS",
			"OBSTACLE",
			"COMPLETE",
			"EXTENSION_REQUEST",
		);
		fc.assert(
			fc.property(fc.array(kinds, { maxLength: 8 }), (list) => {
				const events = list.map((kind, i) => event(kind, `c${i}`, { percent: i, until: "2026-04-01" }));
				const undone = events.map(({ changeId }, i) => event("UNDO", `u${i}`, { changeId }));
				expect(project([...events, ...undone], ORIGINAL)).toEqual(project([], ORIGINAL));
			}),
		);
	});

	test("a clock that a leader stopped moves the deadline by the days it stood still, and lists them", () => {
		const asked = [
			event("ESCALATE", "a", { to: "MONITOR", note: "đề nghị UBND tỉnh chỉ đạo" }),
			event("ESCALATE_PASS", "b", { to: "LEADER" }),
		];
		expect(project(asked, ORIGINAL).escalation).toMatchObject({
			stage: "LEADER",
			notes: ["đề nghị UBND tỉnh chỉ đạo"],
			hops: [
				{ with: "MONITOR", to: asked[1]?.at },
				{ with: "LEADER", to: null },
			],
		});
		const paused = [...asked, event("ESCALATE_ACCEPT", "c", { on: "2026-03-04" })];
		expect(project(paused, ORIGINAL)).toMatchObject({
			...ORIGINAL,
			escalation: { stage: "PAUSED" },
			pauses: [{ from: "2026-03-04", to: null, days: null }],
		});
		const going = { on: "2026-03-06", days: 2, until: "2026-03-12", lastDay: "2026-03-11" };
		for (const kind of ["ESCALATE_RESUME", "COMPLETE"] as const)
			expect(project([...paused, event(kind, "d", going)], ORIGINAL)).toMatchObject({
				lastDay: "2026-03-11",
				escalation: null,
				pauses: [{ from: "2026-03-04", to: "2026-03-06", days: 2 }],
			});
	});

	test("an escalation that is turned down leaves the deadline as it was", () => {
		const events = [
			event("ESCALATE", "a", { to: "LEADER" }),
			event("ESCALATE_RETURN", "b", { on: "2026-03-06" }),
		];
		expect(project(events, ORIGINAL)).toMatchObject({ ...ORIGINAL, escalation: null, pauses: [] });
	});

	test("an assignment is whose it became last", () => {
		expect(project([event("SUCCEED", "a", { agencyId: "b" })], ORIGINAL).agencyId).toBe("b");
		expect(project([], ORIGINAL).agencyId).toBeNull();
	});
});
