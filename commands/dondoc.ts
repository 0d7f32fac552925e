import { readUrgedLines, readUrging } from "../src/domain/digest/read-urging.ts";
import { UserError } from "../src/domain/user-error.ts";
import { urgeListMessage } from "../src/views/urging/urging.ts";
import { command, FROM_ABOVE } from "./command.ts";
import { nextPage, pageIn } from "./paging.ts";
import { urgeAll, urgeLines } from "./replies/urging.ts";

/** /dondoc [mã | cơ quan | số văn bản]: urges what is late; without more, who has not answered. */
export const dondoc = command("dondoc", FROM_ABOVE, async (request, { actions }) => {
	const { t, today, topic } = request;
	const { argument, page } = pageIn(request.argument);
	const shown = topic && "ids" in topic ? topic.ids : [];
	const named = shown.length > 0 ? readUrgedLines(argument) : null;
	if (named && (argument || shown.length === 1)) return urgeLines(request, actions, shown, named);
	const order = readUrging(argument, await actions.directory());
	if (!order) throw new UserError("urge-unclear");
	if (order.kind === "list") {
		const list = await actions.listUrged(request, page);
		return urgeListMessage(t, { ...list, more: nextPage("dondoc", argument, list), today });
	}
	const ids = await actions.findUrgeable(request, order);
	if (ids.length === 0) throw new UserError("urge-nothing");
	return urgeAll(request, actions, ids, order.note);
});
