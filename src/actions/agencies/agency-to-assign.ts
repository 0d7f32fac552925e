import { RIGHTS } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { findAgency, firstBelow } from "../../store/agencies/agencies.ts";
import type { Context } from "../context.ts";

/** An agency that this person may give a task to, for an example that works as typed; null: there is none. */
export async function agencyToAssign({ db }: Context, { actor }: Request): Promise<string | null> {
	const roots = actor.roles.flatMap(({ name, agencyId }) => (RIGHTS.assign.includes(name) ? [agencyId] : []));
	for (const root of new Set(roots)) {
		const name = await firstBelow(db, root);
		if (name) return name;
	}
	return null;
}

/** All that a monitor follows, in the group of the office they sit in, which shows its own work where nothing is named. */
export async function followedFrom({ db }: Context, { actor, agency }: Request): Promise<string | null> {
	const role = actor.roles.find(({ name, home }) => name === "MONITOR" && home === agency?.id);
	return role?.agencyId ? ((await findAgency(db, role.agencyId))?.name ?? null) : null;
}
