import { parseDelegation } from "../src/domain/people/delegation.ts";
import { UserError } from "../src/domain/user-error.ts";
import {
	delegatedMessage,
	delegationEndedMessage,
	delegationsMessage,
	standInCodeMessage,
} from "../src/views/people/delegation.ts";
import { command } from "./command.ts";

/** /uyquyen [người đến ngày | thôi người]: a colleague holds one's roles while one is absent. */
export const uyquyen = command(
	"uyquyen",
	{ groups: true, privately: ["FOCAL_POINT", "LEADER", "MONITOR", "ADMIN"] },
	async (request, { actions }) => {
		const { t, chat, timeZone } = request;
		const order = parseDelegation(request.argument, request.today);
		if (!order) throw new UserError("delegation-unclear");
		if (order.kind === "list") return delegationsMessage(t, await actions.listDelegations(request));
		if (order.kind === "end")
			return delegationEndedMessage(t, await actions.endDelegation(request, order.to));
		const done = await actions.delegate(request, order);
		if (done.kind === "code") return standInCodeMessage(t, done, timeZone);
		const message = delegatedMessage(t, done.delegations);
		for (const agencyId of done.agencyIds) await actions.notifyGroups(agencyId, message, chat.id);
		await actions.notifyPeople(done.personIds, message, chat.id);
		return message;
	},
);
