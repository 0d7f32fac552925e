import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { ChatData } from "../records.ts";
import type { PlaygroundState } from "../state.ts";
import type { WireKeyboard, WireMessage } from "../wire.ts";
import { keyboardParam, readKeyboard } from "./keyboard.ts";
import { integer, method, words } from "./method.ts";
import { entitiesParam, reachableChat, readText } from "./send.ts";

const target = { chat_id: integer, message_id: integer, reply_markup: keyboardParam };

function ownMessage(
	state: PlaygroundState,
	params: { chat_id: number; message_id: number },
): { chat: ChatData; message: WireMessage } {
	const chat = reachableChat(state, params.chat_id);
	if (chat.plain) throw badRequest("this chat takes plain text only, no edits");
	const message = chat.messages.get(params.message_id);
	if (!message) throw badRequest("message to edit not found");
	if (!message.from.is_bot) throw badRequest("message can't be edited");
	return { chat, message };
}

/** Text and buttons that changed; the rest of a message stays for ever. */
function replace(
	state: PlaygroundState,
	old: WireMessage,
	content: Pick<WireMessage, "text" | "entities">,
	keyboard: WireKeyboard | undefined,
): WireMessage {
	const { reply_markup: oldKeyboard, text, entities, edit_date: _, ...rest } = old;
	const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
	if (same(content, { text, ...(entities && { entities }) }) && same(keyboard, oldKeyboard))
		throw badRequest(
			"message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
		);
	const message: WireMessage = {
		...rest,
		...content,
		edit_date: state.seconds(),
		...(keyboard && { reply_markup: keyboard }),
	};
	state.commit({ kind: "edited", message });
	return message;
}

/** https://core.telegram.org/bots/api#editmessagetext */
export const editMessageText = method(
	z.object({ ...target, text: words, parse_mode: z.string().optional(), entities: entitiesParam }),
	(params, { state }) => {
		const { chat, message } = ownMessage(state, params);
		if (message.text === undefined) throw badRequest("there is no text in the message to edit");
		const keyboard = readKeyboard(params.reply_markup, chat);
		return replace(state, message, readText(params.text, params, chat), keyboard);
	},
);

/** https://core.telegram.org/bots/api#editmessagereplymarkup */
export const editMessageReplyMarkup = method(z.object(target), (params, { state }) => {
	const { chat, message } = ownMessage(state, params);
	const { text, entities } = message;
	return replace(
		state,
		message,
		{ ...(text !== undefined && { text }), ...(entities && { entities }) },
		readKeyboard(params.reply_markup, chat),
	);
});

/** https://core.telegram.org/bots/api#deletemessage: in a group a member bot deletes only what it said itself. */
export const deleteMessage = method(
	z.object({ chat_id: integer, message_id: integer }),
	({ chat_id, message_id }, { state }) => {
		const chat = reachableChat(state, chat_id);
		const message = chat.messages.get(message_id);
		if (!message) throw badRequest("message to delete not found");
		if (!message.from.is_bot && !chat.who.private) throw badRequest("message can't be deleted");
		state.commit({ kind: "deleted", chatId: chat_id, messageId: message_id });
		return true;
	},
);
