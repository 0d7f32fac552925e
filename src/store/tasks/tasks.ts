import type { Deadline } from "../../domain/deadline/deadline.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import { toDbDateOrNull } from "../connection/dates.ts";
import { orderedId } from "../connection/ordered-id.ts";
import type { Db, Transaction } from "../database.ts";
import type { Task, TaskKind } from "../generated/client.ts";

export interface NewTask {
	documentId: string | null;
	/** The task it is a part of. */
	parentId: string | null;
	ref: string | null;
	heading: string | null;
	content: string;
	folded: string;
	kind: TaskKind;
	product: string | null;
	deadline: Deadline;
	leadRaw: string[];
	coordinatingRaw: string[];
	coordinatingIds: string[];
	createdBy: string | null;
	createdAt: Date;
	/** The day on which its next round opens; null for what is done once. */
	nextPeriodOn: LocalDate | null;
	/** Folded number of the document that its deadline waits for, and that document where it is here. */
	awaitedNumber: string | null;
	awaitedId: string | null;
}

export interface NewAssignment {
	taskId: string;
	agencyId: string | null;
	agencyGroupId: string | null;
	period: string;
	deadlineKind: string;
	dueOn: LocalDate | null;
	lastDay: LocalDate | null;
	dueTime: string | null;
	createdAt: Date;
}

/** Writes a task; its number is the next free one. */
export function createTask(
	db: Db,
	{ deadline, coordinatingIds, nextPeriodOn, ...task }: NewTask,
): Promise<Task> {
	return db.task.create({
		data: {
			...task,
			nextPeriodOn: toDbDateOrNull(nextPeriodOn),
			deadline: deadline as object,
			deadlineRaw: deadline.raw,
			coordinating: { connect: coordinatingIds.map((id) => ({ id })) },
		},
	});
}

/** Writes assignments; one that exists for its task, agency and period stays as it is. Returns the ids of new ones. */
export async function createAssignments(db: Db, assignments: NewAssignment[]): Promise<string[]> {
	const rows = await db.assignment.createManyAndReturn({
		data: assignments.map(({ dueOn, lastDay, ...rest }) => ({
			...rest,
			// Lists show those of one day as they were assigned.
			id: orderedId(),
			originalDueOn: toDbDateOrNull(dueOn),
			originalLastDay: toDbDateOrNull(lastDay),
			dueOn: toDbDateOrNull(dueOn),
			lastDay: toDbDateOrNull(lastDay),
		})),
		skipDuplicates: true,
		select: { id: true },
	});
	return rows.map(({ id }) => id);
}

/** How much of their three-letter groups two texts share when one is the other with a few words changed. */
const SIMILAR = 0.75;

/** For each folded text the known task that is most like it, by its place in the list; texts unlike all are left out. */
export async function findSimilarTasks(
	tx: Transaction,
	folded: string[],
): Promise<{ index: number; code: number }[]> {
	// The index on three-letter groups compares by this setting; it ends with the transaction.
	await tx.$executeRaw`SELECT set_config('pg_trgm.similarity_threshold', ${String(SIMILAR)}, true)`;
	const rows = await tx.$queryRaw<{ index: bigint; code: number }[]>`
		SELECT given.index, known.code
		FROM unnest(${folded}::text[]) WITH ORDINALITY AS given (words, index)
		CROSS JOIN LATERAL (
			SELECT "code" AS code FROM "Task" WHERE "folded" % given.words
			ORDER BY similarity("folded", given.words) DESC LIMIT 1
		) AS known`;
	return rows.map(({ index, code }) => ({ index: Number(index) - 1, code }));
}

export const findTask = (db: Db, id: string): Promise<Task | null> => db.task.findUnique({ where: { id } });

/** Stores other words of a task; what is left out stays. */
export async function keepTaskWords(
	db: Db,
	id: string,
	words: {
		content?: string;
		product?: string | null;
		coordinating?: string[];
		coordinatingIds?: string[];
		folded: string;
	},
): Promise<void> {
	const { coordinating, coordinatingIds, ...rest } = words;
	await db.task.update({
		where: { id },
		data: {
			...rest,
			...(coordinating ? { coordinatingRaw: coordinating } : {}),
			...(coordinatingIds ? { coordinating: { set: coordinatingIds.map((one) => ({ id: one })) } } : {}),
		},
	});
}
