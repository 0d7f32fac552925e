import { receiverIn } from "../src/domain/tasks/read-decision.ts";
import { UserError } from "../src/domain/user-error.ts";
import { transferProposalMessage } from "../src/views/decisions/decision.ts";
import { command, privately } from "./command.ts";
import { tellDecision } from "./replies/decide.ts";
import { decisionTargets } from "./replies/targets.ts";

/** /chuyen mã cơ quan: lý do: hands an assignment over; from a focal point it is a proposal that goes up. */
export const chuyen = command(
	"chuyen",
	{ ...privately("FOCAL_POINT", "LEADER", "MONITOR"), groups: true },
	async (request, { actions }) => {
		const { t } = request;
		const order = await decisionTargets(request, actions, { command: "chuyen", prefer: "open" });
		const { reason, basis } = order;
		const to = receiverIn(order.words);
		if (!to) throw new UserError("transfer-unclear");
		const messages = [];
		for (const id of order.ids) {
			const decision = await actions.transfer(request, id, { to, reason, basis });
			messages.push(await tellDecision(request, actions, decision));
			if (decision.name === "transfer-propose" && decision.agencyId)
				await actions.notifyDeciders(decision.agencyId, transferProposalMessage(t, decision));
		}
		return messages;
	},
);
