import { fold } from "../domain/fold.ts";
import type { Db } from "./database.ts";
import type { Agency, AgencyGroup, AgencyKind } from "./generated/client.ts";

export type { AgencyKind } from "./generated/client.ts";

export type AgencyGroupWithMembers = AgencyGroup & { members: Agency[] };

/** The whole directory of today. A province has some hundreds of agencies, a country some thousands. */
export const listAgencies = (db: Db): Promise<Agency[]> =>
	db.agency.findMany({ where: { endedAt: null }, orderBy: { name: "asc" } });

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

/** Ids of an agency and of everything below it. */
export async function withDescendants(db: Db, agencyId: string): Promise<string[]> {
	const rows = await db.agency.findMany({ where: { path: { has: agencyId } }, select: { id: true } });
	return rows.map(({ id }) => id);
}
