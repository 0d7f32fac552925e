import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import type { EscalationDecision, EscalationNews } from "../../domain/tasks/escalation.ts";
import type { EventData, TaskEventKind } from "../../domain/tasks/task-event.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import type { Context } from "../context.ts";
import { monitorChats } from "../notify.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { targetOf } from "../tasks/target-of.ts";
import { clockRuns } from "./clock-stops.ts";
import { heldRecord, logDecision, requireOpen } from "./decision.ts";
import { factsOf, named } from "./escalation-rows.ts";

/**
 * "Vượt thẩm quyền": the agency cannot do it and says who could. It goes to the monitor, who passes it on; where nobody
 * monitors the agency, or the monitor says it, straight to the leaders above. The clock runs on until one takes it over.
 */
export async function escalate(
	context: Context,
	request: Request,
	assignmentId: string,
	reason: string | null,
): Promise<EscalationNews> {
	const record = await heldRecord(context, request, assignmentId, "escalate");
	requireOpen(record);
	const code = codeOf(record.task.code);
	if (record.escalation) throw new UserError("escalated-already", { code });
	if (!reason) throw new UserError("escalate-reason", { code });
	const monitored =
		!may(request.actor, "decide", targetOf(record)) &&
		(await monitorChats(context, record.agency?.path ?? [])).length > 0;
	const stage = monitored ? "MONITOR" : "LEADER";
	const changeId = await logDecision(context, request, [record.id], "ESCALATE", { to: stage, note: reason });
	const lastDay = fromDbDateOrNull(record.lastDay);
	return { ...named(record), changeId, stage, notes: [reason], lastDay, by: request.actor.name };
}

/** A monitor's or a leader's word. `changeId` is the very step it answers; without it, the one that waits now. */
export interface EscalationVerdict {
	approved: boolean;
	reason: string | null;
	changeId?: string;
}

/**
 * A monitor's yes passes it on to the leaders, a leader's yes takes it over and stops the clock; a no gives it back. The
 * first word counts.
 */
export async function decideEscalation(
	context: Context,
	request: Request,
	assignmentId: string,
	{ approved, reason, changeId }: EscalationVerdict,
): Promise<EscalationDecision> {
	const record = await heldRecord(context, request, assignmentId, "decide");
	const { escalation, lastDay } = await factsOf(context, record);
	if (!escalation || escalation.stage === "PAUSED" || (changeId && changeId !== escalation.changeId))
		throw new UserError("already-decided");
	const leading = may(request.actor, "take-over", targetOf(record));
	if (escalation.stage === "LEADER" && !leading) throw new Refusal("take-over", [record.id]);
	const step = async (kind: TaskEventKind, data: EventData) =>
		logDecision(context, request, [record.id], kind, { note: reason, ...data });
	const decided = { ...named(record), by: request.actor.name, reason, days: 0, lastDay, news: null };
	if (!approved) {
		await step("ESCALATE_RETURN", {});
		return { ...decided, outcome: "returned" };
	}
	if (leading) {
		await step("ESCALATE_ACCEPT", { on: context.today });
		return { ...decided, outcome: "accepted" };
	}
	const passed = await step("ESCALATE_PASS", { to: "LEADER" });
	const notes = [...escalation.notes, ...(reason ? [reason] : [])];
	const news = { ...named(record), changeId: passed, stage: "LEADER" as const, notes, lastDay };
	return { ...decided, outcome: "passed", news: { ...news, by: request.actor.name } };
}

/** What a leader took over is settled: work goes on, and the deadline is later by the days the clock stood still. */
export async function resumeWork(
	context: Context,
	request: Request,
	assignmentId: string,
	reason: string | null,
): Promise<EscalationDecision> {
	const record = await heldRecord(context, request, assignmentId, "decide");
	const data = clockRuns(context, record);
	if (record.pausedOn === null) throw new UserError("not-paused", { code: codeOf(record.task.code) });
	await logDecision(context, request, [record.id], "ESCALATE_RESUME", { note: reason, ...data });
	return {
		...named(record),
		...{ outcome: "resumed", by: request.actor.name, reason, news: null },
		days: data.days ?? 0,
		lastDay: data.lastDay ?? null,
	};
}
