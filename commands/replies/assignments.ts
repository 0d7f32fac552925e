import type { Actions } from "../../src/actions/index.ts";
import type { Answer } from "../../src/actions/take-update.ts";
import type { ReplyOutcome } from "../../src/actions/tasks/answer-reply.ts";
import type { Message } from "../../src/domain/message.ts";
import { readPerson } from "../../src/domain/people/read-person.ts";
import { may } from "../../src/domain/people/who-may.ts";
import { completeReply } from "../../src/domain/reply/complete-reply.ts";
import { type Instruction, readInstruction } from "../../src/domain/reply/read-instruction.ts";
import { readReply } from "../../src/domain/reply/read-reply.ts";
import type { ReplyReading } from "../../src/domain/reply/reply.ts";
import { readLine } from "../../src/domain/report/read-line.ts";
import type { Request } from "../../src/domain/request.ts";
import type { ChangeResult } from "../../src/domain/tasks/change.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { UserError } from "../../src/domain/user-error.ts";
import { extensionRequestMessage } from "../../src/views/decisions/extension.ts";
import { requestMessage, requestPassedOnMessage } from "../../src/views/decisions/request.ts";
import { questionMessage, stillOpenMessage } from "../../src/views/question.ts";
import { changeMessage } from "../../src/views/tasks/change.ts";
import type { Deps } from "../command.ts";
import { askForPage } from "../paging.ts";
import { activateLines } from "./activation.ts";
import { decideWaiting } from "./decide.ts";
import { escalateAll, resumeLine } from "./escalation.ts";
import { answerFigures } from "./figures.ts";
import { inCharge } from "./in-charge.ts";
import { leadLines } from "./lead.ts";
import { tellProposers } from "./petitions.ts";
import { urgeLines } from "./urging.ts";

type About<A extends Topic["about"]> = Extract<Topic, { about: A }>;

/** A reply to a list, a digest or a card. */
export async function answerAssignments(
	request: Request,
	deps: Deps,
	topic: About<"assignments">,
	again: (text: string) => Promise<Answer>,
): Promise<Answer> {
	if (topic.figures) {
		const [first, alone] = [topic.ids.length + 1, topic.ids.length === 0];
		const answered = await answerFigures(request, deps, { asks: topic.figures, first, alone });
		if (answered) return answered;
	}
	const opened =
		topic.opens?.[(readLine(request.text) ?? 0) - 1 - topic.ids.length - (topic.figures ?? []).length];
	if (opened) return again(opened);
	const instruction = readInstruction(request.text);
	if (instruction?.kind === "undo") throw new UserError("undo-nothing");
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
	if (instruction?.kind === "escalate") {
		const { items, reason } = instruction;
		const ids = items.flatMap((item) => topic.ids[item - 1] ?? []);
		const lines = items.length === 0 && topic.ids.length === 1 ? topic.ids : ids;
		if (lines.length === 0 || lines.length < items.length) throw new UserError("escalate-which");
		return escalateAll(request, deps.actions, lines, reason);
	}
	// "đôn đốc: đã nhắc các xã" from an agency is a report, and no urging of itself.
	if (instruction?.kind === "urge" && (may(request.actor, "urge") || instruction.reason === null))
		return urgeLines(request, deps.actions, topic.ids, instruction);
	if (may(request.actor, "decide")) {
		const led = await leadLines(request, deps.actions, topic.ids);
		if (led) return led;
		const resumed = await resumeLine(request, deps.actions, topic.ids);
		if (resumed) return resumed;
	}
	const charge = readPerson(request.text);
	if (charge) {
		const lines = charge.lines.length === 0 && topic.ids.length === 1 ? [1] : charge.lines;
		const ids = lines.flatMap((line) => topic.ids[line - 1] ?? []);
		if (ids.length > 0 && ids.length === lines.length)
			return inCharge(request, deps.actions, ids, charge.person);
	}
	const activated = await activateLines(request, deps.actions, topic.ids);
	if (activated) return activated;
	const { text, today } = request;
	// A file without a word proves nothing by itself: whoever sent it is asked, and "xong" completes with it.
	const reading: ReplyReading =
		request.files.length && !text
			? { changes: [], ask: "certain" }
			: readReply(text, { items: topic.ids.length, today });
	return answerChanges(request, deps, { lines: topic.ids }, reading);
}

/** "1 đồng ý" under a leader's digest: what waits among the lines named. Null where none does. */
async function decideLines(
	request: Request,
	{ actions }: Deps,
	lines: string[],
	{ kind, items, reason }: Extract<Instruction, { kind: "agree" | "decline" }>,
): Promise<Answer> {
	const named = items.length > 0;
	// A word without a number decides only where it can mean one thing.
	if (!named && lines.length > 1) return null;
	const ids = named ? items.flatMap((item) => lines[item - 1] ?? []) : lines;
	const messages = await decideWaiting(request, actions, ids, { approved: kind === "agree", reason, named });
	return messages.length ? messages : null;
}

/** The answer to a question of ours completes the reply that was asked about. */
export async function answerQuestion(
	request: Request,
	deps: Deps,
	topic: About<"question">,
): Promise<Answer> {
	const { ids, asked, files = [] } = topic;
	const reading = completeReply(asked, request.text, { items: ids.length, today: request.today });
	return answerChanges(request, deps, { lines: ids, asked: reading.asked, files }, reading);
}

/** What a reply is about, before it is understood. */
interface Asked {
	lines: string[];
	/** What a question would be about; the text of the reply where nothing is given. */
	asked?: string;
	/** Files that came with an earlier part of it. */
	files?: string[];
	/** False where codes name the lines: no message has them. */
	numbered?: boolean;
	/** How to type it, where a command was. */
	example?: string;
}

/** Does what a reply asks for, or asks what it left open. Words that ask for nothing are left alone. */
export async function answerChanges(
	request: Request,
	{ actions }: Deps,
	{ lines, asked = request.text, files: earlier = [], numbered = true, example }: Asked,
	reading: ReplyReading,
): Promise<Answer> {
	const { t } = request;
	const files = [...earlier, ...request.files.map(({ name }) => name)];
	const question = async (partly = false): Promise<Message[]> => {
		if (!reading.ask) return [];
		const choices = await actions.choicesOf(request, lines);
		const about = { ask: reading.ask, choices, asked: request.text, partly };
		const message = questionMessage(t, example ? { ...about, example } : about);
		return [{ ...message, topic: { about: "question", ids: lines, asked, files } }];
	};
	if (reading.changes.length === 0 && reading.open)
		return stillOpenMessage(t, { ids: lines, open: reading.open });
	if (reading.changes.length === 0) return question();
	const outcome = await actions.answerReply(request, lines, reading.changes, { files, numbered });
	if (outcome.kind === "requested") return [await passOn(request, actions, outcome), ...(await question())];
	for (const wanted of outcome.extensions)
		await actions.notifyDeciders(wanted.agencyId, extensionRequestMessage(t, wanted));
	await tellProposers(request, actions, completedIn(outcome.result));
	return [changeMessage(t, { ...outcome.result, ask: reading.ask }), ...(await question(true))];
}

/** What a change completed. */
export const completedIn = ({ applied }: ChangeResult): string[] =>
	applied.flatMap(({ intent, already, assignmentId }) =>
		intent === "complete" && !already ? assignmentId : [],
	);

/** A request is decided in the agency's group: one that was made in private is passed on there. */
async function passOn(
	request: Request,
	actions: Actions,
	{ request: asked, agencyId }: Extract<ReplyOutcome, { kind: "requested" }>,
): Promise<Message> {
	const message = requestMessage(request.t, asked);
	if (!request.chat.private) return message;
	const groups = await actions.notifyGroups(agencyId, message);
	return requestPassedOnMessage(request.t, { agency: asked.agency, groups });
}
