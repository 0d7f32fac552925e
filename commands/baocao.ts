import { parseDateRange } from "../src/domain/parse-range.ts";
import { UserError } from "../src/domain/user-error.ts";
import { reportMessage } from "../src/views/report.ts";
import { command, FOR_ALL } from "./command.ts";

/** /baocao [tuần | tháng | quý | 6 tháng | năm | từ … đến …]: the 2×2 of a period, this month's by default. */
export const baocao = command("baocao", FOR_ALL, async (request, { actions }) => {
	const range = parseDateRange(request.argument || "thang nay", request.today);
	if (!range) throw new UserError("range-unclear", { words: request.argument });
	if (range.from > request.today) throw new UserError("range-future", { words: request.argument });
	return reportMessage(request.t, await actions.report(request, range));
});
