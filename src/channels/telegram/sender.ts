import { type Api, GrammyError, InputFile } from "grammy";
import { type ChatAddress, SendFailure, type SendOptions, type SentPart } from "../../domain/channel.ts";
import type { ForwardedFile, Message, MessageFile } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { safeName } from "./incoming-files.ts";
import { type MessagePart, messageParts } from "./message-parts.ts";
import type { Pacing } from "./pacing.ts";
import { toSendFailure } from "./send-failure.ts";

/** What sending works with. */
export interface SenderParts {
	api: Api;
	pacing: Pacing;
	t: Translate;
	scrub(text: string): string;
}

/** A part that is about to leave. */
interface Departure {
	to: ChatAddress;
	part: MessagePart;
	message: Message;
	/** The person's message it answers, for the first part only. */
	replyTo: string | null;
	/** Our message it takes the place of, for the first part only. */
	replaces: string | null;
}

/** `Channel.send` on Telegram. Rejects with `SendFailure`, or with what `beforePart` or `onPart` threw. */
export function createSender(parts: SenderParts) {
	return async (to: ChatAddress, message: Message, options: SendOptions = {}): Promise<SentPart[]> => {
		const { replyTo = null, replaces = null } = options;
		const urgent = options.urgent ?? (replyTo !== null || replaces !== null);
		const sent: SentPart[] = [];
		const all = messageParts(message, to, parts.t);
		for (const [index, part] of all.entries()) {
			if (index < (options.skipParts ?? 0)) continue;
			const first = index === 0;
			const departure = {
				to,
				part,
				message,
				replyTo: first ? replyTo : null,
				replaces: first ? replaces : null,
			};
			const leaving = async (leave: () => Promise<void>) => {
				await options.beforePart?.(index);
				await leave();
				return depart(departure, parts);
			};
			const messageId = await parts.pacing.run(to.channelId, urgent, leaving, options.signal);
			sent.push({ messageId });
			await options.onPart?.({ messageId }, index, index === all.length - 1);
		}
		return sent;
	};
}

/** Edits where the message replaces one; sends anew where that cannot be edited any more. */
async function depart(departure: Departure, parts: SenderParts): Promise<string> {
	const { to, part, replaces } = departure;
	if (replaces !== null && !to.plain && "html" in part.content) {
		const edited = await edit(to, replaces, part.content.html, part, parts);
		if (edited) return replaces;
	}
	return sendToTopic(departure, parts);
}

/** False if this message can never be edited: too old, deleted, or a file. */
async function edit(
	to: ChatAddress,
	messageId: string,
	html: string,
	part: MessagePart,
	{ api, pacing, scrub }: SenderParts,
): Promise<boolean> {
	try {
		await api.editMessageText(Number(to.channelId), Number(messageId), html, {
			parse_mode: "HTML",
			link_preview_options: { is_disabled: true },
			...(part.keyboard && { reply_markup: part.keyboard }),
		});
		return true;
	} catch (error) {
		const failure = noteRefusal(toSendFailure(error, scrub), to, pacing);
		if (/message is not modified/i.test(failure.message)) return true;
		if (failure.reason === "rejected") return false;
		// The same edit twice shows the same message once.
		if (failure.reason === "in-doubt") throw new SendFailure("retry", failure.message);
		throw failure;
	}
}

/** A topic that was closed or deleted must not swallow what a group has to know: it goes to the group then. */
async function sendToTopic(departure: Departure, parts: SenderParts): Promise<string> {
	const { to } = departure;
	try {
		return await sendOnce(departure, parts);
	} catch (error) {
		const failure = noteRefusal(toSendFailure(error, parts.scrub), to, parts.pacing);
		const lostTopic = to.topicId !== null && /thread not found|topic_(closed|deleted)/i.test(failure.message);
		if (!lostTopic) throw failure;
		return sendToTopic({ ...departure, to: { ...to, topicId: null } }, parts);
	}
}

async function sendOnce(departure: Departure, { api }: SenderParts): Promise<string> {
	const { to, part, message, replyTo } = departure;
	const chatId = Number(to.channelId);
	const options = {
		...(to.topicId !== null && { message_thread_id: Number(to.topicId) }),
		...(replyTo !== null && {
			reply_parameters: { message_id: Number(replyTo), allow_sending_without_reply: true },
		}),
		...(message.protect && { protect_content: true }),
		...(message.silent && { disable_notification: true }),
		...(part.keyboard && { reply_markup: part.keyboard }),
	};
	if ("file" in part.content) {
		const sent = await sendFile(part.content.file, chatId, { api, options });
		return String(sent.message_id);
	}
	const [text, parse_mode] =
		"html" in part.content ? [part.content.html, "HTML" as const] : [part.content.text];
	const sent = await api.sendMessage(chatId, text, {
		...options,
		...(parse_mode && { parse_mode }),
		link_preview_options: { is_disabled: true },
	});
	return String(sent.message_id);
}

/** Uploads a file, or passes one on that Telegram has: a photo cannot be sent again as a document. */
async function sendFile(
	file: MessageFile | ForwardedFile,
	chatId: number,
	{ api, options }: { api: Api; options: object },
): Promise<{ message_id: number }> {
	if ("base64" in file) {
		const bytes = Buffer.from(file.base64, "base64");
		const upload = () => new InputFile(bytes, quoted(file.name));
		if (!file.picture) return api.sendDocument(chatId, upload(), options);
		try {
			return await api.sendPhoto(chatId, upload(), options);
		} catch (error) {
			// Too long for a photo: as a file it can still be opened.
			if (!(error instanceof GrammyError) || !/photo|image/i.test(error.description)) throw error;
			return api.sendDocument(chatId, upload(), options);
		}
	}
	try {
		return await api.sendDocument(chatId, file.reference, options);
	} catch (error) {
		if (!(error instanceof GrammyError) || !/of type photo/i.test(error.description)) throw error;
		return api.sendPhoto(chatId, file.reference, options);
	}
}

/** grammY writes names of files into the form as they are; without quotes a space or a ";" would end them. */
function quoted(name: string): string {
	return `"${safeName(name).replaceAll('"', "'")}"`;
}

function noteRefusal(failure: SendFailure, to: ChatAddress, pacing: Pacing): SendFailure {
	if (failure.retryAfter !== null) pacing.refused(to.channelId, failure.retryAfter);
	return failure;
}
