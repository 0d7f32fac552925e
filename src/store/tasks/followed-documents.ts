import type { LocalDate } from "../../domain/local-date.ts";
import { toDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { givenOn, isOpen, isOverdue, isUnaccepted } from "./assignment-sql.ts";

/** Whose documents are meant, and what is news of them. */
export interface Following {
	/** Whoever brought the document in, or gave the task where there is none. */
	personIds: string[];
	/** Also what nobody of these people brought in: it belongs to every monitor. */
	unless: string[] | null;
	/** Open work with an earlier or this last day is overdue. */
	overdueTo: LocalDate;
	/** What was given on this day or before should have been accepted. */
	givenTo: LocalDate;
	/** Unaccepted work given on this day is news; null: all of it is. */
	givenNews: LocalDate | null;
	doneSince: Date;
	timeZone: string;
}

/** Counts of one document; without an id those of tasks given without one. */
export interface DocumentNews {
	documentId: string | null;
	code: number;
	overdue: number;
	unaccepted: number;
	/** Whether somebody's silence is news today. */
	silence: boolean;
	obstacles: number;
	waiting: number;
	doneSince: number;
}

const overdue = ({ overdueTo }: Following) => isOverdue(overdueTo);
const unaccepted = ({ timeZone, givenTo }: Following) => isUnaccepted(timeZone, givenTo);

const waiting = Prisma.sql`(${isOpen} AND (a."pendingUntil" IS NOT NULL OR a."reportedAt" IS NOT NULL
	OR a."pendingAgencyId" IS NOT NULL))`;

const obstacle = Prisma.sql`(${isOpen} AND a."obstacle" IS NOT NULL)`;

const finished = ({ doneSince }: Following) => Prisma.sql`(a."completedAt" >= ${doneSince})`;

const followed = ({ personIds, unless }: Following) => {
	const owner = Prisma.sql`COALESCE(d."importedBy", CASE WHEN d."id" IS NULL THEN t."createdBy" END)`;
	const own = Prisma.sql`${owner} = ANY(${personIds}::uuid[])`;
	return unless
		? Prisma.sql`(${own} OR ${owner} IS NULL OR NOT ${owner} = ANY(${unless}::uuid[]))`
		: Prisma.sql`(${own})`;
};

const from = Prisma.sql`"Assignment" a JOIN "Task" t ON t."id" = a."taskId"
	LEFT JOIN "Document" d ON d."id" = t."documentId"`;

/** Followed documents of which there is something to say, the most overdue first. */
export function documentNews(db: Db, following: Following): Promise<DocumentNews[]> {
	const { givenNews } = following;
	const news = givenNews
		? Prisma.sql`bool_or(${unaccepted(following)} AND ${givenOn(following.timeZone)} = ${toDbDate(givenNews)}::date)`
		: Prisma.sql`bool_or(${unaccepted(following)})`;
	return db.$queryRaw<DocumentNews[]>`
		SELECT t."documentId"::text AS "documentId", min(t."code") AS "code",
			count(*) FILTER (WHERE ${overdue(following)})::int AS "overdue",
			count(*) FILTER (WHERE ${unaccepted(following)})::int AS "unaccepted", ${news} AS "silence",
			count(*) FILTER (WHERE ${obstacle})::int AS "obstacles",
			count(*) FILTER (WHERE ${waiting})::int AS "waiting",
			count(*) FILTER (WHERE ${finished(following)})::int AS "doneSince"
		FROM ${from}
		WHERE a."withdrawnAt" IS NULL AND ${followed(following)} AND (${overdue(following)} OR ${unaccepted(following)}
			OR ${waiting} OR ${obstacle} OR ${finished(following)})
		GROUP BY t."documentId"
		HAVING bool_or(${overdue(following)} OR ${waiting} OR ${obstacle} OR ${finished(following)}) OR ${news}
		ORDER BY "overdue" DESC, "waiting" DESC, "obstacles" DESC, "code"`;
}

/** What stands beside the news of one document. */
export interface DocumentFigures {
	documentId: string | null;
	agency: string;
	total: number;
	done: number;
	overdue: number;
	unaccepted: number;
}

/** Figures of these documents by agency; null among them stands for tasks that were given without one. */
export function documentFigures(
	db: Db,
	following: Following,
	documentIds: (string | null)[],
): Promise<DocumentFigures[]> {
	const ids = documentIds.filter((id) => id !== null);
	const alone = documentIds.includes(null)
		? Prisma.sql`OR (t."documentId" IS NULL AND ${followed(following)})`
		: Prisma.empty;
	return db.$queryRaw<DocumentFigures[]>`
		SELECT t."documentId"::text AS "documentId", COALESCE(g."name", '') AS "agency", count(*)::int AS "total",
			count(a."completedAt")::int AS "done",
			count(*) FILTER (WHERE ${overdue(following)})::int AS "overdue",
			count(*) FILTER (WHERE ${unaccepted(following)})::int AS "unaccepted"
		FROM ${from} LEFT JOIN "Agency" g ON g."id" = a."agencyId"
		WHERE a."withdrawnAt" IS NULL AND a."cancelledAt" IS NULL
			AND (t."documentId" = ANY(${ids}::uuid[]) ${alone})
		GROUP BY 1, 2`;
}
