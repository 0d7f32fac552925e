import type { Block, Message } from "../../domain/message.ts";
import type { ChangeResult, UndoResult } from "../../domain/tasks/change.ts";
import type { Translate } from "../../domain/translate.ts";
import { changeText, taskWords } from "./change-text.ts";

/** One sentence as a paragraph, several as bullets. */
export const sentences = (texts: string[]): Block =>
	texts.length === 1 && texts[0] !== undefined
		? { type: "paragraph", text: texts[0] }
		: { type: "bullets", items: texts };

/**
 * Confirms what a reply changed and says how to take it back (`undoMinutes`: for how long). What is left to ask is a
 * message of its own, because the answer to it is about something else.
 */
export function changeMessage(t: Translate, result: ChangeResult, undoMinutes = 10): Message {
	const { changeId, applied } = result;
	const blocks: Block[] =
		applied.length > 0 ? [sentences(applied.map((change) => changeText(t, "did", change)))] : [];
	if (changeId === null) return { blocks };
	blocks.push({ type: "note", text: t("change-undo", { n: undoMinutes }) });
	return {
		blocks,
		topic: { about: "change", changeId, ids: applied.map(({ assignmentId }) => assignmentId) },
		actions: [[{ label: t("action-undo"), says: t("say-undo") }]],
	};
}

/** Says what "hoàn tác" took back. */
export const undoMessage = (t: Translate, { undone }: UndoResult): Message => ({
	blocks: [
		sentences(undone.map((one) => t(`undid-${one.intent}`, { code: one.code, content: taskWords(t, one) }))),
	],
	topic: { about: "assignments", ids: undone.map(({ assignmentId }) => assignmentId) },
});
