import type { DueRange } from "../../domain/date-range.ts";
import { addDays } from "../../domain/local-date.ts";
import type { Request } from "../../domain/request.ts";
import { soonestReminder } from "../../domain/tasks/status.ts";
import type { AssignmentFilter } from "../../store/tasks/assignment-filter.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { ownReach } from "../scope.ts";
import { type AssignmentPage, pageOf } from "./list-assignments.ts";

/** Kinds that wait for an event, a document or a request. */
const WAITING = ["event", "relative", "by-other-plan", "on-request"];

/** What is due in this chat's agency, by time. "Soon" is everything overdue and everything a digest would name. */
export async function listDue(
	context: Context,
	request: Request,
	due: DueRange,
	page = 1,
): Promise<AssignmentPage> {
	requireSight(request);
	const filter = { ...(await ownReach(context, request)), open: true, ...filterOf(context, due) };
	return pageOf(context, filter, page, { agency: request.agency?.name ?? null });
}

function filterOf(context: Context, due: DueRange): Partial<AssignmentFilter> {
	switch (due.kind) {
		case "overdue":
			return { lastDay: { to: addDays(context.today, -1) } };
		case "no-deadline":
			return { withoutLastDay: true, kinds: ["none", "ditto"] };
		case "waiting":
			return { withoutLastDay: true, kinds: WAITING };
		case "soon":
			return { lastDay: { to: soonestReminder(context.today, context.calendar) } };
		case "between":
			return { lastDay: { from: due.range.from, to: due.range.to } };
	}
}
