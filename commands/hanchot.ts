import { parseDueRange } from "../src/domain/parse-range.ts";
import { UserError } from "../src/domain/user-error.ts";
import { dueMessage } from "../src/views/tasks/due.ts";
import { command, FOR_ALL } from "./command.ts";
import { nextPage, pageIn } from "./paging.ts";
import { readerOf } from "./reader.ts";

/** /hanchot [hôm nay | tuần này | tháng 6 | quý II | quá hạn | chưa có hạn]: what is due in this chat's agency, by time. */
export const hanchot = command("hanchot", FOR_ALL, async (request, { actions }) => {
	const { argument, page } = pageIn(request.argument);
	const due = parseDueRange(argument, request.today);
	if (!due) throw new UserError("range-unclear", { words: argument });
	const list = await actions.listDue(request, due, page);
	return dueMessage(request.t, {
		...list,
		due,
		more: nextPage("hanchot", argument, list),
		today: request.today,
		reader: readerOf(request),
	});
});
