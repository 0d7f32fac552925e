import { may } from "../../domain/people/who-may.ts";
import type { Intent } from "../../domain/reply/reply.ts";
import type { Request } from "../../domain/request.ts";
import type { ChangeResult, ExtensionDecision, UndoResult } from "../../domain/tasks/change.ts";
import type { DecisionName } from "../../domain/tasks/decision.ts";
import type { TaskEventKind } from "../../domain/tasks/task-event.ts";
import { type LoggedEvent, project, undoneChanges } from "../../domain/tasks/task-event.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { lockAssignments } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { decideChangeRequest, findChangeRequest } from "../../store/tasks/change-requests.ts";
import { appendEvents, listChange, listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { type NewExtension, newExtensions } from "../tasks/answer-reply.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { changeAssignments, refreshFacts } from "../tasks/change-assignments.ts";
import { targetOf } from "../tasks/target-of.ts";

/** How long "hoàn tác" takes a change back. */
export const UNDO_MINUTES = 10;

/** Answers to something that an agency said or asked for. */
const ANSWERS: readonly TaskEventKind[] = [
	"EXTENSION_APPROVE",
	"EXTENSION_REJECT",
	"APPROVE",
	"RETURN",
	"TRANSFER",
	"TRANSFER_REJECT",
];

/** Decided by somebody above the agency. */
const FROM_ABOVE: readonly TaskEventKind[] = [
	"CREATE",
	"APPROVE",
	"RETURN",
	"TRANSFER",
	"TRANSFER_REJECT",
	"CANCEL",
	"ADJUST",
	"URGE",
	"ACTIVATE",
];

const DECISIONS: readonly TaskEventKind[] = ["EXTENSION_APPROVE", "EXTENSION_REJECT"];

const WHAT: Partial<Record<TaskEventKind, Intent | DecisionName>> = {
	CREATE: "assign",
	APPROVE: "approve",
	RETURN: "return",
	TRANSFER: "transfer",
	TRANSFER_PROPOSE: "transfer-propose",
	TRANSFER_REJECT: "transfer-reject",
	CANCEL: "cancel",
	ADJUST: "adjust",
	PERSON: "person",
	URGE: "urge",
	ACTIVATE: "activate",
	SUBMIT: "submit",
	ACCEPT: "accept",
	PROGRESS: "progress",
	OBSTACLE: "obstacle",
	EXTENSION_REQUEST: "extension",
	COMPLETE: "complete",
};

/** Takes a change back: the log keeps it, the facts are as if it had not been. */
export async function undo(context: Context, request: Request, changeId: string): Promise<UndoResult> {
	const events = await listChange(context.db, changeId);
	const ids = [...new Set(events.map(({ assignmentId }) => assignmentId))];
	await lockAssignments(context.db, ids);
	const records = await assignmentsById(context.db, ids);
	if (!records.length) throw new UserError("nothing-to-undo");
	const first = events[0];
	// What was decided above an agency is not the agency's to take back.
	const deed = events.some(({ kind }) => FROM_ABOVE.includes(kind)) ? "decide" : "change";
	const own = first?.actorId !== null && first?.actorId === request.actor.id;
	if (!records.every((record) => may(request.actor, deed, targetOf(record)) || (own && deed === "decide")))
		throw new Refusal("undo", ids);
	if (!first || context.now.getTime() - first.at.getTime() > UNDO_MINUTES * 60_000)
		throw new UserError("undo-expired", { minutes: UNDO_MINUTES });
	const log = await listEvents(context.db, ids);
	if (undoneChanges(log).has(changeId)) throw new UserError("nothing-to-undo");
	// What was decided is no longer the agency's to withdraw: the new deadline, the new agency would stay.
	const decided = undoneChanges(log);
	if (
		log.some(
			(event) =>
				ANSWERS.includes(event.kind) && event.data.changeId === changeId && !decided.has(event.changeId),
		)
	)
		throw new UserError("already-decided");
	await appendEvents(
		context.db,
		ids.map((assignmentId) => ({
			assignmentId,
			changeId: crypto.randomUUID(),
			kind: "UNDO" as const,
			actorId: request.actor.id,
			at: context.now,
			data: { changeId },
			source: request.source,
		})),
	);
	await refreshFacts(context, ids);
	const undone = events.flatMap(({ assignmentId, kind, data }) => {
		const record = records.find(({ id }) => id === assignmentId);
		const intent = WHAT[kind];
		if (!record || !intent) return [];
		const { task, period, agencyId } = record;
		const former = kind === "TRANSFER" ? data.fromAgencyId : null;
		const heardBy = [deed === "decide" ? agencyId : null, former].flatMap((id) => id ?? []);
		return { assignmentId, code: codeOf(task.code), content: task.content, period, intent, heardBy };
	});
	return { heardBy: [...new Set(undone.flatMap((one) => one.heardBy))], undone };
}

/** A focal point's word on what `person`, without the right, asked for; no result when it was turned down. */
export async function decideRequest(
	context: Context,
	request: Request,
	requestId: string,
	accepted: boolean,
): Promise<{ person: string; result: ChangeResult | null; extensions: NewExtension[] }> {
	const asked = await findChangeRequest(context.db, requestId);
	if (!asked) throw new UserError("not-found", { code: "" });
	const ids = asked.changes.flatMap(({ assignmentIds }) => assignmentIds);
	const records = await assignmentsById(context.db, ids);
	const { actor, source } = request;
	if (!actor.id || !records.every((record) => may(actor, "change", targetOf(record))))
		throw new Refusal("decide-request", ids);
	const decision = { accepted, decidedBy: actor.id, decidedAt: context.now };
	if (!(await decideChangeRequest(context.db, requestId, decision))) throw new UserError("already-decided");
	const person = asked.personName;
	if (!accepted) return { person, result: null, extensions: [] };
	const result = await changeAssignments(context, { actor, changes: asked.changes, lines: [], source });
	return { person, result, extensions: await newExtensions(context, records, result) };
}

/**
 * Those of the assignments that "đồng ý" can mean: an extension waits for a decision, or had one already. Who may not
 * decide is refused only where they name a line; a mere "ok" from them is no decision.
 */
export async function extensionsOf(
	context: Context,
	request: Request,
	{ ids, named }: { ids: string[]; named: boolean },
): Promise<string[]> {
	const records = await assignmentsById(context.db, ids);
	const entitled = records.every((record) => may(request.actor, "decide", targetOf(record)));
	if (!entitled && !named) return [];
	const waiting = records.filter(({ pendingUntil }) => pendingUntil !== null).map(({ id }) => id);
	if (waiting.length || !entitled) return waiting;
	const log = await listEvents(context.db, ids);
	return [
		...new Set(log.flatMap(({ kind, assignmentId }) => (DECISIONS.includes(kind) ? assignmentId : []))),
	];
}

/** A leader's word. `changeId` is the very request it answers; without it, the one that waits now. */
export interface ExtensionVerdict {
	approved: boolean;
	reason: string | null;
	changeId?: string;
}

/** Whether somebody said yes or no: to this request, or to any where none is named. */
const wasDecided = (log: LoggedEvent[], changeId: string | undefined): boolean =>
	log.some(({ kind, data }) => DECISIONS.includes(kind) && (!changeId || data.changeId === changeId));

/** A leader's word on an extension; the first one counts. */
export async function decideExtension(
	context: Context,
	request: Request,
	assignmentId: string,
	decision: ExtensionVerdict,
): Promise<ExtensionDecision & { agencyId: string | null }> {
	await lockAssignments(context.db, [assignmentId]);
	const [record] = await assignmentsById(context.db, [assignmentId]);
	if (!record) throw new UserError("not-found", { code: "" });
	if (!may(request.actor, "decide", targetOf(record))) throw new Refusal("decide", [assignmentId]);
	const original = {
		dueOn: fromDbDateOrNull(record.originalDueOn),
		lastDay: fromDbDateOrNull(record.originalLastDay),
	};
	const log = await listEvents(context.db, [assignmentId]);
	const pending = project(log, original).pendingExtension;
	const asked = decision.changeId ?? pending?.changeId;
	if (!pending || pending.changeId !== asked)
		throw new UserError(wasDecided(log, asked) ? "already-decided" : "extension-withdrawn");
	await appendEvents(context.db, [
		{
			assignmentId,
			changeId: crypto.randomUUID(),
			kind: decision.approved ? "EXTENSION_APPROVE" : "EXTENSION_REJECT",
			actorId: request.actor.id,
			at: context.now,
			data: {
				changeId: pending.changeId,
				...(decision.approved ? { until: pending.until, lastDay: pending.until } : {}),
				...(decision.reason ? { note: decision.reason } : {}),
			},
			source: request.source,
		},
	]);
	const facts = (await refreshFacts(context, [assignmentId])).get(assignmentId);
	return {
		assignmentId,
		agencyId: record.agencyId,
		code: codeOf(record.task.code),
		content: record.task.content,
		agency: record.agency?.name ?? "",
		approved: decision.approved,
		decidedBy: request.actor.name,
		until: facts?.dueOn ?? null,
		reason: decision.reason,
	};
}
