import { readApprovalSwitch } from "../src/domain/documents/read-approval-rule.ts";
import { UserError } from "../src/domain/user-error.ts";
import { approvalRuleMessage } from "../src/views/decisions/decision.ts";
import { command, FROM_ABOVE } from "./command.ts";
import { decideWaiting } from "./replies/decide.ts";
import { decisionTargets } from "./replies/targets.ts";

/** /duyet mã, /duyet bật|tắt số văn bản: approves a result, or has the results of a document approved from now on. */
export const duyet = command("duyet", FROM_ABOVE, async (request, { actions }) => {
	const rule = readApprovalSwitch(request.argument);
	if (rule) return approvalRuleMessage(request.t, await actions.requireApproval(request, rule));
	const { ids, reason } = await decisionTargets(request, actions, { command: "duyet", prefer: "waiting" });
	const verdict = { approved: true, reason, named: true, explicit: true };
	const messages = await decideWaiting(request, actions, ids, verdict);
	if (messages.length === 0) throw new UserError("nothing-waiting");
	return messages;
});
