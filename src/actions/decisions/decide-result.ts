import { dayOf } from "../../domain/local-date.ts";
import type { Request } from "../../domain/request.ts";
import type { Decision } from "../../domain/tasks/decision.ts";
import { type LoggedEvent, undoneChanges } from "../../domain/tasks/task-event.ts";
import { UserError } from "../../domain/user-error.ts";
import { listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { decisionOn, heldRecord, logDecision, reasonNeeded } from "./decision.ts";

/** A word on a result. `explicit`: by a command for just that, which may also send back what was approved before. */
export interface ResultVerdict {
	approved: boolean;
	reason: string | null;
	explicit?: boolean;
}

/**
 * Approves a result that was reported, or sends it back with a reason; what counted at once is opened again. The first
 * decision counts.
 */
export async function decideResult(
	context: Context,
	request: Request,
	assignmentId: string,
	{ approved, reason, explicit = false }: ResultVerdict,
): Promise<Decision> {
	const record = await heldRecord(context, request, assignmentId, "decide");
	const code = codeOf(record.task.code);
	const log = standing(await listEvents(context.db, [assignmentId]));
	const reported = log.findLast(({ kind }) => kind === "COMPLETE");
	const decided = log.findLast(({ kind }) => kind === "APPROVE" || kind === "RETURN");
	const settled = decided !== undefined && decided.data.changeId === reported?.changeId;
	if (record.cancelledAt) throw new UserError("already-ended", { code });
	if (settled && !(explicit && !approved && decided.kind === "APPROVE"))
		throw new UserError("already-decided");
	if (!reported || (approved && !record.reportedAt))
		throw new UserError(record.completedAt ? "already-ended" : "nothing-reported", { code });
	if (!approved && !reason) throw reasonNeeded(request);
	const changeId = await logDecision(context, request, [assignmentId], approved ? "APPROVE" : "RETURN", {
		changeId: reported.changeId,
		note: reason,
	});
	return decisionOn(record, request, approved ? "approve" : "return", changeId, {
		reason,
		on: approved ? dayOf(reported.at, context.timeZone) : null,
	});
}

/** The log without what was taken back. */
function standing<Event extends LoggedEvent>(events: Event[]): Event[] {
	const undone = undoneChanges(events);
	return events.filter(({ kind, changeId }) => kind !== "UNDO" && !undone.has(changeId));
}
