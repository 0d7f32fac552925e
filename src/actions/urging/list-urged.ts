import type { UrgeList } from "../../domain/digest/urging.ts";
import type { Request } from "../../domain/request.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { countUnanswered, findAnswered, findUnanswered } from "../../store/urging/urged.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { visibleScope } from "../scope.ts";
import { toRow } from "../tasks/assignment-row.ts";
import { PAGE_SIZE } from "../tasks/list-assignments.ts";

/** For so many days the list still says who has answered, and for at most so many assignments. */
const ANSWERED_DAYS = 7;
const ANSWERED_MOST = 5;

/** `/dondoc`: what was urged and not answered, the longest silence first, and what was answered lately. */
export async function listUrged(context: Context, request: Request, page = 1): Promise<UrgeList> {
	requireSight(request);
	const { db, now } = context;
	const agencyIds = await visibleScope(context, request);
	const total = await countUnanswered(db, agencyIds);
	const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
	const shown = Math.min(Math.max(1, page), pages);
	const waiting = await findUnanswered(db, agencyIds, { skip: (shown - 1) * PAGE_SIZE, take: PAGE_SIZE });
	const since = new Date(now.getTime() - ANSWERED_DAYS * 86_400_000);
	const answered = shown === 1 ? await findAnswered(db, agencyIds, { since, take: ANSWERED_MOST }) : [];
	const rows = new Map(
		(await assignmentsById(db, [...waiting, ...answered])).map((record) => [
			record.id,
			toRow(context, record),
		]),
	);
	const rowsOf = (ids: string[]) => ids.flatMap((id) => rows.get(id) ?? []);
	// One agency and nobody below it: its name need not stand in each line.
	const agency = agencyIds?.length === 1 ? (request.agency?.name ?? null) : null;
	return { waiting: rowsOf(waiting), total, page: shown, pages, answered: rowsOf(answered), agency };
}
