import type { Deadline } from "../domain/deadline.ts";
import type { LocalDate } from "../domain/local-date.ts";
import type { Db } from "./database.ts";
import { toDbDateOrNull } from "./dates.ts";
import type { Task, TaskKind } from "./generated/client.ts";

export interface NewTask {
	documentId: string | null;
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
export function createTask(db: Db, { deadline, coordinatingIds, ...task }: NewTask): Promise<Task> {
	return db.task.create({
		data: {
			...task,
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

/** Tasks whose folded words are exactly these: what a second import would write again. */
export const findSameTasks = (db: Db, folded: string[]): Promise<Pick<Task, "code" | "folded">[]> =>
	db.task.findMany({ where: { folded: { in: folded } }, select: { code: true, folded: true } });
