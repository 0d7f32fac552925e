import type { Message, Text } from "../../domain/message.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { Decision, Difference } from "../../domain/tasks/decision.ts";
import type { Handover } from "../../domain/tasks/handover.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, fullDate } from "../dates.ts";
import { unheardText } from "../presence.ts";
import { deadlineText } from "../tasks/deadline-text.ts";
import { sentence, shorten } from "../text.ts";
import { yesNo } from "./request.ts";

/** "thời hạn 30/6/2026 → 15/7/2026". */
export const differenceText = (t: Translate, difference: Difference): string => {
	const [from, to] =
		difference.what === "deadline"
			? [difference.from && dayMonthYear(difference.from), dayMonthYear(difference.to)]
			: [shorten(difference.from, 100), shorten(difference.to, 100)];
	return t("difference", {
		what: t(`difference-${difference.what}`),
		from: from || t("blank"),
		to: to || t("blank"),
	});
};

/** What was decided, on what, why and by which document, in one sentence. */
export function decisionText(t: Translate, decision: Decision, last: string | null = null): string {
	const { name, by, code, agency, to, person, on } = decision;
	const parts = [
		t(`decided-${name}`, {
			by,
			code,
			agency,
			content: shorten(decision.content, 80),
			to: to?.agency ?? "",
			person: person ?? "",
		}),
		...decision.differences.map((difference) => differenceText(t, difference)),
		decision.lastRound && t("with-last-round"),
		decision.reason && t("with-reason", { reason: shorten(decision.reason, 200) }),
		decision.basis && t("with-evidence", { evidence: shorten(decision.basis, 80) }),
		on && t("with-reported-on", { date: fullDate(t, on) }),
		last,
	];
	return sentence(parts.filter((part) => typeof part === "string" && part !== "").join("; "));
}

/** Confirms a decision to whoever made it, and says how to take it back. */
export function decisionMessage(
	t: Translate,
	decision: Decision,
	{
		deadline = null,
		unheard = [],
		undoMinutes = 10,
	}: { deadline?: AssignmentRow | null; unheard?: string[]; undoMinutes?: number } = {},
): Message {
	const until = deadline && t("with-deadline", { deadline: deadlineWords(t, deadline) });
	return {
		blocks: [
			{ type: "paragraph", text: decisionText(t, decision, until) },
			...(unheard.length > 0 ? [{ type: "paragraph" as const, text: unheardText(t, unheard) }] : []),
			{ type: "note", text: t("change-undo", { n: undoMinutes }) },
		],
		topic: { about: "change", changeId: decision.changeId, ids: decision.assignmentIds },
		actions: [[{ label: t("action-undo"), says: t("say-undo") }]],
	};
}

/** Tells the agency's group what was decided. */
export const decisionNews = (t: Translate, decision: Decision): Message => ({
	blocks: [{ type: "paragraph", text: decisionText(t, decision) }],
	topic: { about: "assignments", ids: decision.assignmentIds },
	protect: true,
});

const deadlineWords = (t: Translate, row: AssignmentRow): string =>
	row.lastDay ? fullDate(t, row.lastDay) : deadlineText(t, row.deadline);

/** Asks whoever may decide whether a task shall go to another agency. */
export function transferProposalMessage(t: Translate, decision: Handover): Message {
	const { agency, code, to, row, reason, basis } = decision;
	const rows: [string, Text][] = [
		[t("extension-task"), shorten(decision.content, 300)],
		...(row ? [[t("extension-now"), deadlineWords(t, row)] as [string, Text]] : []),
		[t("extension-reason"), shorten(reason ?? basis ?? "", 300) || t("reason-unsaid")],
	];
	return {
		blocks: [
			{ type: "heading", text: t("transfer-title", { agency, code, to: to?.agency ?? "" }) },
			{ type: "fields", rows },
			{ type: "note", text: t("extension-hint") },
		],
		topic: { about: "assignments", ids: decision.assignmentIds },
		actions: yesNo(t),
		protect: true,
	};
}

/** Says whether the results of a document must be approved from now on. */
export const approvalRuleMessage = (
	t: Translate,
	{ document, on }: { document: string; on: boolean },
): Message => ({
	blocks: [{ type: "paragraph", text: t(on ? "approval-on" : "approval-off", { document }) }],
});
