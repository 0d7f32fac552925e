import { addDays } from "../../domain/local-date.ts";
import type { Request } from "../../domain/request.ts";
import type { AssignmentRow, SixClear } from "../../domain/tasks/assignment.ts";
import type { DirectoryEntry, TaskQuery } from "../../domain/tasks/task-query.ts";
import { withDescendants } from "../../store/agencies/agencies.ts";
import { directoryNames } from "../../store/agencies/directory.ts";
import type { AssignmentFilter } from "../../store/tasks/assignment-filter.ts";
import { assignmentPage } from "../../store/tasks/assignment-page.ts";
import { findAssignments } from "../../store/tasks/assignments.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { ownReach, type Scope, visibleScope } from "../scope.ts";
import { toRow } from "./assignment-row.ts";
import { agenciesWithFocalPoint, sixClear } from "./six-clear.ts";

/** One page of a list, with what a person needs to know that there is more. */
export interface AssignmentPage {
	rows: AssignmentRow[];
	total: number;
	/** False: there are at least so many, and as many pages; counting them would take longer than showing this one. */
	exact: boolean;
	/** From 1. */
	page: number;
	pages: number;
	/** Name of the one agency listed; null when several are. */
	agency: string | null;
}

export const PAGE_SIZE = 10;

/** Names of agencies that words may mean: the directory. */
export const directory = ({ db }: Context): Promise<readonly DirectoryEntry[]> => directoryNames(db);

const both = (asked: string[], visible: Scope): string[] =>
	visible === null ? asked : asked.filter((id) => visible.includes(id));

/** The assignments a query means, within what this person may see in this chat, by urgency. */
export async function listAssignments(
	context: Context,
	request: Request,
	query: TaskQuery,
	page = 1,
): Promise<AssignmentPage> {
	requireSight(request);
	const filter: AssignmentFilter = { ...filterOf(context, query), ...(await whose(context, request, query)) };
	const agency = query.agency?.name ?? request.agency?.name ?? null;
	if (query.state !== "unclear") return pageOf(context, filter, page, { agency });
	const missing = await missingOf(context, filter);
	const found = await pageOf(context, { ...filter, ids: [...missing.keys()] }, page, { agency });
	return { ...found, rows: found.rows.map((row) => ({ ...row, missing: missing.get(row.id) ?? [] })) };
}

/** Words are looked for in everything that may be seen; without any, the chat's own agency is meant. */
async function whose(
	context: Context,
	request: Request,
	query: TaskQuery,
): Promise<Pick<AssignmentFilter, "agencyIds" | "below">> {
	const searching = query.agency || query.documentNumber || query.words.length > 0;
	if (!searching) return ownReach(context, request);
	const visible = await visibleScope(context, request);
	if (!query.agency) return { agencyIds: visible };
	return { agencyIds: both(await withDescendants(context.db, query.agency.id), visible) };
}

function filterOf({ today }: Context, query: TaskQuery): Omit<AssignmentFilter, "agencyIds"> {
	const filter: Omit<AssignmentFilter, "agencyIds"> = { open: query.state !== "done" };
	if (query.state === "overdue") filter.lastDay = { to: addDays(today, -1) };
	if (query.state === "no-deadline") filter.withoutLastDay = true;
	if (query.state === "obstacle") filter.obstacle = true;
	if (query.documentNumber) filter.documentNumber = query.documentNumber;
	if (query.words.length) filter.words = query.words;
	return filter;
}

/** What is missing of the "6 rõ", where something is: who has a focal point stands in no column. */
async function missingOf(
	context: Context,
	filter: AssignmentFilter,
): Promise<Map<string, (keyof SixClear)[]>> {
	const records = await findAssignments(context.db, filter);
	const known = await agenciesWithFocalPoint(
		context,
		records.map(({ agencyId }) => agencyId),
	);
	return new Map(
		records.flatMap((record) => {
			const clear = sixClear(record, known);
			const missing = (Object.keys(clear) as (keyof SixClear)[]).filter((key) => !clear[key]);
			return missing.length > 0 ? [[record.id, missing]] : [];
		}),
	);
}

/** One page of what a filter finds; a page beyond the end is the last one. */
export async function pageOf(
	context: Context,
	filter: AssignmentFilter,
	page: number,
	{ agency }: { agency: string | null },
): Promise<AssignmentPage> {
	const asked = Math.max(1, page);
	const skip = (asked - 1) * PAGE_SIZE;
	const { records, total, exact } = await assignmentPage(context.db, filter, { skip, take: PAGE_SIZE });
	const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
	if (asked > pages) return pageOf(context, filter, pages, { agency });
	return { rows: records.map((record) => toRow(context, record)), total, exact, page: asked, pages, agency };
}
