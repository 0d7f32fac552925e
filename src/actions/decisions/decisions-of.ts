import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import type { AssignmentRecord } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { targetOf } from "../tasks/target-of.ts";
import { extensionsOf } from "./decide.ts";

/** What of an assignment waits for somebody's word. */
export type Awaited = "extension" | "result" | "transfer" | "escalation";

/** One thing to be decided. */
export interface WaitingDecision {
	assignmentId: string;
	what: Awaited;
}

/**
 * What "đồng ý" or "không đồng ý" can mean on these assignments: what waits for a decision or had one, and for a
 * refusal what is completed. Who may not decide is refused only where they name a line; a mere "ok" of theirs is no
 * decision.
 */
export async function decisionsOf(
	context: Context,
	request: Request,
	{ ids, named, approved }: { ids: string[]; named: boolean; approved: boolean },
): Promise<WaitingDecision[]> {
	const records = await assignmentsById(context.db, ids);
	const entitled = records.every((record) => may(request.actor, "decide", targetOf(record)));
	if (!entitled && !named) return [];
	const waiting = records.flatMap(
		(record) => awaited(record)?.map((what) => ({ assignmentId: record.id, what })) ?? [],
	);
	if (waiting.length > 0) return waiting;
	const log = entitled ? await listEvents(context.db, ids) : [];
	const results = records.filter(
		({ id, completedAt }) =>
			(!approved && completedAt !== null) ||
			log.some(({ assignmentId, kind }) => assignmentId === id && (kind === "APPROVE" || kind === "RETURN")),
	);
	if (results.length > 0)
		return results.map(({ id: assignmentId }) => ({ assignmentId, what: "result" as const }));
	if (!entitled) return [];
	const decided = await extensionsOf(context, request, { ids, named });
	return decided.map((assignmentId) => ({ assignmentId, what: "extension" as const }));
}

/** A reported result comes before what was asked for on the way to it. */
function awaited({
	reportedAt,
	pendingUntil,
	pendingAgencyId,
	escalation,
}: AssignmentRecord): Awaited[] | null {
	if (reportedAt) return ["result"];
	if (pendingAgencyId) return ["transfer"];
	if (escalation === "MONITOR" || escalation === "LEADER") return ["escalation"];
	return pendingUntil ? ["extension"] : null;
}
