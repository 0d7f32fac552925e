import { ROUTINE_KINDS, WAITING_KINDS } from "../../domain/digest/standing.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Status } from "../../domain/tasks/assignment.ts";
import { toDbDate } from "../connection/dates.ts";
import { Prisma } from "../generated/client.ts";
import { ofAgencies } from "../tasks/assignment-sql.ts";
import { kinds } from "./kinds.ts";

/** Which assignments are counted, and as of when. */
export interface Frame {
	/** Lead agencies as of then; null is every agency. */
	agencyIds: string[] | null;
	/** The first day of the period, and the instant at which it begins: what was over before does not belong to it. */
	from: LocalDate;
	start: Date;
	/** The day at whose end everything is judged. */
	asOf: LocalDate;
	/** Midnight after it: what happened from then on has not happened. */
	end: Date;
	/** "HH:MM" at which hours of that day are judged. */
	clock: string;
	timeZone: string;
	/** Minutes by which the zone is ahead of UTC, where it is so all the time; null where its clocks are changed. */
	offset: number | null;
	/** Days off on which a deadline moves, and where to. */
	rolled: { day: LocalDate; to: LocalDate }[];
	/** Whether anything can have happened after it. */
	past: boolean;
}

/** An assignment whose log says something of it after the moment, as it stood then. */
export interface StoodAs {
	id: string;
	agencyId: string | null;
	status: Status;
	/** Completed by the deadline that held, extensions included. */
	kept: boolean;
}

/** What a state is called in queries: numbers are grouped in half the time that names take. */
export const STATES = [
	"done-on-time",
	"done-late",
	"open-in-time",
	"open-overdue",
	"no-deadline",
	"waiting",
	"cancelled",
] as const satisfies Status[];

export const stateNumber = (status: Status): number => STATES.indexOf(status);
const state = (status: Status): Prisma.Sql => Prisma.raw(String(stateNumber(status)));

/** The status rules of src/domain/tasks/status.ts over columns; test/actions/reports compares the two. */
function stateSql({ asOf, clock }: Frame): Prisma.Sql {
	const day = Prisma.sql`${toDbDate(asOf)}::date`;
	return Prisma.sql`CASE
		WHEN s."done" IS NOT NULL THEN
			CASE WHEN s."done" > s."firstEnd" THEN ${state("done-late")} ELSE ${state("done-on-time")} END
		WHEN s."cancelled" THEN ${state("cancelled")}
		WHEN s."firstEnd" IS NULL THEN CASE
			WHEN s."deadlineKind" IN (${kinds(WAITING_KINDS)}) THEN ${state("waiting")}
			WHEN s."deadlineKind" = 'ongoing' THEN ${state("open-in-time")} ELSE ${state("no-deadline")} END
		WHEN s."reported" IS NOT NULL THEN
			CASE WHEN s."reported" > s."firstEnd" THEN ${state("open-overdue")} ELSE ${state("open-in-time")} END
		WHEN s."pausedOn" <= ${day} THEN
			CASE WHEN s."pausedOn" > s."firstEnd" THEN ${state("open-overdue")} ELSE ${state("waiting")} END
		WHEN ${day} > s."firstEnd" THEN ${state("open-overdue")}
		WHEN s."firstDay" = ${day} AND s."firstEnd" = ${day} AND s."dueTime" < ${clock} THEN ${state("open-overdue")}
		ELSE ${state("open-in-time")} END`;
}

/** The local day of an instant before the moment. Looking the zone up takes fifteen times as long as adding an offset. */
function localDay({ end, timeZone, offset }: Frame, at: Prisma.Sql): Prisma.Sql {
	const zone =
		offset === null
			? Prisma.sql`${timeZone}::text`
			: Prisma.sql`interval '${Prisma.raw(String(offset))} minutes'`;
	return Prisma.sql`CASE WHEN ${at} < ${end} THEN (${at} AT TIME ZONE ${zone})::date END`;
}

/**
 * `standing`: every assignment of the frame, whose it was and in which state. Those in `stood` are taken as given; of
 * the others the columns tell, and a completion after the moment has not happened.
 */
export function standing(frame: Frame, stood: StoodAs[]): Prisma.Sql {
	const { agencyIds, start, end, rolled, past } = frame;
	const column = <T>(read: (one: StoodAs) => T) => stood.map(read);
	const firstDay = Prisma.sql`COALESCE(a."originalLastDay", a."lastDay")`;
	const ends = rolled.length
		? {
				first: Prisma.sql`COALESCE(f."to", ${firstDay})`,
				last: Prisma.sql`COALESCE(l."to", a."lastDay")`,
				from: Prisma.sql`LEFT JOIN rolled f ON f."day" = ${firstDay} LEFT JOIN rolled l ON l."day" = a."lastDay"`,
			}
		: { first: firstDay, last: Prisma.sql`a."lastDay"`, from: Prisma.empty };
	// OFFSET 0 keeps what stands inside from being worked out again wherever it is used outside.
	return Prisma.sql`
		rolled AS (SELECT * FROM unnest(
			${rolled.map((one) => toDbDate(one.day))}::date[], ${rolled.map((one) => toDbDate(one.to))}::date[]
		) AS r("day", "to")),
		standing AS (
			SELECT s."id", s."taskId", s."agencyId", s."agencyGroupId", s."deadlineKind" IN (${kinds(ROUTINE_KINDS)}) AS "routine",
				${stateSql(frame)} AS "state", s."done" IS NOT NULL AND (s."done" > s."lastEnd") IS NOT TRUE AS "kept"
			FROM (
				SELECT a."id", a."taskId", a."agencyId", a."agencyGroupId", a."deadlineKind", a."dueTime", a."pausedOn",
					${firstDay} AS "firstDay", ${ends.first} AS "firstEnd", ${ends.last} AS "lastEnd",
					${localDay(frame, Prisma.sql`a."completedAt"`)} AS "done", ${localDay(frame, Prisma.sql`a."reportedAt"`)} AS "reported",
					COALESCE(a."cancelledAt" < ${end}, false) AS "cancelled"
				FROM "Assignment" a ${ends.from}
				WHERE a."createdAt" < ${end} AND a."withdrawnAt" IS NULL
					AND COALESCE(LEAST(a."completedAt", a."cancelledAt"), 'infinity') >= ${start}
					${past ? Prisma.sql`AND (a."turnedAt" IS NULL OR a."turnedAt" < ${end})` : Prisma.empty}
					${ofAgencies(agencyIds)}
				OFFSET '0'
			) s
			UNION ALL
			SELECT a."id", a."taskId", o."agencyId", a."agencyGroupId", a."deadlineKind" IN (${kinds(ROUTINE_KINDS)}), o."state", o."kept"
			FROM unnest(${column(({ id }) => id)}::uuid[], ${column(({ agencyId }) => agencyId)}::uuid[],
				${column(({ status }) => stateNumber(status))}::int[], ${column(({ kept }) => kept)}::bool[]
			) AS o("id", "agencyId", "state", "kept") JOIN "Assignment" a ON a."id" = o."id"
		)`;
}
