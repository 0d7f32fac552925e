import type { MessageAction } from "../../domain/message.ts";
import type { Topic } from "../../domain/topic.ts";
import { gather, perDatabase } from "../connection/gather.ts";
import type { Database, Db } from "../database.ts";

/** A message of ours as a reply or a press finds it again. */
export interface KeptMessage {
	id: string;
	messageId: string;
	topic: Topic | null;
	actions: MessageAction[];
}

/** A part of a message that went out. */
export interface SentPart {
	deliveryId: string;
	messageId: string;
	/** Parts that are out, this one included. */
	sentParts: number;
	last: boolean;
	at: Date;
	topic: Topic | null;
	actions: MessageAction[];
}

/**
 * Remembers a part of a message that went out, and what it is about, and lets the rest of the message wait for its
 * turn again: a restart goes on after this part. After the last one the message is sent. One statement, so that no
 * crash comes between; the chat is the delivery's of this moment, since a group may have moved meanwhile.
 */
export const keepSentPart = (db: Database, part: SentPart): Promise<void> => keepers(db)(part);

const keepers = perDatabase((db: Database) =>
	gather(async (parts: SentPart[]) => {
		const rows = parts.map((part) => {
			const lines = part.topic && "ids" in part.topic ? part.topic.ids : [];
			return { ...part, id: crypto.randomUUID(), lines };
		});
		// Named once more as a list, without which PostgreSQL expects a hundred rows and reads all that was ever sent.
		const ids = parts.map(({ deliveryId }) => deliveryId);
		// An edited message keeps its id: what it is about now replaces what it was about.
		await db.$executeRaw`
			WITH part AS (
				SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS p("id" uuid, "deliveryId" uuid,
					"messageId" text, "sentParts" int, "last" boolean, "at" timestamptz, "topic" jsonb, "lines" uuid[],
					"actions" jsonb)
			), delivery AS (
				UPDATE "Delivery" d SET "sentParts" = p."sentParts",
					"state" = CASE WHEN p."last" THEN 'SENT' ELSE 'QUEUED' END::"DeliveryState",
					"sentAt" = CASE WHEN p."last" THEN p."at" END
				FROM part p WHERE d."id" = p."deliveryId" AND d."id" = ANY(${ids}::uuid[]) RETURNING d."id", d."chatId"
			)
			INSERT INTO "SentMessage" ("id", "chatId", "messageId", "deliveryId", "topic", "lines", "actions")
			SELECT p."id", d."chatId", p."messageId", d."id", p."topic", p."lines", p."actions"
			FROM delivery d JOIN part p ON p."deliveryId" = d."id"
			ON CONFLICT ("chatId", "messageId") DO UPDATE SET "deliveryId" = EXCLUDED."deliveryId",
				"topic" = EXCLUDED."topic", "lines" = EXCLUDED."lines", "actions" = EXCLUDED."actions"`;
		return parts.map(() => undefined);
	}, "again"),
);

/** The message that told that a draft is being read. */
export async function findDraftMessage(db: Db, chatId: string, draftId: string): Promise<string | null> {
	const row = await db.sentMessage.findFirst({
		where: { chatId, topic: { path: ["draftId"], equals: draftId } },
		orderBy: { sentAt: "asc" },
	});
	return row?.messageId ?? null;
}
