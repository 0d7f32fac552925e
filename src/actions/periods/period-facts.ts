import type { AssignmentCard } from "../../domain/tasks/assignment.ts";
import { undoneChanges } from "../../domain/tasks/task-event.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import type { findTaskOf } from "../../store/tasks/assignments.ts";
import type { LoggedRecord } from "../../store/tasks/events.ts";

/** What a card says of rounds, and of what a deadline waits for or counts from. */
export function periodFacts(
	{ task, period, cancelledAt }: NonNullable<Awaited<ReturnType<typeof findTaskOf>>>,
	events: LoggedRecord[],
): Pick<AssignmentCard, "awaited" | "anchor" | "nextRoundOn"> {
	const undone = undoneChanges(events);
	const dated = events.findLast(({ kind, changeId }) => kind === "ACTIVATE" && !undone.has(changeId));
	const { awaited } = task;
	return {
		awaited: awaited && {
			...{ kind: awaited.kind, number: awaited.number },
			issuedOn: fromDbDateOrNull(awaited.issuedOn),
		},
		anchor: dated?.data.anchorOn ? { on: dated.data.anchorOn, what: dated.data.note ?? null } : null,
		nextRoundOn: period !== "" && cancelledAt === null ? fromDbDateOrNull(task.nextPeriodOn) : null,
	};
}
