import { dayOf } from "../../domain/local-date.ts";
import type { EscalationRow } from "../../domain/tasks/escalation.ts";
import { type AssignmentFacts, project } from "../../domain/tasks/task-event.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { type AssignmentRecord, findAssignments, findEscalated } from "../../store/tasks/assignments.ts";
import { listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import type { Scope } from "../scope.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { workingDaysSince } from "./clock-stops.ts";

/** What the log of an assignment adds up to. */
export async function factsOf(context: Context, record: AssignmentRecord): Promise<AssignmentFacts> {
	return project(await listEvents(context.db, [record.id]), {
		dueOn: fromDbDateOrNull(record.originalDueOn),
		lastDay: fromDbDateOrNull(record.originalLastDay),
	});
}

/** An assignment as escalations name it. */
export const named = (record: AssignmentRecord) => ({
	assignmentId: record.id,
	code: codeOf(record.task.code),
	content: record.task.content,
	agency: record.agency?.name ?? "",
	agencyId: record.agencyId,
});

/** Working days that something may lie with the monitor before leaders hear of it too. */
const MONITOR_DAYS = 1;

/** What needs a leader's word: what was passed on, what a leader took over, and what lies with the monitor too long. */
export async function escalationRows(context: Context, agencyIds: Scope): Promise<EscalationRow[]> {
	const records = await findAssignments(context.db, {
		agencyIds: null,
		ids: await findEscalated(context.db, agencyIds),
	});
	const rows: EscalationRow[] = [];
	for (const record of records) {
		const { escalation } = await factsOf(context, record);
		if (!escalation) continue;
		const { stage, since, notes } = escalation;
		if (stage === "MONITOR" && workingDaysSince(context, since) <= MONITOR_DAYS) continue;
		rows.push({
			...named(record),
			obstacle: record.obstacle,
			...{ stage, note: notes.at(0) ?? null, since: dayOf(since, context.timeZone) },
			hops: escalation.hops.map((hop) => ({
				with: hop.with,
				days: workingDaysSince(context, hop.from, hop.to),
			})),
		});
	}
	return rows;
}
