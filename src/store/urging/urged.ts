import type { Db } from "../database.ts";
import type { Prisma } from "../generated/client.ts";

const lead = (agencyIds: string[] | null): Prisma.AssignmentWhereInput =>
	agencyIds ? { agencyId: { in: agencyIds } } : {};

const unanswered = (agencyIds: string[] | null): Prisma.AssignmentWhereInput => ({
	urgedAt: { not: null },
	urgeAnsweredAt: null,
	completedAt: null,
	cancelledAt: null,
	...lead(agencyIds),
});

const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

/** Open assignments whose last urging nobody has answered, the longest silence first. */
export const findUnanswered = async (
	db: Db,
	agencyIds: string[] | null,
	page: { skip: number; take: number },
): Promise<string[]> =>
	idsOf(
		await db.assignment.findMany({
			where: unanswered(agencyIds),
			select: { id: true },
			orderBy: [{ urgedAt: "asc" }, { id: "asc" }],
			...page,
		}),
	);

export const countUnanswered = (db: Db, agencyIds: string[] | null): Promise<number> =>
	db.assignment.count({ where: unanswered(agencyIds) });

/** Assignments whose urging was answered since an instant, the latest answer first. */
export const findAnswered = async (
	db: Db,
	agencyIds: string[] | null,
	{ since, take }: { since: Date; take: number },
): Promise<string[]> =>
	idsOf(
		await db.assignment.findMany({
			where: { urgeAnsweredAt: { gte: since }, withdrawnAt: null, ...lead(agencyIds) },
			select: { id: true },
			orderBy: [{ urgeAnsweredAt: "desc" }, { id: "asc" }],
			take,
		}),
	);
