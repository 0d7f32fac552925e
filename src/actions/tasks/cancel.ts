import type { Request } from "../../domain/request.ts";
import type { Decision } from "../../domain/tasks/decision.ts";
import { type AssignmentRecord, findAssignments, lockAssignments } from "../../store/tasks/assignments.ts";
import type { Context } from "../context.ts";
import { decisionOn, heldRecord, logDecision, reasonNeeded, requireOpen } from "../decisions/decision.ts";

/**
 * Calls an assignment off, with a reason; of what comes round the later rounds too, and no other opens. What was
 * completed stays completed.
 */
export async function cancel(
	context: Context,
	request: Request,
	assignmentId: string,
	{ reason, basis }: { reason: string | null; basis: string | null },
): Promise<Decision> {
	const record = await heldRecord(context, request, assignmentId, "decide");
	requireOpen(record);
	if (!reason && !basis) throw reasonNeeded(request);
	const ids = [assignmentId, ...(await laterRounds(context, record))];
	const changeId = await logDecision(context, request, ids, "CANCEL", { note: reason, basis });
	const lastRound = record.period !== "";
	return decisionOn(record, request, "cancel", changeId, { reason, basis, assignmentIds: ids, lastRound });
}

/** Open rounds of the same task with the same agency that end after this one. */
async function laterRounds(
	{ db }: Context,
	{ id, period, agencyId, lastDay, task }: AssignmentRecord,
): Promise<string[]> {
	if (period === "" || agencyId === null) return [];
	const open = await findAssignments(db, { agencyIds: [agencyId], codes: [task.code], open: true });
	const later = open.filter((one) => one.id !== id && (!one.lastDay || !lastDay || one.lastDay >= lastDay));
	await lockAssignments(
		db,
		later.map((one) => one.id),
	);
	return later.map((one) => one.id);
}
