import { UserError } from "../src/domain/user-error.ts";
import { command, FROM_ABOVE } from "./command.ts";
import { decideWaiting } from "./replies/decide.ts";
import { decisionTargets } from "./replies/targets.ts";

/** /tralai mã: lý do: sends a result back, also one that counted at once. */
export const tralai = command("tralai", FROM_ABOVE, async (request, { actions }) => {
	const { ids, reason } = await decisionTargets(request, actions, { command: "tralai", prefer: "ended" });
	const verdict = { approved: false, reason, named: true, explicit: true };
	const messages = await decideWaiting(request, actions, ids, verdict);
	if (messages.length === 0) throw new UserError("nothing-waiting");
	return messages;
});
