import type { EventData, TaskEventKind } from "../../domain/tasks/task-event.ts";
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
	await db.taskEvent.createMany({ data: events.map((event) => ({ ...event, data: event.data as object })) });
}

/** An entry of the log as it is stored, with its data typed. */
export type LoggedRecord = Omit<TaskEvent, "data"> & { data: EventData };

const typed = (row: TaskEvent): LoggedRecord => ({ ...row, data: row.data as EventData });

/** The log of these assignments, oldest first. */
export const listEvents = async (db: Db, assignmentIds: string[]): Promise<LoggedRecord[]> =>
	(
		await db.taskEvent.findMany({
			where: { assignmentId: { in: assignmentIds } },
			orderBy: { id: "asc" },
		})
	).map(typed);

/** What one message changed. */
export const listChange = async (db: Db, changeId: string): Promise<LoggedRecord[]> =>
	(await db.taskEvent.findMany({ where: { changeId }, orderBy: { id: "asc" } })).map(typed);
