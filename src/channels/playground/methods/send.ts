import { z } from "zod";
import { ApiError, badRequest } from "../api-error.ts";
import type { ChatData } from "../records.ts";
import type { PlaygroundState } from "../state.ts";
import { readContent } from "../text-content.ts";
import type { WireMessage } from "../wire.ts";
import { botUser, wireChat } from "../world.ts";
import { keyboardParam, readKeyboard } from "./keyboard.ts";
import { flag, fromForm, integer, method, words } from "./method.ts";

/** Characters of a text after its markup is read; of a caption; of a text where nothing but text gets through. */
export const TEXT_LIMIT = 4096;
export const CAPTION_LIMIT = 1024;
export const PLAIN_LIMIT = 2000;

/** `entities` and `caption_entities`. */
export const entitiesParam = fromForm(
	z.array(z.looseObject({ type: z.string(), offset: z.int(), length: z.int() })),
).optional();

/** What every sending method takes. */
export const sendParams = {
	chat_id: integer,
	parse_mode: z.string().optional(),
	reply_parameters: fromForm(
		z.looseObject({ message_id: z.int(), allow_sending_without_reply: z.boolean().optional() }),
	).optional(),
	reply_markup: keyboardParam,
	protect_content: flag.optional(),
	disable_notification: flag.optional(),
};
const common = z.object(sendParams);

/** The chat, if there is one and the bot is in it. */
export function reachableChat(state: PlaygroundState, chatId: number): ChatData {
	const chat = state.chat(chatId);
	if (!chat) throw badRequest("chat not found");
	if (chat.present) return chat;
	throw new ApiError(
		403,
		chat.who.private
			? "Forbidden: bot was blocked by the user"
			: "Forbidden: bot was kicked from the supergroup chat",
	);
}

/** A quoted message travels without the message it quotes itself. */
export const quoted = ({ reply_to_message: _, ...message }: WireMessage): WireMessage => message;

function replyTarget(state: PlaygroundState, params: z.output<typeof common>): WireMessage | undefined {
	if (!params.reply_parameters) return undefined;
	const found = state.message(params.chat_id, params.reply_parameters.message_id);
	if (!found && !params.reply_parameters.allow_sending_without_reply)
		throw badRequest("message to be replied not found");
	return found && quoted(found);
}

/** Says something in the bot's name and returns the message as it now stands in the chat. */
export function sendAsBot(
	state: PlaygroundState,
	params: z.output<typeof common>,
	content: Partial<WireMessage>,
): WireMessage {
	const chat = reachableChat(state, params.chat_id);
	const keyboard = readKeyboard(params.reply_markup, chat);
	const target = replyTarget(state, params);
	const message: WireMessage = {
		message_id: chat.lastMessageId + 1,
		date: state.seconds(),
		chat: wireChat(chat.who),
		from: botUser(state.world),
		...content,
		...(target && { reply_to_message: target }),
		...(keyboard && { reply_markup: keyboard }),
		...(params.protect_content && { has_protected_content: true }),
	};
	state.commit({ kind: "message", message });
	return message;
}

/** A text under the chat's limit, or the Bot API's refusal. */
export function readText(
	text: string,
	options: { parse_mode?: string; entities?: z.output<typeof entitiesParam> },
	chat: ChatData,
): Pick<WireMessage, "text" | "entities"> {
	const content = readContent(text, { ...options, plain: chat.plain });
	if (!content.text) throw badRequest("message text is empty");
	if (content.text.length > (chat.plain ? PLAIN_LIMIT : TEXT_LIMIT)) throw badRequest("message is too long");
	return { text: content.text, ...(content.entities.length && { entities: content.entities }) };
}

/** https://core.telegram.org/bots/api#sendmessage */
export const sendMessage = method(
	z.object({ ...sendParams, text: words, entities: entitiesParam }),
	(params, { state }) =>
		sendAsBot(state, params, readText(params.text, params, reachableChat(state, params.chat_id))),
);

/** https://core.telegram.org/bots/api#sendchataction */
export const sendChatAction = method(
	z.object({ chat_id: integer, action: z.string() }),
	(params, { state }) => {
		reachableChat(state, params.chat_id);
		state.mention({ kind: "typing", chatId: params.chat_id });
		return true;
	},
);
