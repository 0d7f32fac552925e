import type { Answer } from "../../src/actions/take-update.ts";
import { readCorrection } from "../../src/domain/read-correction.ts";
import { readInstruction } from "../../src/domain/read-instruction.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { UserError } from "../../src/domain/user-error.ts";
import { assignedMessage } from "../../src/views/assigned.ts";
import { draftMessage } from "../../src/views/draft.ts";
import { draftChangeMessage } from "../../src/views/draft-change.ts";
import { draftDroppedMessage, pastedMessage } from "../../src/views/draft-steps.ts";
import { importResultMessage } from "../../src/views/import-result.ts";
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
			const next = instruction.kind === "more" ? page + 1 : page;
			const message = draftMessage(t, { draftId, draft, page: next });
			return request.pressed && request.repliesTo ? { message, replaces: request.repliesTo } : message;
		}
	}
	const draft = await deps.actions.showDraft(request, draftId);
	const { corrections } = readCorrection(request.text, {
		items: draft.reading.tasks.length,
		today: request.today,
	});
	if (corrections.length === 0) throw new UserError("correction-unclear");
	const corrected = await deps.actions.correctDraft(request, draftId, corrections);
	return draftChangeMessage(t, { draftId, page, ...corrected });
}

async function confirm(request: Request, { actions }: Deps, draftId: string): Promise<Answer> {
	const { t } = request;
	const { result, assignments } = await actions.confirmDraft(request, draftId);
	for (const [agencyId, rows] of Map.groupBy(assignments, (row) => row.agencyId)) {
		if (!agencyId) continue;
		const news = assignedMessage(t, { rows, document: result.document, today: request.today });
		await actions.notifyGroups(agencyId, news);
	}
	return importResultMessage(t, result);
}

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
	const { parts, characters } = await actions.addPaste(request, draftId, request.text);
	return pastedMessage(t, { draftId, parts, characters });
}
