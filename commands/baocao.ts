import type { Actions } from "../src/actions/index.ts";
import type { Answer } from "../src/actions/take-update.ts";
import { type ReportAsk, readReportOrder, readReportState } from "../src/domain/report/read-report-order.ts";
import type { Report } from "../src/domain/report/report.ts";
import { runningRange } from "../src/domain/report/report-range.ts";
import type { Request } from "../src/domain/request.ts";
import { fold } from "../src/domain/text/fold.ts";
import { UserError } from "../src/domain/user-error.ts";
import { rangeText } from "../src/views/dates.ts";
import { lineName, reportLineMessage, reportMessage, stateName } from "../src/views/reports/report.ts";
import { reportProgressMessage } from "../src/views/reports/report-files.ts";
import { command, FOR_ALL } from "./command.ts";
import { nextPage, pageIn } from "./paging.ts";

/** /baocao [tuần | tháng | quý | 6 tháng | năm | từ … đến …] [theo văn bản …]: the 2×2 of a period, this month's by default. */
export const baocao = command("baocao", FOR_ALL, async (request, { actions }) => {
	const { t, today, chat } = request;
	const { argument, page } = pageIn(request.argument);
	const ask = readReportOrder(argument, { today, directory: await actions.directory() });
	if (!ask) throw new UserError("range-unclear", { words: request.argument });
	const report = await actions.report(request, ask.range, ask);
	if (report.range.from > today) throw new UserError("range-future", { words: request.argument });
	const agency = ask.agency ? { agency: ask.agency.name } : {};
	if (ask.line !== undefined)
		return lineOf(request, actions, { ...ask, line: ask.line }, { report, argument, page });
	const ordered = await actions.orderReport(request, ask);
	if (ask.files) return reportProgressMessage(t, ordered, [], ask.files);
	const numbers = reportMessage(t, report, {
		...agency,
		plain: chat.plain,
		running: runningCommand(request, report),
	});
	return ordered === null ? numbers : [numbers, reportProgressMessage(t, ordered, [])];
});

/** The list behind one number. */
async function lineOf(
	request: Request,
	actions: Actions,
	ask: ReportAsk & { line: string },
	{ report, argument, page }: { report: Report; argument: string; page: number },
): Promise<Answer> {
	const { t, today } = request;
	const { line: words } = ask;
	const by = ask.by ?? "agency";
	const state = readReportState(words);
	const names = report.breakdown?.rows.map(({ name }) => name) ?? report.byAgency.map(({ agency }) => agency);
	const name = state ? undefined : names.find((one) => fold(lineName(t, by, one)) === fold(words));
	if (!state && name === undefined) throw new UserError("report-line", { words });
	const filter = state ? { states: [state] } : { states: COUNTED, line: { by, name: name ?? "" } };
	const list = await actions.openLine(request, ask, filter, page);
	const more = nextPage("baocao", argument, list);
	const called = state ? stateName(t, state) : lineName(t, by, name ?? "");
	return reportLineMessage(t, { ...list, more, today }, { report, name: called });
}

const COUNTED = ["done-on-time", "done-late", "open-in-time", "open-overdue"] as const;

/** What to type for the period that has begun with the day after the cut-off, while the month of this one still runs. */
function runningCommand({ t, today }: Request, { range }: Report): string | null {
	const running = runningRange(range, today);
	return running && `/baocao ${rangeText(t, running)}`;
}
