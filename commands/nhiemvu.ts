import { parseTaskQuery } from "../src/domain/task-query.ts";
import { may } from "../src/domain/who-may.ts";
import { assignmentListMessage } from "../src/views/assignment-list.ts";
import { cardMessage } from "../src/views/card.ts";
import { command, FOR_ALL } from "./command.ts";
import { nextPage, pageIn } from "./paging.ts";

/** /nhiemvu [mã | từ khóa | cơ quan | số văn bản | quá hạn …]: open assignments by urgency, or one card. */
export const nhiemvu = command("nhiemvu", FOR_ALL, async (request, { actions }) => {
	const { argument, page } = pageIn(request.argument);
	const query = parseTaskQuery(argument, await actions.directory());
	if (query.code !== null) {
		const card = await actions.cardByCode(request, query.code);
		const mayChange = may(request.actor, "request-change");
		return cardMessage(request.t, card, { today: request.today, timeZone: request.timeZone, mayChange });
	}
	const list = await actions.listAssignments(request, query, page);
	const more = nextPage("nhiemvu", argument, list);
	return assignmentListMessage(request.t, { ...list, more, today: request.today, query: argument || null });
});
