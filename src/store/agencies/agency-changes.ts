import type { LocalDate } from "../../domain/local-date.ts";
import { fold } from "../../domain/text/fold.ts";
import { toDbDate, toDbDateOrNull } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import type { Agency, AgencyKind } from "../generated/client.ts";
import { handOverRegisters } from "../registers/registers.ts";

/** The agency that bears a name now or bore it once. */
export const findAgencyByName = (db: Db, name: string): Promise<Agency | null> =>
	db.agency.findUnique({ where: { folded: fold(name) } });

export async function updateAgency(
	db: Db,
	id: string,
	data: { name?: string; aliases?: string[]; kind?: AgencyKind; external?: boolean },
): Promise<void> {
	await db.agency.update({
		where: { id },
		data: { ...data, ...(data.name ? { folded: fold(data.name) } : {}) },
	});
}

/** Puts an agency, with everything below it, under another one; null puts it at the top. */
export async function moveAgency(db: Db, id: string, parentId: string | null): Promise<void> {
	const parent = parentId ? await db.agency.findUniqueOrThrow({ where: { id: parentId } }) : null;
	await db.agency.update({ where: { id }, data: { parentId } });
	await db.$executeRaw`
		UPDATE "Agency" SET "path" = ${parent?.path ?? []}::uuid[] || "path"[array_position("path", ${id}::uuid):]
		WHERE ${id}::uuid = ANY("path")`;
}

/** Agencies directly below one, those of the past left out. */
export const childrenOf = (db: Db, parentId: string): Promise<Agency[]> =>
	db.agency.findMany({ where: { parentId, endedAt: null }, orderBy: { name: "asc" } });

/** Names under which an agency was known before, and who was merged into it. */
export const predecessorsOf = (db: Db, id: string): Promise<Agency[]> =>
	db.agency.findMany({ where: { successorId: id }, orderBy: { createdAt: "asc" } });

/** Notes who takes an agency over from a day on; null and null take that back. */
export async function planSuccession(
	db: Db,
	id: string,
	successorId: string | null,
	on: LocalDate | null,
): Promise<void> {
	await db.agency.update({ where: { id }, data: { successorId, endsOn: toDbDateOrNull(on) } });
}

/** Agencies whose last day is over and whose successor has not taken over yet. */
export const dueSuccessions = (db: Db, today: LocalDate): Promise<Agency[]> =>
	db.agency.findMany({
		where: { endedAt: null, successorId: { not: null }, endsOn: { lte: toDbDate(today) } },
		orderBy: { createdAt: "asc" },
	});

/**
 * Hands over everything but assignments: groups of agencies, chats, roles, codes, settings, coordinating. Roles end with
 * the old agency and go on with the new one. The old one becomes a name below the new one that only history uses.
 */
export async function handOver(db: Db, from: Agency, into: Agency, at: Date): Promise<void> {
	for (const child of await childrenOf(db, from.id)) await moveAgency(db, child.id, into.id);
	for (const { id } of await db.agencyGroup.findMany({ where: { members: { some: { id: from.id } } } }))
		await db.agencyGroup.update({
			where: { id },
			data: { members: { disconnect: { id: from.id }, connect: { id: into.id } } },
		});
	await db.chat.updateMany({ where: { agencyId: from.id }, data: { agencyId: into.id } });
	await db.linkCode.updateMany({ where: { agencyId: from.id, usedAt: null }, data: { agencyId: into.id } });
	await handOverRoles(db, from.id, into.id, at);
	await handOverSettings(db, from.id, into.id);
	await handOverRegisters(db, from.id, into.id);
	const coordinated = await db.task.findMany({
		where: {
			coordinating: { some: { id: from.id } },
			assignments: { some: { completedAt: null, cancelledAt: null } },
		},
		select: { id: true },
	});
	for (const { id } of coordinated)
		await db.task.update({
			where: { id },
			data: { coordinating: { disconnect: { id: from.id }, connect: { id: into.id } } },
		});
	const aliases = [...new Set([...into.aliases, from.name, ...from.aliases])];
	await db.agency.update({ where: { id: into.id }, data: { aliases } });
	await db.agency.update({ where: { id: from.id }, data: { successorId: into.id, endedAt: at } });
	await moveAgency(db, from.id, into.id);
}

async function handOverRoles(db: Db, from: string, into: string, at: Date): Promise<void> {
	for (const role of await db.role.findMany({ where: { agencyId: from, endedAt: null } })) {
		const { personId, name, until, delegatedBy } = role;
		await db.role.update({ where: { id: role.id }, data: { endedAt: at } });
		const held = await db.role.findFirst({ where: { personId, name, agencyId: into, endedAt: null } });
		if (!held) await db.role.create({ data: { personId, name, agencyId: into, until, delegatedBy } });
	}
}

async function handOverSettings(db: Db, from: string, into: string): Promise<void> {
	const settings = await db.setting.findMany({ where: { scope: from } });
	await db.setting.createMany({
		data: settings.map(({ key, value }) => ({ scope: into, key, value: value as object })),
		skipDuplicates: true,
	});
}
