import { describe, expect, test } from "vitest";
import { owesAnswer } from "../../../src/domain/digest/urging.ts";
import { type EventData, project, type TaskEventKind } from "../../../src/domain/tasks/task-event.ts";

const ORIGINAL = { dueOn: "2026-03-10", lastDay: "2026-03-10" };
type Said = [kind: TaskEventKind, data?: EventData];

/** Events an hour apart, each a change of its own: "0", "1" … */
const facts = (...said: Said[]) =>
	project(
		said.map(([kind, data = {}], index) => ({
			kind,
			data,
			changeId: `${index}`,
			at: new Date(Date.UTC(2026, 2, 2, index)),
		})),
		ORIGINAL,
	);
const hour = (n: number) => new Date(Date.UTC(2026, 2, 2, n));

describe("urging", () => {
	test("is counted, and answered by the first word of the agency", () => {
		const urged = facts(["ACCEPT"], ["URGE"], ["URGE"]);
		expect(urged).toMatchObject({ urged: 2, urgedAt: hour(2), urgeAnsweredAt: null });
		expect(owesAnswer(urged)).toBe(true);
		for (const kind of ["ACCEPT", "PROGRESS", "OBSTACLE", "COMPLETE", "SUBMIT", "ESCALATE"] as const)
			expect(facts(["URGE"], [kind], ["PROGRESS"]).urgeAnsweredAt).toEqual(hour(1));
	});

	test("waits anew after each urging, and not for what others say", () => {
		expect(facts(["URGE"], ["ACCEPT"], ["URGE"]).urgeAnsweredAt).toBeNull();
		for (const kind of ["EXTENSION_REJECT", "RETURN", "ADJUST", "REFUSED", "LADDER"] as const)
			expect(facts(["URGE"], [kind]).urgeAnsweredAt).toBeNull();
	});

	test("taken back leaves what stood before; an answer taken back was none", () => {
		expect(facts(["URGE"], ["URGE"], ["UNDO", { changeId: "1" }])).toMatchObject({
			urged: 1,
			urgedAt: hour(0),
		});
		expect(facts(["URGE"], ["ACCEPT"], ["UNDO", { changeId: "1" }]).urgeAnsweredAt).toBeNull();
	});

	test("does not follow a task to another agency", () => {
		expect(facts(["URGE"], ["LADDER", { step: "HEAD" }], ["TRANSFER", { agencyId: "b" }])).toMatchObject({
			...{ urged: 0, urgedAt: null, ladder: null, heardAt: null },
		});
	});
});

describe("the ladder", () => {
	test("stands where it was brought, until the deadline moves", () => {
		const up: Said[] = [
			["LADDER", { step: "HEAD" }],
			["LADDER", { step: "MONITOR" }],
		];
		expect(facts(...up)).toMatchObject({ ladder: "MONITOR", ladderAt: hour(1) });
		for (const kind of ["EXTENSION_APPROVE", "ADJUST"] as const)
			expect(facts(...up, [kind, { until: "2026-04-01", lastDay: "2026-04-01" }]).ladder).toBeNull();
		expect(facts(...up, ["EXTENSION_REQUEST", { until: "2026-04-01" }]).ladder).toBe("MONITOR");
	});

	test("waits for a word of the agency as urging does", () => {
		expect(owesAnswer(facts(["ACCEPT"], ["LADDER", { step: "HEAD" }]))).toBe(true);
		expect(owesAnswer(facts(["LADDER", { step: "HEAD" }], ["ACCEPT"]))).toBe(false);
		expect(owesAnswer(facts(["ACCEPT"]))).toBe(false);
	});
});
