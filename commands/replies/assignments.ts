import type { Answer } from "../../src/actions/take-update.ts";
import type { Message } from "../../src/domain/message.ts";
import { type Instruction, readInstruction } from "../../src/domain/read-instruction.ts";
import { readReply } from "../../src/domain/read-reply.ts";
import type { ReplyReading } from "../../src/domain/reply.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { changeMessage } from "../../src/views/change.ts";
import { extensionDecisionMessage, extensionRequestMessage } from "../../src/views/extension.ts";
import { questionMessage } from "../../src/views/question.ts";
import { requestMessage } from "../../src/views/request.ts";
import type { Deps } from "../command.ts";
import { askForPage } from "../paging.ts";

type About<A extends Topic["about"]> = Extract<Topic, { about: A }>;

/** A reply to a list, a digest or a card. */
export async function answerAssignments(
	request: Request,
	deps: Deps,
	topic: About<"assignments">,
	again: (text: string) => Promise<Answer>,
): Promise<Answer> {
	const instruction = readInstruction(request.text);
	if (instruction?.kind === "more" && topic.more) {
		const answer = await again(askForPage(topic.more));
		// A button turns the page in place; a typed word is answered below it.
		return request.pressed && request.repliesTo && answer && "blocks" in answer
			? { message: answer, replaces: request.repliesTo }
			: answer;
	}
	if (instruction?.kind === "agree" || instruction?.kind === "decline") {
		const decided = await decideLines(request, deps, topic.ids, instruction);
		if (decided) return decided;
	}
	const { today } = request;
	return answerChanges(request, deps, topic.ids, readReply(request.text, { items: topic.ids.length, today }));
}

/** "1 đồng ý" under a leader's digest: the extensions that wait among the lines named. Null where none does. */
async function decideLines(
	request: Request,
	{ actions }: Deps,
	lines: string[],
	{ kind, items, reason }: Extract<Instruction, { kind: "agree" | "decline" }>,
): Promise<Answer> {
	const named = items.length ? items.flatMap((item) => lines[item - 1] ?? []) : lines;
	// A word without a number decides only where it can mean one thing.
	if (items.length === 0 && lines.length > 1) return null;
	const waiting = await actions.pendingExtensionsOf(named);
	const messages: Message[] = [];
	for (const assignmentId of waiting) {
		const decision = await actions.decideExtension(request, assignmentId, {
			approved: kind === "agree",
			reason,
		});
		const message = extensionDecisionMessage(request.t, decision);
		if (decision.agencyId) await actions.notifyGroups(decision.agencyId, message, request.chat.id);
		messages.push(message);
	}
	return messages.length ? messages : null;
}

/** The answer to a question of ours completes the reply that was asked about. */
export async function answerQuestion(
	request: Request,
	deps: Deps,
	topic: About<"question">,
): Promise<Answer> {
	const items = topic.ids.length;
	const { today } = request;
	const alone = readReply(request.text, { items, today });
	if (alone.changes.length) return answerChanges(request, deps, topic.ids, alone);
	const together = readReply(`${topic.asked} ${request.text}`, { items, today });
	return answerChanges(request, deps, topic.ids, together);
}

/** Does what a reply asks for, or asks what it left open. Words that ask for nothing are left alone. */
export async function answerChanges(
	request: Request,
	{ actions }: Deps,
	lines: string[],
	reading: ReplyReading,
	options: { numbered?: boolean } = {},
): Promise<Answer> {
	const { t } = request;
	const asking = async (): Promise<Answer> => {
		if (!reading.ask) return null;
		const choices = await actions.choicesOf(request, lines);
		return questionMessage(t, { ask: reading.ask, choices, asked: request.text });
	};
	if (reading.changes.length === 0) return asking();
	const outcome = await actions.answerReply(request, lines, reading.changes, options);
	if (outcome.kind === "requested") return requestMessage(t, outcome.request);
	for (const asked of outcome.extensions)
		await actions.notifyDeciders(asked.agencyId, extensionRequestMessage(t, asked));
	const done = changeMessage(t, { ...outcome.result, ask: reading.ask });
	const question = await asking();
	return question && "blocks" in question ? [done, question] : done;
}
