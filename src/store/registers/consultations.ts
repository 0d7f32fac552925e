import type { ConsultationFacts, ConsultationOrder } from "../../domain/consultations/consultation.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import { toDbDate, toDbDateOrNull } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import type { Consultation, Prisma } from "../generated/client.ts";

const include = {
	asker: true,
	opinions: { include: { agency: true }, orderBy: { agency: { name: "asc" } } },
} as const satisfies Prisma.ConsultationInclude;

/** A consultation with everybody who is asked. */
export type ConsultationRecord = Prisma.ConsultationGetPayload<{ include: typeof include }>;

/** Which consultations are meant; those that were withdrawn are never. */
export interface ConsultationFilter {
	ids?: string[];
	code?: number;
	/** Asked for in this chat or by one of these agencies; null is all. */
	askedBy?: { chatId: string; agencyIds: string[] } | null;
	/** Not closed. */
	open?: boolean;
	/** Only the opinions of these agencies are read: a circular asks thousands. */
	opinionsOf?: string[];
}

const where = ({ ids, code, askedBy, open }: ConsultationFilter): Prisma.ConsultationWhereInput => ({
	withdrawnAt: null,
	...(ids ? { id: { in: ids } } : {}),
	...(code === undefined ? {} : { code }),
	...(askedBy ? { OR: [{ chatId: askedBy.chatId }, { askerId: { in: askedBy.agencyIds } }] } : {}),
	...(open ? { closedAt: null } : {}),
});

/** Consultations, the earliest deadline first. */
export const findConsultations = (
	db: Db,
	filter: ConsultationFilter,
	page: { skip?: number; take?: number } = {},
): Promise<ConsultationRecord[]> =>
	db.consultation.findMany({
		where: where(filter),
		include: filter.opinionsOf
			? { ...include, opinions: { ...include.opinions, where: { agencyId: { in: filter.opinionsOf } } } }
			: include,
		orderBy: [{ lastDay: "asc" }, { code: "asc" }],
		...page,
	});

export const countConsultations = (db: Db, filter: ConsultationFilter): Promise<number> =>
	db.consultation.count({ where: where(filter) });

/** A question that waits for the answer of one agency. */
export type WaitingOpinion = Prisma.OpinionGetPayload<{
	include: { agency: true; consultation: { include: { asker: true } } };
}>;

/** What these agencies have not answered and still can, the earliest deadline first. */
export const findWaitingOpinions = (
	db: Db,
	agencyIds: string[] | null,
	{ until, take }: { until?: LocalDate; take?: number } = {},
): Promise<WaitingOpinion[]> =>
	db.opinion.findMany({
		where: {
			answeredAt: null,
			mergedAt: null,
			...(agencyIds ? { agencyId: { in: agencyIds } } : {}),
			consultation: {
				closedAt: null,
				withdrawnAt: null,
				...(until ? { lastDay: { lte: toDbDate(until) } } : {}),
			},
		},
		include: { agency: true, consultation: { include: { asker: true } } },
		orderBy: [{ consultation: { lastDay: "asc" } }, { consultation: { code: "asc" } }],
		...(take ? { take } : {}),
	});

/** Holds a consultation until the end of the transaction: answers, closing and extending take their turn. */
export async function lockConsultation(db: Db, id: string): Promise<void> {
	await db.$queryRaw`SELECT 1 FROM "Consultation" WHERE "id" = ${id}::uuid FOR UPDATE`;
}

/** Writes a consultation and everybody who is asked. Null when it was opened before, under the same id. */
export async function createConsultation(
	db: Db,
	id: string,
	{ title, deadlineRaw, lastDay, askerId, agencyIds, file }: ConsultationOrder,
	rest: { chatId: string; createdBy: string | null; createdAt: Date },
): Promise<Consultation | null> {
	const [made] = await db.consultation.createManyAndReturn({
		data: [
			{
				...{ id, title, deadlineRaw, askerId, ...rest },
				originalLastDay: toDbDate(lastDay),
				lastDay: toDbDate(lastDay),
				...(file ? { file: file as object } : {}),
			},
		],
		skipDuplicates: true,
	});
	if (!made) return null;
	await db.opinion.createMany({ data: agencyIds.map((agencyId) => ({ consultationId: id, agencyId })) });
	return made;
}

/** Stores what the log adds up to, but for the answers. */
export async function keepConsultationFacts(
	db: Db,
	id: string,
	{ lastDay, closedAt, withdrawnAt }: ConsultationFacts,
): Promise<void> {
	await db.consultation.update({
		where: { id },
		data: { lastDay: toDbDate(lastDay), closedAt, withdrawnAt },
	});
}

/** Stores what the log adds up to for one agency. */
export async function keepOpinion(
	db: Db,
	consultationId: string,
	agencyId: string,
	{ opinions, merged }: ConsultationFacts,
): Promise<void> {
	const standing = opinions.get(agencyId) ?? null;
	await db.opinion.update({
		where: { consultationId_agencyId: { consultationId, agencyId } },
		data: {
			kind: standing?.words.kind ?? null,
			answeredOn: toDbDateOrNull(standing?.on ?? null),
			answeredAt: standing?.at ?? null,
			note: standing?.words.note ?? null,
			evidence: standing?.words.evidence ?? null,
			mergedAt: merged.get(agencyId) ?? null,
		},
	});
}

/** Holds the answer of one agency until the end of the transaction: two replies at once take their turn. */
export async function lockOpinion(db: Db, consultationId: string, agencyId: string): Promise<void> {
	await db.$queryRaw`
		SELECT 1 FROM "Opinion" WHERE "consultationId" = ${consultationId}::uuid AND "agencyId" = ${agencyId}::uuid
		FOR UPDATE`;
}

/** How many have not answered. */
export const countWaiting = (db: Db, consultationId: string): Promise<number> =>
	db.opinion.count({ where: { consultationId, answeredAt: null, mergedAt: null } });

/** Gives the open question of one agency to another. */
export async function moveOpinion(db: Db, id: string, from: string, into: string): Promise<void> {
	await db.opinion.update({
		where: { consultationId_agencyId: { consultationId: id, agencyId: from } },
		data: { agencyId: into },
	});
}

/** What an agency asked goes on as its successor's. */
export async function moveAsked(db: Db, from: string, into: string): Promise<void> {
	await db.consultation.updateMany({
		where: { askerId: from, closedAt: null, withdrawnAt: null },
		data: { askerId: into },
	});
}

/** Consultations whose deadline may have fallen within these days, as it was first set or as it holds. */
export async function consultationsDue(
	db: Db,
	{ from, to }: { from: LocalDate; to: LocalDate },
	page: { after: number; take: number },
): Promise<{ id: string; code: number; title: string; askerId: string | null; chatId: string }[]> {
	return db.consultation.findMany({
		where: {
			withdrawnAt: null,
			code: { gt: page.after },
			// A deadline only ever moves to a later day.
			originalLastDay: { lte: toDbDate(to) },
			lastDay: { gte: toDbDate(from) },
		},
		select: { id: true, code: true, title: true, askerId: true, chatId: true },
		orderBy: { code: "asc" },
		take: page.take,
	});
}

/** Groups that speak for these agencies and still have the bot in them. */
export const groupsOfAgencies = (
	db: Db,
	agencyIds: string[],
): Promise<{ id: string; agencyId: string | null }[]> =>
	db.chat.findMany({
		where: { agencyId: { in: agencyIds }, private: false, active: true },
		select: { id: true, agencyId: true },
	});

/** Open consultations that were asked for in one of these chats or by one of these agencies, earliest deadline first. */
export const findAskedConsultations = (
	db: Db,
	{ chatIds, agencyIds }: { chatIds: string[]; agencyIds: string[] },
): Promise<ConsultationRecord[]> =>
	db.consultation.findMany({
		where: {
			closedAt: null,
			withdrawnAt: null,
			OR: [{ chatId: { in: chatIds } }, { askerId: { in: agencyIds } }],
		},
		include,
		orderBy: [{ lastDay: "asc" }, { code: "asc" }],
	});
