import type { Db } from "../database.ts";
import { type Assignment, Prisma } from "../generated/client.ts";
import type { AssignmentFilter } from "./assignment-filter.ts";
import type { AssignmentRecord } from "./assignments.ts";
import { allFound, type Found, foundFirst } from "./found-assignments.ts";

/** What lists show of an assignment itself: the rest would be read and carried for each line of each answer. */
const COLUMNS = [
	...([
		"id",
		"agencyId",
		"period",
		"deadlineKind",
		"originalLastDay",
		"dueOn",
		"lastDay",
		"dueTime",
	] as const),
	...([
		"acceptedAt",
		"percent",
		"obstacle",
		"completedAt",
		"cancelledAt",
		"submittedAt",
		"reportedAt",
	] as const),
	...([
		"returned",
		"person",
		"adjustedAt",
		"escalation",
		"escalatedAt",
		"pausedOn",
		"urged",
		"urgedAt",
	] as const),
	...(["urgeAnsweredAt", "ladder", "ladderAt", "createdAt"] as const),
] satisfies (keyof Assignment)[];
const columns = Prisma.raw(COLUMNS.map((name) => `a."${name}"`).join(", "));

type Columns = Pick<Assignment, (typeof COLUMNS)[number]>;

/** An assignment with what a line of a list shows of it and of its task, and nothing else. */
export type ListedAssignment = Columns & {
	task: Pick<
		AssignmentRecord["task"],
		"code" | "kind" | "content" | "deadline" | "deadlineRaw" | "awaitedId"
	> & { document: Pick<NonNullable<AssignmentRecord["task"]["document"]>, "number" | "kind"> | null };
	agency: { name: string } | null;
	group: { name: string } | null;
};

type Listed = ListedAssignment["task"];

/** The columns as the statement names them; one row of nothing but the total where the page is empty. */
interface PageRow extends Omit<Listed, "kind" | "document">, Omit<Columns, "id"> {
	id: string | null;
	/** The place in the order. */
	at: Date | null;
	total: number;
	exact: boolean;
	taskKind: Listed["kind"];
	documentId: string | null;
	documentNumber: string | null;
	documentKind: string | null;
	agencyName: string | null;
	groupName: string | null;
}

/** A page of a list. */
export interface Page {
	records: ListedAssignment[];
	total: number;
	/** False: there are at least so many. */
	exact: boolean;
}

interface Place {
	skip: number;
	take: number;
}

/** Assignments that are looked through for each page before the index of words is asked: so many, then so many. */
const LOOKED_THROUGH = [1000, 5000];

/** So many among the first are a sign of very many in all, which that index would take longest to find. */
const PROMISING = 3;

/** Beyond the page so many are counted; that there are more is all that is said of more. */
const COUNTED = 100;

/**
 * One page of what a filter finds, by urgency (the earliest last day first, those without one at the end; what is done
 * newest first), and how many there are in all.
 *
 * Nobody knows before whether words are common in a whole office. Those that many tasks have stand near the beginning of
 * the list: that is looked through first, and the rest neither found nor counted. Of those that few have the index of
 * words finds all.
 */
export async function assignmentPage(db: Db, filter: AssignmentFilter, place: Place): Promise<Page> {
	const { skip, take } = place;
	for (const each of LOOKED_THROUGH) {
		const looked = each * Math.ceil((skip + take) / take);
		const first = foundFirst(filter, { looked, found: skip + take + COUNTED + 1 });
		const page = first && (await pageFrom(db, first, place));
		if (page && (page.exact || page.total > skip + take)) return page;
		if (!page || page.total < PROMISING) break;
	}
	return pageFrom(db, allFound(filter), place);
}

/** In one statement; of the many, only those on the page are joined. */
async function pageFrom(db: Db, { tables, whole, orderBy }: Found, { skip, take }: Place): Promise<Page> {
	// Part of the statement itself: of a parameter PostgreSQL expects a tenth of all that is found, and in a small office
	// it plans each list anew to spare itself that.
	const limit = Prisma.raw(String(Math.trunc(take)));
	const rows = await db.$queryRaw<PageRow[]>`
		WITH ${tables}, page AS (
			SELECT f."id", f."at" FROM found f ORDER BY ${orderBy("f")} OFFSET ${skip}::int LIMIT ${limit}
		)
		SELECT n."total", n."exact", l.* FROM (
			SELECT (SELECT count(*)::int FROM found) AS "total", ${whole} AS "exact"
		) n LEFT JOIN (
			SELECT p."at", ${columns}, t."code", t."kind" AS "taskKind", t."content", t."deadline", t."deadlineRaw",
				t."awaitedId", d."id" AS "documentId", d."number" AS "documentNumber", d."kind" AS "documentKind",
				g."name" AS "agencyName", m."name" AS "groupName"
			FROM page p JOIN "Assignment" a ON a."id" = p."id" JOIN "Task" t ON t."id" = a."taskId"
			LEFT JOIN "Document" d ON d."id" = t."documentId"
			LEFT JOIN "Agency" g ON g."id" = a."agencyId" LEFT JOIN "AgencyGroup" m ON m."id" = a."agencyGroupId"
		) l ON true
		ORDER BY ${orderBy("l")}`;
	return { records: rows.flatMap(listed), total: rows[0]?.total ?? 0, exact: rows[0]?.exact ?? true };
}

function listed(row: PageRow): ListedAssignment[] {
	const { id, at: _, total, exact, agencyName, groupName, ...others } = row;
	if (id === null) return [];
	const { documentId, documentNumber, documentKind, ...rest } = others;
	const { code, taskKind, content, deadline, deadlineRaw, awaitedId, ...assignment } = rest;
	const document = documentId === null ? null : { number: documentNumber, kind: documentKind };
	return [
		{
			...assignment,
			id,
			task: { code, kind: taskKind, content, deadline, deadlineRaw, awaitedId, document },
			agency: agencyName === null ? null : { name: agencyName },
			group: groupName === null ? null : { name: groupName },
		},
	];
}
