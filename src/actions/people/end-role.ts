import type { PersonRow } from "../../domain/people/people.ts";
import type { RoleName } from "../../domain/people/role.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { fold } from "../../domain/text/fold.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { delegatedRoles, endRoles } from "../../store/agencies/delegations.ts";
import { endRole as end, listRoles } from "../../store/agencies/people.ts";
import type { Context } from "../context.ts";

/** Takes a role from the person of that name; a name that fits several people is not guessed. */
export async function endRole(
	context: Context,
	request: Request,
	wanted: { person: string; role: RoleName | null },
): Promise<PersonRow> {
	if (!may(request.actor, "manage-people")) throw new Refusal("manage-people", []);
	const roles = (await listRoles(context.db, null)).filter(
		({ person, name }) => fold(person.name) === fold(wanted.person) && (!wanted.role || name === wanted.role),
	);
	const [first] = roles;
	if (!first) throw new UserError("person-unknown", { person: wanted.person });
	if (new Set(roles.map(({ personId }) => personId)).size > 1)
		throw new UserError("person-ambiguous", { person: wanted.person });
	// What the person lent of these roles ends with them.
	const lent = (await delegatedRoles(context.db, [first.personId])).filter((one) =>
		roles.some(({ name, agencyId }) => name === one.name && agencyId === one.agencyId),
	);
	await endRoles(
		context.db,
		lent.map(({ id }) => id),
		context.now,
	);
	for (const role of roles) await end(context.db, role.personId, role.name, role.agencyId, context.now);
	return {
		id: first.personId,
		name: first.person.name,
		roles: roles.map(({ name, agency }) => ({ name, agency: agency?.name ?? null })),
	};
}
