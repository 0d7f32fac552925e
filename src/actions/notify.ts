import type { Message } from "../domain/message.ts";
import { may } from "../domain/who-may.ts";
import { findAgency } from "../store/agencies.ts";
import { findChatByChannelId, groupsOfAgency } from "../store/chats.ts";
import { queueDelivery } from "../store/deliveries.ts";
import { holdersOf } from "../store/people.ts";
import type { Context } from "./context.ts";

/** Queues a message for one chat, with the job that sends it. With a key the chat gets it once, however often it is asked for. */
export async function notifyChat(
	context: Context,
	chatId: string,
	message: Message,
	key: string | null = null,
): Promise<void> {
	const once = key === null ? {} : { key: `${key}:${chatId}` };
	const deliveryId = await queueDelivery(context.db, { chatId, kind: "NOTICE", message, ...once });
	if (!deliveryId) return;
	await context.queue.send(context.db, "deliver", { deliveryId });
	context.queued.push({ id: deliveryId, chatId });
}

/** Tells the groups of an agency, and how many. The group that the news comes from is left out: it sees the answer. */
export async function notifyGroups(
	context: Context,
	agencyId: string,
	message: Message,
	exceptChatId: string | null = null,
): Promise<number> {
	const groups = (await groupsOfAgency(context.db, agencyId)).filter(({ id }) => id !== exceptChatId);
	for (const { id } of groups) await notifyChat(context, id, message);
	return groups.length;
}

/** Tells, in private, the leaders above an agency who may decide on its requests. */
export async function notifyDeciders(context: Context, agencyId: string, message: Message): Promise<void> {
	const agency = await findAgency(context.db, agencyId);
	if (!agency) return;
	for (const { person, agencyId: scope } of await holdersOf(context.db, "LEADER")) {
		const actor = { id: person.id, name: person.name, roles: [{ name: "LEADER" as const, agencyId: scope }] };
		if (!may(actor, "decide", { agencyPath: agency.path })) continue;
		const chat = await findChatByChannelId(context.db, person.channel, person.channelId);
		if (chat?.active) await notifyChat(context, chat.id, message);
	}
}

/** Tells every admin in private; with a key, once. */
export async function notifyAdmins(
	context: Context,
	message: Message,
	key: string | null = null,
): Promise<void> {
	for (const { person } of await holdersOf(context.db, "ADMIN")) {
		const chat = await findChatByChannelId(context.db, person.channel, person.channelId);
		if (chat?.active) await notifyChat(context, chat.id, message, key);
	}
}
