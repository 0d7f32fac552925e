import type { Message, MessageAction } from "../../domain/message.ts";
import type { ChangeResult, PendingRequest } from "../../domain/tasks/change.ts";
import type { Translate } from "../../domain/translate.ts";
import { changeMessage, sentences } from "../tasks/change.ts";
import { changeText } from "../tasks/change-text.ts";

/** The two answers to anything that waits for somebody's word. */
export const yesNo = (t: Translate): MessageAction[][] => [
	[
		{ label: t("action-agree"), says: t("say-agree"), tone: "good" },
		{ label: t("action-decline"), says: t("say-decline"), tone: "danger" },
	],
];

/** Somebody without the right asked for a change: says so in the group, and a focal point answers with one word. */
export function requestMessage(t: Translate, request: PendingRequest): Message {
	const changes = request.changes.filter(({ already }) => !already);
	return {
		blocks: [
			{ type: "paragraph", text: t("request-asks", { person: request.person }) },
			{ type: "bullets", items: changes.map((change) => changeText(t, "asks", change)) },
			{ type: "note", text: t("request-hint", { agency: request.agency }) },
		],
		topic: {
			about: "request",
			requestId: request.requestId,
			ids: changes.map(({ assignmentId }) => assignmentId),
		},
		actions: yesNo(t),
	};
}

/** A request made in private was passed on to so many groups of the agency; none means that nobody can agree. */
export const requestPassedOnMessage = (
	t: Translate,
	{ agency, groups }: { agency: string; groups: number },
): Message => ({
	blocks: [sentences([t(groups > 0 ? "request-passed-on" : "request-nowhere", { agency })])],
});

/** A focal point agreed: what was written, and who had asked for it. */
export function requestAcceptedMessage(t: Translate, person: string, result: ChangeResult): Message {
	const message = changeMessage(t, result);
	return {
		...message,
		blocks: [{ type: "paragraph", text: t("request-accepted", { person }) }, ...message.blocks],
	};
}

/** A focal point declined: nothing was written. */
export const requestDeclinedMessage = (
	t: Translate,
	{ person, decidedBy }: { person: string; decidedBy: string },
): Message => ({ blocks: [sentences([t("request-declined", { person, by: decidedBy })])] });
