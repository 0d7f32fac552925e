import { command, FROM_ABOVE } from "./command.ts";
import { tellDecision } from "./replies/decide.ts";
import { decisionTargets } from "./replies/targets.ts";

/** /thoi mã: lý do; căn cứ …: calls an assignment off. */
export const thoi = command("thoi", FROM_ABOVE, async (request, { actions }) => {
	const { ids, reason, basis } = await decisionTargets(request, actions, {
		command: "thoi",
		prefer: "open",
	});
	const messages = [];
	for (const id of ids)
		messages.push(await tellDecision(request, actions, await actions.cancel(request, id, { reason, basis })));
	return messages;
});
