import type {
	ConsultationEventData,
	ConsultationEventFacts,
	ConsultationEventKind,
} from "../../domain/consultations/consultation.ts";
import type { Db } from "../database.ts";

/** One entry to write into the log of consultations. */
export interface NewConsultationEvent {
	consultationId: string;
	changeId: string;
	kind: ConsultationEventKind;
	actorId: string | null;
	at: Date;
	data: ConsultationEventData;
	source: string | null;
}

/** Appends to the log; nothing is ever changed or taken out of it. */
export async function appendConsultationEvents(db: Db, events: NewConsultationEvent[]): Promise<void> {
	await db.consultationEvent.createMany({
		data: events.map((event) => ({ ...event, data: event.data as object })),
	});
}

/** An entry of the log with whose it is. */
export type ConsultationLogEntry = ConsultationEventFacts & {
	consultationId: string;
	actorId: string | null;
};

/** The log of these consultations, oldest first, refused attempts left out; of answers only those of `agencyId`. */
export const listConsultationEvents = async (
	db: Db,
	consultationIds: string[],
	agencyId?: string,
): Promise<ConsultationLogEntry[]> =>
	(
		await db.consultationEvent.findMany({
			where: {
				consultationId: { in: consultationIds },
				kind: { not: "REFUSED" },
				...(agencyId
					? { OR: [{ kind: { not: "ANSWER" } }, { data: { path: ["agencyId"], equals: agencyId } }] }
					: {}),
			},
			orderBy: { id: "asc" },
		})
	).map((row) => ({ ...row, data: row.data as ConsultationEventData }));

/** What one message changed. */
export const findConsultationChange = async (db: Db, changeId: string): Promise<ConsultationLogEntry[]> =>
	(await db.consultationEvent.findMany({ where: { changeId }, orderBy: { id: "asc" } })).map((row) => ({
		...row,
		data: row.data as ConsultationEventData,
	}));

/** All that is in the log of one consultation, refused attempts too, oldest first. */
export const wholeConsultationLog = async (
	db: Db,
	consultationId: string,
): Promise<(ConsultationLogEntry & { id: bigint; source: string | null })[]> =>
	(await db.consultationEvent.findMany({ where: { consultationId }, orderBy: { id: "asc" } })).map((row) => ({
		...row,
		data: row.data as ConsultationEventData,
	}));
