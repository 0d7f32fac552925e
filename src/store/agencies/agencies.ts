import { fold } from "../../domain/text/fold.ts";
import type { Db } from "../database.ts";
import type { Agency, AgencyGroup, AgencyKind } from "../generated/client.ts";

export type { AgencyKind } from "../generated/client.ts";

export type AgencyGroupWithMembers = AgencyGroup & { members: Agency[] };

/** The whole directory of today. A province has some hundreds of agencies, a country some thousands. */
export const listAgencies = (db: Db): Promise<Agency[]> =>
	db.agency.findMany({ where: { endedAt: null }, orderBy: { name: "asc" } });

/** Every agency that is or was. */
export const everyAgency = (db: Db): Promise<{ id: string; name: string }[]> =>
	db.agency.findMany({ select: { id: true, name: true } });

export const listAgencyGroups = (db: Db): Promise<AgencyGroupWithMembers[]> =>
	db.agencyGroup.findMany({ include: { members: true }, orderBy: { name: "asc" } });

export const findAgency = (db: Db, id: string): Promise<Agency | null> =>
	db.agency.findUnique({ where: { id } });

export const findAgencies = (db: Db, ids: string[]): Promise<Agency[]> =>
	db.agency.findMany({ where: { id: { in: ids } } });

/** Puts an agency into the tree. Its path ends with itself. A name that is known already is that agency. */
export async function createAgency(
	db: Db,
	data: {
		name: string;
		kind?: AgencyKind;
		aliases?: string[];
		parentId?: string | null;
		external?: boolean;
	},
): Promise<Agency> {
	const folded = fold(data.name);
	const known = await db.agency.findUnique({ where: { folded }, include: { successor: true } });
	// A name of the past stands for who took its work over.
	if (known) return (known.endedAt && known.successor) || known;
	const parent = data.parentId ? await db.agency.findUniqueOrThrow({ where: { id: data.parentId } }) : null;
	const id = crypto.randomUUID();
	return db.agency.create({ data: { ...data, id, folded, path: [...(parent?.path ?? []), id] } });
}

/** A collective addressee; its members may be named later. */
export async function createAgencyGroup(
	db: Db,
	name: string,
	memberIds: string[] = [],
): Promise<AgencyGroup> {
	const folded = fold(name);
	const members = { connect: memberIds.map((id) => ({ id })) };
	return db.agencyGroup.upsert({
		where: { folded },
		create: { name, folded, members },
		update: memberIds.length ? { members } : {},
	});
}

/** Agencies that are one of these or below one. */
export const pathsBelow = (db: Db, agencyIds: string[]): Promise<{ id: string; path: string[] }[]> =>
	db.agency.findMany({ where: { path: { hasSome: agencyIds } }, select: { id: true, path: true } });

/** Ids of an agency and of everything below it. */
export async function withDescendants(db: Db, agencyId: string): Promise<string[]> {
	const rows = await db.$queryRaw<{ id: string }[]>`
		SELECT "id"::text AS "id" FROM "Agency" WHERE "path" @> ARRAY[${agencyId}::uuid]`;
	return rows.map(({ id }) => id);
}

/** The tree of all agencies, those of the past included: they lie below whoever took them over. */
export interface AgencyTree {
	/** An agency and everything below it. */
	below(id: string): string[];
	nameOf(id: string): string;
}

/** Reads the whole tree once, for whoever asks about very many agencies. */
export async function agencyTree(db: Db): Promise<AgencyTree> {
	const rows = await db.agency.findMany({ select: { id: true, name: true, path: true } });
	const below = new Map<string, string[]>();
	for (const { id, path } of rows)
		for (const above of path) {
			const list = below.get(above);
			if (list) list.push(id);
			else below.set(above, [id]);
		}
	const names = new Map(rows.map(({ id, name }) => [id, name]));
	return { below: (id) => below.get(id) ?? [id], nameOf: (id) => names.get(id) ?? "" };
}

/** The name of one agency below another, or of any (null): departments first, none that only history knows. */
export async function firstBelow(db: Db, agencyId: string | null): Promise<string | null> {
	const found = await db.agency.findFirst({
		where: {
			endedAt: null,
			external: false,
			...(agencyId ? { path: { has: agencyId }, id: { not: agencyId } } : { kind: { not: "PROVINCE" } }),
		},
		orderBy: [{ kind: "asc" }, { name: "asc" }],
		select: { name: true },
	});
	return found?.name ?? null;
}
