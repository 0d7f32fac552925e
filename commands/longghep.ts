import { readReportOrder } from "../src/domain/report/read-report-order.ts";
import { UserError } from "../src/domain/user-error.ts";
import { reportParagraph } from "../src/reports/paragraph.ts";
import { command, FOR_ALL } from "./command.ts";

/** /longghep [tháng | quý | …] [cơ quan]: one paragraph about a period, to be pasted into the general report. */
export const longghep = command(
	"longghep",
	{ ...FOR_ALL, groups: "monitors" },
	async (request, { actions }) => {
		const { t, today } = request;
		const ask = readReportOrder(request.argument, { today, directory: await actions.directory() });
		if (!ask) throw new UserError("range-unclear", { words: request.argument });
		const { range, agency } = ask;
		if (range.from > today) throw new UserError("range-future", { words: request.argument });
		const report = await actions.report(request, range, { agency });
		const rows = await actions.obstacleRows(request, range, agency);
		// Nothing else in the message: it is copied as it stands.
		return { blocks: [{ type: "paragraph", text: reportParagraph(t, report, rows, agency?.name) }] };
	},
);
