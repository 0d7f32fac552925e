import type { EventData, TaskEventKind } from "../../domain/tasks/task-event.ts";
import { anyOf } from "../connection/any-of.ts";
import type { Db } from "../database.ts";
import type { TaskEvent } from "../generated/client.ts";

/** One entry to write into the log. */
export interface NewEvent {
	assignmentId: string;
	changeId: string;
	kind: TaskEventKind;
	actorId: string | null;
	at: Date;
	data: EventData;
	source: string | null;
}

/** Appends to the log; nothing is ever changed or taken out of it. */
export async function appendEvents(db: Db, events: NewEvent[]): Promise<void> {
	if (events.length === 0) return;
	await db.$executeRaw`
		INSERT INTO "TaskEvent" ("assignmentId", "changeId", "kind", "actorId", "at", "data", "source")
		SELECT "assignmentId", "changeId", "kind", "actorId", "at", "data", "source"
		FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(events)}::jsonb) AS ("assignmentId" uuid, "changeId" uuid,
			"kind" "EventKind", "actorId" uuid, "at" timestamptz, "data" jsonb, "source" text))
			WITH ORDINALITY AS e("assignmentId", "changeId", "kind", "actorId", "at", "data", "source", "place")
		ORDER BY "place"`;
}

/** An entry of the log as it is stored, with its data typed. */
export type LoggedRecord = Omit<TaskEvent, "data"> & { data: EventData };

const typed = (row: TaskEvent): LoggedRecord => ({ ...row, data: row.data as EventData });

/** The log of these assignments, oldest first. */
export const listEvents = (db: Db, assignmentIds: string[]): Promise<LoggedRecord[]> =>
	db.$queryRaw`SELECT * FROM "TaskEvent" WHERE "assignmentId" = ${anyOf(assignmentIds)} ORDER BY "id"`;

/** What one message changed. */
export const listChange = async (db: Db, changeId: string): Promise<LoggedRecord[]> =>
	(await db.taskEvent.findMany({ where: { changeId }, orderBy: { id: "asc" } })).map(typed);
