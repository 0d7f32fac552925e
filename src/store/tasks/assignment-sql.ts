import type { LocalDate } from "../../domain/local-date.ts";
import { toDbDate } from "../connection/dates.ts";
import { Prisma } from "../generated/client.ts";

/** A text with nothing in it that LIKE would read as a pattern: Prisma's `contains` leaves that to us as well. */
export const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

/** Conditions on an assignment `a`, for queries that count. */
export const isOpen = Prisma.sql`a."completedAt" IS NULL AND a."cancelledAt" IS NULL`;

/** Overdue for its agency: not handed in for approval, and not late only because the clock stands still. */
export const isOverdue = (lastOverdueDay: LocalDate): Prisma.Sql =>
	Prisma.sql`(${isOpen} AND a."reportedAt" IS NULL AND a."lastDay" <= ${toDbDate(lastOverdueDay)}::date
		AND (a."pausedOn" IS NULL OR a."pausedOn" > a."lastDay"))`;

/** The local day on which it came to whoever has it now. */
export const givenOn = (timeZone: string): Prisma.Sql => Prisma.sql`((CASE WHEN a."hops" > 0 THEN COALESCE(
	(SELECT max(e."at") FROM "TaskEvent" e WHERE e."assignmentId" = a."id" AND e."kind" = 'TRANSFER'), a."createdAt"
) ELSE a."createdAt" END) AT TIME ZONE ${timeZone}::text)::date`;

/** Given on this day or before, and nobody has said that it arrived. */
export const isUnaccepted = (timeZone: string, givenTo: LocalDate): Prisma.Sql =>
	Prisma.sql`(${isOpen} AND a."acceptedAt" IS NULL AND a."agencyId" IS NOT NULL
		AND ${givenOn(timeZone)} <= ${toDbDate(givenTo)}::date)`;

/**
 * Those of these agencies; null is all. For a list of unknown length PostgreSQL makes a new plan each time, which takes
 * longer than the query itself: one agency is no list.
 */
export function ofAgencies(agencyIds: string[] | null): Prisma.Sql {
	if (!agencyIds) return Prisma.empty;
	if (agencyIds.length === 1) return Prisma.sql`AND a."agencyId" = ${agencyIds[0]}::uuid`;
	return Prisma.sql`AND a."agencyId" = ANY(${agencyIds}::uuid[])`;
}
