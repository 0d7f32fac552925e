import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** Which of the unclear assignments are meant: those that a person assigned, and what is left of others. */
export interface UnclearFilter {
	by: string | null;
	rest: UnclearRest | null;
}

/** What was assigned by nobody who can be asked. */
export interface UnclearRest {
	/** Those who are asked themselves. */
	nobodyOf: string[];
	/** Led by an agency at or below one of these, or by none yet; null is all. */
	within: string[] | null;
	/** Not led by an agency at or below one of these. */
	outside: string[];
}

/** What is unclear of an assignment: nobody leads it, or nobody said until when. */
export interface UnclearRow {
	id: string;
	what: "agency" | "deadline";
	/** How many there are of this kind. */
	count: number;
}

const BY = Prisma.sql`coalesce(t."createdBy", d."importedBy")`;
/** As the partial index "Assignment_unclear" has it. */
const UNCLEAR = Prisma.sql`a."completedAt" IS NULL AND a."cancelledAt" IS NULL
	AND (a."agencyId" IS NULL OR (a."lastDay" IS NULL AND a."deadlineKind" IN ('none', 'ditto')))`;
const FROM = Prisma.sql`FROM "Assignment" a JOIN "Task" t ON t."id" = a."taskId"
	LEFT JOIN "Document" d ON d."id" = t."documentId" LEFT JOIN "Agency" g ON g."id" = a."agencyId"`;

const left = ({ nobodyOf, within, outside }: UnclearRest): Prisma.Sql => Prisma.sql`
	(${BY} IS NULL OR ${BY} <> ALL(${nobodyOf}::uuid[]))
	AND ${within ? Prisma.sql`(a."agencyId" IS NULL OR g."path" && ${within}::uuid[])` : Prisma.sql`TRUE`}
	AND ${outside.length > 0 ? Prisma.sql`(a."agencyId" IS NOT NULL AND NOT g."path" && ${outside}::uuid[])` : Prisma.sql`TRUE`}`;

const meant = ({ by, rest }: UnclearFilter): Prisma.Sql => Prisma.sql`
	(${by ? Prisma.sql`${BY} = ${by}::uuid` : Prisma.sql`FALSE`} OR ${rest ? Prisma.sql`(${left(rest)})` : Prisma.sql`FALSE`})`;

/** People who assigned something that is unclear. */
export async function assignersOfUnclear(db: Db): Promise<string[]> {
	const rows = await db.$queryRaw<{ by: string }[]>`
		SELECT DISTINCT ${BY}::text AS by ${FROM} WHERE ${UNCLEAR} AND ${BY} IS NOT NULL`;
	return rows.map(({ by }) => by);
}

/** The oldest of what is unclear, at most `take` of each kind. What has neither agency nor deadline lacks the agency first. */
export async function findUnclear(db: Db, filter: UnclearFilter, take: number): Promise<UnclearRow[]> {
	const rows = await db.$queryRaw<{ id: string; what: UnclearRow["what"]; count: bigint }[]>`
		SELECT "id", "what", "count" FROM (
			SELECT a."id", t."code", u."what", count(*) OVER (PARTITION BY u."what") AS "count",
				row_number() OVER (PARTITION BY u."what" ORDER BY t."code", a."id") AS "place"
			${FROM} CROSS JOIN LATERAL (
				SELECT CASE WHEN a."agencyId" IS NULL THEN 'agency' ELSE 'deadline' END AS "what"
			) AS u
			WHERE ${UNCLEAR} AND ${meant(filter)}
		) AS found
		WHERE "place" <= ${take} ORDER BY "what" DESC, "code", "id"`;
	return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** Agencies with something to do and nobody to answer for it: the most tasks first. */
export async function findUnmanned(
	db: Db,
	filter: UnclearFilter,
	take: number,
): Promise<{ agency: string; count: number; agencies: number }[]> {
	const rows = await db.$queryRaw<{ agency: string; count: bigint; agencies: bigint }[]>`
		SELECT g."name" AS "agency", count(*) AS "count", count(*) OVER () AS "agencies"
		${FROM}
		WHERE a."completedAt" IS NULL AND a."cancelledAt" IS NULL AND a."person" IS NULL AND NOT g."external"
			AND ${meant(filter)}
			AND NOT EXISTS (
				SELECT FROM "Role" r WHERE r."name" = 'FOCAL_POINT' AND r."endedAt" IS NULL
					AND (r."agencyId" IS NULL OR r."agencyId" = ANY(g."path"))
			)
		GROUP BY g."id", g."name" ORDER BY count(*) DESC, g."name" LIMIT ${take}`;
	return rows.map(({ agency, count, agencies }) => ({
		...{ agency, count: Number(count), agencies: Number(agencies) },
	}));
}
