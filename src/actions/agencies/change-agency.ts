import type { AgencyCard } from "../../domain/agencies/agency-directory.ts";
import { findAgency as findByName, isCollective } from "../../domain/agencies/agency-names.ts";
import { type AgencyFacts, kindOfName } from "../../domain/agencies/agency-order.ts";
import type { Request } from "../../domain/request.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import { fold } from "../../domain/text/fold.ts";
import { UserError } from "../../domain/user-error.ts";
import { createAgency, listAgencies, listAgencyGroups } from "../../store/agencies/agencies.ts";
import { findAgencyByName, moveAgency, updateAgency } from "../../store/agencies/agency-changes.ts";
import { setGroupMembers } from "../../store/agencies/agency-groups.ts";
import type { Context } from "../context.ts";
import { agencyNamed } from "../people/link.ts";
import { resolveGroup } from "./resolve-group.ts";
import { agencyCard, requireDirectory } from "./show-agencies.ts";

/** Takes an agency into the directory. Without a parent it stands at the top. */
export async function addAgency(
	context: Context,
	request: Request,
	name: string,
	facts: AgencyFacts,
): Promise<AgencyCard> {
	requireDirectory(request);
	return agencyCard(context, (await putAgency(context, name, facts, "add")).id);
}

/** Changes what the directory says of an agency. */
export async function changeAgency(
	context: Context,
	request: Request,
	name: string,
	facts: AgencyFacts,
): Promise<AgencyCard> {
	requireDirectory(request);
	return agencyCard(context, (await putAgency(context, name, facts, "change")).id);
}

/**
 * Adds an agency ("add": one that is known is an error), changes it ("change": one that is not known is), or whichever is
 * right ("put"). Whoever calls has found the right.
 */
export async function putAgency(
	context: Context,
	name: string,
	facts: AgencyFacts,
	how: "add" | "change" | "put",
): Promise<{ id: string; made: boolean }> {
	const { db } = context;
	const agencies = await listAgencies(db);
	const known = findByName(name, agencies);
	if (known && how === "add") throw new UserError("agency-exists", { agency: known.name });
	if (!known && how === "change") throw new UserError("agency-unknown", { agency: name });
	if (!known && isCollective(name)) throw new UserError("agency-is-group", { agency: name });
	const past = known ? null : await findAgencyByName(db, name);
	if (past) throw new UserError("agency-past", { agency: past.name });
	const parent = facts.parent === undefined ? undefined : await agencyNamed(context, facts.parent);
	const { id } =
		known ??
		(await createAgency(db, {
			name,
			kind: facts.kind ?? kindOfName(name),
			parentId: parent?.id ?? null,
			external: facts.external ?? false,
		}));
	if (known && parent) {
		if (parent.path.includes(id))
			throw new UserError("agency-cycle", { agency: known.name, parent: parent.name });
		await moveAgency(db, id, parent.id);
	}
	const aliases = aliasesOf(known?.aliases ?? [], facts);
	for (const alias of facts.aliases ?? []) {
		const other = findByName(alias, agencies);
		if (other && other.id !== id) throw new UserError("alias-taken", { alias, agency: other.name });
	}
	await updateAgency(db, id, {
		aliases,
		...(facts.kind ? { kind: facts.kind } : {}),
		...(facts.external === undefined ? {} : { external: facts.external }),
	});
	return { id, made: !known };
}

function aliasesOf(held: string[], { aliases = [], withoutAliases = [] }: AgencyFacts): string[] {
	const gone = new Set(withoutAliases.map(fold));
	const all = new Map([...held, ...aliases].map((alias) => [fold(alias), alias]));
	return [...all].filter(([folded]) => !gone.has(folded)).map(([, alias]) => alias);
}

/** What naming the members of a collective came to. */
export interface GroupChange {
	name: string;
	members: string[];
	/** Open assignments that waited for it and have gone to its members. */
	resolved: AssignmentRow[];
}

/** Names members of a collective (`set` without any only looks). What waited for them is theirs now: one assignment each. */
export async function changeGroup(
	context: Context,
	request: Request,
	name: string,
	{ change, members }: { change: "set" | "add" | "remove"; members: string[] },
): Promise<GroupChange> {
	requireDirectory(request);
	const known = (await listAgencyGroups(context.db)).find(({ folded }) => folded === fold(name));
	const held = known?.members ?? [];
	if (members.length === 0) {
		if (!known) throw new UserError("group-unknown", { group: name });
		return { name: known.name, members: held.map((one) => one.name), resolved: [] };
	}
	const given: string[] = [];
	for (const member of members) given.push((await agencyNamed(context, member)).id);
	const before = held.map(({ id }) => id);
	const ids = {
		set: given,
		add: [...before, ...given],
		remove: before.filter((id) => !given.includes(id)),
	}[change];
	const group = await setGroupMembers(context.db, known?.name ?? name, [...new Set(ids)]);
	return {
		name: group.name,
		members: group.members.map((one) => one.name).toSorted((a, b) => a.localeCompare(b, "vi")),
		resolved: await resolveGroup(context, group, request),
	};
}
