import type { HistoryLine } from "../../domain/tasks/assignment.ts";
import { evidenceOf } from "../../domain/tasks/task-event.ts";
import type { LoggedRecord } from "../../store/tasks/events.ts";

/** An entry of the log as people read it. `names` by id, `undone`: changes that were taken back. */
export function historyLineOf(
	{ kind, at, actorId, changeId, data }: LoggedRecord,
	names: Map<string, string>,
	undone: Set<string>,
): HistoryLine {
	return {
		kind: [kind, ...(data.step ? [data.step] : [])].join("-").toLowerCase().replaceAll("_", "-"),
		at,
		actor: actorId ? (names.get(actorId) ?? null) : null,
		percent: data.percent ?? null,
		until: data.until ?? null,
		evidence: evidenceOf(data) ?? data.basis ?? null,
		note: data.note ?? (data.agency ? null : data.fromAgency) ?? null,
		to:
			data.agency && data.fromAgency
				? `${data.fromAgency} → ${data.agency}`
				: (data.agency ?? data.person ?? null),
		undone: undone.has(changeId),
	};
}
