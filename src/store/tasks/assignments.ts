import type { LocalDate } from "../../domain/local-date.ts";
import type { AssignmentFacts } from "../../domain/tasks/task-event.ts";
import { anyOf } from "../connection/any-of.ts";
import { fromDbDateOrNull, toDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import { type Assignment, Prisma } from "../generated/client.ts";
import type { AssignmentFilter } from "./assignment-filter.ts";
import { foundIds } from "./found-assignments.ts";

const include = {
	task: { include: { document: true } },
	agency: true,
	group: true,
} satisfies Prisma.AssignmentInclude;

/** An assignment with everything a line of a list shows. */
export type AssignmentRecord = Prisma.AssignmentGetPayload<{ include: typeof include }>;

/** What stands in the words of tasks only the index of words knows: it is looked up first. */
async function where(db: Db, asked: AssignmentFilter): Promise<Prisma.AssignmentWhereInput> {
	const indexed = asked.words || asked.documentNumber;
	const filter: AssignmentFilter = indexed ? { agencyIds: null, ids: await foundIds(db, asked) } : asked;
	const all: Prisma.AssignmentWhereInput[] = [];
	if (filter.agencyIds) all.push({ agencyId: { in: filter.agencyIds } });
	if (filter.below) all.push({ agency: { path: { has: filter.below } } });
	if (filter.ids) all.push({ id: { in: filter.ids } });
	else all.push({ withdrawnAt: null });
	if (filter.open === true) all.push({ completedAt: null, cancelledAt: null });
	if (filter.open === false) all.push({ completedAt: { not: null } });
	if (filter.lastDay) {
		const { from, to } = filter.lastDay;
		all.push({ lastDay: { ...(from ? { gte: toDbDate(from) } : {}), ...(to ? { lte: toDbDate(to) } : {}) } });
	}
	if (filter.withoutLastDay) all.push({ lastDay: null });
	if (filter.obstacle) all.push({ obstacle: { not: null } });
	if (filter.unaccepted) all.push({ acceptedAt: null });
	if (filter.kinds) all.push({ deadlineKind: { in: filter.kinds } });
	if (filter.completed) all.push({ completedAt: { gte: filter.completed.from, lt: filter.completed.to } });
	if (filter.tasks) all.push({ taskId: { in: filter.tasks } });
	if (filter.codes) all.push({ task: { code: { in: filter.codes } } });
	return { AND: all };
}

/** Assignments by urgency: the earliest last day first, those without one at the end, those of one day as assigned. */
export const findAssignments = async (
	db: Db,
	filter: AssignmentFilter,
	page: { skip?: number; take?: number } = {},
): Promise<AssignmentRecord[]> =>
	db.assignment.findMany({
		where: await where(db, filter),
		include,
		orderBy: [{ lastDay: { sort: "asc", nulls: "last" } }, { id: "asc" }],
		...page,
	});

export const countAssignments = async (db: Db, filter: AssignmentFilter): Promise<number> =>
	db.assignment.count({ where: await where(db, filter) });

/** The other leads of the same task and its coordinating bodies, for the card. */
export const findTaskOf = (db: Db, assignmentId: string) =>
	db.assignment.findUnique({
		where: { id: assignmentId },
		include: {
			agency: true,
			group: true,
			task: {
				include: {
					document: true,
					awaited: true,
					coordinating: true,
					parent: true,
					parts: { include: { assignments: { where: { withdrawnAt: null }, include: { agency: true } } } },
					assignments: { include: { agency: true, group: true } },
				},
			},
		},
	});

/** Holds the assignments until the end of the transaction, so that two replies at once take their turn. */
export async function lockAssignments(db: Db, ids: string[]): Promise<void> {
	// In one order everywhere: two transactions that lock the same rows cannot wait for each other.
	const sorted = [...ids].sort();
	await db.$queryRaw`SELECT 1 FROM "Assignment" WHERE "id" = ${anyOf(sorted)} ORDER BY "id" FOR UPDATE`;
}

/** What the log of these assignments is added up upon, in the order of their ids. */
export async function listOriginals(
	db: Db,
	ids: string[],
): Promise<{ id: string; taskId: string; dueOn: LocalDate | null; lastDay: LocalDate | null }[]> {
	const rows = await db.$queryRaw<{ id: string; taskId: string; dueOn: Date | null; lastDay: Date | null }[]>`
		SELECT "id", "taskId", "originalDueOn" AS "dueOn", "originalLastDay" AS "lastDay"
		FROM "Assignment" WHERE "id" = ${anyOf(ids)} ORDER BY "id"`;
	return rows.map((row) => ({
		...row,
		dueOn: fromDbDateOrNull(row.dueOn),
		lastDay: fromDbDateOrNull(row.lastDay),
	}));
}

/** Stores what the log adds up to, and when it last turned (`turnedAt` in src/domain/tasks/turning.ts). */
export async function keepFacts(
	db: Db,
	id: string,
	{ turnedAt, ...facts }: AssignmentFacts & { turnedAt: Date | null },
): Promise<void> {
	const { dueOn, lastDay, original, pendingExtension, pendingTransfer, agencyId, ...others } = facts;
	const { escalation, pauses, words, ...rest } = others;
	const columns = {
		...rest,
		turnedAt,
		...(agencyId ? { agencyId } : {}),
		pendingAgencyId: pendingTransfer?.agencyId ?? null,
		escalation: escalation?.stage ?? null,
		escalatedAt: escalation?.since ?? null,
		pausedOn: pauses.find(({ to }) => to === null)?.from ?? null,
		originalDueOn: original.dueOn,
		originalLastDay: original.lastDay,
		dueOn,
		lastDay,
		pendingUntil: pendingExtension?.until ?? null,
	} satisfies Partial<Record<keyof Assignment, unknown>>;
	const set = Object.entries(columns).map(
		([name, value]) => Prisma.sql`${Prisma.raw(`"${name}"`)} = ${value}`,
	);
	await db.$executeRaw`UPDATE "Assignment" SET ${Prisma.join(set)} WHERE "id" = ${id}::uuid`;
}

/** Assignments whose extension waits for a decision. */
export const findPendingExtensions = (
	db: Db,
	agencyIds: string[] | null,
	page: { take?: number } = {},
): Promise<AssignmentRecord[]> =>
	db.assignment.findMany({
		where: { pendingUntil: { not: null }, ...(agencyIds ? { agencyId: { in: agencyIds } } : {}) },
		include,
		orderBy: { id: "asc" },
		...page,
	});

/** Assignments whose result, or whose handing over, waits for a decision. */
export const findAwaiting = (
	db: Db,
	what: "reportedAt" | "pendingAgencyId",
	agencyIds: string[] | null,
	page: { take?: number } = {},
): Promise<AssignmentRecord[]> =>
	db.assignment.findMany({
		where: { [what]: { not: null }, ...(agencyIds ? { agencyId: { in: agencyIds } } : {}) },
		include,
		orderBy: { id: "asc" },
		...page,
	});

/** Assignments that somebody would hand over to one of these agencies, with whom they are with now. */
export const findProposedTo = (
	db: Db,
	agencyIds: string[],
): Promise<{ id: string; agencyId: string | null }[]> =>
	db.assignment.findMany({
		where: { pendingAgencyId: { in: agencyIds }, completedAt: null, cancelledAt: null },
		select: { id: true, agencyId: true },
		orderBy: { id: "asc" },
	});

/** Obstacles that nobody has cleared: of these agencies (null: of all), said after an instant, but for these assignments. */
export interface ObstacleQuery {
	agencyIds: string[] | null;
	since: Date | null;
	except: string[];
}

const withObstacle = ({ agencyIds, since, except }: ObstacleQuery): Prisma.AssignmentWhereInput => ({
	obstacle: { not: null },
	...{ completedAt: null, cancelledAt: null, id: { notIn: except } },
	...(since ? { obstacleAt: { gte: since } } : {}),
	...(agencyIds ? { agencyId: { in: agencyIds } } : {}),
});

/** Assignments with an obstacle, the longest first. */
export const findObstacles = (
	db: Db,
	query: ObstacleQuery,
	page: { take?: number } = {},
): Promise<AssignmentRecord[]> =>
	db.assignment.findMany({ where: withObstacle(query), include, orderBy: { obstacleAt: "asc" }, ...page });

export const countObstacles = (db: Db, query: ObstacleQuery): Promise<number> =>
	db.assignment.count({ where: withObstacle(query) });

/** Open assignments that are beyond their agency's powers, those that have waited longest first. */
export async function findEscalated(db: Db, agencyIds: string[] | null): Promise<string[]> {
	const rows = await db.assignment.findMany({
		where: {
			escalation: { not: null },
			completedAt: null,
			cancelledAt: null,
			...(agencyIds ? { agencyId: { in: agencyIds } } : {}),
		},
		select: { id: true },
		orderBy: { escalatedAt: "asc" },
	});
	return rows.map(({ id }) => id);
}
