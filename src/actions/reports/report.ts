import type { DateRange } from "../../domain/date-range.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import { countStatuses } from "../../domain/report/count-statuses.ts";
import type { ReportOrder } from "../../domain/report/file-order.ts";
import type { Breakdown, Report } from "../../domain/report/report.ts";
import { calendarRange, reportRange, reportRangeBefore } from "../../domain/report/report-range.ts";
import type { Request } from "../../domain/request.ts";
import { countStandings } from "../../store/reports/standings.ts";
import type { Context } from "../context.ts";
import { indicatorTotals } from "../indicators/show-indicators.ts";
import { requireSight } from "../require-sight.ts";
import { type Counted, countedAt, earlier } from "./frame.ts";
import { reportScope } from "./report-scope.ts";

/** The numbers of a period for whoever asks: of the chat's own agency, or in private of all that may be seen. */
export async function report(
	context: Context,
	request: Request,
	range: DateRange,
	options: Pick<ReportOrder, "asOf" | "by"> & { agency?: { id: string; name: string } | undefined } = {},
): Promise<Report> {
	requireSight(request);
	const { agency, ...rest } = options;
	return countReport(context, { ...(await reportScope(context, request, agency)), range, ...rest });
}

/**
 * The numbers of a period, of periodic reports between their days of cutting off. Everything is as the log has it, so
 * last month's report stays as it was.
 */
export async function countReport(context: Context, order: ReportOrder): Promise<Report> {
	const { agencyIds, name, by = "agency" } = order;
	const { cutOffDay } = context.settings;
	const range = reportRange(order.range, cutOffDay);
	const asOf = asOfDay(context, range, order.asOf);
	const now = await countedAt(context, agencyIds, range, asOf);
	const rows = await countStandings(context.db, now.frame, now.stood, "agency");
	const previous = reportRangeBefore(range, cutOffDay);
	const then = await countedAt(context, agencyIds, previous, previous.to);
	const [before] = await countStandings(context.db, then.frame, then.stood, "whole");
	const byAgency = inOrder(rows).map(({ name: agency, count }) => ({ agency, count }));
	return {
		scope: name,
		range,
		asOf,
		count: sumOf(
			rows.map(({ count }) => count),
			countStatuses([]),
		),
		before: before?.count ?? null,
		onTime: sumOf(
			rows.map(({ onTime }) => onTime),
			{ done: 0, kept: 0, keptAfterExtension: 0 },
		),
		onTimeBefore: before?.onTime ?? null,
		figures: await indicatorTotals(context, calendarRange(range), agencyIds),
		byAgency: byAgency.length > 1 ? byAgency : [],
		...(by === "agency" ? {} : { breakdown: { by, rows: await breakdownOf(context, now, by) } }),
	};
}

/** The rows of a report by something else than their agency. */
export const breakdownOf = async (
	{ db }: Context,
	{ frame, stood }: Counted,
	by: Breakdown["by"],
): Promise<Breakdown["rows"]> =>
	inOrder(await countStandings(db, frame, stood, by)).map(({ name, count }) => ({ name, count }));

/** As of which day a period is counted: its end, today, or an earlier day that was asked for. */
export const asOfDay = (
	{ today }: Pick<Context, "today">,
	range: DateRange,
	asked: LocalDate | undefined,
): LocalDate => earlier(asked ?? range.to, earlier(range.to, today));

/** Adds up numbers of the same names. */
function sumOf<Name extends string>(
	all: Record<Name, number>[],
	zero: Record<Name, number>,
): Record<Name, number> {
	const sum = { ...zero };
	for (const one of all) for (const name in one) sum[name] += one[name];
	return sum;
}

function inOrder<Named extends { name: string }>(rows: Named[]): Named[] {
	const order = new Intl.Collator("vi");
	return rows.sort((a, b) => order.compare(a.name, b.name));
}
