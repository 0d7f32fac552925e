import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LoggedEvent, project, type TaskEventKind } from "../../src/domain/task-event.ts";

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
});
