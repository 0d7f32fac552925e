import type { Actions } from "../../src/actions/index.ts";
import { readLead } from "../../src/domain/digest/read-lead.ts";
import type { Message } from "../../src/domain/message.ts";
import type { Request } from "../../src/domain/request.ts";
import { decisionText } from "../../src/views/decisions/decision.ts";
import { givenMessage } from "../../src/views/tasks/assigned.ts";

/** "4 chủ trì Sở Tài chính" from somebody above: who leads what nobody led yet. Null where the reply says anything else. */
export async function leadLines(
	request: Request,
	actions: Actions,
	shown: string[],
): Promise<Message[] | null> {
	const { t, today } = request;
	const order = readLead(request.text, { items: shown.length, today });
	if (!order) return null;
	const messages: Message[] = [];
	for (const id of order.lines.flatMap((line) => shown[line - 1] ?? [])) {
		const { decision, row } = await actions.setLead(request, id, order.agency);
		if (row.agencyId)
			await actions.notifyGroups(row.agencyId, givenMessage(t, { rows: [row], today }), request.chat.id);
		messages.push({
			blocks: [{ type: "paragraph", text: decisionText(t, decision) }],
			topic: { about: "assignments", ids: [id] },
		});
	}
	return messages;
}
