import { describe, expect, test } from "vitest";
import {
	type ConsultationEventData,
	type ConsultationEventFacts,
	type ConsultationEventKind,
	type OpinionWords,
	opinionState,
	projectConsultation,
} from "../../../src/domain/consultations/consultation.ts";
import { countOpinion, noOpinions } from "../../../src/domain/consultations/consultation-count.ts";

let minute = 0;
const event = (
	kind: ConsultationEventKind,
	data: ConsultationEventData = {},
	changeId = crypto.randomUUID() as string,
): ConsultationEventFacts => ({ kind, changeId, at: new Date(Date.UTC(2026, 2, 2, 0, minute++)), data });
const words = (kind: OpinionWords["kind"]): OpinionWords => ({
	kind,
	note: null,
	evidence: null,
	sentOn: null,
});
const answer = (agencyId: string, kind: OpinionWords["kind"], on: string, changeId?: string) =>
	event("ANSWER", { agencyId, opinion: words(kind), on }, changeId);
const open = () => event("OPEN", { agencyIds: ["stc", "snv"], lastDay: "2026-03-10" }, "open");

describe("the log of a consultation adds up", () => {
	test("to whom it asks and what they answered; a change of mind makes nobody late", () => {
		const log = [open(), answer("stc", "AGREE", "2026-03-09"), answer("stc", "COMMENT", "2026-03-12")];
		const { opinions, lastDay } = projectConsultation(log);
		expect(lastDay).toBe("2026-03-10");
		expect(opinions.get("stc")).toMatchObject({ words: { kind: "COMMENT" }, on: "2026-03-09", changes: 1 });
		expect(opinions.get("snv")).toBeNull();
	});

	test("what was taken back counts for nothing, what stood before stands again", () => {
		const log = [
			open(),
			answer("stc", "AGREE", "2026-03-09"),
			answer("stc", "NONE", "2026-03-09", "second"),
			event("UNDO", { changeId: "second" }),
		];
		expect(projectConsultation(log).opinions.get("stc")).toMatchObject({
			words: { kind: "AGREE" },
			changes: 0,
		});
	});

	test("an opening, a closing and an extension that were taken back", () => {
		const extend = event("EXTEND", { lastDay: "2026-03-15" }, "extend");
		const close = event("CLOSE", {}, "close");
		expect(projectConsultation([open(), extend]).lastDay).toBe("2026-03-15");
		const undone = [
			open(),
			extend,
			close,
			event("UNDO", { changeId: "extend" }),
			event("UNDO", { changeId: "close" }),
		];
		expect(projectConsultation(undone)).toMatchObject({
			lastDay: "2026-03-10",
			closedAt: null,
			withdrawnAt: null,
		});
		expect(projectConsultation([open(), event("UNDO", { changeId: "open" })]).withdrawnAt).not.toBeNull();
	});

	test("an answer of somebody who is not asked is none", () => {
		expect(projectConsultation([open(), answer("sct", "AGREE", "2026-03-09")]).opinions.has("sct")).toBe(
			false,
		);
	});

	test("an open question goes to the successor, an answer stays where it was given", () => {
		const moved = projectConsultation([open(), event("SUCCEED", { agencyId: "snv", intoId: "new" })]);
		expect([...moved.opinions.keys()]).toEqual(["stc", "new"]);
		const both = projectConsultation([open(), event("SUCCEED", { agencyId: "snv", intoId: "stc" })]);
		expect([...both.opinions.keys()]).toEqual(["stc"]);
		expect(both.merged.has("snv")).toBe(true);
		const answered = [
			open(),
			answer("snv", "AGREE", "2026-03-03"),
			event("SUCCEED", { agencyId: "snv", intoId: "new" }),
		];
		expect([...projectConsultation(answered).opinions.keys()]).toEqual(["stc", "snv"]);
	});
});

describe("one agency stands", () => {
	const at = { lastDay: "2026-03-10", closedOn: null };
	test.each([
		["2026-03-10", "2026-03-20", "on-time"],
		["2026-03-11", "2026-03-20", "late"],
		[null, "2026-03-10", "waiting"],
		[null, "2026-03-11", "unanswered"],
	] as const)("answered on %s, looked at on %s: %s", (on, today, state) => {
		expect(opinionState(at, on, today)).toBe(state);
	});

	test("closed before the deadline, nobody was waited for any more", () => {
		expect(opinionState({ ...at, closedOn: "2026-03-09" }, null, "2026-03-20")).toBe("released");
		expect(opinionState({ ...at, closedOn: "2026-03-12" }, null, "2026-03-20")).toBe("unanswered");
	});
});

test("what waits and what was released is nobody's failure", () => {
	const count = noOpinions();
	for (const state of ["on-time", "late", "unanswered", "waiting", "released"] as const)
		countOpinion(count, state);
	expect(count).toEqual({ asked: 3, onTime: 1, late: 1, unanswered: 1, waiting: 1, released: 1 });
});
