import type { OfficeEventData, OfficeEventKind } from "../../domain/office-log.ts";
import type { Db } from "../database.ts";

/** One entry to write into the log of what has no log of its own. */
export interface NewOfficeEvent {
	kind: OfficeEventKind;
	data: OfficeEventData;
	actorId: string | null;
	at: Date;
	source: string | null;
}

/** Appends to the log; nothing is ever changed or taken out of it. */
export async function appendOfficeEvent(db: Db, event: NewOfficeEvent): Promise<void> {
	await db.officeEvent.create({ data: { ...event, data: event.data as object } });
}

/** One page of the log, the newest entry first, and how many there are. */
export async function listOfficeEvents(
	db: Db,
	page: { skip: number; take: number },
): Promise<{ total: number; events: (NewOfficeEvent & { id: bigint })[] }> {
	const events = await db.officeEvent.findMany({ orderBy: { id: "desc" }, ...page });
	return {
		total: await db.officeEvent.count(),
		events: events.map((event) => ({ ...event, data: event.data as OfficeEventData })),
	};
}
