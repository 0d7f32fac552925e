import type { LocalDate } from "../../domain/local-date.ts";
import { fromDbDateOrNull, toDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";

/** An agency that a digest is for, with the id of that digest and the first day that counts for it. */
export interface RootedSince {
	root: string;
	agencyId: string;
	since: LocalDate;
}

/** An assignment for the digest of `root`. */
export interface RootedId {
	root: string;
	id: string;
}

/** A later round, as far as a digest has to know it. */
export interface OpenedRow extends RootedId {
	lastDay: LocalDate | null;
	priority: boolean;
	pausedOn: LocalDate | null;
	time: string | null;
}

const columns = (wanted: RootedSince[]) => ({
	roots: wanted.map(({ root }) => root),
	agencies: wanted.map(({ agencyId }) => agencyId),
	days: wanted.map(({ since }) => toDbDate(since)),
});

/** Open rounds of tasks that were given earlier, opened on `since` or after it, the first due first. */
export async function openedSince(db: Db, wanted: RootedSince[], timeZone: string): Promise<OpenedRow[]> {
	const { roots, agencies, days } = columns(wanted);
	const rows = await db.$queryRaw<
		(Omit<OpenedRow, "lastDay" | "pausedOn"> & { lastDay: Date | null; pausedOn: Date | null })[]
	>`
		SELECT s."root"::text AS "root", a."id"::text AS "id", a."lastDay", t."kind" = 'PRIORITY' AS "priority",
			a."pausedOn", a."dueTime" AS "time"
		FROM unnest(${roots}::uuid[], ${agencies}::uuid[], ${days}::date[]) AS s("root", "agency", "since")
		JOIN "Assignment" a ON a."agencyId" = s."agency" AND a."period" <> ''
			AND (a."createdAt" AT TIME ZONE ${timeZone})::date >= s."since"
		JOIN "Task" t ON t."id" = a."taskId" AND t."createdAt" < a."createdAt"
		WHERE a."completedAt" IS NULL AND a."cancelledAt" IS NULL AND a."reportedAt" IS NULL
		ORDER BY a."lastDay", t."code", a."id"`;
	return rows.map(({ lastDay, pausedOn, ...row }) => ({
		...row,
		lastDay: fromDbDateOrNull(lastDay),
		pausedOn: fromDbDateOrNull(pausedOn),
	}));
}

/**
 * Ongoing work of which nothing was said since the day that its digest counts from, what was taken back left out. What
 * was given on `fresh` or after it has nothing to tell yet.
 */
export async function untoldSince(
	db: Db,
	wanted: RootedSince[],
	{ timeZone, fresh }: { timeZone: string; fresh: LocalDate },
): Promise<RootedId[]> {
	const { roots, agencies, days } = columns(wanted);
	return db.$queryRaw<RootedId[]>`
		SELECT s."root"::text AS "root", a."id"::text AS "id"
		FROM unnest(${roots}::uuid[], ${agencies}::uuid[], ${days}::date[]) AS s("root", "agency", "since")
		JOIN "Assignment" a ON a."agencyId" = s."agency" AND a."lastDay" IS NULL
			AND a."deadlineKind" IN ('ongoing', 'recurring')
			AND (a."createdAt" AT TIME ZONE ${timeZone})::date < ${toDbDate(fresh)}::date
		JOIN "Task" t ON t."id" = a."taskId"
		WHERE a."completedAt" IS NULL AND a."cancelledAt" IS NULL AND a."reportedAt" IS NULL
			AND NOT EXISTS (
				SELECT 1 FROM "TaskEvent" e
				WHERE e."assignmentId" = a."id" AND e."kind" IN ('PROGRESS', 'OBSTACLE', 'SUBMIT', 'COMPLETE')
					AND (e."at" AT TIME ZONE ${timeZone})::date >= s."since"
					AND NOT EXISTS (
						SELECT 1 FROM "TaskEvent" u
						WHERE u."assignmentId" = a."id" AND u."kind" = 'UNDO' AND u."data"->>'changeId' = e."changeId"::text
					)
			)
		ORDER BY t."code", a."id"`;
}

/** What waits for a date: with `near` what somebody could date now, with `far` what only an event or a document can bring on. */
export async function waitingRows(
	db: Db,
	wanted: { root: string; agencyId: string; near: boolean; far: boolean }[],
): Promise<RootedId[]> {
	const column = <T>(read: (one: (typeof wanted)[number]) => T) => wanted.map(read);
	return db.$queryRaw<RootedId[]>`
		SELECT s."root"::text AS "root", a."id"::text AS "id"
		FROM unnest(
			${column(({ root }) => root)}::uuid[], ${column(({ agencyId }) => agencyId)}::uuid[],
			${column(({ near }) => near)}::bool[], ${column(({ far }) => far)}::bool[]
		) AS s("root", "agency", "near", "far")
		JOIN "Assignment" a ON a."agencyId" = s."agency" AND a."lastDay" IS NULL
		JOIN "Task" t ON t."id" = a."taskId"
		WHERE a."completedAt" IS NULL AND a."cancelledAt" IS NULL AND a."reportedAt" IS NULL
			AND (
				(s."near" AND (a."deadlineKind" = 'relative' OR (a."deadlineKind" = 'by-other-plan' AND t."awaitedId" IS NOT NULL)))
				OR (s."far" AND a."deadlineKind" IN ('event', 'by-other-plan'))
			)
		ORDER BY t."code", a."id"`;
}
