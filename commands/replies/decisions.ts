import type { Answer } from "../../src/actions/take-update.ts";
import { isAll } from "../../src/domain/deadline/read-activation.ts";
import { readInstruction } from "../../src/domain/reply/read-instruction.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { UserError } from "../../src/domain/user-error.ts";
import { extensionDecisionMessage, extensionRequestMessage } from "../../src/views/decisions/extension.ts";
import { requestAcceptedMessage, requestDeclinedMessage } from "../../src/views/decisions/request.ts";
import { undoMessage } from "../../src/views/tasks/change.ts";
import type { Deps } from "../command.ts";
import { activateAll } from "./activation.ts";
import { answerAssignments, completedIn } from "./assignments.ts";
import { tellProposers } from "./petitions.ts";

type About<A extends Topic["about"]> = Extract<Topic, { about: A }>;

/** A reply to a confirmation: "hoàn tác" takes it back; anything else is about the same assignments. */
export async function answerChange(
	request: Request,
	deps: Deps,
	topic: About<"change">,
	again: (text: string) => Promise<Answer>,
): Promise<Answer> {
	if (readInstruction(request.text)?.kind === "undo") {
		const undone = await deps.actions.undo(request, topic.changeId);
		const reopened = undone.undone.filter(({ intent }) => intent === "complete");
		await tellProposers(
			request,
			deps.actions,
			reopened.map(({ assignmentId }) => assignmentId),
		);
		for (const agencyId of undone.heardBy) {
			// An agency hears of its own tasks only.
			const own = undone.undone.filter(({ heardBy }) => heardBy.includes(agencyId));
			const news = undoMessage(request.t, { ...undone, undone: own });
			await deps.actions.notifyGroups(agencyId, news, request.chat.id);
		}
		return undoMessage(request.t, undone);
	}
	if (topic.others && isAll(request.text)) {
		const { ids, on } = topic.others;
		const wish = { said: "activate" as const, day: on, deadline: null, basis: null };
		return activateAll(request, deps.actions, ids, wish);
	}
	return answerAssignments(request, deps, { about: "assignments", ids: topic.ids }, again);
}

/** A focal point's "đồng ý" or "không" to what somebody without the right asked for. */
export async function answerRequest(
	request: Request,
	{ actions }: Deps,
	topic: About<"request">,
): Promise<Answer> {
	const accepted = verdict(request);
	const decided = await actions.decideRequest(request, topic.requestId, accepted);
	for (const wanted of decided.extensions)
		await actions.notifyDeciders(wanted.agencyId, extensionRequestMessage(request.t, wanted));
	if (decided.result) await tellProposers(request, actions, completedIn(decided.result));
	return decided.result
		? requestAcceptedMessage(request.t, decided.person, decided.result)
		: requestDeclinedMessage(request.t, { person: decided.person, decidedBy: request.actor.name });
}

/** A leader's "đồng ý" or "không: lý do" to an extension. The agency hears it too. */
export async function answerExtension(
	request: Request,
	{ actions }: Deps,
	topic: About<"extension">,
): Promise<Answer> {
	const instruction = readInstruction(request.text);
	const approved = verdict(request);
	const reason = instruction && "reason" in instruction ? instruction.reason : null;
	const { assignmentId, changeId } = topic;
	const decision = await actions.decideExtension(request, assignmentId, { approved, reason, changeId });
	const message = extensionDecisionMessage(request.t, decision);
	if (decision.agencyId) await actions.notifyGroups(decision.agencyId, message, request.chat.id);
	return message;
}

function verdict(request: Request): boolean {
	const kind = readInstruction(request.text)?.kind;
	if (kind === "agree") return true;
	if (kind === "decline") return false;
	throw new UserError("yes-or-no");
}
