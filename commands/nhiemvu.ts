import { may } from "../src/domain/people/who-may.ts";
import { parseTaskQuery } from "../src/domain/tasks/task-query.ts";
import { assignmentListMessage } from "../src/views/tasks/assignment-list.ts";
import { cardMessage } from "../src/views/tasks/card.ts";
import { command, FOR_ALL } from "./command.ts";
import { nextPage, pageIn } from "./paging.ts";
import { readerOf } from "./reader.ts";

/** /nhiemvu [mã | từ khóa | cơ quan | số văn bản | quá hạn …]: open assignments by urgency, or one card. */
export const nhiemvu = command("nhiemvu", FOR_ALL, async (request, { actions }) => {
	const { argument, page } = pageIn(request.argument);
	// The directory of a country has thousands of names: it is read only where words may be one.
	const plain = parseTaskQuery(argument, []);
	const query = plain.words.length > 0 ? parseTaskQuery(argument, await actions.directory()) : plain;
	if (query.code !== null) {
		const card = await actions.cardByCode(request, query.code);
		const mayChange = may(request.actor, "request-change");
		return cardMessage(request.t, card, { today: request.today, timeZone: request.timeZone, mayChange });
	}
	const list = await actions.listAssignments(request, query, page);
	const more = nextPage("nhiemvu", argument, list);
	const { t, today } = request;
	const reader = readerOf(request);
	return assignmentListMessage(t, { ...list, more, today, reader, query: argument || null });
});
