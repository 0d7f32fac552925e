import type { Actions } from "../../src/actions/index.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Handover } from "../../src/domain/tasks/handover.ts";
import { decisionMessage, decisionNews } from "../../src/views/decisions/decision.ts";
import { extensionDecisionMessage } from "../../src/views/decisions/extension.ts";
import { takenOverMessage } from "../../src/views/tasks/assigned.ts";
import { tellEscalation } from "./escalation.ts";
import { tellProposers } from "./petitions.ts";

/** Confirms a decision, and tells the groups of the agencies that it concerns. */
export async function tellDecision(request: Request, actions: Actions, decision: Handover): Promise<Message> {
	// Whom it was only proposed to has nothing to do with it yet.
	const taker = decision.name === "transfer" ? decision.to : null;
	if (decision.name === "approve" || decision.name === "return")
		await tellProposers(request, actions, decision.assignmentIds);
	const { t, chat } = request;
	if (decision.agencyId) await actions.notifyGroups(decision.agencyId, decisionNews(t, decision), chat.id);
	if (taker && taker.agencyId !== decision.agencyId)
		await actions.notifyGroups(taker.agencyId, takenOverMessage(t, decision, request.today), chat.id);
	return decisionMessage(t, decision);
}

/** A yes or no to these assignments, as somebody means it. */
export interface Verdict {
	approved: boolean;
	reason: string | null;
	/** They were named, and not merely the only ones in the message. */
	named: boolean;
	/** By a command for just that. */
	explicit?: boolean;
}

/** Decides whatever waits on these assignments. Nothing where nothing does. */
export async function decideWaiting(
	request: Request,
	actions: Actions,
	ids: string[],
	{ approved, reason, named, explicit = false }: Verdict,
): Promise<Message[]> {
	const messages: Message[] = [];
	for (const { assignmentId, what } of await actions.decisionsOf(request, { ids, named, approved })) {
		const verdict = { approved, reason, explicit };
		if (what === "extension") {
			const decision = await actions.decideExtension(request, assignmentId, { approved, reason });
			const message = extensionDecisionMessage(request.t, decision);
			if (decision.agencyId) await actions.notifyGroups(decision.agencyId, message, request.chat.id);
			messages.push(message);
			continue;
		}
		if (what === "escalation") {
			const decision = await actions.decideEscalation(request, assignmentId, { approved, reason });
			messages.push(await tellEscalation(request, actions, decision));
			continue;
		}
		const decision =
			what === "result"
				? await actions.decideResult(request, assignmentId, verdict)
				: await actions.decideTransfer(request, assignmentId, verdict);
		messages.push(await tellDecision(request, actions, decision));
	}
	return messages;
}
