import { readAdjustment } from "../src/domain/tasks/read-adjustment.ts";
import { UserError } from "../src/domain/user-error.ts";
import { decisionMessage, decisionNews } from "../src/views/decisions/decision.ts";
import { secretMessage } from "../src/views/error.ts";
import { command, FROM_ABOVE } from "./command.ts";
import { tellDecision } from "./replies/decide.ts";
import { isSecret } from "./replies/drafts.ts";
import { decisionTargets } from "./replies/targets.ts";

/** /dieuchinh mã hạn …; nội dung: …; căn cứ …: changes a task by a decision that has a basis; what was stays known. */
export const dieuchinh = command("dieuchinh", FROM_ABOVE, async (request, { actions }) => {
	const { t } = request;
	if (isSecret(request.argument.replace(/[:;]/g, "\n"))) return secretMessage(t);
	const order = readAdjustment(request.argument, request.today);
	if (order === "unclear") throw new UserError("adjust-unclear");
	if (order === "deadline") throw new UserError("adjust-deadline");
	const named = { ...request, argument: order.target };
	const { ids } = await decisionTargets(named, actions, { command: "dieuchinh", prefer: "open" });
	const { cells, basis, reason } = order;
	const lead = cells.find(({ kind }) => kind === "lead");
	const rest = cells.filter(({ kind }) => kind !== "lead");
	const messages = [];
	for (const id of ids) {
		if (rest.length > 0) {
			const { heardBy, ...decision } = await actions.adjust(request, id, { cells: rest, basis, reason });
			for (const agencyId of heardBy)
				await actions.notifyGroups(agencyId, decisionNews(t, decision), request.chat.id);
			messages.push(decisionMessage(t, decision));
		}
		if (lead?.kind !== "lead") continue;
		// Another lead is a handing over: one agency takes the place of one.
		const [to, second] = lead.agencies;
		if (!to || second || !basis) throw new UserError(basis ? "adjust-one-lead" : "basis-needed");
		messages.push(
			await tellDecision(request, actions, await actions.transfer(request, id, { to, reason, basis })),
		);
	}
	return messages;
});
