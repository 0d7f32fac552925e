import type { ResultRequest, TransferRequest } from "../../domain/digest/digest.ts";
import { dayOf } from "../../domain/local-date.ts";
import { project } from "../../domain/tasks/task-event.ts";
import { type AssignmentRecord, findAwaiting } from "../../store/tasks/assignments.ts";
import { listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import type { Scope } from "../scope.ts";
import { codeOf } from "../tasks/assignment-row.ts";

const named = (record: AssignmentRecord) => ({
	assignmentId: record.id,
	code: codeOf(record.task.code),
	content: record.task.content,
	agency: record.agency?.name ?? "",
	obstacle: record.obstacle,
});

/** Results that were reported and wait for approval. */
export async function resultRequests(
	context: Context,
	agencyIds: Scope,
	page: { take?: number } = {},
): Promise<ResultRequest[]> {
	const records = await findAwaiting(context.db, "reportedAt", agencyIds, page);
	return records.map((record) => ({
		what: "result",
		...named(record),
		on: dayOf(record.reportedAt ?? context.now, context.timeZone),
		evidence: record.evidence,
	}));
}

/** Tasks that agencies would hand over. */
export async function transferRequests(
	context: Context,
	agencyIds: Scope,
	page: { take?: number } = {},
): Promise<TransferRequest[]> {
	const records = await findAwaiting(context.db, "pendingAgencyId", agencyIds, page);
	const events = await listEvents(
		context.db,
		records.map(({ id }) => id),
	);
	return records.flatMap((record) => {
		const own = events.filter(({ assignmentId }) => assignmentId === record.id);
		const { pendingTransfer } = project(own, { dueOn: null, lastDay: null });
		if (!pendingTransfer) return [];
		return {
			what: "transfer" as const,
			...named(record),
			to: pendingTransfer.agency,
			reason: pendingTransfer.note,
		};
	});
}
