import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgency } from "../../store/agencies/agencies.ts";
import {
	createChangeRequest,
	decideChangeRequest,
	findChangeRequest,
} from "../../store/tasks/change-requests.ts";
import type { Context } from "../context.ts";

/** Keeps that somebody without the right asked for something; what it is stands in the message that asks for a word. */
export async function askWish(context: Context, { actor }: Request, agencyId: string): Promise<string> {
	if (!actor.id) throw new UserError("person-hidden");
	return createChangeRequest(context.db, {
		personId: actor.id,
		personName: actor.name,
		...{ agencyId, changes: [], createdAt: context.now },
	});
}

/** A focal point's word on it; the first one counts. Returns who had asked. */
export async function decideWish(
	context: Context,
	{ actor }: Request,
	requestId: string,
	accepted: boolean,
): Promise<string> {
	const asked = await findChangeRequest(context.db, requestId);
	const agency = asked && (await findAgency(context.db, asked.agencyId));
	if (!asked || !agency) throw new UserError("not-found-here");
	if (!actor.id || !may(actor, "change", { agencyPath: agency.path }))
		throw new Refusal("decide-request", []);
	const decision = { accepted, decidedBy: actor.id, decidedAt: context.now };
	if (!(await decideChangeRequest(context.db, requestId, decision))) throw new UserError("already-decided");
	return asked.personName;
}
