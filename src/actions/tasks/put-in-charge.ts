import type { Request } from "../../domain/request.ts";
import type { Decision } from "../../domain/tasks/decision.ts";
import { fold } from "../../domain/text/fold.ts";
import { listRoles } from "../../store/agencies/people.ts";
import type { Context } from "../context.ts";
import { decisionOn, heldRecord, logDecision, requireOpen } from "../decisions/decision.ts";

/** Says who does it inside the agency: somebody the bot knows there, or any name. */
export async function putInCharge(
	context: Context,
	request: Request,
	assignmentId: string,
	name: string,
): Promise<Decision> {
	const record = await heldRecord(context, request, assignmentId, "change");
	requireOpen(record);
	const person = await personCalled(context, record.agencyId, name);
	const changeId = await logDecision(context, request, [assignmentId], "PERSON", {
		person: person.name,
		...(person.id ? { personId: person.id } : {}),
	});
	return decisionOn(record, request, "person", changeId, { person: person.name });
}

/** Whom a name means in an agency. One that fits two people stays as it was typed: the agency knows whom it means. */
export async function personCalled(
	context: Context,
	agencyId: string | null,
	name: string,
): Promise<{ id: string | null; name: string }> {
	const [only, second] = agencyId ? await peopleCalled(context, agencyId, name) : [];
	return only && !second ? only : { id: null, name };
}

/** People of the agency whose name is this, or ends with it: "Bình" is Trần Văn Bình. */
async function peopleCalled(
	context: Context,
	agencyId: string,
	name: string,
): Promise<{ id: string; name: string }[]> {
	const roles = await listRoles(context.db, [agencyId]);
	const people = new Map(roles.map(({ person }) => [person.id, { id: person.id, name: person.name }]));
	const wanted = fold(name);
	return [...people.values()].filter((one) => ` ${fold(one.name)}`.endsWith(` ${wanted}`));
}
