import type { Message } from "../domain/message.ts";
import { may } from "../domain/people/who-may.ts";
import { findAgency } from "../store/agencies/agencies.ts";
import { findPerson, holdersOf } from "../store/agencies/people.ts";
import { findChatByChannelId, groupsOfAgency } from "../store/messages/chats.ts";
import { queueDelivery } from "../store/messages/deliveries.ts";
import type { Context } from "./context.ts";

/** What telling takes. */
type Telling = Pick<Context, "db" | "queued">;

/** Queues a message for one chat. With a key the chat gets it once, however often it is asked for. */
export async function notifyChat(
	context: Telling,
	chatId: string,
	message: Message,
	key: string | null = null,
): Promise<void> {
	const once = key === null ? {} : { key: `${key}:${chatId}` };
	const deliveryId = await queueDelivery(context.db, { chatId, kind: "NOTICE", message, ...once });
	if (!deliveryId) return;
	context.queued.push({ id: deliveryId, chatId });
}

/** The groups in which an agency hears: its own; a division without one is told in the group of the agency above. */
export async function groupsHearing(
	{ db }: Context,
	agencyId: string,
): Promise<{ ownerId: string; chatIds: string[] }> {
	const idsOf = async (id: string) => (await groupsOfAgency(db, id)).map((group) => group.id);
	const chatIds = await idsOf(agencyId);
	const agency = chatIds.length > 0 ? null : await findAgency(db, agencyId);
	if (agency?.kind !== "DIVISION" || !agency.parentId) return { ownerId: agencyId, chatIds };
	return { ownerId: agency.parentId, chatIds: await idsOf(agency.parentId) };
}

/** Tells the groups of an agency, and how many. The group that the news comes from is left out: it sees the answer. */
export async function notifyGroups(
	context: Context,
	agencyId: string,
	message: Message,
	exceptChatId: string | null = null,
): Promise<number> {
	const { chatIds } = await groupsHearing(context, agencyId);
	const others = chatIds.filter((id) => id !== exceptChatId);
	for (const id of others) await notifyChat(context, id, message);
	return others.length;
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

/** What a monitor looks after, the office they sit in, and where they read. */
interface MonitorRoom {
	scope: string | null;
	officeId: string | null;
	chatIds: string[];
}

/** What each monitor looks after (null is everything), and where they read: in private, else in the group of the office they sit in. */
export async function monitorRooms({ db }: Context): Promise<MonitorRoom[]> {
	const rooms: MonitorRoom[] = [];
	for (const { person, agency } of await holdersOf(db, "MONITOR")) {
		const alone = await findChatByChannelId(db, person.channel, person.channelId);
		const chats = alone?.active ? [alone] : agency ? await groupsOfAgency(db, agency.id) : [];
		// A monitor covers everything beside and below the office they sit in.
		const scope = agency ? (agency.parentId ?? agency.id) : null;
		rooms.push({ scope, officeId: agency?.id ?? null, chatIds: chats.map(({ id }) => id) });
	}
	return rooms;
}

/** Where the monitors of an agency read. */
export async function monitorChats(context: Context, agencyPath: string[]): Promise<string[]> {
	const covering = (await monitorRooms(context)).filter(
		({ scope }) => scope === null || agencyPath.includes(scope),
	);
	return [...new Set(covering.flatMap(({ chatIds }) => chatIds))];
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
	context: Telling,
	message: Message,
	key: string | null = null,
): Promise<void> {
	for (const { person } of await holdersOf(context.db, "ADMIN")) {
		const chat = await findChatByChannelId(context.db, person.channel, person.channelId);
		if (chat?.active) await notifyChat(context, chat.id, message, key);
	}
}
