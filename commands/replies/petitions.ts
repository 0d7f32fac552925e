import type { Actions } from "../../src/actions/index.ts";
import type { Judged } from "../../src/actions/petitions/judge-petition.ts";
import type { Answer } from "../../src/actions/take-update.ts";
import type { Message } from "../../src/domain/message.ts";
import { type PetitionWord, readPetitionWord } from "../../src/domain/registers/read-petition.ts";
import { readInstruction } from "../../src/domain/reply/read-instruction.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { UserError } from "../../src/domain/user-error.ts";
import {
	petitionAnsweredMessage,
	petitionJudgedMessage,
	petitionReopenedMessage,
} from "../../src/views/registers/petition-news.ts";
import type { Deps } from "../command.ts";
import { askForPage } from "../paging.ts";

/** A reply to a list, a card or an answer: the proposer's word on it, else whatever is said of the tasks behind it. */
export async function answerPetitions(
	request: Request,
	{ actions }: Deps,
	topic: Extract<Topic, { about: "petitions" }>,
	otherwise: () => Promise<Answer>,
	again: (text: string) => Promise<Answer>,
): Promise<Answer> {
	if (topic.more && readInstruction(request.text)?.kind === "more") return again(askForPage(topic.more));
	const word = readPetitionWord(request.text);
	if (!word) return otherwise();
	const lines = word.items.length === 0 && topic.ids.length === 1 ? [1] : word.items;
	const ids = lines.flatMap((line) => topic.ids[line - 1] ?? []);
	if (ids.length === 0 || ids.length < lines.length) throw new UserError("petition-which");
	return judgeAll(request, actions, ids, word);
}

/** Does what was said to each petition, and tells the other side. */
export async function judgeAll(
	request: Request,
	actions: Actions,
	assignmentIds: string[],
	word: PetitionWord,
): Promise<Message[]> {
	const messages: Message[] = [];
	for (const id of assignmentIds) {
		const judged = await judge(request, actions, id, word);
		messages.push(
			word.kind === "answer"
				? petitionAnsweredMessage(request.t, judged.card)
				: petitionJudgedMessage(request.t, judged.card, {
						by: request.actor.name,
						changeId: judged.changeId,
					}),
		);
		await tellSides(request, actions, judged, word);
	}
	return messages;
}

function judge(
	request: Request,
	actions: Actions,
	id: string,
	{ kind, words }: PetitionWord,
): Promise<Judged> {
	switch (kind) {
		case "settle":
			return actions.settlePetition(request, id);
		case "return":
			return actions.returnAnswer(request, id, words);
		case "answer":
			return actions.recordAnswer(request, id, { words, files: request.files.map(({ name }) => name) });
	}
}

async function tellSides(
	{ t, actor, chat }: Request,
	actions: Actions,
	{ card }: Judged,
	{ kind }: PetitionWord,
): Promise<void> {
	if (kind === "answer") {
		await actions.notifyGroups(card.proposerId, petitionAnsweredMessage(t, card), chat.id);
		return;
	}
	const news = petitionJudgedMessage(t, card, { by: actor.name, changeId: null });
	for (const agencyId of new Set([card.proposerId, card.task.agencyId]))
		if (agencyId) await actions.notifyGroups(agencyId, news, chat.id);
}

/** Tells proposers what became of their petitions among these assignments: answered now, or no longer. */
export async function tellProposers(
	request: Request,
	actions: Actions,
	assignmentIds: string[],
): Promise<void> {
	for (const card of await actions.petitionsBehind([...new Set(assignmentIds)])) {
		if (card.state !== "answered" && card.state !== "open") continue;
		const words = card.state === "answered" ? petitionAnsweredMessage : petitionReopenedMessage;
		await actions.notifyGroups(card.proposerId, words(request.t, card), request.chat.id);
	}
}
