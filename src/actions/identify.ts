import type { Actor, HeldRole } from "../domain/people/role.ts";
import { findAgencies } from "../store/agencies/agencies.ts";
import {
	ensurePerson,
	findPersonWithRoles,
	grantRole,
	heldRoles,
	type KnownPerson,
} from "../store/agencies/people.ts";
import type { KnownChat } from "../store/messages/chats.ts";
import type { Context } from "./context.ts";

/** The actor nobody knows: anonymous admins of a group, channel posts. */
const NOBODY: Actor = { id: null, name: "", roles: [] };

/**
 * Who stands behind a message. Being in an agency's group makes anyone an officer of it, there and then; every other
 * role is given to a person. A monitor covers everything beside and below the office they sit in.
 */
export async function identify(
	context: Context,
	channel: string,
	facts: { channelId: string; name: string } | null,
	{ chat, person: known }: { chat: KnownChat; person: KnownPerson | null },
): Promise<Actor> {
	const implied: HeldRole[] =
		chat.agencyId && !chat.private ? [{ name: "OFFICER", agencyId: chat.agencyId }] : [];
	if (!facts) return { ...NOBODY, roles: implied };
	let person = await ensurePerson(context.db, channel, facts, known);
	const configured = context.adminIds.includes(facts.channelId);
	if (configured && !person.roles.some((role) => role.name === "ADMIN")) {
		await grantRole(context.db, person.id, "ADMIN", null);
		person = (await findPersonWithRoles(context.db, person.id)) ?? person;
	}
	const roles = await withMonitorScope(context, heldRoles(person, context.today));
	return { id: person.id, name: person.name, roles: [...roles, ...implied] };
}

/** A person whom a job speaks for, with the roles that hold now. */
export async function actorOf(context: Context, personId: string): Promise<Actor> {
	const person = await findPersonWithRoles(context.db, personId);
	if (!person) return NOBODY;
	const roles = await withMonitorScope(context, heldRoles(person, context.today));
	return { id: person.id, name: person.name, roles };
}

async function withMonitorScope(context: Context, roles: HeldRole[]): Promise<HeldRole[]> {
	const seats = roles.flatMap((role) => (role.name === "MONITOR" && role.agencyId ? [role.agencyId] : []));
	if (seats.length === 0) return roles;
	const agencies = new Map((await findAgencies(context.db, seats)).map((agency) => [agency.id, agency]));
	return roles.map((role) => {
		if (role.name !== "MONITOR" || !role.agencyId) return role;
		const scope = agencies.get(role.agencyId)?.parentId ?? role.agencyId;
		return { ...role, agencyId: scope, home: role.agencyId };
	});
}
