import type { Request } from "../../domain/request.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { AgencyGroupWithMembers } from "../../store/agencies/agencies.ts";
import { leadKey, leadsOf, unresolvedOf } from "../../store/agencies/agency-groups.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { lockAssignments } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { appendEvents, type NewEvent } from "../../store/tasks/events.ts";
import { createAssignments } from "../../store/tasks/tasks.ts";
import type { Context } from "../context.ts";
import { toRow } from "../tasks/assignment-row.ts";
import { refreshFacts } from "../tasks/change-assignments.ts";

/**
 * Gives what waits for a collective to its members, one assignment each: the one that waited becomes the first member's,
 * so that its log goes on, and the others get one like it. A member that leads the task already gets no second one.
 */
export async function resolveGroup(
	context: Context,
	group: AgencyGroupWithMembers,
	{ actor, source }: Pick<Request, "actor" | "source">,
): Promise<AssignmentRow[]> {
	const { db, now } = context;
	const waiting = group.members.length ? await unresolvedOf(db, group.id) : [];
	if (waiting.length === 0) return [];
	await lockAssignments(
		db,
		waiting.map(({ id }) => id),
	);
	const taken = await leadsOf(
		db,
		waiting.map(({ taskId }) => taskId),
	);
	const changeId = crypto.randomUUID();
	const event = (assignmentId: string, rest: Pick<NewEvent, "kind" | "data">): NewEvent => ({
		...{ assignmentId, changeId, actorId: actor.id, at: now, source },
		...rest,
	});
	const touched: string[] = [];
	for (const record of waiting) {
		const { taskId, period } = record;
		const [first, ...others] = group.members.filter(({ id }) => !taken.has(leadKey(taskId, period, id)));
		if (!first) continue;
		await appendEvents(db, [
			event(record.id, { kind: "RESOLVE", data: { agencyId: first.id, fromAgency: group.name } }),
		]);
		const made = await createAssignments(
			db,
			others.map(({ id }) => ({
				...{ taskId, period, agencyId: id, agencyGroupId: group.id },
				deadlineKind: record.deadlineKind,
				dueOn: fromDbDateOrNull(record.dueOn),
				lastDay: fromDbDateOrNull(record.lastDay),
				dueTime: record.dueTime,
				createdAt: now,
			})),
		);
		await appendEvents(
			db,
			made.map((id) => event(id, { kind: "CREATE", data: { fromAgency: group.name } })),
		);
		for (const { id } of group.members) taken.add(leadKey(taskId, period, id));
		touched.push(record.id, ...made);
	}
	await refreshFacts(context, touched);
	const records = await assignmentsById(db, touched);
	return records.map((record) => toRow(context, record));
}
