import type { Actions } from "../src/actions/index.ts";
import { requireSight } from "../src/actions/require-sight.ts";
import type { Answer } from "../src/actions/take-update.ts";
import { opensWithCode } from "../src/domain/consultations/consultation-order.ts";
import { may } from "../src/domain/people/who-may.ts";
import { readInstruction } from "../src/domain/reply/read-instruction.ts";
import { readReply } from "../src/domain/reply/read-reply.ts";
import type { Request } from "../src/domain/request.ts";
import { fold } from "../src/domain/text/fold.ts";
import { UserError } from "../src/domain/user-error.ts";
import { answerSettings } from "./caidat.ts";
import type { Deps } from "./command.ts";
import { commands } from "./index.ts";
import { nhap } from "./nhap.ts";
import { askForPage } from "./paging.ts";
import { answerAgreements } from "./replies/agreements.ts";
import { answerAssignments, answerQuestion } from "./replies/assignments.ts";
import { answerCalendar } from "./replies/calendar.ts";
import {
	answerConsultation,
	answerConsultationChange,
	answerConsultationDraft,
	answerOpinionRequest,
} from "./replies/consultation.ts";
import { answerChange, answerExtension, answerRequest } from "./replies/decisions.ts";
import { answerDraft, answerPaste } from "./replies/drafts.ts";
import { answerEscalation } from "./replies/escalation.ts";
import { answerIndicators } from "./replies/figures.ts";
import { answerLedger } from "./replies/ledger.ts";
import { answerPetitions } from "./replies/petitions.ts";
import { answerReport, opened } from "./replies/report.ts";
import { answerWish } from "./replies/wish.ts";

const COMMAND = /^\/([a-z0-9_]+)(?:\s+([\s\S]*))?$/i;
const byName = new Map(commands.map((one) => [one.name, one]));
const names = commands.map(({ name }) => name);

/** Finds who answers: a command, else what the message replied to is about, else a file that was sent. */
export async function route(request: Request, actions: Actions): Promise<Answer> {
	const deps: Deps = { actions, commands: names };
	const typed = COMMAND.exec(request.text.trim());
	if (typed) return answerCommand(request, deps, typed[1] ?? "", typed[2] ?? "");
	const again = (text: string) => route({ ...request, text, topic: null, pressed: false }, actions);
	// "GY-0003 nhất trí" under a digest, or any other message of ours.
	if (request.repliesTo && opensWithCode(request.text))
		return answerCommand(request, deps, "gopy", request.text);
	if (request.topic) {
		const answer = await answerTopic(request, deps, again);
		if (answer !== undefined) return answer;
	}
	if (request.repliesToUnknown || reportsToNothing(request)) {
		requireSight(request);
		// Silence would be taken for "it is written".
		throw new UserError("message-unknown");
	}
	if (request.files.length && (request.chat.private || request.repliesTo)) {
		requireSight(request);
		return nhap.handle({ ...request, argument: "" }, deps);
	}
	// In a group only commands and replies are for the bot; in private, silence would look like a fault.
	return request.chat.private && request.text ? answerPrivately(request, deps) : null;
}

async function answerCommand(request: Request, deps: Deps, name: string, argument: string): Promise<Answer> {
	const command = byName.get(name.toLowerCase());
	if (command) {
		if (!command.offer.outsiders) requireSight(request);
		return command.handle({ ...request, argument: argument.trim() }, deps);
	}
	// Another bot may own the command: in a group an unknown one is not ours to answer.
	if (!request.chat.private) return null;
	throw new UserError(request.actor.roles.length ? "command-unknown" : "stranger", { name });
}

async function answerTopic(
	request: Request,
	deps: Deps,
	again: (text: string) => Promise<Answer>,
): Promise<Answer | undefined> {
	const { topic } = request;
	if (!topic || !may(request.actor, "see")) return undefined;
	switch (topic.about) {
		case "assignments":
			return answerAssignments(request, deps, topic, again);
		case "pages":
			return readInstruction(request.text)?.kind === "more" ? again(askForPage(topic.more)) : undefined;
		case "calendar":
			return answerCalendar(request, deps, topic);
		case "commands": {
			const typed = opened(request.text, topic.commands);
			return typed ? again(typed) : undefined;
		}
		case "making":
			return undefined;
		case "report":
			return answerReport(request, topic, again);
		case "covered": {
			const message = await deps.actions.openCovered(request, topic.deliveryId);
			if (isOpening(request.text)) return message;
			return answerTopic({ ...request, topic: message.topic ?? null }, deps, again);
		}
		case "settings":
			return answerSettings({ ...request, argument: `${topic.place} ${request.text}` }, deps);
		case "question":
			return answerQuestion(request, deps, topic);
		case "change":
			return answerChange(request, deps, topic, again);
		case "request":
			return answerRequest(request, deps, topic);
		case "petitions": {
			const tasks = () => answerAssignments(request, deps, { about: "assignments", ids: topic.ids }, again);
			return answerPetitions(request, deps, topic, tasks, again);
		}
		case "agreements":
			return answerAgreements(request, deps, topic, again);
		case "indicators":
			return answerIndicators(request, deps, topic);
		case "wish":
			return answerWish(request, deps, topic, again);
		case "escalation":
			return answerEscalation(request, deps, topic);
		case "extension":
			return answerExtension(request, deps, topic);
		case "consultation":
			return answerConsultation(request, deps, topic);
		case "consultation-draft":
			return answerConsultationDraft(request, deps, topic);
		case "consultation-change":
			return answerConsultationChange(request, deps, topic);
		case "opinion-request":
			return answerOpinionRequest(request, deps, topic);
		case "draft":
			return request.files.length ? undefined : answerDraft(request, deps, topic);
		case "ledger":
			return request.files.length ? undefined : answerLedger(request, deps, topic);
		case "paste":
			return request.files.length ? undefined : answerPaste(request, deps, topic);
	}
}

/** "xong nv1" in a group under a message of ours that names no tasks, such as an empty list; thanks are no report. */
function reportsToNothing({ chat, repliesTo, topic, text, today }: Request): boolean {
	if (chat.private || repliesTo === null || topic !== null) return false;
	const { changes, ask } = readReply(text, { items: 1, today });
	return changes.length > 0 || (ask !== null && ask !== "unclear");
}

/** "xem", "mở": what uncovers a message. */
const isOpening = (text: string): boolean => /^(?:xem|mo)(?: (?:tin|noi dung|chi tiet))?$/.test(fold(text));

/** What is typed in private to nobody in particular: a further part of a text that is being pasted, or a search. */
async function answerPrivately(request: Request, deps: Deps): Promise<Answer> {
	const draftId = await deps.actions.openPaste(request);
	if (draftId) return answerPaste(request, deps, { about: "paste", draftId });
	return answerCommand(request, deps, "nhiemvu", request.text);
}
