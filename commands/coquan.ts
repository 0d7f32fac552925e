import type { Actions } from "../src/actions/index.ts";
import type { AgencyOrder } from "../src/domain/agencies/agency-order.ts";
import { parseAgencyOrder } from "../src/domain/agencies/agency-order.ts";
import type { Message } from "../src/domain/message.ts";
import type { Request } from "../src/domain/request.ts";
import { UserError } from "../src/domain/user-error.ts";
import {
	agencyCardMessage,
	agencyListMessage,
	groupMessage,
	keptMessage,
	successionMessage,
} from "../src/views/agencies.ts";
import { resolvedMessage } from "../src/views/tasks/assigned.ts";
import { command, privately } from "./command.ts";
import { nextPage, pageIn } from "./paging.ts";

/** /coquan [tên | thêm … | sáp nhập … | đổi tên … | nhóm …]: the directory of agencies and collectives. */
export const coquan = command("coquan", privately("ADMIN"), async (request, { actions }) => {
	const { argument, page } = pageIn(request.argument);
	const order = parseAgencyOrder(argument, request.today);
	if (!order) throw new UserError("agency-order-unclear");
	return answer(request, actions, order, page);
});

async function answer(
	request: Request,
	actions: Actions,
	order: AgencyOrder,
	page: number,
): Promise<Message> {
	const { t } = request;
	switch (order.kind) {
		case "show": {
			const found = await actions.showAgencies(request, order.words, page);
			if ("card" in found) return agencyCardMessage(t, found.card, null);
			const more = nextPage("coquan", order.words, found.page);
			return agencyListMessage(t, { ...found.page, words: order.words, more });
		}
		case "add":
			return agencyCardMessage(t, await actions.addAgency(request, order.name, order.facts), "added");
		case "change":
			return agencyCardMessage(t, await actions.changeAgency(request, order.name, order.facts), "changed");
		case "keep": {
			const kept = await actions.keepAgency(request, order.name);
			const message = keptMessage(t, kept.name);
			// They heard that they would be merged.
			await actions.notifyGroups(kept.id, message, request.chat.id);
			return message;
		}
		case "succeed": {
			const done = await actions.succeedAgency(request, order);
			const message = successionMessage(t, done);
			for (const id of done.on ? done.fromIds : [done.intoId])
				await actions.notifyGroups(id, { blocks: message.blocks.slice(0, 1) }, request.chat.id);
			return message;
		}
		case "group":
			return group(request, actions, order);
	}
}

async function group(
	request: Request,
	actions: Actions,
	order: Extract<AgencyOrder, { kind: "group" }>,
): Promise<Message> {
	const { t, today } = request;
	const changed = await actions.changeGroup(request, order.name, order);
	for (const [agencyId, rows] of Map.groupBy(changed.resolved, (row) => row.agencyId))
		if (agencyId)
			await actions.notifyGroups(agencyId, resolvedMessage(t, { rows, group: changed.name, today }));
	return groupMessage(t, { ...changed, resolved: changed.resolved.length });
}
