import type { Answer } from "../../src/actions/take-update.ts";
import { readInstruction } from "../../src/domain/reply/read-instruction.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { UserError } from "../../src/domain/user-error.ts";
import { draftDroppedMessage } from "../../src/views/drafts/draft-steps.ts";
import { ledgerMessage, ledgerNews, ledgerWrittenMessage } from "../../src/views/reports/ledger.ts";
import type { Deps } from "../command.ts";
import { tellProposers } from "./petitions.ts";

/** A reply to what an edited ledger would change: another page, "xác nhận" or "huỷ". */
export async function answerLedger(
	request: Request,
	{ actions }: Deps,
	{ draftId, page }: Extract<Topic, { about: "ledger" }>,
): Promise<Answer> {
	const { t, repliesTo, pressed } = request;
	const instruction = readInstruction(request.text);
	switch (instruction?.kind) {
		case "confirm":
		case "agree": {
			const written = await actions.writeLedger(request, draftId);
			for (const { agencyId, edits } of written.byAgency)
				await actions.notifyGroups(agencyId, ledgerNews(t, { by: written.by, edits }), request.chat.id);
			const completed = written.edits.filter(({ changes }) =>
				changes.some(({ field }) => field === "completed"),
			);
			await tellProposers(
				request,
				actions,
				completed.map(({ id }) => id),
			);
			return ledgerWrittenMessage(t, written);
		}
		case "cancel":
		case "decline":
			await actions.dropDraft(request, draftId);
			return draftDroppedMessage(t);
		case "more":
		case "show": {
			const ledger = await actions.showLedger(request, draftId);
			const next = instruction.kind === "more" ? page + 1 : 1;
			const message = ledgerMessage(t, { draftId, ledger, page: next });
			return pressed && repliesTo ? { message, replaces: repliesTo } : message;
		}
	}
	throw new UserError("ledger-answer");
}
