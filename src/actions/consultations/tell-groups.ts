import type { Message } from "../../domain/message.ts";
import { findAgencies } from "../../store/agencies/agencies.ts";
import { queueDeliveries } from "../../store/messages/deliveries.ts";
import type { Context } from "../context.ts";
import { groupsByAgency } from "./groups-by-agency.ts";

/** Messages that are written at once: a statement takes no more than some ten thousand values. */
const BATCH = 500;

/** Queues one message for each of these chats; what has a key that was used is left out. */
export async function tellChats(
	context: Context,
	messages: { chatId: string; message: Message; key: string }[],
): Promise<void> {
	for (let from = 0; from < messages.length; from += BATCH) {
		const rows = messages.slice(from, from + BATCH).map((one) => ({ ...one, kind: "NOTICE" as const }));
		context.queued.push(...(await queueDeliveries(context.db, rows)));
	}
}

/** Tells the groups of many agencies the same, with a handful of queries. The chat that the news comes from sees the answer. */
export async function tellGroups(
	context: Context,
	agencyIds: string[],
	message: Message,
	exceptChatId: string,
): Promise<void> {
	const groups = await groupsByAgency(context, await findAgencies(context.db, agencyIds));
	const chatIds = new Set([...groups.values()].flat());
	chatIds.delete(exceptChatId);
	const news = crypto.randomUUID();
	await tellChats(
		context,
		[...chatIds].map((chatId) => ({ chatId, message, key: `gopy-news:${news}:${chatId}` })),
	);
}
