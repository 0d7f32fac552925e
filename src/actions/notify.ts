import type { Message } from "../domain/message.ts";
import { may } from "../domain/who-may.ts";
import { findAgency } from "../store/agencies.ts";
import { findChatByChannelId, groupsOfAgency } from "../store/chats.ts";
import { queueDelivery } from "../store/deliveries.ts";
import { findPerson, holdersOf } from "../store/people.ts";
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

/** Where the monitors of an agency read: their private chats, else the group of the office they sit in. */
export async function monitorChats(context: Context, agencyPath: string[]): Promise<string[]> {
	const { db } = context;
	const chats = new Set<string>();
	for (const { person, agency } of await holdersOf(db, "MONITOR")) {
		// A monitor covers everything beside and below the office they sit in.
		const scope = agency ? (agency.parentId ?? agency.id) : null;
		if (scope !== null && !agencyPath.includes(scope)) continue;
		const alone = await findChatByChannelId(db, person.channel, person.channelId);
		const rooms = alone?.active ? [alone] : agency ? await groupsOfAgency(db, agency.id) : [];
		for (const { id } of rooms) chats.add(id);
	}
	return [...chats];
}

/** Tells the monitors of an agency. */
export async function notifyMonitors(context: Context, agencyId: string, message: Message): Promise<void> {
	const agency = await findAgency(context.db, agencyId);
	for (const chatId of await monitorChats(context, agency?.path ?? []))
		await notifyChat(context, chatId, message);
}

/** Tells people in private, where they have opened a chat; the chat that the news comes from is left out. */
export async function notifyPeople(
	context: Context,
	personIds: string[],
	message: Message,
	exceptChatId: string | null = null,
): Promise<void> {
	for (const id of personIds) {
		const person = await findPerson(context.db, id);
		const chat = person && (await findChatByChannelId(context.db, person.channel, person.channelId));
		if (chat?.active && chat.id !== exceptChatId) await notifyChat(context, chat.id, message);
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
