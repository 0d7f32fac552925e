import type { Actions } from "../../src/actions/index.ts";
import type { Answer } from "../../src/actions/take-update.ts";
import type { Message } from "../../src/domain/message.ts";
import { readInstruction } from "../../src/domain/reply/read-instruction.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { UserError } from "../../src/domain/user-error.ts";
import { requestDeclinedMessage, requestPassedOnMessage } from "../../src/views/decisions/request.ts";
import { wishGrantedMessage, wishMessage } from "../../src/views/people/wish.ts";
import type { Deps } from "../command.ts";

/** Asks the agency's focal point for somebody who may not do it: in its group, wherever it was typed. */
export async function passWish(
	request: Request,
	actions: Actions,
	{ agency, what, typed }: { agency: { id: string; name: string }; what: string; typed: string },
): Promise<Message> {
	const { t, actor, chat } = request;
	const requestId = await actions.askWish(request, agency.id);
	const message = wishMessage(t, { requestId, person: actor.name, agency: agency.name, what, typed });
	if (!chat.private && request.agency?.id === agency.id) return message;
	const groups = await actions.notifyGroups(agency.id, message);
	return requestPassedOnMessage(t, { agency: agency.name, groups });
}

/** A focal point's "đồng ý" does what was asked for, as if they had typed it; "không" ends it. */
export async function answerWish(
	request: Request,
	{ actions }: Deps,
	{ requestId, typed }: Extract<Topic, { about: "wish" }>,
	again: (text: string) => Promise<Answer>,
): Promise<Answer> {
	const kind = readInstruction(request.text)?.kind;
	if (kind !== "agree" && kind !== "decline") throw new UserError("yes-or-no");
	const person = await actions.decideWish(request, requestId, kind === "agree");
	if (kind === "decline") return requestDeclinedMessage(request.t, { person, decidedBy: request.actor.name });
	const done = await again(typed);
	const messages =
		done === null ? [] : Array.isArray(done) ? done : ["message" in done ? done.message : done];
	return messages.map((message, index) =>
		index === 0
			? { ...message, blocks: [...wishGrantedMessage(request.t, person).blocks, ...message.blocks] }
			: message,
	);
}
