import { badRequest } from "./api-error.ts";
import { asDocument, asPhoto, keepFile } from "./files.ts";
import { CAPTION_LIMIT, PLAIN_LIMIT, quoted, TEXT_LIMIT } from "./methods/send.ts";
import { botSees } from "./privacy.ts";
import type { ChatData } from "./records.ts";
import type { PlaygroundState } from "./state.ts";
import { commandEntities } from "./text-content.ts";
import type { WireMessage } from "./wire.ts";
import { botUser, personUser, wireChat } from "./world.ts";

/** A file that goes with what is typed. */
export interface TypedFile {
	name: string;
	bytes: Uint8Array;
	/** True: a photo as from the camera; otherwise a file. */
	photo?: boolean;
}

/** What goes with a text besides its words. */
export interface TypeOptions {
	replyTo?: number;
	file?: TypedFile;
	/** Files chosen together carry one album id. */
	albumId?: string;
}

function chatOf(state: PlaygroundState, personId: number, chatId: number): ChatData {
	const chat = state.chat(chatId);
	if (!chat?.who.members.includes(personId)) throw badRequest("this person is not in this chat");
	return chat;
}

/** A messenger sends a text that is too long as several messages, cut at line ends or spaces where it can. */
export function splitTyped(text: string, limit: number): string[] {
	const parts: string[] = [];
	let rest = text.trim();
	while (rest.length > limit) {
		const head = rest.slice(0, limit + 1);
		const end = [head.lastIndexOf("\n"), head.lastIndexOf(" ")].find((cut) => cut > limit / 2) ?? limit;
		parts.push(rest.slice(0, end).trimEnd());
		rest = rest.slice(end).trimStart();
	}
	return [...parts, rest].filter(Boolean);
}

/** Puts one message of a person into the chat, and before the bot if it gets to see it. */
function post(
	state: PlaygroundState,
	personId: number,
	chat: ChatData,
	content: Partial<WireMessage>,
	replyTo: number | undefined,
): WireMessage {
	const person = state.person(personId);
	if (!person) throw badRequest("there is no such person");
	const target = replyTo === undefined ? undefined : chat.messages.get(replyTo);
	if (replyTo !== undefined && !target) throw badRequest("the message to reply to is gone");
	const message: WireMessage = {
		message_id: chat.lastMessageId + 1,
		date: state.seconds(),
		chat: wireChat(chat.who),
		from: personUser(person),
		...content,
		...(target && { reply_to_message: quoted(target) }),
	};
	const seen = chat.present && botSees(message, state.world);
	state.commit({ kind: "message", message, ...(seen && { updateId: state.data.lastUpdateId + 1 }) });
	return message;
}

const withCommands = (text: string): Partial<WireMessage> => {
	const entities = commandEntities(text);
	return { text, ...(entities.length && { entities }) };
};

function fileContent(state: PlaygroundState, file: TypedFile, caption: string): Partial<WireMessage> {
	const kept = keepFile(state, file.name, file.bytes);
	const photo = file.photo ? asPhoto(kept) : null;
	const entities = commandEntities(caption);
	return {
		...(photo ? { photo } : { document: asDocument(kept) }),
		...(caption && { caption }),
		...(entities.length && { caption_entities: entities }),
	};
}

/** Says something as a person. A long text becomes several messages; the last one is returned. */
export function typeAs(
	state: PlaygroundState,
	personId: number,
	chatId: number,
	text: string,
	{ replyTo, file, albumId }: TypeOptions = {},
): WireMessage {
	const chat = chatOf(state, personId, chatId);
	if (file && chat.plain) throw badRequest("this chat takes plain text only, no files");
	const trimmed = text.trim();
	const caption = file && trimmed.length <= CAPTION_LIMIT ? trimmed : "";
	const parts: Partial<WireMessage>[] = [];
	if (file) parts.push({ ...fileContent(state, file, caption), ...(albumId && { media_group_id: albumId }) });
	if (!caption) parts.push(...splitTyped(trimmed, chat.plain ? PLAIN_LIMIT : TEXT_LIMIT).map(withCommands));
	const sent = parts.map((content) => post(state, personId, chat, content, replyTo)).at(-1);
	if (!sent) throw badRequest("there is nothing to send");
	return sent;
}

/** Presses a button as a person: `index` counts through all rows. Returns the id of the press. */
export function press(
	state: PlaygroundState,
	personId: number,
	chatId: number,
	messageId: number,
	index: number,
): string {
	const chat = chatOf(state, personId, chatId);
	if (chat.plain) throw badRequest("this chat takes plain text only, no buttons");
	const message = chat.messages.get(messageId);
	const data = message?.reply_markup?.inline_keyboard.flat()[index]?.callback_data;
	const person = state.person(personId);
	if (!message || !person || data === undefined) throw badRequest("there is no such button");
	const id = `press-${state.data.lastPressId + 1}`;
	const query = { id, from: personUser(person), message, chat_instance: `chat-${chatId}`, data };
	state.commit({ kind: "press", update: state.nextUpdate({ callback_query: query }) });
	return id;
}

/** Adds the bot to a group or unblocks it (`present`), or removes or blocks it, as a person. */
export function setPresent(state: PlaygroundState, personId: number, chatId: number, present: boolean): void {
	const chat = chatOf(state, personId, chatId);
	const person = state.person(personId);
	if (!person || chat.present === present) return;
	const bot = botUser(state.world);
	const out = chat.who.private ? "kicked" : "left";
	const member = (inside: boolean) => ({ user: bot, status: inside ? "member" : out });
	const update = state.nextUpdate({
		my_chat_member: {
			chat: wireChat(chat.who),
			from: personUser(person),
			date: state.seconds(),
			old_chat_member: member(!present),
			new_chat_member: member(present),
		},
	});
	state.commit({ kind: "membership", present, update });
}
