import type {
	ConsultationPreview,
	OpenedConsultation,
} from "../../domain/consultations/consultation-result.ts";
import type { Block, Message, Text } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate } from "../dates.ts";
import { shorten } from "../text.ts";
import { namesText, UNDO_MINUTES, undoAction } from "./consultation.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", text });
const note = (text: string): Block => ({ type: "note", text });

/** What would be asked of whom: nothing is sent before somebody says so. */
export function consultationPreviewMessage(t: Translate, preview: ConsultationPreview): Message {
	const { draftId, title, asker, lastDay, fileName, asked, unheard } = preview;
	const rows: [string, Text][] = [
		[t("consultation-asker"), asker || t("consultation-office")],
		[t("consultation-deadline"), fullDate(t, lastDay)],
		...(fileName ? [[t("consultation-file"), fileName] as [string, Text]] : []),
	];
	return {
		blocks: [
			{ type: "heading", text: t("consultation-preview", { title: shorten(title, 300) }) },
			{ type: "fields", rows },
			paragraph(t("consultation-preview-asked", { n: asked.length, agencies: namesText(t, asked) })),
			...(unheard.length > 0
				? [paragraph(t("consultation-unheard", { agencies: namesText(t, unheard) }))]
				: []),
			note(t("consultation-preview-hint", { lastDay })),
		],
		topic: { about: "consultation-draft", draftId },
		actions: [
			[
				{ label: t("action-confirm"), says: t("say-confirm"), tone: "good" },
				{ label: t("action-drop-draft"), says: t("say-drop-draft") },
			],
		],
	};
}

export const consultationCheckingMessage = (t: Translate): Message => ({
	blocks: [paragraph(t("consultation-checking"))],
});

export const consultationDroppedMessage = (t: Translate): Message => ({
	blocks: [paragraph(t("consultation-dropped"))],
});

/** Says to whoever opened it how many were asked, and whom no group can tell. */
export function consultationOpenedMessage(t: Translate, opened: OpenedConsultation): Message {
	const { consultationId, changeId, code, title, lastDay, asked, unheard } = opened;
	const [first] = unheard;
	const date = fullDate(t, lastDay);
	return {
		blocks: [
			paragraph(t("consultation-opened", { code, date, n: asked, title: shorten(title, 200) })),
			...(first
				? [
						paragraph(t("consultation-unheard", { agencies: namesText(t, unheard) })),
						note(t("consultation-write-down", { code, agency: first })),
					]
				: []),
			note(t("consultation-opened-hint", { code, n: UNDO_MINUTES })),
		],
		topic: { about: "consultation-change", consultationId, agencyId: null, changeId },
		actions: undoAction(t),
	};
}
