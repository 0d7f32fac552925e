import type { Actions } from "../../src/actions/index.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Request } from "../../src/domain/request.ts";
import { decisionMessage } from "../../src/views/decisions/decision.ts";

/** Puts a person in charge of these assignments. It is the agency's own affair: nobody else need hear it. */
export async function inCharge(
	request: Request,
	actions: Actions,
	ids: string[],
	person: string,
): Promise<Message[]> {
	const messages: Message[] = [];
	for (const id of ids)
		messages.push(decisionMessage(request.t, await actions.putInCharge(request, id, person)));
	return messages;
}
