import type { Request } from "../../domain/request.ts";
import { project, type TaskEventKind } from "../../domain/tasks/task-event.ts";
import { findProposedTo } from "../../store/tasks/assignments.ts";
import { moveChangeRequests } from "../../store/tasks/change-requests.ts";
import { appendEvents, listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { refreshFacts } from "../tasks/change-assignments.ts";

interface Body {
	id: string;
	name: string;
}

/**
 * What waits for a word while an agency goes over into another: tasks that others would hand over to it are now proposed
 * to the successor, or to nobody where the successor has them already; requests of its officers wait in its name. Called
 * once open assignments have moved.
 */
export async function redirectWaiting(
	context: Context,
	from: Body,
	into: Body,
	{ actor, source }: Pick<Request, "actor" | "source">,
): Promise<void> {
	const { db, now } = context;
	await moveChangeRequests(db, from.id, into.id);
	const records = await findProposedTo(db, [from.id, into.id]);
	const log = Map.groupBy(
		await listEvents(
			db,
			records.map(({ id }) => id),
		),
		({ assignmentId }) => assignmentId,
	);
	const events = records.flatMap(({ id, agencyId }) => {
		const pending = project(log.get(id) ?? [], { dueOn: null, lastDay: null }).pendingTransfer;
		const needless = agencyId === into.id;
		if (!pending || (!needless && pending.agencyId !== from.id)) return [];
		const { changeId, note } = pending;
		const kind: TaskEventKind = needless ? "TRANSFER_REJECT" : "TRANSFER_PROPOSE";
		return {
			// A part of the proposal: taking that back takes this back too.
			...{ assignmentId: id, changeId, kind, actorId: actor.id, at: now, source },
			data: needless
				? { agency: into.name, fromAgency: from.name }
				: { agencyId: into.id, agency: into.name, fromAgency: from.name, ...(note ? { note } : {}) },
		};
	});
	await appendEvents(db, events);
	await refreshFacts(
		context,
		events.map(({ assignmentId }) => assignmentId),
	);
}
