import type { LocalDate } from "../../domain/local-date.ts";
import { fromDbDateOrNull, toDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** What tells how a task goes. */
const TOLD = Prisma.sql`('PROGRESS', 'OBSTACLE', 'SUBMIT', 'COMPLETE', 'EXTENSION_REQUEST', 'ESCALATE')`;

/** Open work with a deadline of which nothing was said since a day, what was given on it or later left out. */
const silent = (timeZone: string, from: LocalDate): Prisma.Sql => {
	const start = Prisma.sql`(${toDbDate(from)}::date::timestamp AT TIME ZONE ${timeZone}::text)`;
	return Prisma.sql`a."completedAt" IS NULL AND a."cancelledAt" IS NULL AND a."withdrawnAt" IS NULL
		AND a."reportedAt" IS NULL AND a."createdAt" < ${start}
		AND (a."heardAt" IS NULL OR a."heardAt" < ${start})
		AND NOT EXISTS (SELECT 1 FROM "TaskEvent" e WHERE e."assignmentId" = a."id" AND e."kind" IN ${TOLD} AND e."at" >= ${start})`;
};

/** An assignment that a digest may ask about, and how many there are for that digest. */
export interface SilentRow {
	root: string;
	id: string;
	lastDay: LocalDate | null;
	priority: boolean;
	pausedOn: LocalDate | null;
	time: string | null;
	count: number;
}

/** For each digest the first due of those tasks that fall due after a day, at most so many, and how many there are. */
export async function silentRows(
	db: Db,
	wanted: { root: string; agencyId: string; after: LocalDate }[],
	{ timeZone, from, most }: { timeZone: string; from: LocalDate; most: number },
): Promise<SilentRow[]> {
	const rows = await db.$queryRaw<
		(Omit<SilentRow, "lastDay" | "pausedOn"> & { lastDay: Date | null; pausedOn: Date | null })[]
	>`
		SELECT q."root", q."id", q."lastDay", t."kind" = 'PRIORITY' AS "priority", q."pausedOn", q."dueTime" AS "time", q."count"
		FROM (
			SELECT s."root"::text AS "root", a."id"::text AS "id", a."taskId", a."lastDay", a."pausedOn", a."dueTime",
				count(*) OVER (PARTITION BY s."root")::int AS "count",
				row_number() OVER (PARTITION BY s."root" ORDER BY a."lastDay", a."id") AS "place"
			FROM unnest(
				${wanted.map(({ root }) => root)}::uuid[], ${wanted.map(({ agencyId }) => agencyId)}::uuid[],
				${wanted.map(({ after }) => toDbDate(after))}::date[]
			) AS s("root", "agency", "after")
			JOIN "Assignment" a ON a."agencyId" = s."agency" AND a."lastDay" > s."after"
			WHERE a."pausedOn" IS NULL AND ${silent(timeZone, from)}
		) q JOIN "Task" t ON t."id" = q."taskId" WHERE q."place" <= ${most} ORDER BY q."root", q."place"`;
	return rows.map(({ lastDay, pausedOn, ...row }) => ({
		...row,
		lastDay: fromDbDateOrNull(lastDay),
		pausedOn: fromDbDateOrNull(pausedOn),
	}));
}

/** How many open tasks with a deadline each agency has said nothing of since a day, most first. */
export const silentAgencies = (
	db: Db,
	agencyIds: string[] | null,
	{ timeZone, from }: { timeZone: string; from: LocalDate },
): Promise<{ agency: string; count: number }[]> => db.$queryRaw`
	SELECT g."name" AS "agency", count(*)::int AS "count"
	FROM "Assignment" a JOIN "Agency" g ON g."id" = a."agencyId"
	WHERE a."lastDay" IS NOT NULL AND ${silent(timeZone, from)}
		${agencyIds ? Prisma.sql`AND a."agencyId" = ANY(${agencyIds}::uuid[])` : Prisma.empty}
	GROUP BY 1 ORDER BY 2 DESC, 1`;
