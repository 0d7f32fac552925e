import type { MessageAction } from "../../domain/message.ts";
import type { Topic } from "../../domain/topic.ts";
import type { Db } from "../database.ts";

/** A message of ours as a reply or a press finds it again. */
export interface KeptMessage {
	id: string;
	messageId: string;
	topic: Topic | null;
	actions: MessageAction[];
}

/**
 * Remembers a part of a message that went out, and what it is about, and lets the rest of the message wait for its
 * turn again: a restart goes on after this part. After the last one the message is sent. One statement, so that no
 * crash comes between; the chat is the delivery's of this moment, since a group may have moved meanwhile.
 */
export async function keepSentPart(
	db: Db,
	deliveryId: string,
	part: {
		messageId: string;
		/** Parts that are out, this one included. */
		sentParts: number;
		last: boolean;
		at: Date;
		topic: Topic | null;
		actions: MessageAction[];
	},
): Promise<void> {
	const { messageId, sentParts, last, at } = part;
	const lines = part.topic && "ids" in part.topic ? part.topic.ids : [];
	const topic = part.topic && JSON.stringify(part.topic);
	// An edited message keeps its id: what it is about now replaces what it was about.
	await db.$executeRaw`
		WITH delivery AS (
			UPDATE "Delivery" SET "sentParts" = ${sentParts},
				"state" = CASE WHEN ${last} THEN 'SENT' ELSE 'QUEUED' END::"DeliveryState",
				"sentAt" = CASE WHEN ${last} THEN ${at}::timestamptz END
			WHERE "id" = ${deliveryId}::uuid RETURNING "id", "chatId"
		)
		INSERT INTO "SentMessage" ("id", "chatId", "messageId", "deliveryId", "topic", "lines", "actions")
		SELECT ${crypto.randomUUID()}::uuid, "chatId", ${messageId}, "id", ${topic}::jsonb, ${lines}::uuid[],
			${JSON.stringify(part.actions)}::jsonb
		FROM delivery
		ON CONFLICT ("chatId", "messageId") DO UPDATE SET "deliveryId" = EXCLUDED."deliveryId",
			"topic" = EXCLUDED."topic", "lines" = EXCLUDED."lines", "actions" = EXCLUDED."actions"`;
}

/** The message that told that a draft is being read. */
export async function findDraftMessage(db: Db, chatId: string, draftId: string): Promise<string | null> {
	const row = await db.sentMessage.findFirst({
		where: { chatId, topic: { path: ["draftId"], equals: draftId } },
		orderBy: { sentAt: "asc" },
	});
	return row?.messageId ?? null;
}
