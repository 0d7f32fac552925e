import type { InlineKeyboardMarkup } from "grammy/types";
import type { ChatAddress } from "../../domain/channel.ts";
import type { ForwardedFile, Message, MessageFile } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { renderText } from "../text/render-text.ts";
import { renderHtml, renderKeyboard } from "./render-html.ts";

/** One call that sends something. The same message always has the same parts: a restart goes on between them. */
export interface MessagePart {
	content: { html: string } | { text: string } | { file: MessageFile | ForwardedFile };
	keyboard?: InlineKeyboardMarkup;
}

/** Characters of a message in a chat that is plain by choice. */
const PLAIN_LIMIT = 2000;

/** The message as calls in order: its text, then its files; buttons under the last text. */
export function messageParts(message: Message, to: ChatAddress, t: Translate): MessagePart[] {
	if (to.plain) return renderText(message, PLAIN_LIMIT, t).map((text) => ({ content: { text } }));
	const texts: MessagePart[] = renderHtml(message).map((html) => ({ content: { html } }));
	const files: MessagePart[] = (message.files ?? []).map((file) => ({ content: { file } }));
	const keyboard = renderKeyboard(message.actions);
	const holder = texts.at(-1) ?? files.at(-1);
	if (keyboard && holder) holder.keyboard = keyboard;
	return [...texts, ...files];
}
