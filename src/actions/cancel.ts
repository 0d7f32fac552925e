import type { Decision } from "../domain/decision.ts";
import type { Request } from "../domain/request.ts";
import { UserError } from "../domain/user-error.ts";
import type { Context } from "./context.ts";
import { decisionOn, heldRecord, logDecision, requireOpen } from "./decision.ts";

/** Calls an assignment off, with a reason. What was completed stays completed. */
export async function cancel(
	context: Context,
	request: Request,
	assignmentId: string,
	{ reason, basis }: { reason: string | null; basis: string | null },
): Promise<Decision> {
	const record = await heldRecord(context, request, assignmentId, "decide");
	requireOpen(record);
	if (!reason && !basis) throw new UserError("reason-needed");
	const changeId = await logDecision(context, request, [assignmentId], "CANCEL", { note: reason, basis });
	return decisionOn(record, request, "cancel", changeId, { reason, basis });
}
