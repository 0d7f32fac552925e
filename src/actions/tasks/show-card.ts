import { dayOf } from "../../domain/local-date.ts";
import type { Request } from "../../domain/request.ts";
import type { AssignmentCard, HistoryLine } from "../../domain/tasks/assignment.ts";
import { project, undoneChanges } from "../../domain/tasks/task-event.ts";
import { UserError } from "../../domain/user-error.ts";
import { namesOf } from "../../store/agencies/people.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { findAssignments, findTaskOf } from "../../store/tasks/assignments.ts";
import { type LoggedRecord, listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { periodFacts } from "../periods/period-facts.ts";
import { requireSight } from "../require-sight.ts";
import { visibleScope } from "../scope.ts";
import { codeOf, toRow } from "./assignment-row.ts";
import { differencesIn } from "./differences.ts";
import { historyLineOf } from "./history-line.ts";
import { agenciesWithFocalPoint, sixClear } from "./six-clear.ts";

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
	// As the document names them; who took it over later comes last.
	const place = (name: string) => (task.leadRaw.includes(name) ? task.leadRaw.indexOf(name) : leads.length);
	const events = await listEvents(context.db, [id]);
	return {
		...toRow(context, record),
		ref: task.ref,
		heading: task.heading,
		taskKind: task.kind,
		leads: [...new Set(leads.filter(Boolean))].sort((a, b) => place(a) - place(b)),
		coordinating: task.coordinatingRaw,
		product: task.product,
		documentKind: task.document?.kind ?? null,
		documentAbout: task.document?.about ?? null,
		documentIssuedOn: fromDbDateOrNull(task.document?.issuedOn ?? null),
		originalDueOn: fromDbDateOrNull(record.originalDueOn),
		evidence: record.evidence,
		completedOn: record.completedAt && dayOf(record.completedAt, context.timeZone),
		clear: sixClear(record, await agenciesWithFocalPoint(context, [record.agencyId])),
		parent: task.parent && codeOf(task.parent.code),
		parts: task.parts.flatMap((part) =>
			part.assignments.map(({ agency, completedAt }) => ({
				code: codeOf(part.code),
				agency: agency?.name ?? "",
				done: completedAt !== null,
			})),
		),
		...handed(events),
		...periodFacts(record, events),
		adjustments: adjustments(context, events),
		history: await history(context, events),
		pauses: project(events, { dueOn: null, lastDay: null }).pauses,
	};
}

/** Where it has been before. */
function handed(events: LoggedRecord[]): { former: string[]; hops: number } {
	const undone = undoneChanges(events);
	const moves = events.filter(({ kind, changeId }) => kind === "TRANSFER" && !undone.has(changeId));
	return { former: moves.flatMap(({ data }) => data.fromAgency ?? []), hops: moves.length };
}

function adjustments(context: Context, events: LoggedRecord[]): AssignmentCard["adjustments"] {
	const undone = undoneChanges(events);
	return events.flatMap(({ kind, changeId, at, data }) =>
		kind === "ADJUST" && !undone.has(changeId)
			? {
					on: dayOf(at, context.timeZone),
					basis: data.basis ?? null,
					differences: differencesIn(data),
				}
			: [],
	);
}

async function history(context: Context, events: LoggedRecord[]): Promise<HistoryLine[]> {
	const undone = undoneChanges(events);
	const names = await namesOf(context.db, [...new Set(events.flatMap(({ actorId }) => actorId ?? []))]);
	return events.filter(({ kind }) => kind !== "REFUSED").map((event) => historyLineOf(event, names, undone));
}
