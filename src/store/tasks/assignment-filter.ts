import type { LocalDate } from "../../domain/local-date.ts";
import { toDbDate } from "../connection/dates.ts";
import { Prisma } from "../generated/client.ts";
import { isOpen, likeLiteral, ofAgencies } from "./assignment-sql.ts";

/** Which assignments are meant. Everything given must hold. */
export interface AssignmentFilter {
	/** Lead agencies; null is every agency. */
	agencyIds: string[] | null;
	/** The lead agency is this one, or one below it. */
	below?: string;
	/** True: neither completed nor cancelled; false: completed. */
	open?: boolean;
	/** Last day on time, ends included. */
	lastDay?: { from?: LocalDate; to?: LocalDate };
	withoutLastDay?: boolean;
	/** Something is in the way that nobody has cleared. */
	obstacle?: boolean;
	/** Nobody has said that it arrived. */
	unaccepted?: boolean;
	/** The last day on time is still open: it waits for an event, a document or a request, or there is none. */
	kinds?: string[];
	/** Instants between which it was completed, start included. */
	completed?: { from: Date; to: Date };
	/** Folded words that must all stand in the task, each as a whole; what separates words is ignored. */
	words?: string[];
	/** Folded number of the document the task stands in or names. */
	documentNumber?: string;
	codes?: number[];
	ids?: string[];
	/** Ids of tasks. */
	tasks?: string[];
}

/** What the filter says of an assignment `a` itself; a test holds all of it against the one that Prisma is given. */
export function assignmentConditions(filter: AssignmentFilter): Prisma.Sql {
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

/** All of these folded words, as the index of words is asked for them; read once, and not for each task anew. */
const allOf = (words: string) => Prisma.sql`(SELECT plainto_tsquery('simple', spaced_words(${words})))`;

/** Where a number of a document stands: the words lead to the index, and their order tells 79/kh from kh-79. */
function numberIn(column: "task" | "document", number: string): Prisma.Sql {
	const like = `%${likeLiteral(number)}%`;
	return column === "task"
		? Prisma.sql`(t."words" @@ ${allOf(number)} AND t."folded" LIKE ${like})`
		: Prisma.sql`(d."foldedNumber" LIKE ${like}
			AND to_tsvector('simple', spaced_words(d."foldedNumber")) @@ ${allOf(number)})`;
}

function wordsAndCodes({ words = [], codes }: AssignmentFilter): Prisma.Sql[] {
	const all: Prisma.Sql[] = [];
	if (words.length > 0) all.push(Prisma.sql`t."words" @@ ${allOf(words.join(" "))}`);
	if (codes) all.push(Prisma.sql`t."code" = ANY(${codes}::int[])`);
	return all;
}

/** What the filter says of a task `t`, to be asked of one task after the other; null where it says nothing. */
export function taskConditions(filter: AssignmentFilter): Prisma.Sql | null {
	const all = wordsAndCodes(filter);
	const number = filter.documentNumber;
	if (number)
		all.push(Prisma.sql`(${numberIn("task", number)} OR EXISTS (
			SELECT 1 FROM "Document" d WHERE d."id" = t."documentId" AND ${numberIn("document", number)}))`);
	return all.length > 0 ? Prisma.join(all, " AND ") : null;
}

/** The ids of all tasks that the same holds for, from the indexes of words: what a number is in has an index each. */
export function matchingTasks(filter: AssignmentFilter): Prisma.Sql {
	const others = wordsAndCodes(filter);
	const number = filter.documentNumber;
	if (!number) return Prisma.sql`SELECT t."id" FROM "Task" t WHERE ${Prisma.join(others, " AND ")}`;
	const both = (where: "task" | "document") => Prisma.join([numberIn(where, number), ...others], " AND ");
	return Prisma.sql`SELECT t."id" FROM "Task" t WHERE ${both("task")}
		UNION SELECT t."id" FROM "Document" d JOIN "Task" t ON t."documentId" = d."id" WHERE ${both("document")}`;
}
