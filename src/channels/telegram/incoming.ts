import { z } from "zod";
import type { Incoming, IncomingFile } from "../../domain/channel.ts";
import { cleanLine } from "../text/clean-text.ts";
import { incomingFiles } from "./incoming-files.ts";
import { incomingText } from "./incoming-text.ts";
import {
	type TelegramChat,
	type TelegramMember,
	type TelegramMembership,
	type TelegramMessage,
	type TelegramPress,
	TelegramUpdate,
	type TelegramUser,
} from "./update-schema.ts";

/** Who the bot is on this channel. */
export interface BotIdentity {
	id: number;
	/** Without "@". */
	name: string;
}

/** An update, read. */
export interface ReadUpdate {
	incoming: Incoming;
	/** Updates of one lane are taken in order. */
	lane: string;
	/** A press that means nothing: its spinner must be stopped all the same. */
	strayPress: string | null;
}

const Numbered = z.object({ update_id: z.int() });
const Pressed = z.object({ callback_query: z.object({ id: z.string() }) });

/**
 * What Telegram sent, in the core's words. Whatever the bot has no use for or cannot read becomes `other` with
 * its number, so that it is confirmed and not sent again; null for something without even a number.
 */
export function readUpdate(raw: unknown, bot: BotIdentity): ReadUpdate | null {
	const numbered = Numbered.safeParse(raw);
	if (!numbered.success) return null;
	const updateId = BigInt(numbered.data.update_id);
	const update = TelegramUpdate.safeParse(raw).data;
	const incoming = (update && useful(update, updateId, bot)) ?? other(updateId, update);
	const pressId = Pressed.safeParse(raw).data?.callback_query.id ?? null;
	return { incoming, lane: laneOf(update, updateId), strayPress: incoming.kind === "other" ? pressId : null };
}

function useful(update: TelegramUpdate, updateId: bigint, bot: BotIdentity): Incoming | null {
	if (update.message) return readMessage(update.message, updateId, bot);
	if (update.callback_query) return readPress(update.callback_query, updateId);
	if (update.my_chat_member) return readMembership(update.my_chat_member, updateId);
	return null;
}

function readMessage(message: TelegramMessage, updateId: bigint, bot: BotIdentity): Incoming | null {
	const base = { ...baseOf(updateId, message.chat, topicOf(message)), person: personOf(message) };
	const { migrate_to_chat_id: to, migrate_from_chat_id: from, chat } = message;
	if (to !== undefined) return { ...base, kind: "migration", newChannelId: String(to) };
	if (from !== undefined) {
		const old = { ...base.chat, channelId: String(from) };
		return { ...base, chat: old, kind: "migration", newChannelId: String(chat.id) };
	}
	if (chat.type === "channel" || (message.from?.is_bot && !message.sender_chat) || !saysSomething(message))
		return null;
	const text = incomingText(message.text ?? message.caption ?? "", bot.name);
	if (text === null) return null;
	return {
		...base,
		kind: "message",
		messageId: String(message.message_id),
		text,
		repliesTo: repliedTo(message, bot),
		files: filesOf(message, text, bot),
		albumId: message.media_group_id ?? null,
	};
}

/** Service messages (somebody joined, a topic was made) have no content that a person put there. */
function saysSomething(message: TelegramMessage): boolean {
	const {
		message_id,
		chat,
		from,
		sender_chat,
		message_thread_id,
		is_topic_message,
		reply_to_message,
		...content
	} = message;
	return Object.values(content).some((value) => value !== undefined);
}

/** What came with the message; a command that replies to a colleague's file is about that file. */
function filesOf(message: TelegramMessage, text: string, bot: BotIdentity): IncomingFile[] {
	const own = incomingFiles(message);
	const replied = message.reply_to_message;
	if (own.length > 0 || !text.startsWith("/") || !replied || replied.from?.id === bot.id) return own;
	return incomingFiles(replied);
}

/** In a forum every message "replies" to the one that made its topic, which may be ours. */
function repliedTo(message: TelegramMessage, bot: BotIdentity): string | null {
	const replied = message.reply_to_message;
	if (!replied || replied.from?.id !== bot.id || replied.forum_topic_created !== undefined) return null;
	return String(replied.message_id);
}

function readPress(press: TelegramPress, updateId: bigint): Incoming | null {
	const index = /^b:(\d{1,3})$/.exec(press.data ?? "")?.[1];
	if (!press.message || index === undefined || press.message.chat.type === "channel") return null;
	return {
		...baseOf(updateId, press.message.chat, topicOf(press.message)),
		person: { channelId: String(press.from.id), name: nameOf(press.from) },
		kind: "press",
		pressId: press.id,
		messageId: String(press.message.message_id),
		index: Number(index),
	};
}

/** Null when the bot was there before and still is: it was only given other rights. */
function readMembership(change: TelegramMembership, updateId: bigint): Incoming | null {
	const present = isPresent(change.new_chat_member);
	if (change.chat.type === "channel" || present === isPresent(change.old_chat_member)) return null;
	const person = { channelId: String(change.from.id), name: nameOf(change.from) };
	return { ...baseOf(updateId, change.chat, null), person, kind: "membership", present };
}

function isPresent(member: TelegramMember): boolean {
	return ["creator", "administrator", "member"].includes(member.status) || member.is_member === true;
}

function baseOf(updateId: bigint, chat: TelegramChat, topicId: string | null) {
	const title = cleanLine(chat.title ?? `${chat.first_name ?? ""} ${chat.last_name ?? ""}`);
	return {
		channel: "telegram",
		updateId,
		chat: { channelId: String(chat.id), private: chat.type === "private", title, topicId },
	};
}

/** `message_thread_id` alone also marks threads of replies outside forums. */
function topicOf(message: Pick<TelegramMessage, "is_topic_message" | "message_thread_id">): string | null {
	const id = message.is_topic_message ? message.message_thread_id : undefined;
	return id === undefined ? null : String(id);
}

/** Anonymous admins and linked channels write as a chat: nobody in particular, so nobody with rights. */
function personOf(message: TelegramMessage): Incoming["person"] {
	if (!message.from || message.sender_chat || message.from.is_bot) return null;
	return { channelId: String(message.from.id), name: nameOf(message.from) };
}

function nameOf(user: TelegramUser): string {
	return cleanLine(`${user.first_name} ${user.last_name ?? ""}`) || String(user.id);
}

function chatOf(update: TelegramUpdate | undefined): TelegramChat | undefined {
	return update?.message?.chat ?? update?.callback_query?.message?.chat ?? update?.my_chat_member?.chat;
}

function other(updateId: bigint, update: TelegramUpdate | undefined): Incoming {
	const chat = chatOf(update);
	if (chat) return { ...baseOf(updateId, chat, null), person: null, kind: "other" };
	const nowhere = { channelId: "", private: false, title: "", topicId: null };
	return { channel: "telegram", updateId, chat: nowhere, person: null, kind: "other" };
}

/** The chat as the update itself names it: after a migration the new chat waits for the news of it. */
function laneOf(update: TelegramUpdate | undefined, updateId: bigint): string {
	return String(chatOf(update)?.id ?? `update ${updateId}`);
}
