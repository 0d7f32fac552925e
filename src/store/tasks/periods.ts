import type { Deadline } from "../../domain/deadline/deadline.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import { fromDbDate, toDbDate, toDbDateOrNull } from "../connection/dates.ts";
import type { Db } from "../database.ts";

/** A task of which a round opens. */
export interface RoundTask {
	id: string;
	deadline: Deadline;
	/** The first day that was not looked at yet. */
	from: LocalDate;
}

/** Tasks of which a round opens by this day, held until the end of the transaction; those that another process holds are left to it. */
export async function holdRoundTasks(db: Db, today: LocalDate, most: number): Promise<RoundTask[]> {
	const rows = await db.$queryRaw<{ id: string; deadline: Deadline; nextPeriodOn: Date }[]>`
		SELECT "id", "deadline", "nextPeriodOn" FROM "Task" WHERE "nextPeriodOn" <= ${toDbDate(today)}::date
		ORDER BY "nextPeriodOn", "id" LIMIT ${most} FOR UPDATE SKIP LOCKED`;
	return rows.map(({ id, deadline, nextPeriodOn }) => ({ id, deadline, from: fromDbDate(nextPeriodOn) }));
}

/** Notes on which day the next round of a task opens; null: none ever does. */
export async function setNextPeriod(db: Db, taskId: string, on: LocalDate | null): Promise<void> {
	await db.task.update({ where: { id: taskId }, data: { nextPeriodOn: toDbDateOrNull(on) } });
}

/** Who had a task in the last round of one cadence. */
export interface Round {
	taskId: string;
	agencyId: string | null;
	agencyGroupId: string | null;
	period: string;
	completedAt: Date | null;
	cancelledAt: Date | null;
}

/** The assignments of the last round of each cadence: keys that differ in their digits only are of one cadence. */
export const lastRounds = (db: Db, taskIds: string[]): Promise<Round[]> => db.$queryRaw<Round[]>`
	SELECT "taskId", "agencyId", "agencyGroupId", "period", "completedAt", "cancelledAt"
	FROM (
		SELECT *, rank() OVER (
			PARTITION BY "taskId", regexp_replace("period", '[0-9]+', '#', 'g') ORDER BY "period" DESC
		) AS "place"
		FROM "Assignment" WHERE "taskId" = ANY(${taskIds}::uuid[]) AND "period" <> ''
	) AS rounds
	WHERE "place" = 1 ORDER BY "id"`;

/** Rounds of tasks that were opened before, as "task period". */
export async function openedRounds(db: Db, taskIds: string[], periods: string[]): Promise<Set<string>> {
	const rows = await db.assignment.findMany({
		where: { taskId: { in: taskIds }, period: { in: periods } },
		select: { taskId: true, period: true },
		distinct: ["taskId", "period"],
	});
	return new Set(rows.map(({ taskId, period }) => `${taskId} ${period}`));
}

/** Open assignments of a document that wait for a day which somebody records. */
export async function waitingIn(db: Db, documentId: string): Promise<string[]> {
	const rows = await db.assignment.findMany({
		where: {
			task: { documentId },
			...{ lastDay: null, completedAt: null, cancelledAt: null },
			deadlineKind: { in: ["relative", "event"] },
		},
		select: { id: true },
		orderBy: { id: "asc" },
	});
	return rows.map(({ id }) => id);
}
