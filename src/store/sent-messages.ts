import type { MessageAction } from "../domain/message.ts";
import type { Topic } from "../domain/topic.ts";
import type { Db } from "./database.ts";

/** A message of ours as a reply or a press finds it again. */
export interface KeptMessage {
	id: string;
	messageId: string;
	topic: Topic | null;
	actions: MessageAction[];
}

/** Remembers a part of a message that went out, and what it is about. */
export async function keepSentMessage(
	db: Db,
	data: {
		chatId: string;
		messageId: string;
		deliveryId: string;
		topic: Topic | null;
		actions: MessageAction[];
	},
): Promise<void> {
	const lines = data.topic && "ids" in data.topic ? data.topic.ids : [];
	const kept = {
		topic: (data.topic as object | null) ?? undefined,
		actions: data.actions as object[],
		lines,
		deliveryId: data.deliveryId,
	};
	// An edited message keeps its id: what it is about now replaces what it was about.
	await db.sentMessage.upsert({
		where: { chatId_messageId: { chatId: data.chatId, messageId: data.messageId } },
		create: { chatId: data.chatId, messageId: data.messageId, ...kept },
		update: kept,
	});
}

/** The message of ours that a person replied to; null when it is not ours or too old to be known. */
export async function findSentMessage(
	db: Db,
	chatId: string,
	messageId: string,
): Promise<KeptMessage | null> {
	const row = await db.sentMessage.findUnique({ where: { chatId_messageId: { chatId, messageId } } });
	if (!row) return null;
	return {
		id: row.id,
		messageId: row.messageId,
		topic: row.topic as Topic | null,
		actions: row.actions as unknown as MessageAction[],
	};
}

/** The message that told that a draft is being read. */
export async function findDraftMessage(db: Db, chatId: string, draftId: string): Promise<string | null> {
	const row = await db.sentMessage.findFirst({
		where: { chatId, topic: { path: ["draftId"], equals: draftId } },
		orderBy: { sentAt: "asc" },
	});
	return row?.messageId ?? null;
}
