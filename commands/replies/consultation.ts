import type { Actions } from "../../src/actions/index.ts";
import type { Answer } from "../../src/actions/take-update.ts";
import { findSecrecyInText } from "../../src/documents/secrecy.ts";
import { readDraftChange } from "../../src/domain/consultations/consultation-draft-change.ts";
import { type GopyOrder, readOrder } from "../../src/domain/consultations/consultation-order.ts";
import type { OpinionOutcome } from "../../src/domain/consultations/consultation-result.ts";
import type { Message } from "../../src/domain/message.ts";
import { readInstruction } from "../../src/domain/reply/read-instruction.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { UserError } from "../../src/domain/user-error.ts";
import {
	consultationAskMessage,
	consultationCompleteMessage,
	consultationDecisionMessage,
	consultationUndoneMessage,
	moreTimeMessage,
	opinionMessage,
} from "../../src/views/consultations/consultation.ts";
import {
	consultationDroppedMessage,
	consultationOpenedMessage,
	consultationPreviewMessage,
} from "../../src/views/consultations/consultation-opening.ts";
import { requestDeclinedMessage, requestPassedOnMessage } from "../../src/views/decisions/request.ts";
import { secretMessage } from "../../src/views/error.ts";
import type { Deps } from "../command.ts";

type About<A extends Topic["about"]> = Extract<Topic, { about: A }>;
type Decided = Extract<GopyOrder, { kind: "close" | "extend" }>;

/** Confirms an answer, asks a focal point, and tells whoever asked when it was the last one. */
export async function tellOpinion(
	request: Request,
	actions: Actions,
	outcome: OpinionOutcome,
): Promise<Message> {
	const { t, today } = request;
	const message = opinionMessage(t, outcome, today);
	if (outcome.kind === "given" && outcome.complete) {
		const { chatId, asked } = outcome.complete;
		if (chatId !== request.chat.id)
			await actions.notifyChat(chatId, consultationCompleteMessage(t, outcome, asked));
	}
	if (outcome.kind === "asked" && outcome.ask === "more-time" && outcome.askerChatId !== request.chat.id) {
		const { consultationId, agencyId, askerChatId } = outcome;
		// Once a day: asking again tells nothing new.
		const key = `gopy-time:${consultationId}:${agencyId}:${today}`;
		await actions.notifyChat(askerChatId, moreTimeMessage(t, outcome), key);
	}
	// A request is decided in the agency's group: one that was made in private is passed on there.
	if (outcome.kind === "requested" && request.chat.private) {
		const groups = await actions.notifyGroups(outcome.agencyId, message);
		return requestPassedOnMessage(t, { agency: outcome.agency, groups });
	}
	return message;
}

/** "đóng", "gia hạn 15/3": whoever asked decides; those who have not answered hear it. */
export async function closeOrExtend(
	request: Request,
	actions: Actions,
	named: { id: string } | { code: number },
	order: Decided,
): Promise<Message> {
	const decision =
		order.kind === "close"
			? await actions.closeConsultation(request, named, order.reason)
			: await actions.extendConsultation(request, named, order);
	const news = consultationDecisionMessage(request.t, decision, { own: false });
	// Closed after its deadline, a question just leaves their digest.
	const told = order.kind === "extend" || decision.lastDay >= request.today ? decision.missing : [];
	await actions.tellGroups(
		told.map(({ id }) => id),
		news,
		request.chat.id,
	);
	return consultationDecisionMessage(request.t, decision, { own: true });
}

/** A reply to a request for opinions, or to a card. */
export async function answerConsultation(
	request: Request,
	{ actions }: Deps,
	{ consultationId, agencyId }: Pick<About<"consultation">, "consultationId" | "agencyId">,
): Promise<Answer> {
	if (findSecrecyInText(request.text)) return secretMessage(request.t);
	const order = readOrder(0, request.text.trim(), request.today);
	const decides = typeof order !== "string" && (order.kind === "close" || order.kind === "extend");
	// An agency that is asked says "gia hạn 12/3" too: then it is no answer, and no decision.
	if (decides && (agencyId === null || (await actions.mayManageConsultation(request, consultationId))))
		return closeOrExtend(request, actions, { id: consultationId }, order);
	const outcome = await actions.giveOpinion(request, { id: consultationId, agencyId }, request.text);
	return tellOpinion(request, actions, outcome);
}

/** A reply to the preview: "xác nhận" asks everybody, "hủy" forgets it, anything else corrects it. */
export async function answerConsultationDraft(
	request: Request,
	{ actions }: Deps,
	{ draftId }: About<"consultation-draft">,
): Promise<Answer> {
	const { t, today } = request;
	const kind = readInstruction(request.text)?.kind;
	if (kind === "confirm" || kind === "agree") {
		const opened = await actions.openConsultation(request, draftId, (asking) =>
			consultationAskMessage(t, asking),
		);
		return consultationOpenedMessage(t, opened);
	}
	if (kind === "cancel" || kind === "decline") {
		await actions.dropConsultation(request, draftId);
		return consultationDroppedMessage(t);
	}
	const change = readDraftChange(request.text, today);
	if (!change) throw new UserError("consultation-draft-unclear");
	await actions.correctConsultation(request, draftId, change);
	return consultationPreviewMessage(t, await actions.previewConsultation(draftId));
}

/** A reply to a confirmation: "hoàn tác" takes it back; anything else is about the same consultation. */
export async function answerConsultationChange(
	request: Request,
	deps: Deps,
	topic: About<"consultation-change">,
): Promise<Answer> {
	if (readInstruction(request.text)?.kind !== "undo") return answerConsultation(request, deps, topic);
	const undone = await deps.actions.undoConsultation(request, topic.changeId);
	const message = consultationUndoneMessage(request.t, undone);
	await deps.actions.tellGroups(undone.heardBy, message, request.chat.id);
	return message;
}

/** A focal point's "đồng ý" or "không" to what somebody without the right answered. */
export async function answerOpinionRequest(
	request: Request,
	{ actions }: Deps,
	topic: About<"opinion-request">,
): Promise<Answer> {
	const kind = readInstruction(request.text)?.kind;
	if (kind !== "agree" && kind !== "decline") throw new UserError("yes-or-no");
	if (kind === "agree") return tellOpinion(request, actions, await actions.confirmOpinion(request, topic));
	const person = await actions.declineOpinion(request, topic);
	return requestDeclinedMessage(request.t, { person, decidedBy: request.actor.name });
}
