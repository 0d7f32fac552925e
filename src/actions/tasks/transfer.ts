import { findAgency as findByName } from "../../domain/agencies/agency-names.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { Handover } from "../../domain/tasks/handover.ts";
import { project, type TaskEventKind } from "../../domain/tasks/task-event.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgency, listAgencies } from "../../store/agencies/agencies.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { type AssignmentRecord, findAssignments } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { decisionOn, heldRecord, logDecision, reasonNeeded, requireOpen } from "../decisions/decision.ts";
import { codeOf, toRow } from "./assignment-row.ts";
import { targetOf } from "./target-of.ts";

/** To whom, why, and by which document. */
export interface TransferOrder {
	/** Name of the agency as typed. */
	to: string;
	reason: string | null;
	basis: string | null;
}

/**
 * Hands an assignment over, at once by somebody above both agencies; a focal point of the agency that has it proposes
 * it, and somebody above decides.
 */
export async function transfer(
	context: Context,
	request: Request,
	assignmentId: string,
	{ to, reason, basis }: TransferOrder,
): Promise<Handover> {
	const record = await heldRecord(context, request, assignmentId, "change");
	requireOpen(record);
	if (record.reportedAt) throw new UserError("already-reported", { code: codeOf(record.task.code) });
	const agency = findByName(to, await listAgencies(context.db));
	if (!agency) throw new UserError("agency-unknown", { agency: to });
	if (!reason && !basis) throw reasonNeeded(request);
	const { actor } = request;
	const decides = may(actor, "decide", targetOf(record));
	if (decides && !may(actor, "decide", { agencyPath: agency.path }))
		throw new Refusal("decide", [assignmentId], { key: "assign-not-allowed", vars: { agency: agency.name } });
	await requireFree(context, record, agency);
	const data = { agencyId: agency.id, agency: agency.name, note: reason, basis };
	const kind: TaskEventKind = decides ? "TRANSFER" : "TRANSFER_PROPOSE";
	const changeId = await logDecision(context, request, [assignmentId], kind, {
		...data,
		...(decides ? fromOf(record) : {}),
	});
	const name = decides ? ("transfer" as const) : ("transfer-propose" as const);
	const whom = { agency: agency.name, agencyId: agency.id };
	const row = await rowNow(context, assignmentId);
	return { ...decisionOn(record, request, name, changeId, { reason, basis, to: whom }), row };
}

/** A word on a handing over that an agency proposed; the first one counts. */
export async function decideTransfer(
	context: Context,
	request: Request,
	assignmentId: string,
	{ approved, reason }: { approved: boolean; reason: string | null },
): Promise<Handover> {
	const record = await heldRecord(context, request, assignmentId, "decide");
	const original = {
		dueOn: fromDbDateOrNull(record.originalDueOn),
		lastDay: fromDbDateOrNull(record.originalLastDay),
	};
	const { pendingTransfer } = project(await listEvents(context.db, [assignmentId]), original);
	if (!pendingTransfer) throw new UserError("already-decided");
	const agency = await findAgency(context.db, pendingTransfer.agencyId);
	if (!agency) throw new UserError("agency-unknown", { agency: pendingTransfer.agency });
	const answers = { changeId: pendingTransfer.changeId, note: reason ?? pendingTransfer.note };
	const to = { agency: agency.name, agencyId: agency.id };
	if (!approved) {
		const rejected = { ...answers, agency: agency.name, note: reason };
		const changeId = await logDecision(context, request, [assignmentId], "TRANSFER_REJECT", rejected);
		return decisionOn(record, request, "transfer-reject", changeId, { reason, to });
	}
	if (!may(request.actor, "decide", { agencyPath: agency.path })) throw new Refusal("decide", [assignmentId]);
	await requireFree(context, record, agency);
	const data = { ...answers, ...fromOf(record), agencyId: agency.id, agency: agency.name };
	const changeId = await logDecision(context, request, [assignmentId], "TRANSFER", data);
	const row = await rowNow(context, assignmentId);
	return { ...decisionOn(record, request, "transfer", changeId, { reason: answers.note, to }), row };
}

async function rowNow(context: Context, id: string): Promise<AssignmentRow | undefined> {
	const [record] = await assignmentsById(context.db, [id]);
	return record && toRow(context, record);
}

const fromOf = ({ agencyId, agency }: AssignmentRecord) => ({
	...(agencyId ? { fromAgencyId: agencyId } : {}),
	fromAgency: agency?.name ?? "",
});

/** An agency has one part of a task in a period. */
export async function requireFree(
	context: Context,
	{ taskId, period, task }: AssignmentRecord,
	agency: { id: string; name: string },
): Promise<void> {
	const records = await findAssignments(context.db, { agencyIds: [agency.id], codes: [task.code] });
	if (records.some((record) => record.taskId === taskId && record.period === period))
		throw new UserError("leads-already", { code: codeOf(task.code), agency: agency.name });
}
