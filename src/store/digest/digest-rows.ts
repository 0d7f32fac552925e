import type { DeadlineKind } from "../../domain/deadline/deadline.ts";
import { addDays, type LocalDate } from "../../domain/local-date.ts";
import { fromDbDateOrNull, toDbDate, toDbDateOrNull } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { givenOn } from "../tasks/assignment-sql.ts";

/** For whom digests are built: each agency with the id of the group's agency above it, or of itself. */
export interface RootedAgencies {
	roots: string[];
	agencyIds: string[];
}

/** Open assignments below one root that a rule about days cannot tell apart. */
export interface OpenBucket {
	root: string;
	lastDay: LocalDate | null;
	/** Where there is no last day; otherwise empty. */
	kind: DeadlineKind | "";
	priority: boolean;
	pausedOn: LocalDate | null;
	/** "HH:MM", where the last day is today. */
	time: string | null;
	/** The day on which it came to the agency, where it was overdue by then and that is less than a month ago. */
	lateGivenOn: LocalDate | null;
	count: number;
}

interface BucketRow extends Omit<OpenBucket, "lastDay" | "pausedOn" | "lateGivenOn"> {
	lastDay: Date | null;
	pausedOn: Date | null;
	lateGivenOn: Date | null;
}

/** The day of the digests, and the zone in which days are counted. */
export interface DigestDay {
	today: LocalDate;
	timeZone: string;
}

const lateGivenOn = ({ today, timeZone }: DigestDay): Prisma.Sql =>
	Prisma.sql`CASE WHEN a."createdAt" > ${toDbDate(addDays(today, -30))} AND ${givenOn(timeZone)} > a."lastDay"
		THEN ${givenOn(timeZone)} END`;

/**
 * Counts open assignments below each root by what decides where they stand in a digest: exactly up to the horizon, and in
 * one bucket of the day after it whatever is due later. What waits for approval is left out.
 */
export async function openBuckets(
	db: Db,
	{ roots, agencyIds }: RootedAgencies,
	day: DigestDay & { horizon: LocalDate },
): Promise<OpenBucket[]> {
	const { today, horizon } = day;
	const last = toDbDate(horizon);
	const rows = await db.$queryRaw<BucketRow[]>`
		SELECT s."root"::text AS "root", a."lastDay", '' AS "kind", t."kind" = 'PRIORITY' AS "priority", a."pausedOn",
			CASE WHEN a."lastDay" = ${toDbDate(today)}::date THEN a."dueTime" END AS "time",
			${lateGivenOn(day)} AS "lateGivenOn", count(*)::int AS "count"
		FROM unnest(${roots}::uuid[], ${agencyIds}::uuid[]) AS s("root", "agency")
		JOIN "Assignment" a ON a."agencyId" = s."agency" AND a."lastDay" <= ${last}::date
		JOIN "Task" t ON t."id" = a."taskId"
		WHERE a."completedAt" IS NULL AND a."cancelledAt" IS NULL AND a."withdrawnAt" IS NULL AND a."reportedAt" IS NULL
		GROUP BY 1, 2, 3, 4, 5, 6, 7
		UNION ALL
		SELECT s."root"::text, CASE WHEN a."lastDay" IS NOT NULL THEN ${last}::date + 1 END,
			CASE WHEN a."lastDay" IS NULL THEN a."deadlineKind" ELSE '' END, false, a."pausedOn", NULL, NULL::date,
			count(*)::int
		FROM unnest(${roots}::uuid[], ${agencyIds}::uuid[]) AS s("root", "agency")
		JOIN "Assignment" a ON a."agencyId" = s."agency" AND (a."lastDay" > ${last}::date OR a."lastDay" IS NULL)
		WHERE a."completedAt" IS NULL AND a."cancelledAt" IS NULL AND a."withdrawnAt" IS NULL AND a."reportedAt" IS NULL
		GROUP BY 1, 2, 3, 4, 5, 6, 7
		ORDER BY 2, 6 NULLS LAST, 4 DESC`;
	return rows.map(({ lastDay, pausedOn, lateGivenOn, ...row }) => ({
		...row,
		lateGivenOn: fromDbDateOrNull(lateGivenOn),
		lastDay: fromDbDateOrNull(lastDay),
		pausedOn: fromDbDateOrNull(pausedOn),
	}));
}

/** A bucket, and how many of it are wanted. */
export type BucketKey = Omit<OpenBucket, "count" | "kind"> & { take: number };

/** Ids of the assignments in each bucket, by code, at most as many as are wanted: one list for each key, in order. */
export async function bucketIds(
	db: Db,
	{ roots, agencyIds }: RootedAgencies,
	keys: BucketKey[],
	day: DigestDay,
): Promise<string[][]> {
	const found = keys.map((): string[] => []);
	if (keys.length === 0) return found;
	const column = <T>(read: (key: BucketKey) => T) => keys.map(read);
	const rows = await db.$queryRaw<{ place: number; id: string }[]>`
		SELECT k."place"::int AS "place", x."id"::text AS "id"
		FROM unnest(
			${column(({ root }) => root)}::uuid[], ${column(({ lastDay }) => toDbDateOrNull(lastDay))}::date[],
			${column(({ priority }) => priority)}::bool[], ${column(({ pausedOn }) => toDbDateOrNull(pausedOn))}::date[],
			${column(({ time }) => time)}::text[], ${column((key) => toDbDateOrNull(key.lateGivenOn))}::date[],
			${column(({ take }) => take)}::int[]
		) WITH ORDINALITY AS k("root", "day", "priority", "paused", "time", "given", "take", "place")
		CROSS JOIN LATERAL (
			SELECT a."id", t."code"
			FROM unnest(${roots}::uuid[], ${agencyIds}::uuid[]) AS s("root", "agency")
			JOIN "Assignment" a ON a."agencyId" = s."agency" AND a."lastDay" = k."day"
			JOIN "Task" t ON t."id" = a."taskId"
			WHERE s."root" = k."root"
				AND a."completedAt" IS NULL AND a."cancelledAt" IS NULL AND a."withdrawnAt" IS NULL AND a."reportedAt" IS NULL
				AND (t."kind" = 'PRIORITY') = k."priority" AND a."pausedOn" IS NOT DISTINCT FROM k."paused"
				AND CASE WHEN a."lastDay" = ${toDbDate(day.today)}::date THEN a."dueTime" END IS NOT DISTINCT FROM k."time"
				AND ${lateGivenOn(day)} IS NOT DISTINCT FROM k."given"
			ORDER BY t."code", a."id" LIMIT k."take"
		) AS x
		ORDER BY k."place", x."code", x."id"`;
	for (const { place, id } of rows) found[place - 1]?.push(id);
	return found;
}
