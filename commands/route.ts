import type { Actions } from "../src/actions/index.ts";
import { requireSight } from "../src/actions/require-sight.ts";
import type { Answer } from "../src/actions/take-update.ts";
import { readInstruction } from "../src/domain/read-instruction.ts";
import type { Request } from "../src/domain/request.ts";
import { UserError } from "../src/domain/user-error.ts";
import { may } from "../src/domain/who-may.ts";
import type { Deps } from "./command.ts";
import { commands } from "./index.ts";
import { nhap } from "./nhap.ts";
import { askForPage } from "./paging.ts";
import { answerAssignments, answerQuestion } from "./replies/assignments.ts";
import { answerCalendar } from "./replies/calendar.ts";
import { answerChange, answerExtension, answerRequest } from "./replies/decisions.ts";
import { answerDraft, answerPaste } from "./replies/drafts.ts";
import { answerEscalation } from "./replies/escalation.ts";

const COMMAND = /^\/([a-z0-9_]+)(?:\s+([\s\S]*))?$/i;
const byName = new Map(commands.map((one) => [one.name, one]));
const names = commands.map(({ name }) => name);

/** Finds who answers: a command, else what the message replied to is about, else a file that was sent. */
export async function route(request: Request, actions: Actions): Promise<Answer> {
	const deps: Deps = { actions, commands: names };
	const typed = COMMAND.exec(request.text.trim());
	if (typed) return answerCommand(request, deps, typed[1] ?? "", typed[2] ?? "");
	const again = (text: string) => route({ ...request, text, topic: null, pressed: false }, actions);
	if (request.topic) {
		const answer = await answerTopic(request, deps, again);
		if (answer !== undefined) return answer;
	}
	if (request.repliesToUnknown) {
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
		case "question":
			return answerQuestion(request, deps, topic);
		case "change":
			return answerChange(request, deps, topic, again);
		case "request":
			return answerRequest(request, deps, topic);
		case "escalation":
			return answerEscalation(request, deps, topic);
		case "extension":
			return answerExtension(request, deps, topic);
		case "draft":
			return request.files.length ? undefined : answerDraft(request, deps, topic);
		case "paste":
			return request.files.length ? undefined : answerPaste(request, deps, topic);
	}
}

/** What is typed in private to nobody in particular: a further part of a text that is being pasted, or a search. */
async function answerPrivately(request: Request, deps: Deps): Promise<Answer> {
	const draftId = await deps.actions.openPaste(request);
	if (draftId) return answerPaste(request, deps, { about: "paste", draftId });
	return answerCommand(request, deps, "nhiemvu", request.text);
}
