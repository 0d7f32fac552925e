import type { LocalDate } from "../../domain/local-date.ts";
import { DELEGABLE, type Delegation } from "../../domain/people/delegation.ts";
import type { IssuedCode } from "../../domain/people/people.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { fold } from "../../domain/text/fold.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import {
	delegatedRoles,
	delegateRole,
	endRoles,
	expiredRoles,
	ownRoles,
	type RoleRecord,
	rolesWithPeople,
} from "../../store/agencies/delegations.ts";
import { namesOf } from "../../store/agencies/people.ts";
import { fromDbDate } from "../../store/connection/dates.ts";
import type { Context } from "../context.ts";
import { makeStandInCode } from "./stand-in-code.ts";

/** What somebody wants: whose roles, who shall hold them, until when. */
export interface DelegationWish {
	/** Null: their own. */
	from: string | null;
	/** Null: whoever opens the link. */
	to: string | null;
	until: LocalDate;
}

/** Roles that were given, with who is to hear of it; or a code for whoever shall get them. */
export type Delegated =
	| { kind: "given"; delegations: Delegation[]; agencyIds: string[]; personIds: string[] }
	| { kind: "code"; issued: IssuedCode; from: string; until: LocalDate };

/** The one person who holds a role and is called so: names are chosen freely, so nobody else is believed to be them. */
export async function holderNamed(context: Context, name: string): Promise<{ id: string; name: string }> {
	const held = (await rolesWithPeople(context.db)).filter(({ person }) => fold(person.name) === fold(name));
	const [first, ...others] = new Map(held.map(({ person }) => [person.id, person])).values();
	if (!first) throw new UserError("person-unknown", { person: name });
	if (others.length > 0) throw new UserError("person-ambiguous", { person: name });
	return first;
}

/** Lets a colleague hold one's roles while one is absent. An admin may do it for somebody else. */
export async function delegate(
	context: Context,
	request: Request,
	{ from, to, until }: DelegationWish,
): Promise<Delegated> {
	const { actor } = request;
	if (!may(actor, "delegate") || !actor.id) throw new Refusal("delegate", []);
	const absent = from ? await holderNamed(context, from) : { id: actor.id, name: actor.name };
	if (absent.id !== actor.id && !may(actor, "manage-people")) throw new Refusal("delegate", []);
	const roles = await delegableRoles(context, absent.id);
	if (roles.length === 0) throw new UserError("nothing-to-delegate", { person: absent.name });
	if (!to) {
		// A code shown in a group is a code for whoever reads along.
		if (!request.chat.private) throw new UserError("private-only");
		const issued = await makeStandInCode(context, { replacesId: absent.id, until, createdBy: actor.id });
		return { kind: "code", issued, from: absent.name, until };
	}
	const colleague = await holderNamed(context, to);
	return { kind: "given", ...(await standIn(context, { absent, colleague, until })) };
}

const delegableRoles = async (context: Context, personId: string): Promise<RoleRecord[]> =>
	(await ownRoles(context.db, personId)).filter(({ name }) => DELEGABLE.includes(name));

/** Gives the roles. Whoever calls has found the right. */
export async function standIn(
	context: Context,
	{ absent, colleague, until }: StandIn,
): Promise<{ delegations: Delegation[]; agencyIds: string[]; personIds: string[] }> {
	if (absent.id === colleague.id) throw new UserError("delegate-to-self");
	const roles = await delegableRoles(context, absent.id);
	const held = await ownRoles(context.db, colleague.id);
	const delegations: Delegation[] = [];
	for (const { name, agencyId, agency } of roles) {
		// What a colleague may do anyway needs no lending.
		if (held.some((own) => own.name === name && own.agencyId === agencyId)) continue;
		const role = { personId: colleague.id, name, agencyId, until, delegatedBy: absent.id };
		await delegateRole(context.db, role);
		delegations.push({
			...{ to: colleague.name, from: absent.name, role: name, until },
			agency: agency?.name ?? null,
		});
	}
	if (delegations.length === 0) throw new UserError("holds-already", { person: colleague.name });
	return {
		delegations,
		agencyIds: [...new Set(roles.flatMap(({ agencyId }) => agencyId ?? []))],
		personIds: [absent.id, colleague.id],
	};
}

interface StandIn {
	absent: { id: string; name: string };
	colleague: { id: string; name: string };
	until: LocalDate;
}

/** What is held for others now: an admin sees everything, others what they gave. */
export async function listDelegations(context: Context, request: Request): Promise<Delegation[]> {
	const { actor } = request;
	if (!may(actor, "delegate") || !actor.id) throw new Refusal("delegate", []);
	const all = may(actor, "manage-people");
	return toDelegations(context, await delegatedRoles(context.db, all ? null : [actor.id]));
}

/** Ends what whoever asks has given, to one colleague or to all; an admin ends anybody's. */
export async function endDelegation(
	context: Context,
	request: Request,
	to: string | null,
): Promise<Delegation[]> {
	const { actor } = request;
	if (!may(actor, "delegate") || !actor.id) throw new Refusal("delegate", []);
	const whole = to !== null && may(actor, "manage-people");
	const roles = (await delegatedRoles(context.db, whole ? null : [actor.id])).filter(
		({ person }) => to === null || fold(person.name) === fold(to),
	);
	if (roles.length === 0) throw new UserError("delegation-none");
	return endThem(context, roles);
}

/** Delegations whose last day is over. Running it again finds none. */
export async function endExpired(
	context: Context,
): Promise<{ delegation: Delegation; personIds: string[] }[]> {
	const roles = await expiredRoles(context.db, context.today);
	const ended = await endThem(context, roles);
	return ended.map((delegation, index) => ({
		delegation,
		personIds: [roles[index]?.personId, roles[index]?.delegatedBy].flatMap((id) => id ?? []),
	}));
}

async function endThem(context: Context, roles: RoleRecord[]): Promise<Delegation[]> {
	const ids = roles.map(({ id }) => id);
	await endRoles(context.db, ids, context.now);
	return toDelegations(context, roles);
}

async function toDelegations(context: Context, roles: RoleRecord[]): Promise<Delegation[]> {
	const names = await namesOf(context.db, [
		...new Set(roles.flatMap(({ delegatedBy }) => delegatedBy ?? [])),
	]);
	return roles.map(({ person, name, agency, until, delegatedBy }) => ({
		to: person.name,
		from: names.get(delegatedBy ?? "") ?? "",
		role: name,
		agency: agency?.name ?? null,
		until: fromDbDate(until ?? context.now),
	}));
}
