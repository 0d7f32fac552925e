import type { Answer } from "../../src/actions/take-update.ts";
import { findSecrecyInText } from "../../src/documents/secrecy.ts";
import { readApprovalRule } from "../../src/domain/documents/read-approval-rule.ts";
import { readCorrection } from "../../src/domain/documents/read-correction.ts";
import { readHead } from "../../src/domain/documents/read-head.ts";
import { readNoTask } from "../../src/domain/documents/read-no-task.ts";
import { readInstruction } from "../../src/domain/reply/read-instruction.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { UserError } from "../../src/domain/user-error.ts";
import { draftMessage } from "../../src/views/drafts/draft.ts";
import { draftChangeMessage } from "../../src/views/drafts/draft-change.ts";
import { draftDroppedMessage, pastedMessage } from "../../src/views/drafts/draft-steps.ts";
import { importResultMessage } from "../../src/views/drafts/import-result.ts";
import { secretMessage } from "../../src/views/error.ts";
import { activationNews } from "../../src/views/tasks/activation.ts";
import { assignedMessage } from "../../src/views/tasks/assigned.ts";
import type { Deps } from "../command.ts";

type About<A extends Topic["about"]> = Extract<Topic, { about: A }>;

/** A reply to the preview of a document: another page, a correction, "xác nhận" or "huỷ". */
export async function answerDraft(request: Request, deps: Deps, topic: About<"draft">): Promise<Answer> {
	const { t } = request;
	const { draftId, page } = topic;
	const instruction = readInstruction(request.text);
	switch (instruction?.kind) {
		case "confirm":
		case "agree":
			return confirm(request, deps, draftId);
		case "cancel":
		case "decline":
			await deps.actions.dropDraft(request, draftId);
			return draftDroppedMessage(t);
		case "more":
		case "show": {
			const draft = await deps.actions.showDraft(request, draftId);
			// "Xem lại" begins anew, with the header and the warnings as they are after corrections.
			const next = instruction.kind === "more" ? page + 1 : 1;
			const message = draftMessage(t, { draftId, draft, page: next });
			return request.pressed && request.repliesTo ? { message, replaces: request.repliesTo } : message;
		}
	}
	const approval = readApprovalRule(request.text);
	if (approval !== null) {
		const marked = await deps.actions.markApproval(request, draftId, approval);
		return draftChangeMessage(t, { draftId, page, ...marked });
	}
	const draft = await deps.actions.showDraft(request, draftId);
	const untasked = readNoTask(
		request.text,
		draft.reading.untasked.map(({ ref }) => ref),
	);
	if (untasked) {
		const marked = await deps.actions.markNoTask(request, draftId, untasked);
		return draftChangeMessage(t, { draftId, page, ...marked });
	}
	const head = readHead(request.text, { ...draft.reading.document, today: request.today });
	if (head) {
		const filled = await deps.actions.setHead(request, draftId, head);
		return draftChangeMessage(t, { draftId, page, ...filled });
	}
	const items = draft.reading.tasks.length;
	const { corrections, ask } = readCorrection(request.text, { items, today: request.today });
	if (corrections.length === 0) throw new UserError(`correction-${ask ?? "unclear"}`, { last: items });
	const corrected = await deps.actions.correctDraft(request, draftId, corrections);
	return draftChangeMessage(t, { draftId, page, ...corrected });
}

async function confirm(request: Request, { actions }: Deps, draftId: string): Promise<Answer> {
	const { t } = request;
	const { result, assignments, activated } = await actions.confirmDraft(request, draftId);
	const unheard: string[] = [];
	for (const [agencyId, rows] of Map.groupBy(assignments, (row) => row.agencyId)) {
		if (!agencyId) continue;
		const news = assignedMessage(t, { rows, document: result.document, today: request.today });
		if ((await actions.notifyGroups(agencyId, news)) === 0) unheard.push(rows[0]?.agency ?? "");
	}
	const fresh = new Set(assignments.map(({ id }) => id));
	const earlier = activated.filter(({ assignmentId }) => !fresh.has(assignmentId));
	for (const [agencyId, dated] of Map.groupBy(earlier, (one) => one.agencyId))
		if (agencyId) await actions.notifyGroups(agencyId, activationNews(t, request.actor.name, dated));
	return importResultMessage(t, { ...result, unheard });
}

/** Whether a text carries a secrecy mark. */
export const isSecret = (text: string): boolean => findSecrecyInText(text) !== null;

/** A reply to `/nhap`: a part of the text, a file instead of it, "hết" or "huỷ". */
export async function answerPaste(request: Request, deps: Deps, topic: About<"paste">): Promise<Answer> {
	const { actions } = deps;
	const { t } = request;
	const { draftId } = topic;
	const instruction = readInstruction(request.text);
	if (instruction?.kind === "cancel") {
		await actions.dropDraft(request, draftId);
		return draftDroppedMessage(t);
	}
	if (instruction?.kind === "end") {
		await actions.finishPaste(request, draftId);
		return null;
	}
	const added = await actions.addPaste(request, draftId, { text: request.text, isSecret });
	return added ? pastedMessage(t, { draftId, ...added }) : secretMessage(t);
}
