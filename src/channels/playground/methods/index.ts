import { answerCallbackQuery } from "./callbacks.ts";
import { getChat, getChatMember, getChatMemberCount, getMe, leaveChat } from "./chats.ts";
import { deleteMyCommands, getMyCommands, setMyCommands } from "./commands.ts";
import { deleteMessage, editMessageReplyMarkup, editMessageText } from "./edit.ts";
import type { Method } from "./method.ts";
import { sendChatAction, sendMessage } from "./send.ts";
import { getFile, sendDocument, sendPhoto } from "./send-file.ts";
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from "./updates.ts";

/** Every method the playground answers, by its name in lower case: the Bot API does not mind the case. */
export const methods: ReadonlyMap<string, Method> = new Map(
	Object.entries({
		answerCallbackQuery,
		deleteMessage,
		deleteMyCommands,
		deleteWebhook,
		editMessageReplyMarkup,
		editMessageText,
		getChat,
		getChatMember,
		getChatMemberCount,
		getFile,
		getMe,
		getMyCommands,
		getUpdates,
		getWebhookInfo,
		leaveChat,
		sendChatAction,
		sendDocument,
		sendMessage,
		sendPhoto,
		setMyCommands,
		setWebhook,
	}).map(([name, run]) => [name.toLowerCase(), run]),
);
