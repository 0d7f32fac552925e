import type { IssuedCode, Replacement } from "../../domain/people/people.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { delegatedRoles, endRoles, ownRoles } from "../../store/agencies/delegations.ts";
import { grantRole } from "../../store/agencies/people.ts";
import type { Context } from "../context.ts";
import { holderNamed } from "./delegate.ts";
import { makeStandInCode } from "./stand-in-code.ts";

/**
 * Puts one person in another's place: every role goes over, and what the old one had lent out ends. Without a name the
 * roles go to whoever uses the code.
 */
export async function replacePerson(
	context: Context,
	request: Request,
	{ from, to }: { from: string; to: string | null },
): Promise<{ replacement: Replacement } | { issued: IssuedCode; from: string }> {
	const { actor } = request;
	if (!may(actor, "manage-people") || !actor.id) throw new Refusal("manage-people", []);
	const leaving = await holderNamed(context, from);
	if (to) return { replacement: await takePlace(context, leaving, await holderNamed(context, to)) };
	// A code shown in a group is a code for whoever reads along.
	if (!request.chat.private) throw new UserError("private-only");
	const issued = await makeStandInCode(context, { replacesId: leaving.id, until: null, createdBy: actor.id });
	return { issued, from: leaving.name };
}

/** Moves every role. Whoever calls has found the right. */
export async function takePlace(
	context: Context,
	leaving: { id: string; name: string },
	coming: { id: string; name: string },
): Promise<Replacement> {
	if (leaving.id === coming.id) throw new UserError("delegate-to-self");
	const roles = await ownRoles(context.db, leaving.id);
	if (roles.length === 0) throw new UserError("nothing-to-delegate", { person: leaving.name });
	const lent = await delegatedRoles(context.db, [leaving.id]);
	await endRoles(
		context.db,
		[...roles, ...lent].map(({ id }) => id),
		context.now,
	);
	for (const { name, agencyId } of roles) await grantRole(context.db, coming.id, name, agencyId);
	return {
		from: leaving.name,
		to: coming.name,
		roles: roles.map(({ name, agency }) => ({ name, agency: agency?.name ?? null })),
	};
}
