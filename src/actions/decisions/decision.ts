import { type Deed, may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import type { Decision, DecisionName } from "../../domain/tasks/decision.ts";
import type { EventData, TaskEventKind } from "../../domain/tasks/task-event.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { type AssignmentRecord, lockAssignments } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { appendEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { refreshFacts } from "../tasks/change-assignments.ts";
import { targetOf } from "../tasks/target-of.ts";

/** The assignment as it stands, held until the end of the transaction: whoever decides second finds it decided. */
export async function heldRecord(
	context: Context,
	request: Request,
	id: string,
	deed: Deed,
): Promise<AssignmentRecord> {
	await lockAssignments(context.db, [id]);
	const [record] = await assignmentsById(context.db, [id]);
	if (!record || !may(request.actor, "see", targetOf(record))) throw new UserError("not-found", { code: "" });
	if (!may(request.actor, deed, targetOf(record))) throw new Refusal(deed, [id]);
	return record;
}

/** Writes one decision, or a further part of one that is `changeId`, into the log of these assignments, and the facts that follow. Returns the change. */
export async function logDecision(
	context: Context,
	{ actor, source }: Request,
	assignmentIds: string[],
	kind: TaskEventKind,
	data: EventData,
	changeId: string = crypto.randomUUID(),
): Promise<string> {
	const said = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
	await appendEvents(
		context.db,
		assignmentIds.map((assignmentId) => ({
			...{ assignmentId, changeId, kind, source },
			actorId: actor.id,
			at: context.now,
			data: said,
		})),
	);
	await refreshFacts(context, assignmentIds);
	return changeId;
}

/** A decision as it is told. */
export const decisionOn = (
	record: AssignmentRecord,
	{ actor }: Request,
	name: DecisionName,
	changeId: string,
	details: Partial<Decision> = {},
): Decision => ({
	...{ name, changeId },
	assignmentIds: [record.id],
	code: codeOf(record.task.code),
	content: record.task.content,
	agency: record.agency?.name ?? record.group?.name ?? "",
	agencyId: record.agencyId,
	by: actor.name,
	reason: null,
	basis: null,
	to: null,
	person: null,
	differences: [],
	on: null,
	...details,
});

/** Nothing is decided on what has ended. */
export function requireOpen(record: AssignmentRecord): void {
	if (record.completedAt || record.cancelledAt)
		throw new UserError("already-ended", { code: codeOf(record.task.code) });
}

/** What was typed comes back with room for the reason behind it. */
export const reasonNeeded = ({ text }: Request): UserError =>
	new UserError("reason-needed", {
		typed: text
			.trim()
			.replace(/[\s:;,.]+$/u, "")
			.slice(0, 200),
	});
