import type { LocalDate } from "../../domain/local-date.ts";
import { fromDbDate, toDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { givenOn, isOverdue, isUnaccepted, ofAgencies } from "../tasks/assignment-sql.ts";

const name = Prisma.sql`COALESCE(g."name", m."name", '')`;
const from = Prisma.sql`"Assignment" a LEFT JOIN "Agency" g ON g."id" = a."agencyId"
	LEFT JOIN "AgencyGroup" m ON m."id" = a."agencyGroupId"`;

/** How many assignments of each of these agencies (all when null) are overdue, and the oldest last day among them. */
export async function countOverdue(
	db: Db,
	agencyIds: string[] | null,
	lastOverdueDay: LocalDate,
): Promise<{ agency: string; count: number; oldest: LocalDate }[]> {
	const rows = await db.$queryRaw<{ agency: string; count: number; oldest: Date }[]>`
		SELECT ${name} AS "agency", count(*)::int AS "count", min(a."lastDay") AS "oldest" FROM ${from}
		WHERE a."withdrawnAt" IS NULL AND ${isOverdue(lastOverdueDay)} ${ofAgencies(agencyIds)} GROUP BY 1`;
	return rows.map((row) => ({ ...row, oldest: fromDbDate(row.oldest) }));
}

/** How many of each agency were completed since a moment, most first. */
export const countCompleted = (
	db: Db,
	agencyIds: string[] | null,
	{ from: start, to }: { from: Date; to: Date },
): Promise<{ agency: string; count: number }[]> => db.$queryRaw`
	SELECT ${name} AS "agency", count(*)::int AS "count" FROM ${from}
	WHERE a."withdrawnAt" IS NULL AND a."completedAt" >= ${start} AND a."completedAt" < ${to} ${ofAgencies(agencyIds)}
	GROUP BY 1 ORDER BY 2 DESC, 1`;

/** How many of each agency nobody has accepted that were given on a day or before, and whether some were given on it. */
export const countUnaccepted = (
	db: Db,
	agencyIds: string[] | null,
	{ givenTo, timeZone }: { givenTo: LocalDate; timeZone: string },
): Promise<{ agency: string; count: number; news: boolean }[]> => db.$queryRaw`
	SELECT ${name} AS "agency", count(*)::int AS "count",
		bool_or(${givenOn(timeZone)} = ${toDbDate(givenTo)}::date) AS "news" FROM ${from}
	WHERE a."withdrawnAt" IS NULL AND ${isUnaccepted(timeZone, givenTo)} ${ofAgencies(agencyIds)} GROUP BY 1`;

/** How many things of these agencies wait for a decision. */
export async function countDecisions(db: Db, agencyIds: string[] | null): Promise<number> {
	const one = (condition: Prisma.Sql) =>
		Prisma.sql`(SELECT count(*)::int FROM "Assignment" a WHERE ${condition} ${ofAgencies(agencyIds)})`;
	const [row] = await db.$queryRaw<{ decisions: number }[]>`
		SELECT ${one(Prisma.sql`a."pendingUntil" IS NOT NULL`)} + ${one(Prisma.sql`a."reportedAt" IS NOT NULL`)}
			+ ${one(Prisma.sql`a."pendingAgencyId" IS NOT NULL`)} AS "decisions"`;
	return row?.decisions ?? 0;
}
