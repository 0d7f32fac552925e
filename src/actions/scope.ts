import type { Actor, HeldRole } from "../domain/people/role.ts";
import { RIGHTS } from "../domain/people/who-may.ts";
import type { Request } from "../domain/request.ts";
import { findAgency, withDescendants } from "../store/agencies/agencies.ts";
import type { AssignmentFilter } from "../store/tasks/assignment-filter.ts";
import type { Context } from "./context.ts";

/** Agencies whose assignments may be shown; null is all of them. */
export type Scope = string[] | null;

const seeing = (actor: Actor): HeldRole[] => actor.roles.filter(({ name }) => RIGHTS.see.includes(name));

/**
 * What may be shown in this chat to this person. In a group everybody reads along, so a group shows its own agency
 * and what is below it, unless it is the group of the monitor who asks.
 */
export async function visibleScope(context: Context, request: Request): Promise<Scope> {
	const roles = seeing(request.actor);
	if (!request.chat.private) {
		if (!request.agency) return [];
		const monitor = roles.find(({ name, home }) => name === "MONITOR" && home === request.agency?.id);
		if (monitor) return monitor.agencyId ? withDescendants(context.db, monitor.agencyId) : null;
		return withDescendants(context.db, request.agency.id);
	}
	const roots = roles.map(({ agencyId }) => agencyId);
	if (roots.includes(null)) return null;
	const ids = new Set<string>();
	// One after another: a transaction has one connection.
	for (const root of new Set(roots))
		for (const id of root ? await withDescendants(context.db, root) : []) ids.add(id);
	return [...ids];
}

/** What is listed when nothing is named: the chat's own agency, or in private all that may be seen. */
export async function ownScope(context: Context, request: Request): Promise<Scope> {
	if (request.agency) return withDescendants(context.db, request.agency.id);
	return visibleScope(context, request);
}

/**
 * Whose that is: the chat's agency, or in private the department that is all a person sees. Null: several agencies, be
 * they all below one province.
 */
export async function ownName({ db }: Context, { agency, actor }: Request): Promise<string | null> {
	if (agency) return agency.name;
	const [root, ...others] = new Set(seeing(actor).map(({ agencyId }) => agencyId));
	const whole = root && others.length === 0 ? await findAgency(db, root) : null;
	return whole?.parentId ? whole.name : null;
}

/** The same as part of a filter, for what is asked most: the list finds out by itself what is below. */
export async function ownReach(
	context: Context,
	request: Request,
): Promise<Pick<AssignmentFilter, "agencyIds" | "below">> {
	if (request.agency) return { agencyIds: null, below: request.agency.id };
	return { agencyIds: await visibleScope(context, request) };
}
