import type { Draft, DraftChange } from "../../domain/documents/draft.ts";
import type { Message } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { shorten } from "../text.ts";
import { datedName } from "./document-text.ts";
import { agencyNames, deadlineWithDay } from "./draft-task.ts";

function changeText(t: Translate, change: DraftChange, draft: Draft): string {
	if (change.kind === "head") return t("draft-did-head", { document: datedName(t, change.document) });
	if (change.kind === "no-task") return t("draft-did-no-task", { refs: change.refs.join(", ") });
	if (change.kind === "approval") return t(change.on ? "draft-did-approval-on" : "draft-did-approval-off");
	const numbers = change.numbers.join(", ");
	switch (change.kind) {
		case "deadline":
			return t("draft-did-deadline", { numbers, deadline: deadlineWithDay(t, change.deadline) });
		case "lead":
		case "coordinating":
			return change.agencies.length > 0
				? t(`draft-did-${change.kind}`, { numbers, names: agencyNames(t, change.agencies, draft, 200) })
				: t(`draft-did-${change.kind}-none`, { numbers });
		case "content":
		case "product":
			return t(`draft-did-${change.kind}`, { numbers, text: shorten(change.text) });
		case "merge":
			return t("draft-did-merge", { numbers, into: change.numbers[0] ?? 0 });
		default:
			return t(`draft-did-${change.kind}`, { numbers });
	}
}

/** Says what corrections did to a draft. Whoever answers it goes on with the same draft. */
export function draftChangeMessage(
	t: Translate,
	{ draftId, draft, page, changes }: { draftId: string; draft: Draft; page: number; changes: DraftChange[] },
): Message {
	const kept = draft.reading.tasks.length - draft.dropped.length;
	return {
		blocks: [
			{ type: "bullets", items: changes.map((change) => changeText(t, change, draft)) },
			{ type: "note", text: t("draft-did-hint", { n: kept }) },
		],
		topic: { about: "draft", draftId, page },
		actions: [
			[
				{ label: t("action-confirm"), says: t("say-confirm"), tone: "good" },
				{ label: t("action-show-draft"), says: t("say-show-draft") },
			],
		],
	};
}
