import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import {
	type AssignmentFilter,
	assignmentConditions,
	matchingTasks,
	taskConditions,
} from "./assignment-filter.ts";

/** What a filter finds, as the beginning of a statement: `found`, with the id, the task and the place in the order. */
export interface Found {
	/** Common table expressions. */
	tables: Prisma.Sql;
	/** Whether that is all there is: an expression of the statement. */
	whole: Prisma.Sql;
	/** The order of a list over rows of `found`, joined to others or not. */
	orderBy(alias: "f" | "l"): Prisma.Sql;
}

/** By urgency, the earliest last day first and those without one at the end; what is done newest first. */
const orderOf = ({ open }: AssignmentFilter) =>
	open === false
		? { column: Prisma.sql`a."completedAt"`, direction: "DESC" }
		: { column: Prisma.sql`a."lastDay"`, direction: "ASC" };

/** Two that fall on one moment stand as they were assigned: ids are given in order. */
const orderBy =
	({ direction }: ReturnType<typeof orderOf>) =>
	(alias: string): Prisma.Sql =>
		Prisma.raw(`${alias}."at" ${direction}, ${alias}."id" ${direction}`);

/** Assignments of which the filter holds, whatever their tasks are. */
const own = (filter: AssignmentFilter): Prisma.Sql => Prisma.sql`
	SELECT a."id", a."taskId", ${orderOf(filter).column} AS "at"
	FROM "Assignment" a WHERE true ${assignmentConditions(filter)}`;

/** Whether the task of `o` fits: looked at one by one, in whatever order those come. */
const fits = (task: Prisma.Sql): Prisma.Sql =>
	Prisma.sql`EXISTS (SELECT 1 FROM "Task" t WHERE t."id" = o."taskId" AND ${task} OFFSET 0)`;

/** Agencies up to which looking through all that they have is quicker than looking for words everywhere. */
const FEW_AGENCIES = 100;

/** Whether there is little to look through: what a few agencies have, what is named, what is held up. */
const isNarrow = ({ below, ids, obstacle, agencyIds }: AssignmentFilter): boolean =>
	below !== undefined || ids !== undefined || !!obstacle || (agencyIds?.length ?? Infinity) <= FEW_AGENCIES;

/**
 * Everything that the filter finds. A prepared statement is planned without knowing the words, as if they were rare:
 * those that a fifth of all tasks contain then took seconds for a group with a hundred. So it says itself where to begin:
 * with the assignments where they are few, else with the index of words.
 */
export function allFound(filter: AssignmentFilter): Found {
	const rest = { whole: Prisma.sql`true`, orderBy: orderBy(orderOf(filter)) };
	const task = taskConditions(filter);
	if (!task) {
		// Those of a whole office are counted and paged from an index each.
		const kept = isNarrow(filter) ? Prisma.sql`MATERIALIZED` : Prisma.sql`NOT MATERIALIZED`;
		return { tables: Prisma.sql`found AS ${kept} (${own(filter)})`, ...rest };
	}
	if (isNarrow(filter))
		return {
			tables: Prisma.sql`own AS MATERIALIZED (${own(filter)}),
				found AS MATERIALIZED (SELECT o.* FROM own o WHERE ${fits(task)})`,
			...rest,
		};
	return {
		tables: Prisma.sql`matching AS MATERIALIZED (${matchingTasks(filter)}), found AS MATERIALIZED (
			SELECT o.* FROM matching m CROSS JOIN LATERAL (${own(filter)} AND a."taskId" = m."id" OFFSET 0) o)`,
		...rest,
	};
}

/**
 * The first so many that the filter finds among the first so many assignments of the list; null where no index has their
 * order, or where looking through all that there is or through an index of what is asked for is quick anyway.
 */
export function foundFirst(
	filter: AssignmentFilter,
	{ looked, found }: { looked: number; found: number },
): Found | null {
	const task = filter.documentNumber || filter.codes ? null : taskConditions(filter);
	if (!task || filter.open === undefined || isNarrow(filter)) return null;
	const by = orderBy(orderOf(filter));
	const inOrder = Prisma.sql`SELECT o.* FROM (${own(filter)}) o ORDER BY ${by("o")}`;
	return {
		tables: Prisma.sql`found AS MATERIALIZED (SELECT o.* FROM (${inOrder} LIMIT ${looked}::int) o
			WHERE ${fits(task)} ORDER BY ${by("o")} LIMIT ${found}::int)`,
		whole: Prisma.sql`(SELECT count(*) FROM found) < ${found}::int
			AND NOT EXISTS (${inOrder} OFFSET ${looked}::int LIMIT 1)`,
		orderBy: by,
	};
}

/** The ids of all that the filter finds, in no order. */
export async function foundIds(db: Db, filter: AssignmentFilter): Promise<string[]> {
	const rows = await db.$queryRaw<{ id: string }[]>`
		WITH ${allFound(filter).tables} SELECT "id"::text AS "id" FROM found`;
	return rows.map(({ id }) => id);
}
