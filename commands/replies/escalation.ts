import type { Actions } from "../../src/actions/index.ts";
import type { Answer } from "../../src/actions/take-update.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Request } from "../../src/domain/request.ts";
import {
	type EscalationDecision,
	readEscalationOrder,
	readResumedLine,
} from "../../src/domain/tasks/escalation.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { UserError } from "../../src/domain/user-error.ts";
import {
	escalatedMessage,
	escalationDecisionMessage,
	escalationMessage,
} from "../../src/views/decisions/escalation.ts";
import type { Deps } from "../command.ts";

/** "2 vượt thẩm quyền, đề nghị …": sends each on to the monitor, or the leaders where nobody monitors. */
export async function escalateAll(
	request: Request,
	actions: Actions,
	ids: string[],
	reason: string | null,
): Promise<Message[]> {
	const messages: Message[] = [];
	for (const id of ids) {
		const news = await actions.escalate(request, id, reason);
		const message = escalationMessage(request.t, news);
		if (news.agencyId)
			await (news.stage === "MONITOR"
				? actions.notifyMonitors(news.agencyId, message)
				: actions.notifyDeciders(news.agencyId, message));
		messages.push(escalatedMessage(request.t, news));
	}
	return messages;
}

/** Confirms what was decided, tells the agency, and whoever it is passed on to. */
export async function tellEscalation(
	request: Request,
	actions: Actions,
	decision: EscalationDecision,
): Promise<Message> {
	const message = escalationDecisionMessage(request.t, decision);
	if (decision.agencyId) {
		await actions.notifyGroups(decision.agencyId, message, request.chat.id);
		if (decision.news)
			await actions.notifyDeciders(decision.agencyId, escalationMessage(request.t, decision.news));
	}
	return message;
}

/** "1 tiếp tục" under a leader's digest: what was taken over is settled. Null where the reply says anything else. */
export async function resumeLine(request: Request, actions: Actions, shown: string[]): Promise<Answer> {
	const resumed = readResumedLine(request.text);
	const id = resumed && (resumed.line === null && shown.length > 1 ? null : shown[(resumed.line ?? 1) - 1]);
	if (!id) return null;
	return tellEscalation(request, actions, await actions.resumeWork(request, id, resumed.reason));
}

/** A monitor's or leader's reply to what is beyond an agency's powers. */
export async function answerEscalation(
	request: Request,
	{ actions }: Deps,
	{ assignmentId, changeId }: Extract<Topic, { about: "escalation" }>,
): Promise<Answer> {
	const order = readEscalationOrder(request.text);
	if (order.kind === "escalate") throw new UserError("yes-or-no");
	const decision =
		order.kind === "resume"
			? await actions.resumeWork(request, assignmentId, order.reason)
			: await actions.decideEscalation(request, assignmentId, { ...order, changeId });
	return tellEscalation(request, actions, decision);
}
