import type { SixClear } from "../../domain/tasks/assignment.ts";
import { listRoles } from "../../store/agencies/people.ts";
import type { AssignmentRecord } from "../../store/tasks/assignments.ts";
import type { Context } from "../context.ts";

/** Those of the agencies that have a focal point. */
export async function agenciesWithFocalPoint(
	context: Context,
	agencyIds: (string | null)[],
): Promise<Set<string>> {
	const ids = [...new Set(agencyIds.flatMap((id) => id ?? []))];
	if (ids.length === 0) return new Set();
	const roles = await listRoles(context.db, ids);
	return new Set(roles.flatMap(({ name, agencyId }) => (name === "FOCAL_POINT" && agencyId ? agencyId : [])));
}

/** What of an assignment an assignment record has to say for it. */
type Judged = Pick<AssignmentRecord, "person" | "agencyId" | "lastDay" | "deadlineKind"> & {
	task: Pick<AssignmentRecord["task"], "content" | "product" | "createdBy"> & { document: object | null };
};

/**
 * Which of the "6 rõ" are known. The person is known when somebody is in charge or the agency has a focal point; the
 * time when there is a day or work that never ends; the authority when a document or a known person assigned it.
 */
export function sixClear(
	{ person, agencyId, lastDay, deadlineKind, task }: Judged,
	withFocalPoint: Set<string>,
): SixClear {
	return {
		person: person !== null || (agencyId !== null && withFocalPoint.has(agencyId)),
		work: task.content.trim().length > 0,
		time: lastDay !== null || deadlineKind === "ongoing" || deadlineKind === "recurring",
		responsibility: agencyId !== null,
		product: task.product !== null,
		authority: task.document !== null || task.createdBy !== null,
	};
}
