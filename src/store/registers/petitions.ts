import type { LocalDate } from "../../domain/local-date.ts";
import type { PetitionFilter } from "../../domain/registers/petition.ts";
import { anyOf } from "../connection/any-of.ts";
import { toDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import type { Prisma } from "../generated/client.ts";

const include = {
	proposer: true,
	assignment: { include: { task: { include: { document: true } }, agency: true, group: true } },
} satisfies Prisma.PetitionInclude;

/** A petition with its assignment: whom it asks for what, and the answer. */
export type PetitionRecord = Prisma.PetitionGetPayload<{ include: typeof include }>;

/** Which petitions are meant. Everything given must hold. */
export interface PetitionWanted {
	/** Proposers or answerers that may be seen; null is everybody. */
	visible: string[] | null;
	/** Whose petitions "sent" and "received" mean; null is everybody. */
	own: string[] | null;
	filter: PetitionFilter;
	today: LocalDate;
	/** Only those of which something is news since this digest: overdue since, or something was said of them. */
	newSince?: { at: Date; day: LocalDate } | null;
}

const OPEN = { completedAt: null, cancelledAt: null } satisfies Prisma.AssignmentWhereInput;

const among = (ids: string[] | null) => (ids ? { in: ids } : undefined);

function matching({ filter, own, today }: PetitionWanted): Prisma.PetitionWhereInput {
	switch (filter) {
		case "all":
			return { settledAt: null, assignment: { cancelledAt: null } };
		case "sent":
			return { proposerId: among(own), settledAt: null, assignment: { cancelledAt: null } };
		case "received":
			return { settledAt: null, assignment: { ...OPEN, agencyId: among(own) } };
		case "overdue":
			return { assignment: { ...OPEN, lastDay: { lt: toDbDate(today) } } };
		case "unanswered":
			return { assignment: OPEN };
		case "answered":
			return { settledAt: null, assignment: { completedAt: { not: null } } };
		case "ended":
			return { OR: [{ settledAt: { not: null } }, { assignment: { cancelledAt: { not: null } } }] };
	}
}

const where = (wanted: PetitionWanted): Prisma.PetitionWhereInput => ({
	AND: [
		{ assignment: { withdrawnAt: null } },
		...(wanted.visible
			? [
					{
						OR: [
							{ proposerId: { in: wanted.visible } },
							{ assignment: { agencyId: { in: wanted.visible } } },
						],
					},
				]
			: []),
		matching(wanted),
		...(wanted.newSince
			? [
					{
						assignment: {
							OR: [
								{ lastDay: { gte: toDbDate(wanted.newSince.day) } },
								{ events: { some: { at: { gte: wanted.newSince.at }, kind: { not: "REFUSED" as const } } } },
							],
						},
					},
				]
			: []),
	],
});

/** Petitions, those that must be answered first at the top. */
export const findPetitions = (
	db: Db,
	wanted: PetitionWanted,
	page: { skip?: number; take?: number } = {},
): Promise<PetitionRecord[]> =>
	db.petition.findMany({
		where: where(wanted),
		include,
		orderBy: [
			{ assignment: { completedAt: { sort: "desc", nulls: "first" } } },
			{ assignment: { lastDay: { sort: "asc", nulls: "last" } } },
			{ code: "asc" },
		],
		...page,
	});

export const countPetitions = (db: Db, wanted: PetitionWanted): Promise<number> =>
	db.petition.count({ where: where(wanted) });

/** A petition by the number behind "KN-"; null too when it was taken back. */
export const findPetition = (db: Db, code: number): Promise<PetitionRecord | null> =>
	db.petition.findFirst({ where: { code, assignment: { withdrawnAt: null } }, include });

/** The petitions that these assignments answer. */
export async function petitionsOf(db: Db, assignmentIds: string[]): Promise<PetitionRecord[]> {
	// Every reply asks this, and hardly any is about a petition: Prisma need not join the transaction to find none.
	const codes = await db.$queryRaw<{ code: number }[]>`
		SELECT "code" FROM "Petition" WHERE "assignmentId" = ${anyOf(assignmentIds)}`;
	if (codes.length === 0) return [];
	return db.petition.findMany({
		where: { assignmentId: { in: assignmentIds } },
		include,
		orderBy: { code: "asc" },
	});
}

/** Registers a petition; its number is the next free one. */
export const createPetition = (
	db: Db,
	data: { assignmentId: string; proposerId: string; createdBy: string | null; createdAt: Date },
): Promise<PetitionRecord> => db.petition.create({ data, include });

/** The proposer is content, or with null no longer. */
export async function settle(
	db: Db,
	id: string,
	settled: { at: Date; by: string | null } | null,
): Promise<void> {
	await db.petition.update({
		where: { id },
		data: { settledAt: settled?.at ?? null, settledBy: settled?.by ?? null },
	});
}
