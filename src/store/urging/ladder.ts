import type { LadderStep } from "../../domain/digest/urging.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** Agencies in which one ladder holds: all but those left out, or these only. */
export interface LadderZone {
	only: string[] | null;
	except: string[];
}

/** Which overdue assignments belong on a step and are not there yet. */
export interface LadderQuery {
	step: LadderStep;
	below: LadderStep[];
	/** The latest last day on time. */
	until: LocalDate;
	/** Nothing was heard of it after this day. */
	silentSince: LocalDate;
	today: LocalDate;
	timeZone: string;
	zone: LadderZone;
	/** Agencies that those on this step speak for, or look after; null is all of them. */
	audience: string[] | null;
}

/** The agencies above one. A division is below the head of the agency it is a part of. */
const ABOVE = Prisma.sql`g."path"[:cardinality(g."path") - CASE WHEN g."kind" = 'DIVISION' THEN 2 ELSE 1 END]`;

const ids = (list: string[]): Prisma.Sql => Prisma.sql`${list}::uuid[]`;

/** Whose an assignment is on a step, among those who speak for, or look after, these agencies. */
function reaches(step: LadderStep, audience: string[] | null): Prisma.Sql {
	if (audience === null) return step === "HEAD" ? Prisma.sql`FALSE` : Prisma.sql`TRUE`;
	switch (step) {
		case "HEAD":
			return Prisma.sql`(g."id" = ANY(${ids(audience)})
				OR (g."kind" = 'DIVISION' AND g."parentId" = ANY(${ids(audience)})))`;
		case "MONITOR":
			return Prisma.sql`g."path" && ${ids(audience)}`;
		case "LEADER":
			return Prisma.sql`${ABOVE} && ${ids(audience)}`;
	}
}

const OPEN = Prisma.sql`a."completedAt" IS NULL AND a."cancelledAt" IS NULL`;
/** The agency has done its part, or somebody above has the next word. */
const ITS_TURN = Prisma.sql`a."reportedAt" IS NULL AND a."submittedAt" IS NULL
	AND a."pausedOn" IS NULL AND a."escalation" IS NULL`;

const due = (query: LadderQuery): Prisma.Sql => Prisma.sql`
	${OPEN} AND a."ladder" IS DISTINCT FROM 'LEADER' AND ${ITS_TURN}
	AND a."lastDay" <= ${query.until}::date
	AND (a."ladder" IS NULL OR a."ladder" = ANY(${query.below}::text[]))
	AND (a."heardAt" IS NULL
		OR (a."heardAt" AT TIME ZONE ${query.timeZone})::date <= ${query.silentSince}::date)
	AND (a."pendingUntil" IS NULL OR a."pendingUntil" < ${query.today}::date)
	AND ${query.zone.only ? Prisma.sql`g."id" = ANY(${ids(query.zone.only)})` : Prisma.sql`TRUE`}
	AND NOT g."id" = ANY(${ids(query.zone.except)})
	AND ${reaches(query.step, query.audience)}`;

/** An overdue assignment with what its lateness is counted from. */
export interface LateRow {
	id: string;
	lastDay: Date;
}

/** Assignments that belong on a step, in the order of their ids, after one. */
export const findForStep = (
	db: Db,
	query: LadderQuery,
	{ after, take }: { after: string; take: number },
): Promise<LateRow[]> => db.$queryRaw<LateRow[]>`
	SELECT a."id", a."lastDay" FROM "Assignment" a JOIN "Agency" g ON g."id" = a."agencyId"
	WHERE ${due(query)} AND a."id" > ${after}::uuid ORDER BY a."id" LIMIT ${take}`;

/** Puts those of these assignments on a step that still belong there, and says which. Whoever calls holds them. */
export async function putOnStep(db: Db, query: LadderQuery, list: string[], at: Date): Promise<string[]> {
	const rows = await db.$queryRaw<{ id: string }[]>`
		UPDATE "Assignment" a SET "ladder" = ${query.step}, "ladderAt" = ${at} FROM "Agency" g
		WHERE g."id" = a."agencyId" AND a."id" = ANY(${ids(list)}) AND ${due(query)} RETURNING a."id"`;
	return rows.map(({ id }) => id);
}

/** Whose digest a line of the ladder stands in: a leader of these agencies, or a monitor of all below them; null is everywhere. */
export interface LadderReader {
	role: "LEADER" | "MONITOR";
	rootIds: string[] | null;
}

/** What came to this reader after an instant and nobody has answered since: the latest deadline first missed first. */
export async function findLadderNews(
	db: Db,
	{ role, rootIds }: LadderReader,
	{ since, take }: { since: Date | null; take: number },
): Promise<{ ids: string[]; count: number }> {
	const mine =
		role === "MONITOR"
			? Prisma.sql`a."ladder" = 'MONITOR' AND ${reaches("MONITOR", rootIds)}`
			: Prisma.sql`((a."ladder" = 'HEAD' AND ${reaches("HEAD", rootIds)})
				OR (a."ladder" = 'LEADER' AND ${reaches("LEADER", rootIds)}))`;
	const rows = await db.$queryRaw<{ id: string; count: bigint }[]>`
		SELECT a."id", count(*) OVER () AS count
		FROM "Assignment" a JOIN "Agency" g ON g."id" = a."agencyId"
		WHERE a."ladder" IS NOT NULL AND ${OPEN} AND ${ITS_TURN}
			AND (a."heardAt" IS NULL OR a."heardAt" < a."ladderAt")
			AND a."ladderAt" > ${since ?? new Date(0)} AND ${mine}
		ORDER BY a."lastDay", a."id" LIMIT ${take}`;
	return { ids: rows.map(({ id }) => id), count: Number(rows[0]?.count ?? 0) };
}
