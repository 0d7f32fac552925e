import type { Db } from "../database.ts";

/** A task that waits for a document. */
export interface AwaitingTask {
	id: string;
	plan: string;
}

/** Tasks that wait for a document of this number, folded, and are not linked to one, where something of them has no date yet. */
export async function awaitingNumber(db: Db, foldedNumber: string): Promise<AwaitingTask[]> {
	const rows = await db.task.findMany({
		where: {
			awaitedNumber: foldedNumber,
			awaitedId: null,
			assignments: { some: { lastDay: null, completedAt: null, cancelledAt: null } },
		},
		select: { id: true, deadline: true },
		orderBy: { code: "asc" },
	});
	return rows.map(({ id, deadline }) => ({ id, plan: (deadline as { plan?: string }).plan ?? "" }));
}

/** Links tasks to the document that they waited for. */
export async function linkAwaited(db: Db, taskIds: string[], documentId: string): Promise<void> {
	await db.task.updateMany({ where: { id: { in: taskIds } }, data: { awaitedId: documentId } });
}

/** How much of their three-letter groups two texts share when one repeats the other, or stands in it as a whole. */
const SAME = 0.75;
const WITHIN = 0.85;
/** Shorter words ("report the result") stand in many tasks. */
const LONG = 25;

/** Where a document sets one date for the same work of the same agency: assignments without a date, and that one. */
export const datesInDocument = (
	db: Db,
	taskIds: string[],
	documentId: string,
): Promise<{ id: string; dueOn: Date; lastDay: Date; time: string | null }[]> => db.$queryRaw`
	SELECT a."id"::text AS "id", min(b."dueOn") AS "dueOn", min(b."lastDay") AS "lastDay", min(b."dueTime") AS "time"
	FROM "Assignment" a
	JOIN "Task" t ON t."id" = a."taskId"
	JOIN "Task" p ON p."documentId" = ${documentId}::uuid AND (
		similarity(p."content", t."content") >= ${SAME}::real
		OR (length(t."content") >= ${LONG}::int AND word_similarity(t."content", p."content") >= ${WITHIN}::real)
	)
	JOIN "Assignment" b ON b."taskId" = p."id" AND b."agencyId" = a."agencyId" AND b."period" = ''
		AND b."lastDay" IS NOT NULL AND b."dueOn" IS NOT NULL AND b."withdrawnAt" IS NULL
	WHERE a."taskId" = ANY(${taskIds}::uuid[]) AND a."lastDay" IS NULL
		AND a."completedAt" IS NULL AND a."cancelledAt" IS NULL
	GROUP BY a."id" HAVING count(DISTINCT (b."dueOn", b."lastDay")) = 1
	ORDER BY a."id"`;
