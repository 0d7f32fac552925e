import { findAgency as findByName } from "../../domain/agencies/agency-names.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { Decision } from "../../domain/tasks/decision.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { listAgencies } from "../../store/agencies/agencies.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import type { Context } from "../context.ts";
import { decisionOn, heldRecord, logDecision, requireOpen } from "../decisions/decision.ts";
import { codeOf, toRow } from "../tasks/assignment-row.ts";
import { requireFree } from "../tasks/transfer.ts";

/** Says who leads what nobody led yet. Returns the line that the agency's groups are told. */
export async function setLead(
	context: Context,
	request: Request,
	assignmentId: string,
	name: string,
): Promise<{ decision: Decision; row: AssignmentRow }> {
	const record = await heldRecord(context, request, assignmentId, "decide");
	requireOpen(record);
	const code = codeOf(record.task.code);
	if (record.agencyId) throw new UserError("led-already", { code, agency: record.agency?.name ?? "" });
	const agency = findByName(name, await listAgencies(context.db));
	if (!agency) throw new UserError("agency-unknown", { agency: name });
	if (!may(request.actor, "assign", { agencyPath: agency.path }))
		throw new Refusal("assign", [assignmentId], { key: "assign-not-allowed", vars: { agency: agency.name } });
	await requireFree(context, record, agency);
	const changeId = await logDecision(context, request, [assignmentId], "RESOLVE", {
		...{ agencyId: agency.id, agency: agency.name },
		...(record.group ? { fromAgency: record.group.name } : {}),
	});
	const [now] = await assignmentsById(context.db, [assignmentId]);
	if (!now) throw new UserError("not-found", { code });
	return { decision: decisionOn(now, request, "assign", changeId), row: toRow(context, now) };
}
