import type { OnTime, ReportedBy } from "../../domain/report/report.ts";
import type { Status, StatusCount } from "../../domain/tasks/assignment.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { type Frame, STATES, type StoodAs, standing, stateNumber } from "./frame.ts";

/** Where the names of lines come from: the columns of rows `c` that tell it, and what is joined to them. */
interface Naming {
	columns: string[];
	/** How they come from a row `c` and its task `t`; null where the row has them. */
	taken: Prisma.Sql | null;
	name: Prisma.Sql;
	joined: Prisma.Sql;
}

const DOCUMENT = Prisma.sql`LEFT JOIN "Document" d ON d."id" = c."documentId"`;

const NAMING: Record<ReportedBy, Naming> = {
	agency: {
		columns: ["agencyId", "agencyGroupId"],
		taken: null,
		name: Prisma.sql`COALESCE(g."name", m."name", '')`,
		joined: Prisma.sql`LEFT JOIN "Agency" g ON g."id" = c."agencyId"
			LEFT JOIN "AgencyGroup" m ON m."id" = c."agencyGroupId" AND c."agencyId" IS NULL`,
	},
	leader: {
		columns: ["documentId", "givenBy"],
		// A petition is asked for, not given.
		taken: Prisma.sql`t."documentId", CASE WHEN t."documentId" IS NULL AND NOT EXISTS (
			SELECT FROM "Petition" x WHERE x."assignmentId" = c."id") THEN t."createdBy" END AS "givenBy"`,
		name: Prisma.sql`COALESCE(d."signer", p."name", '')`,
		joined: Prisma.sql`${DOCUMENT} LEFT JOIN "Person" p ON p."id" = c."givenBy"
			AND EXISTS (SELECT FROM "Role" r WHERE r."personId" = p."id" AND r."name" = 'LEADER')`,
	},
	document: {
		columns: ["documentId"],
		taken: Prisma.sql`t."documentId"`,
		name: Prisma.sql`COALESCE(d."number", d."kind", '')`,
		joined: DOCUMENT,
	},
	group: {
		columns: ["heading"],
		taken: Prisma.sql`t."heading"`,
		name: Prisma.sql`COALESCE(c."heading", '')`,
		joined: Prisma.empty,
	},
	kind: {
		columns: ["kind"],
		taken: Prisma.sql`t."kind"`,
		name: Prisma.sql`c."kind"::text`,
		joined: Prisma.empty,
	},
};

/** Everything as one line without a name. */
const WHOLE: Naming = { columns: [], taken: null, name: Prisma.sql`''`, joined: Prisma.empty };

const columnsOf = ({ columns }: Naming): Prisma.Sql[] => columns.map((column) => Prisma.raw(`c."${column}"`));

/** Rows of `standing` with the columns that name their line. */
const lined = ({ taken }: Naming): Prisma.Sql =>
	taken
		? Prisma.sql`(SELECT c.*, ${taken} FROM standing c JOIN "Task" t ON t."id" = c."taskId")`
		: Prisma.sql`standing`;

/** How many assignments of one name are in which state. */
export interface StandingCount {
	/** Of whatever is counted by; empty where that is not known. */
	name: string;
	/** By the original deadline. */
	count: StatusCount;
	onTime: OnTime;
}

/** Counts everything in a frame by name and state; `whole` in one line. Nothing is counted where there is no line. */
export async function countStandings(
	db: Db,
	frame: Frame,
	stood: StoodAs[],
	by: ReportedBy | "whole",
): Promise<StandingCount[]> {
	const naming = by === "whole" ? WHOLE : NAMING[by];
	const columns = columnsOf(naming);
	// Names are looked up after counting: lines are far fewer than rows.
	const rows = await db.$queryRaw<{ name: string; counts: number[] }[]>`
		WITH ${standing(frame, stood)}
		SELECT ${naming.name} AS "name", ARRAY[${Prisma.join(COUNTED.map((_, n) => Prisma.raw(`sum(c."n${n}")::int`)))}] AS "counts"
		FROM (
			SELECT ${Prisma.join([...COUNTED.map((one, n) => Prisma.raw(`count(*) FILTER (WHERE ${one}) AS "n${n}"`)), ...columns])}
			FROM ${lined(naming)} c ${columns.length ? Prisma.sql`GROUP BY ${Prisma.join(columns)}` : Prisma.empty} HAVING count(*) > 0
		) c ${naming.joined} GROUP BY 1`;
	return rows.map(({ name, counts }) => ({ name, ...toCounts(counts) }));
}

/** What is counted of the rows `c` of a line: each state, then what `OnTime` is made of. */
const COUNTED: string[] = [
	...STATES.map((_, n) => `c."state" = ${n}`),
	`c."state" <= ${stateNumber("done-late")} AND NOT c."routine"`,
	`c."state" = ${stateNumber("done-on-time")} AND NOT c."routine"`,
	`c."kept" AND NOT c."routine"`,
];

function toCounts(counts: number[]): Omit<StandingCount, "name"> {
	const [done = 0, kept = 0, keptAfterExtension = 0] = counts.slice(STATES.length);
	const count = Object.fromEntries(STATES.map((status, n) => [status, counts[n] ?? 0])) as StatusCount;
	return { count, onTime: { done, kept, keptAfterExtension } };
}

/** Which of them are wanted. */
export interface StandingFilter {
	/** States by the original deadline; all where nothing is said. */
	states?: readonly Status[];
	line?: { by: ReportedBy; name: string };
}

/** One page of what stands behind a number, and how many there are: the first due first. */
export async function standingIds(
	db: Db,
	frame: Frame,
	stood: StoodAs[],
	{ states, line }: StandingFilter,
	page: { skip?: number; take?: number } = {},
): Promise<{ ids: string[]; total: number }> {
	const naming = line ? NAMING[line.by] : WHOLE;
	const of = states ? Prisma.sql`AND c."state" = ANY(${states.map(stateNumber)}::int[])` : Prisma.empty;
	const called = line ? Prisma.sql`AND ${naming.name} = ${line.name}` : Prisma.empty;
	const rows = await db.$queryRaw<{ id: string | null; total: number }[]>`
		WITH ${standing(frame, stood)},
		wanted AS (SELECT c."id", c."taskId" FROM ${lined(naming)} c ${naming.joined} WHERE true ${of} ${called}),
		page AS (SELECT w."id" FROM wanted w JOIN "Assignment" a ON a."id" = w."id" JOIN "Task" k ON k."id" = w."taskId"
			ORDER BY a."lastDay" NULLS LAST, k."code", w."id"
			OFFSET ${page.skip ?? 0} LIMIT ${page.take ?? null}::int)
		SELECT p."id"::text AS "id", w."n"::int AS "total" FROM (SELECT count(*) AS "n" FROM wanted) w LEFT JOIN page p ON true`;
	return { ids: rows.flatMap(({ id }) => id ?? []), total: rows[0]?.total ?? 0 };
}
