import type { Message } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { shorten } from "../text.ts";

const line = (text: string): Message => ({ blocks: [{ type: "paragraph", text }] });

/** A file is being read; the message is edited as pages go by. `page` null: not known yet. */
export const readingMessage = (
	t: Translate,
	{ name, page, of, draftId }: { name: string; page: number | null; of: number | null; draftId: string },
): Message => ({
	...line(
		page !== null && of !== null && of > 1
			? t("reading-page", { name: shorten(name, 80), page, pages: of })
			: t("reading-file", { name: shorten(name, 80) }),
	),
	topic: { about: "draft", draftId, page: 1 },
});

/** `/nhap` with nothing to read: asks for a file or for pasted text. */
export const pasteMessage = (t: Translate, draftId: string): Message => ({
	blocks: [
		{ type: "paragraph", text: t("paste-ask") },
		{ type: "note", text: t("paste-hint") },
	],
	topic: { about: "paste", draftId },
	actions: [[{ label: t("action-drop-draft"), says: t("say-drop-draft") }]],
});

/** One part of pasted text has come; more may follow. `characters`: all parts together. */
export const pastedMessage = (
	t: Translate,
	{ draftId, parts, characters }: { draftId: string; parts: number; characters: number },
): Message => ({
	blocks: [{ type: "paragraph", text: t("paste-got", { n: parts, characters }) }],
	topic: { about: "paste", draftId },
	actions: [
		[
			{ label: t("action-paste-end"), says: t("say-paste-end"), tone: "good" },
			{ label: t("action-drop-draft"), says: t("say-drop-draft") },
		],
	],
});

/** A draft was given up: nothing of it is kept. */
export const draftDroppedMessage = (t: Translate): Message => line(t("draft-gone"));
