import type { ReadTask } from "../../domain/documents/reading.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { Decision } from "../../domain/tasks/decision.ts";
import type { AssignmentOrder } from "../../domain/tasks/read-assignment.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgencies } from "../../store/agencies/agencies.ts";
import type { AssignmentRecord } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { type ResolvedName, resolveLeads, unknownAgencies } from "../agencies/resolve-agencies.ts";
import type { Context } from "../context.ts";
import { decisionOn, logDecision } from "../decisions/decision.ts";
import { writeTasks } from "../drafts/write-reading.ts";
import { codeOf, toRow } from "./assignment-row.ts";
import { linesOfCodes } from "./reply-orders.ts";
import { targetOf } from "./target-of.ts";

const SURE = { content: 1, lead: 1, coordinating: 1, deadline: 1 };

/** A task that was given in the chat, with the line of each agency that leads it. */
export interface GivenTask {
	decision: Decision;
	rows: AssignmentRow[];
}

/**
 * Gives a task to agencies below. Whoever is above them may; a focal point too, where it is a part of a task of their
 * own. Agencies must be known: a misspelt name would be an agency that nobody ever looks after.
 */
export async function assignTask(
	context: Context,
	request: Request,
	{ parent, ...order }: AssignmentOrder,
): Promise<GivenTask> {
	const task: ReadTask = {
		...{ ...order, ref: "", heading: null, confidence: SURE, shape: "prose" },
	};
	const [unknown] = await unknownAgencies(context, { tasks: [task] }, []);
	if (unknown) throw new UserError("agency-unknown", { agency: unknown });
	const leads = await resolveLeads(context, { tasks: [task] }, []);
	const whole = parent === null ? null : await wholeTask(context, request, parent);
	await requireAssign(context, request, leads, whole);
	const { ids } = await writeTasks(context, [task], leads, {
		documentId: whole?.task.documentId ?? null,
		parentId: whole?.taskId ?? null,
		createdBy: request.actor.id,
		issuedOn: context.today,
	});
	const changeId = await logDecision(context, request, ids, "CREATE", {});
	const records = await assignmentsById(context.db, ids);
	const [first] = records;
	if (!first) throw new UserError("assign-unclear");
	const agencies = [...new Set(records.map(({ agency }) => agency?.name ?? ""))];
	return {
		decision: decisionOn(first, request, "assign", changeId, {
			assignmentIds: ids,
			agency: agencies.join("; "),
		}),
		rows: records.map((record) => toRow(context, record)),
	};
}

/** The assignment that the new task is a part of. */
async function wholeTask(context: Context, request: Request, code: number): Promise<AssignmentRecord> {
	const ids = await linesOfCodes(context, request, [code]);
	const [whole] = await assignmentsById(context.db, ids);
	if (!whole) throw new UserError("not-found", { code: codeOf(code) });
	if (whole.completedAt || whole.cancelledAt) throw new UserError("already-ended", { code: codeOf(code) });
	return whole;
}

async function requireAssign(
	context: Context,
	{ actor }: Request,
	leads: Map<string, ResolvedName>,
	whole: AssignmentRecord | null,
): Promise<void> {
	const ids = [...leads.values()].flatMap(({ agencyId, members }) => [
		...(agencyId ? [agencyId] : []),
		...members.map(({ id }) => id),
	]);
	if (ids.length === 0) throw new UserError("group-empty");
	for (const { name, path: agencyPath } of await findAgencies(context.db, ids)) {
		const within =
			whole?.agencyId && agencyPath.includes(whole.agencyId) && may(actor, "change", targetOf(whole));
		if (!may(actor, "assign", { agencyPath }) && !(within && may(actor, "assign-part", { agencyPath })))
			throw new Refusal("assign", [], { key: "assign-not-allowed", vars: { agency: name } });
	}
}
