import {
	HOLDER_KINDS,
	ROUTINE_KINDS,
	type StoredFacts,
	TURNING_KINDS,
	WAITING_KINDS,
} from "../../domain/digest/standing.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { ReportedBy } from "../../domain/report/report.ts";
import type { Status } from "../../domain/tasks/assignment.ts";
import type { EventData, LoggedEvent } from "../../domain/tasks/task-event.ts";
import { fromDbDateOrNull, toDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** An assignment whose log says something of it after the moment, as it stood then. */
export interface StoodAs {
	id: string;
	/** Whether it belongs to the frame as it stood. */
	counts: boolean;
	agencyId: string | null;
	byOriginal: Status;
	byExtended: Status;
}

/** Which assignments are counted, and as of when. */
export interface Frame {
	/** Lead agencies as of then; null is every agency. */
	agencyIds: string[] | null;
	/** The first day of the period: what was over before it does not belong to it. */
	from: LocalDate;
	/** The day at whose end everything is judged. */
	asOf: LocalDate;
	/** Midnight after it: what happened from then on has not happened. */
	end: Date;
	/** "HH:MM" at which hours of that day are judged. */
	clock: string;
	timeZone: string;
	/** Days off on which a deadline moves, and where to. */
	rolled: { day: LocalDate; to: LocalDate }[];
	/** Whether anything can have happened after it. */
	past: boolean;
}

const kinds = (list: readonly string[]): Prisma.Sql =>
	Prisma.join(list.map((kind) => Prisma.sql`${Prisma.raw(`'${kind}'`)}`));

/**
 * Assignments that the columns cannot answer for, since something turned them after the moment: all but those that were
 * completed then for the first time, which were simply open before.
 */
export async function turnedSince(db: Db, { agencyIds, end, past }: Frame): Promise<string[]> {
	if (!past) return [];
	const within = agencyIds
		? Prisma.sql`AND (a."agencyId" = ANY(${agencyIds}::uuid[]) OR e."kind" IN (${kinds(HOLDER_KINDS)}))`
		: Prisma.empty;
	const rows = await db.$queryRaw<{ id: string }[]>`
		SELECT DISTINCT e."assignmentId"::text AS "id"
		FROM "TaskEvent" e JOIN "Assignment" a ON a."id" = e."assignmentId" AND a."createdAt" < ${end}
		WHERE e."at" >= ${end} AND e."kind" IN (${kinds(TURNING_KINDS)}) ${within}
			AND (e."kind" <> 'COMPLETE' OR e."data"->>'on' IS NOT NULL OR EXISTS (
				SELECT 1 FROM "TaskEvent" b
				WHERE b."assignmentId" = e."assignmentId" AND b."kind" = 'COMPLETE' AND b."at" < ${end}))`;
	return rows.map(({ id }) => id);
}

/** What is stored of assignments that turned, and the part of their logs that turns: all that a state follows from. */
export async function turnedFacts(
	db: Db,
	ids: string[],
): Promise<{ id: string; stored: StoredFacts; events: LoggedEvent[] }[]> {
	const records = await db.assignment.findMany({
		where: { id: { in: ids } },
		select: {
			...{ id: true, agencyId: true, deadlineKind: true, originalDueOn: true },
			...{ originalLastDay: true, dueTime: true },
		},
	});
	// What was given by mistake and taken back at once shows by its CREATE.
	const log = await db.taskEvent.findMany({
		where: { assignmentId: { in: ids }, kind: { in: ["CREATE", ...TURNING_KINDS] } },
		select: { assignmentId: true, changeId: true, kind: true, at: true, data: true },
		orderBy: { id: "asc" },
	});
	const events = Map.groupBy(log, ({ assignmentId }) => assignmentId);
	return records.map(({ id, deadlineKind, originalDueOn, originalLastDay, ...rest }) => ({
		id,
		stored: {
			...rest,
			deadlineKind: deadlineKind as StoredFacts["deadlineKind"],
			originalDueOn: fromDbDateOrNull(originalDueOn),
			originalLastDay: fromDbDateOrNull(originalLastDay),
		},
		events: (events.get(id) ?? []).map((event) => ({ ...event, data: event.data as EventData })),
	}));
}

/** The status rules of src/domain/tasks/status.ts over columns; test/actions/reports compares the two. */
function statusSql(lastDay: Prisma.Sql, { asOf, clock, rolled }: Frame): Prisma.Sql {
	const day = Prisma.sql`${toDbDate(asOf)}::date`;
	const end = rolled.length
		? Prisma.sql`COALESCE((SELECT r."to" FROM rolled r WHERE r."day" = ${lastDay}), ${lastDay})`
		: lastDay;
	return Prisma.sql`CASE
		WHEN s."done" IS NOT NULL THEN CASE WHEN s."done" > ${end} THEN 'done-late' ELSE 'done-on-time' END
		WHEN s."cancelled" IS NOT NULL THEN 'cancelled'
		WHEN ${lastDay} IS NULL THEN CASE
			WHEN s."deadlineKind" IN (${kinds(WAITING_KINDS)}) THEN 'waiting'
			WHEN s."deadlineKind" = 'ongoing' THEN 'open-in-time' ELSE 'no-deadline' END
		WHEN s."reported" IS NOT NULL THEN CASE WHEN s."reported" > ${end} THEN 'open-overdue' ELSE 'open-in-time' END
		WHEN s."pausedOn" <= ${day} THEN CASE WHEN s."pausedOn" > ${end} THEN 'open-overdue' ELSE 'waiting' END
		WHEN ${day} > ${end} THEN 'open-overdue'
		WHEN ${lastDay} = ${day} AND ${end} = ${lastDay} AND s."dueTime" < ${clock} THEN 'open-overdue'
		ELSE 'open-in-time' END`;
}

/**
 * `standing`: every assignment of the frame, whose it was and in which state. Those in `stood` are taken as given; of the
 * others the columns tell, and a completion after the moment has not happened.
 */
function standing(frame: Frame, stood: StoodAs[]): Prisma.Sql {
	const { agencyIds, from, end, timeZone, rolled } = frame;
	const column = <T>(read: (one: StoodAs) => T) => stood.map(read);
	const start = Prisma.sql`(${toDbDate(from)}::date::timestamp AT TIME ZONE ${timeZone}::text)`;
	const local = (at: Prisma.Sql) =>
		Prisma.sql`CASE WHEN ${at} < ${end} THEN (${at} AT TIME ZONE ${timeZone}::text)::date END`;
	const except = stood.length
		? Prisma.sql`AND NOT EXISTS (SELECT 1 FROM stood x WHERE x."id" = a."id")`
		: Prisma.empty;
	return Prisma.sql`
		${
			rolled.length
				? Prisma.sql`rolled AS MATERIALIZED (SELECT * FROM unnest(
			${rolled.map((one) => toDbDate(one.day))}::date[], ${rolled.map((one) => toDbDate(one.to))}::date[]) AS r("day", "to")),`
				: Prisma.empty
		}
		stood AS MATERIALIZED (SELECT * FROM unnest(
			${column(({ id }) => id)}::uuid[], ${column(({ agencyId }) => agencyId)}::uuid[],
			${column(({ byOriginal }) => byOriginal)}::text[], ${column(({ byExtended }) => byExtended)}::text[],
			${column(({ counts }) => counts)}::bool[]
		) AS o("id", "agencyId", "original", "extended", "counts")),
		standing AS (
			SELECT s."id", s."taskId", s."agencyId", s."agencyGroupId", s."deadlineKind" IN (${kinds(ROUTINE_KINDS)}) AS "routine",
				${statusSql(Prisma.sql`s."firstDay"`, frame)} AS "original",
				${statusSql(Prisma.sql`s."lastDay"`, frame)} AS "extended"
			FROM (
				SELECT a."id", a."taskId", a."agencyId", a."agencyGroupId", a."deadlineKind", a."dueTime", a."pausedOn", a."lastDay",
					COALESCE(a."originalLastDay", a."lastDay") AS "firstDay",
					${local(Prisma.sql`a."completedAt"`)} AS "done", ${local(Prisma.sql`a."cancelledAt"`)} AS "cancelled",
					${local(Prisma.sql`a."reportedAt"`)} AS "reported"
				FROM "Assignment" a
				WHERE a."createdAt" < ${end} AND a."withdrawnAt" IS NULL
					AND (a."completedAt" IS NULL OR a."completedAt" >= ${start})
					AND (a."cancelledAt" IS NULL OR a."cancelledAt" >= ${start})
					${agencyIds ? Prisma.sql`AND a."agencyId" = ANY(${agencyIds}::uuid[])` : Prisma.empty}
					${except}
			) s
			UNION ALL
			SELECT a."id", a."taskId", o."agencyId", a."agencyGroupId", a."deadlineKind" IN (${kinds(ROUTINE_KINDS)}),
				o."original", o."extended"
			FROM stood o JOIN "Assignment" a ON a."id" = o."id" WHERE o."counts"
		)`;
}

/** How many assignments of one name are in one state. */
export interface StandingCount {
	/** Of whatever is counted by; empty where that is not known. */
	name: string;
	routine: boolean;
	byOriginal: Status;
	byExtended: Status;
	count: number;
}

const HOLDER = Prisma.sql`LEFT JOIN "Agency" g ON g."id" = c."agencyId"
	LEFT JOIN "AgencyGroup" m ON m."id" = c."agencyGroupId" AND c."agencyId" IS NULL`;
const TASK = Prisma.sql`JOIN "Task" t ON t."id" = c."taskId"`;
const DOCUMENT = Prisma.sql`${TASK} LEFT JOIN "Document" d ON d."id" = t."documentId"`;

/** Where the name of each kind of line comes from, for rows `c` of `standing`. */
const NAMES: Record<ReportedBy, { name: Prisma.Sql; from: Prisma.Sql }> = {
	agency: { name: Prisma.sql`COALESCE(g."name", m."name", '')`, from: HOLDER },
	leader: {
		name: Prisma.sql`COALESCE(d."signer", p."name", '')`,
		from: Prisma.sql`${DOCUMENT} LEFT JOIN "Person" p ON p."id" = t."createdBy" AND d."id" IS NULL`,
	},
	document: { name: Prisma.sql`COALESCE(d."number", d."kind", '')`, from: DOCUMENT },
	group: { name: Prisma.sql`COALESCE(t."heading", '')`, from: TASK },
	kind: { name: Prisma.sql`t."kind"::text`, from: TASK },
};

/** Counts everything in a frame, by name and state. */
export async function countStandings(
	db: Db,
	frame: Frame,
	stood: StoodAs[],
	by: ReportedBy,
): Promise<StandingCount[]> {
	const { name, from } = NAMES[by];
	// Agencies are few: their names are looked up after counting.
	const counted =
		by === "agency"
			? Prisma.sql`(SELECT "agencyId", "agencyGroupId", "routine", "original", "extended", count(*) AS "n"
				FROM standing GROUP BY 1, 2, 3, 4, 5)`
			: Prisma.sql`(SELECT *, 1 AS "n" FROM standing)`;
	return db.$queryRaw<StandingCount[]>`
		WITH ${standing(frame, stood)}
		SELECT ${name} AS "name", c."routine", c."original" AS "byOriginal", c."extended" AS "byExtended",
			sum(c."n")::int AS "count"
		FROM ${counted} c ${from} GROUP BY 1, 2, 3, 4 ORDER BY 1`;
}

/** Which of them are wanted. */
export interface StandingFilter {
	/** States by the original deadline; all where nothing is said. */
	states?: readonly Status[];
	line?: { by: ReportedBy; name: string };
}

/** One page of what stands behind a number, and how many there are: the first due first. */
export async function standingIds(
	db: Db,
	frame: Frame,
	stood: StoodAs[],
	filter: StandingFilter,
	page: { skip?: number; take?: number } = {},
): Promise<{ ids: string[]; total: number }> {
	const line = filter.line && NAMES[filter.line.by];
	const states = filter.states
		? Prisma.sql`AND c."original" = ANY(${[...filter.states]}::text[])`
		: Prisma.empty;
	const rows = await db.$queryRaw<{ id: string | null; total: number }[]>`
		WITH ${standing(frame, stood)},
		wanted AS (SELECT c."id", c."taskId" FROM standing c ${line?.from ?? Prisma.empty}
			WHERE true ${states} ${line ? Prisma.sql`AND ${line.name} = ${filter.line?.name ?? ""}` : Prisma.empty}),
		page AS (SELECT w."id" FROM wanted w JOIN "Assignment" a ON a."id" = w."id" JOIN "Task" k ON k."id" = w."taskId"
			ORDER BY a."lastDay" NULLS LAST, k."code", w."id"
			OFFSET ${page.skip ?? 0} LIMIT ${page.take ?? null}::int)
		SELECT p."id"::text AS "id", w."n"::int AS "total" FROM (SELECT count(*) AS "n" FROM wanted) w LEFT JOIN page p ON true`;
	return { ids: rows.flatMap(({ id }) => id ?? []), total: rows[0]?.total ?? 0 };
}
