import type { AssignmentCard, HistoryLine } from "../domain/assignment.ts";
import { dayOf } from "../domain/local-date.ts";
import type { Request } from "../domain/request.ts";
import { evidenceOf, undoneChanges } from "../domain/task-event.ts";
import { UserError } from "../domain/user-error.ts";
import { findAssignments, findTaskOf } from "../store/assignments.ts";
import { fromDbDateOrNull } from "../store/dates.ts";
import { type LoggedRecord, listEvents } from "../store/events.ts";
import { namesOf } from "../store/people.ts";
import { toRow } from "./assignment-row.ts";
import type { Context } from "./context.ts";
import { requireSight } from "./require-sight.ts";
import { visibleScope } from "./scope.ts";

/**
 * Everything of one task, by its number. Of several assignments the open one of the chat's own agency comes first.
 * A task that this person may not see does not exist for them.
 */
export async function cardByCode(context: Context, request: Request, code: number): Promise<AssignmentCard> {
	requireSight(request);
	const agencyIds = await visibleScope(context, request);
	const records = await findAssignments(context.db, { agencyIds, codes: [code] });
	const own = records.filter((record) => record.agencyId === request.agency?.id);
	const open = (own.length ? own : records).find((record) => !record.completedAt && !record.cancelledAt);
	const chosen = open ?? own[0] ?? records[0];
	if (!chosen) throw new UserError("not-found", { code: `NV-${String(code).padStart(4, "0")}` });
	return card(context, chosen.id);
}

/** The card of an assignment. Whoever calls has checked that it may be seen. */
export async function card(context: Context, id: string): Promise<AssignmentCard> {
	const record = await findTaskOf(context.db, id);
	if (!record) throw new UserError("not-found", { code: "" });
	const { task } = record;
	const leads = task.assignments.map(({ agency, group }) => agency?.name ?? group?.name ?? "");
	const events = await listEvents(context.db, [id]);
	return {
		...toRow(context, record),
		ref: task.ref,
		heading: task.heading,
		taskKind: task.kind,
		leads: [...new Set(leads.filter(Boolean))],
		coordinating: task.coordinatingRaw,
		product: task.product,
		documentKind: task.document?.kind ?? null,
		documentAbout: task.document?.about ?? null,
		documentIssuedOn: fromDbDateOrNull(task.document?.issuedOn ?? null),
		originalDueOn: fromDbDateOrNull(record.originalDueOn),
		evidence: record.evidence,
		completedOn: record.completedAt && dayOf(record.completedAt, context.timeZone),
		clear: {
			person: false,
			work: task.content.length > 0,
			time:
				record.lastDay !== null || record.deadlineKind === "ongoing" || record.deadlineKind === "recurring",
			responsibility: record.agencyId !== null,
			product: task.product !== null,
			authority: task.document !== null,
		},
		history: await history(context, events),
	};
}

async function history(context: Context, events: LoggedRecord[]): Promise<HistoryLine[]> {
	const undone = undoneChanges(events);
	const names = await namesOf(context.db, [...new Set(events.flatMap(({ actorId }) => actorId ?? []))]);
	return events
		.filter(({ kind }) => kind !== "REFUSED")
		.map(({ kind, at, actorId, changeId, data }) => ({
			kind: kind.toLowerCase().replaceAll("_", "-"),
			at,
			actor: actorId ? (names.get(actorId) ?? null) : null,
			percent: data.percent ?? null,
			until: data.until ?? null,
			evidence: evidenceOf(data),
			note: data.note ?? data.fromAgency ?? null,
			undone: undone.has(changeId),
		}));
}
