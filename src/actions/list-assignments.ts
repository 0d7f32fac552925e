import type { AssignmentRow, SixClear } from "../domain/assignment.ts";
import { addDays } from "../domain/local-date.ts";
import type { Request } from "../domain/request.ts";
import type { DirectoryEntry, TaskQuery } from "../domain/task-query.ts";
import { listAgencies, withDescendants } from "../store/agencies.ts";
import { type AssignmentFilter, countAssignments, findAssignments } from "../store/assignments.ts";
import { toRow } from "./assignment-row.ts";
import type { Context } from "./context.ts";
import { requireSight } from "./require-sight.ts";
import { ownScope, type Scope, visibleScope } from "./scope.ts";
import { agenciesWithFocalPoint, sixClear } from "./six-clear.ts";

/** One page of a list, with what a person needs to know that there is more. */
export interface AssignmentPage {
	rows: AssignmentRow[];
	total: number;
	/** From 1. */
	page: number;
	pages: number;
	/** Name of the one agency listed; null when several are. */
	agency: string | null;
}

export const PAGE_SIZE = 10;

/** Names of agencies that words may mean: the directory. */
export async function directory({ db }: Context): Promise<DirectoryEntry[]> {
	return (await listAgencies(db)).map(({ id, name, aliases }) => ({ id, name, aliases }));
}

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
	const visible = await visibleScope(context, request);
	const agencyIds = query.agency
		? both(await withDescendants(context.db, query.agency.id), visible)
		: query.documentNumber || query.words.length
			? visible
			: await ownScope(context, request);
	const filter: AssignmentFilter = { ...filterOf(context, query), agencyIds };
	const agency = query.agency?.name ?? request.agency?.name ?? null;
	if (query.state !== "unclear") return pageOf(context, filter, page, { agency });
	const missing = await missingOf(context, filter);
	const found = await pageOf(context, { ...filter, ids: [...missing.keys()] }, page, { agency });
	return { ...found, rows: found.rows.map((row) => ({ ...row, missing: missing.get(row.id) ?? [] })) };
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
	const total = await countAssignments(context.db, filter);
	const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
	const shown = Math.min(Math.max(1, page), pages);
	const records = await findAssignments(context.db, filter, {
		skip: (shown - 1) * PAGE_SIZE,
		take: PAGE_SIZE,
	});
	return { rows: records.map((record) => toRow(context, record)), total, page: shown, pages, agency };
}
