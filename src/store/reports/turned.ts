import type { StoredFacts } from "../../domain/digest/standing.ts";
import type { EventData, LoggedEvent } from "../../domain/tasks/task-event.ts";
import { HOLDER_KINDS, TURNING_KINDS } from "../../domain/tasks/turning.ts";
import { fromDbDateOrNull } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import type { Frame } from "./frame.ts";
import { kinds } from "./kinds.ts";

/** Assignments of a frame that something turned after its moment: their columns cannot answer for it. */
export async function turnedSince(db: Db, { agencyIds, end, past }: Frame): Promise<string[]> {
	if (!past) return [];
	// Whose it was then may be another than whose it is.
	const within = agencyIds
		? Prisma.sql`AND (a."agencyId" = ANY(${agencyIds}::uuid[]) OR a."id" IN (
			SELECT e."assignmentId" FROM "TaskEvent" e WHERE e."at" >= ${end} AND e."kind" IN (${kinds(HOLDER_KINDS)})))`
		: Prisma.empty;
	const rows = await db.$queryRaw<{ id: string }[]>`
		SELECT a."id"::text AS "id" FROM "Assignment" a WHERE a."turnedAt" >= ${end} AND a."createdAt" < ${end} ${within}`;
	return rows.map(({ id }) => id);
}

/** What is stored of an assignment, with the part of its log that turns it: all that a state follows from. */
export interface TurnedFacts {
	id: string;
	stored: StoredFacts;
	events: LoggedEvent[];
}

type Stored = Omit<StoredFacts, "originalDueOn" | "originalLastDay"> & {
	id: string;
	originalDueOn: Date | null;
	originalLastDay: Date | null;
};

/** The same of these assignments, which must be some thousands at most. */
export async function turnedFacts(db: Db, ids: string[]): Promise<TurnedFacts[]> {
	const records = await db.$queryRaw<Stored[]>`
		SELECT "id"::text, "agencyId"::text, "deadlineKind", "originalDueOn", "originalLastDay", "dueTime"
		FROM "Assignment" WHERE "id" = ANY(${ids}::uuid[])`;
	// What was given by mistake and taken back at once shows by its CREATE.
	const log = await db.$queryRaw<(LoggedEvent & { assignmentId: string })[]>`
		SELECT "assignmentId"::text, "changeId"::text, "kind"::text, "at", "data" FROM "TaskEvent"
		WHERE "assignmentId" = ANY(${ids}::uuid[]) AND "kind" IN (${kinds(["CREATE", ...TURNING_KINDS])}) ORDER BY "id"`;
	const events = Map.groupBy(log, ({ assignmentId }) => assignmentId);
	return records.map(({ id, originalDueOn, originalLastDay, ...rest }) => ({
		id,
		stored: {
			...rest,
			originalDueOn: fromDbDateOrNull(originalDueOn),
			originalLastDay: fromDbDateOrNull(originalLastDay),
		},
		events: (events.get(id) ?? []).map((event) => ({ ...event, data: event.data as EventData })),
	}));
}
