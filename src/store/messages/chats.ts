import type { RoleName } from "../../domain/people/role.ts";
import type { Db } from "../database.ts";
import { type Agency, type Chat, Prisma } from "../generated/client.ts";

/** A chat with the agency it speaks for. */
export type ChatWithAgency = Chat & { agency: Agency | null };

/** What an answer needs to know of a chat. */
export type KnownChat = Pick<
	Chat,
	"id" | "channel" | "channelId" | "private" | "title" | "topicId" | "active" | "plain" | "agencyId"
> & { agency: Pick<Agency, "id" | "name" | "path"> | null };

/** The same as one value, of a chat `c` with its agency `g`. */
export const knownChat = Prisma.sql`json_build_object(
	'id', c."id", 'channel', c."channel", 'channelId', c."channelId", 'private', c."private", 'title', c."title",
	'topicId', c."topicId", 'active', c."active", 'plain', c."plain", 'agencyId', c."agencyId",
	'agency', CASE WHEN g."id" IS NOT NULL THEN
		json_build_object('id', g."id", 'name', g."name", 'path', g."path") END)`;

/** What a channel says of a chat. */
export interface ChatFacts {
	channelId: string;
	private: boolean;
	title: string;
	topicId: string | null;
}

/**
 * The chat as the database has it, made on first sight; hearing from a chat means that the bot is in it. `known` is what
 * was found of it in this transaction.
 */
export async function ensureChat(
	db: Db,
	channel: string,
	facts: ChatFacts,
	known: KnownChat | null,
): Promise<KnownChat> {
	const where = { channel_channelId: { channel, channelId: facts.channelId } };
	if (!known) return db.chat.create({ data: { channel, ...facts }, include: { agency: true } });
	if (known.title === facts.title && known.active) return known;
	return db.chat.update({
		where,
		data: { title: facts.title, active: true, inactiveSince: null },
		include: { agency: true },
	});
}

export const findChat = (db: Db, id: string): Promise<ChatWithAgency | null> =>
	db.chat.findUnique({ where: { id }, include: { agency: true } });

export const findChatByChannelId = (
	db: Db,
	channel: string,
	channelId: string,
): Promise<ChatWithAgency | null> =>
	db.chat.findUnique({ where: { channel_channelId: { channel, channelId } }, include: { agency: true } });

/** Binds a group to an agency; the topic the code was sent in becomes the one the bot speaks in. */
export const linkChat = (
	db: Db,
	id: string,
	{ agencyId, topicId, at }: { agencyId: string; topicId: string | null; at: Date | null },
): Promise<Chat> => db.chat.update({ where: { id }, data: { agencyId, topicId, linkedAt: at } });

/** Nothing can be sent there any more: the bot was removed, blocked, or the chat is gone. False when that was known. */
export async function setChatInactive(db: Db, id: string, since: Date): Promise<boolean> {
	const data = { active: false, inactiveSince: since };
	const { count } = await db.chat.updateMany({ where: { id, active: true }, data });
	return count > 0;
}

export const setChatPlain = (db: Db, id: string, plain: boolean): Promise<Chat> =>
	db.chat.update({ where: { id }, data: { plain } });

/** Groups that get a digest: linked and still with the bot in them. */
export const linkedGroups = (db: Db): Promise<ChatWithAgency[]> =>
	db.chat.findMany({
		where: { private: false, active: true, agencyId: { not: null } },
		include: { agency: true },
		orderBy: { id: "asc" },
	});

/** Private chats of the people who hold a role now, one row for each agency they hold it for. */
export const privateChatsOf = (
	db: Db,
	role: RoleName,
): Promise<{ chatId: string; plain: boolean; personId: string; agencyId: string | null }[]> =>
	db.$queryRaw`
		SELECT DISTINCT c."id"::text AS "chatId", c."plain", p."id"::text AS "personId", r."agencyId"::text AS "agencyId"
		FROM "Role" r JOIN "Person" p ON p."id" = r."personId"
		JOIN "Chat" c ON c."channel" = p."channel" AND c."channelId" = p."channelId"
		WHERE r."name" = ${role}::"RoleName" AND r."endedAt" IS NULL AND c."private" AND c."active"
		ORDER BY 1, 4`;

/** Active groups that speak for one of these agencies. */
export const groupsOfAgency = (db: Db, agencyId: string): Promise<Chat[]> =>
	db.chat.findMany({ where: { agencyId, private: false, active: true } });

/** Groups that speak for these agencies, also those that the bot was removed from. */
export const chatsOfAgencies = (db: Db, agencyIds: string[]): Promise<Chat[]> =>
	db.chat.findMany({ where: { agencyId: { in: agencyIds }, private: false }, orderBy: { createdAt: "asc" } });
