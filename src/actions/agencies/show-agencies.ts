import type { AgencyCard, AgencyPage, AgencyRow } from "../../domain/agencies/agency-directory.ts";
import { findAgency as findByName } from "../../domain/agencies/agency-names.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { fold } from "../../domain/text/fold.ts";
import { Refusal } from "../../domain/user-error.ts";
import { findAgency, listAgencies, listAgencyGroups } from "../../store/agencies/agencies.ts";
import { childrenOf, predecessorsOf } from "../../store/agencies/agency-changes.ts";
import { countOpen, countUnresolved } from "../../store/agencies/agency-groups.ts";
import { listRoles } from "../../store/agencies/people.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { chatsOfAgencies } from "../../store/messages/chats.ts";
import type { Context } from "../context.ts";

const PAGE_SIZE = 25;

/** The directory is the admin's. */
export function requireDirectory(request: Request): void {
	if (!may(request.actor, "manage-agencies")) throw new Refusal("manage-agencies", []);
}

type Listed = Awaited<ReturnType<typeof listAgencies>>[number];

/** Agencies as a tree: each under the one above it, by name. One whose parent is not listed stands at the top. */
function inTree(agencies: Listed[]): { agency: Listed; depth: number }[] {
	const listed = new Set(agencies.map(({ id }) => id));
	const below = Map.groupBy(agencies, ({ parentId }) => (parentId && listed.has(parentId) ? parentId : ""));
	const walk = (parent: string, depth: number): { agency: Listed; depth: number }[] =>
		(below.get(parent) ?? [])
			.toSorted((a, b) => a.name.localeCompare(b.name, "vi"))
			.flatMap((agency) => [{ agency, depth }, ...walk(agency.id, depth + 1)]);
	return walk("", 0);
}

const named = (words: string, { name, aliases }: { name: string; aliases: string[] }): boolean =>
	[name, ...aliases].some((one) => fold(one).includes(fold(words)));

/** The agencies whose names hold the words, all without any; everything of one that they name. */
export async function showAgencies(
	context: Context,
	request: Request,
	words: string,
	page = 1,
): Promise<{ page: AgencyPage } | { card: AgencyCard }> {
	requireDirectory(request);
	const agencies = await listAgencies(context.db);
	const matching = agencies.filter((agency) => !words || named(words, agency));
	const exact = words ? (findByName(words, agencies) ?? (matching.length === 1 ? matching[0] : null)) : null;
	if (exact) return { card: await agencyCard(context, exact.id) };
	const found = inTree(matching);
	const open = await countOpen(context.db);
	const waiting = await countUnresolved(context.db);
	const linked = new Set(
		(
			await chatsOfAgencies(
				context.db,
				found.map(({ agency }) => agency.id),
			)
		).flatMap(({ agencyId, active }) => (active && agencyId ? agencyId : [])),
	);
	const rows = found.map(
		({ agency, depth }): AgencyRow => ({
			id: agency.id,
			name: agency.name,
			aliases: agency.aliases,
			external: agency.external,
			depth,
			open: open.get(agency.id) ?? 0,
			linked: linked.has(agency.id),
		}),
	);
	const groups = (await listAgencyGroups(context.db))
		.filter(({ name }) => !words || fold(name).includes(fold(words)))
		.map(({ id, name, members }) => ({ name, members: members.length, unresolved: waiting.get(id) ?? 0 }));
	const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
	const shown = Math.min(Math.max(1, page), pages);
	return {
		page: {
			rows: rows.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE),
			groups: shown === pages ? groups : [],
			total: rows.length,
			page: shown,
			pages,
		},
	};
}

/** Everything the directory says of one agency. Whoever calls has checked who asks. */
export async function agencyCard(context: Context, id: string): Promise<AgencyCard> {
	const { db } = context;
	const agency = await findAgency(db, id);
	if (!agency) throw new Error(`no agency ${id}`);
	const parent = agency.parentId ? await findAgency(db, agency.parentId) : null;
	const successor = agency.successorId ? await findAgency(db, agency.successorId) : null;
	const endsOn = fromDbDateOrNull(agency.endsOn);
	const roles = await listRoles(db, [id]);
	return {
		name: agency.name,
		kind: agency.kind,
		parent: parent?.name ?? null,
		aliases: agency.aliases,
		external: agency.external,
		groups: (await listAgencyGroups(db))
			.filter(({ members }) => members.some((member) => member.id === id))
			.map(({ name }) => name),
		below: (await childrenOf(db, id)).map(({ name }) => name),
		predecessors: (await predecessorsOf(db, id))
			.filter(({ endedAt }) => endedAt !== null)
			.map(({ name, endsOn: on }) => ({ name, on: fromDbDateOrNull(on) })),
		successor: successor && endsOn ? { name: successor.name, on: endsOn } : null,
		people: roles.map(({ person, name }) => ({ name: person.name, role: name })),
		chats: (await chatsOfAgencies(db, [id])).map(({ title, active }) => ({ title, active })),
		open: (await countOpen(db)).get(id) ?? 0,
	};
}
