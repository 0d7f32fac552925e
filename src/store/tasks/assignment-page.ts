import { toDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import { type Assignment, Prisma } from "../generated/client.ts";
import { isOpen, likeLiteral, ofAgencies } from "./assignment-sql.ts";
import type { AssignmentFilter, AssignmentRecord } from "./assignments.ts";

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

/** The columns as the statement names them; one row of nothing but `total` where the page is empty. */
interface PageRow extends Omit<Listed, "kind" | "document">, Omit<Columns, "id"> {
	id: string | null;
	total: number;
	taskKind: Listed["kind"];
	documentId: string | null;
	documentNumber: string | null;
	documentKind: string | null;
	agencyName: string | null;
	groupName: string | null;
}

/** What the filter says of an assignment `a` itself; a test holds all of it against the one that Prisma is given. */
function conditions(filter: AssignmentFilter): Prisma.Sql {
	const all: Prisma.Sql[] = [];
	const day = (date: string) => Prisma.sql`${toDbDate(date)}::date`;
	const add = (condition: Prisma.Sql) => all.push(Prisma.sql`AND ${condition}`);
	all.push(ofAgencies(filter.agencyIds));
	if (filter.below)
		add(
			Prisma.sql`a."agencyId" = ANY(ARRAY(SELECT "id" FROM "Agency" WHERE "path" @> ARRAY[${filter.below}::uuid]))`,
		);
	if (filter.ids) add(Prisma.sql`a."id" = ANY(${filter.ids}::uuid[])`);
	else add(Prisma.sql`a."withdrawnAt" IS NULL`);
	if (filter.open === true) add(isOpen);
	if (filter.open === false) add(Prisma.sql`a."completedAt" IS NOT NULL`);
	if (filter.lastDay) {
		// Both ends, also where one is open: with one end alone PostgreSQL expects a third of everything to be in it, holds
		// a plan for all days for worse than one for this day, and makes a new one each time.
		const { from, to } = filter.lastDay;
		const [first, last] = [from ? day(from) : Prisma.sql`'-infinity'`, to ? day(to) : Prisma.sql`'infinity'`];
		add(Prisma.sql`a."lastDay" BETWEEN ${first} AND ${last}`);
	}
	if (filter.withoutLastDay) add(Prisma.sql`a."lastDay" IS NULL`);
	if (filter.obstacle) add(Prisma.sql`a."obstacle" IS NOT NULL`);
	if (filter.unaccepted) add(Prisma.sql`a."acceptedAt" IS NULL`);
	if (filter.kinds) add(Prisma.sql`a."deadlineKind" = ANY(${filter.kinds}::text[])`);
	if (filter.completed)
		add(Prisma.sql`a."completedAt" >= ${filter.completed.from} AND a."completedAt" < ${filter.completed.to}`);
	if (filter.tasks) add(Prisma.sql`a."taskId" = ANY(${filter.tasks}::uuid[])`);
	return Prisma.join(all, " ");
}

/** Agencies up to which looking through all that they have is quicker than looking for words everywhere. */
const FEW_AGENCIES = 100;

/**
 * Everything the filter finds. A prepared statement is planned without knowing the words, as if they were rare: those
 * that a fifth of all tasks contain then took seconds for a group with a hundred. So a few agencies always come first.
 */
function found(filter: AssignmentFilter): Prisma.Sql {
	const own = Prisma.sql`SELECT a."id", a."taskId", a."lastDay" FROM "Assignment" a WHERE true ${conditions(filter)}`;
	const task = taskConditions(filter);
	if (task.length === 0) return Prisma.sql`found AS MATERIALIZED (${own})`;
	const few = filter.below !== undefined || (filter.agencyIds?.length ?? Infinity) <= FEW_AGENCIES;
	return Prisma.sql`own AS ${few ? Prisma.sql`MATERIALIZED` : Prisma.sql`NOT MATERIALIZED`} (${own}),
		found AS MATERIALIZED (SELECT o.* FROM own o WHERE EXISTS (
			SELECT 1 FROM "Task" t LEFT JOIN "Document" d ON d."id" = t."documentId"
			WHERE t."id" = o."taskId" AND ${Prisma.join(task, " AND ")} ${few ? Prisma.sql`OFFSET 0` : Prisma.empty}))`;
}

function taskConditions({ words = [], documentNumber, codes }: AssignmentFilter): Prisma.Sql[] {
	const all = words.map((word) => Prisma.sql`t."folded" LIKE ${`%${likeLiteral(word)}%`}`);
	if (documentNumber) {
		const like = `%${likeLiteral(documentNumber)}%`;
		all.push(Prisma.sql`(d."foldedNumber" LIKE ${like} OR t."folded" LIKE ${like})`);
	}
	if (codes) all.push(Prisma.sql`t."code" = ANY(${codes}::int[])`);
	return all;
}

/**
 * One page of what a filter finds, by urgency (the earliest last day first, those without one at the end), and how many
 * there are in all. One statement: of the many, only those that could stand on the page are joined and sorted by code.
 */
export async function assignmentPage(
	db: Db,
	filter: AssignmentFilter,
	{ skip, take }: { skip: number; take: number },
): Promise<{ records: ListedAssignment[]; total: number }> {
	const rows = await db.$queryRaw<PageRow[]>`
		WITH ${found(filter)}, first AS (
			SELECT * FROM found ORDER BY "lastDay" NULLS LAST FETCH FIRST (${skip + take}::int) ROWS WITH TIES
		), page AS (
			SELECT f."id" FROM first f JOIN "Task" t ON t."id" = f."taskId"
			ORDER BY f."lastDay" NULLS LAST, t."code", f."id" OFFSET ${skip}::int LIMIT ${take}::int
		)
		SELECT n."total", l.* FROM (SELECT count(*)::int AS "total" FROM found) n LEFT JOIN (
			SELECT ${columns}, t."code", t."kind" AS "taskKind", t."content", t."deadline", t."deadlineRaw", t."awaitedId",
				d."id" AS "documentId", d."number" AS "documentNumber", d."kind" AS "documentKind",
				g."name" AS "agencyName", m."name" AS "groupName"
			FROM page p JOIN "Assignment" a ON a."id" = p."id" JOIN "Task" t ON t."id" = a."taskId"
			LEFT JOIN "Document" d ON d."id" = t."documentId"
			LEFT JOIN "Agency" g ON g."id" = a."agencyId" LEFT JOIN "AgencyGroup" m ON m."id" = a."agencyGroupId"
		) l ON true
		ORDER BY l."lastDay" NULLS LAST, l."code", l."id"`;
	return { records: rows.flatMap(listed), total: rows[0]?.total ?? 0 };
}

function listed(row: PageRow): ListedAssignment[] {
	const { id, total: _, agencyName, groupName, documentId, documentNumber, documentKind, ...rest } = row;
	if (id === null) return [];
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
