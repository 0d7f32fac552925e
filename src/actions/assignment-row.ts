import type { AssignmentRow, EscalationMark } from "../domain/assignment.ts";
import type { Deadline, DeadlineKind } from "../domain/deadline.ts";
import { dayOf } from "../domain/local-date.ts";
import { isDueSoon, type StatusFacts, statusOf, workingDaysLeft } from "../domain/status.ts";
import type { AssignmentRecord } from "../store/assignments.ts";
import { fromDbDateOrNull } from "../store/dates.ts";
import type { Context } from "./context.ts";

/** 12 → "NV-0012". */
export const codeOf = (code: number): string => `NV-${String(code).padStart(4, "0")}`;

/** Kinds that stand still until somebody records an event, a document or a request. */
const WAITING: readonly DeadlineKind[] = ["event", "relative", "by-other-plan", "on-request"];

/** The facts from which the status of any day is derived. */
export function statusFacts(context: Context, record: AssignmentRecord): StatusFacts {
	const lastDay = fromDbDateOrNull(record.lastDay);
	return {
		deadlineKind: record.deadlineKind as DeadlineKind,
		lastDay,
		originalLastDay: fromDbDateOrNull(record.originalLastDay),
		time: record.dueTime,
		completedOn: record.completedAt && dayOf(record.completedAt, context.timeZone),
		reportedOn: record.reportedAt && dayOf(record.reportedAt, context.timeZone),
		pausedOn: fromDbDateOrNull(record.pausedOn),
		cancelledOn: record.cancelledAt && dayOf(record.cancelledAt, context.timeZone),
		waiting: lastDay === null && WAITING.includes(record.deadlineKind as DeadlineKind),
	};
}

/** A record with everything derived, as of the context's moment. */
export function toRow(context: Context, record: AssignmentRecord): AssignmentRow {
	const { task } = record;
	const facts = statusFacts(context, record);
	const { lastDay } = facts;
	const { today, calendar, policy } = context;
	const status = statusOf(facts, context, calendar, policy);
	const priority = task.kind === "PRIORITY";
	return {
		id: record.id,
		code: codeOf(task.code),
		content: task.content,
		agency: record.agency?.name ?? record.group?.name ?? "",
		agencyId: record.agencyId,
		period: record.period,
		status,
		deadline: task.deadline as Deadline,
		deadlineRaw: task.deadlineRaw,
		dueOn: fromDbDateOrNull(record.dueOn),
		lastDay,
		dueTime: record.dueTime,
		workingDaysLeft: lastDay === null ? null : workingDaysLeft(lastDay, today, calendar),
		dueSoon: status === "open-in-time" && lastDay !== null && isDueSoon(lastDay, today, calendar, priority),
		priority,
		accepted: record.acceptedAt !== null,
		percent: record.percent,
		obstacle: record.obstacle,
		extended: lastDay !== facts.originalLastDay && record.adjustedAt === null,
		reportedOn: facts.reportedOn ?? null,
		submittedOn: record.submittedAt && dayOf(record.submittedAt, context.timeZone),
		returned: record.returned,
		person: record.person,
		adjusted: record.adjustedAt !== null,
		escalation: record.escalation
			? {
					stage: record.escalation as EscalationMark["stage"],
					since: dayOf(record.escalatedAt ?? record.createdAt, context.timeZone),
				}
			: null,
		documentNumber: task.document?.number ?? task.document?.kind ?? null,
	};
}
