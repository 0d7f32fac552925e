import type { ReportOrder } from "../../domain/report/file-order.ts";
import { reportRange } from "../../domain/report/report-range.ts";
import type { Request } from "../../domain/request.ts";
import { type StandingFilter, standingIds } from "../../store/reports/standings.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { toRow } from "../tasks/assignment-row.ts";
import type { AssignmentPage } from "../tasks/list-assignments.ts";
import { PAGE_SIZE } from "../tasks/list-assignments.ts";
import { countedAt } from "./frame.ts";
import { asOfDay } from "./report.ts";
import { reportScope } from "./report-scope.ts";

/** The assignments behind one number of a report, as they are now: those that were counted, page by page. */
export async function openLine(
	context: Context,
	request: Request,
	order: Pick<ReportOrder, "range" | "asOf"> & { agency?: { id: string; name: string } | undefined },
	filter: StandingFilter,
	page = 1,
): Promise<AssignmentPage> {
	requireSight(request);
	const { db, settings } = context;
	const { agencyIds, name } = await reportScope(context, request, order.agency);
	const range = reportRange(order.range, settings.cutOffDay);
	const { frame, stood } = await countedAt(context, agencyIds, range, asOfDay(context, range, order.asOf));
	const skip = (Math.max(1, page) - 1) * PAGE_SIZE;
	const found = await standingIds(db, frame, stood, filter, { skip, take: PAGE_SIZE });
	const pages = Math.max(1, Math.ceil(found.total / PAGE_SIZE));
	const records = await assignmentsById(db, found.ids);
	return {
		rows: records.map((record) => toRow(context, record)),
		total: found.total,
		exact: true,
		page: Math.min(Math.max(1, page), pages),
		pages,
		agency: name || null,
	};
}
