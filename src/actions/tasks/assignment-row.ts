import type { Deadline, DeadlineKind } from "../../domain/deadline/deadline.ts";
import { WAITING_KINDS } from "../../domain/digest/standing.ts";
import type { LadderStep } from "../../domain/digest/urging.ts";
import { dayOf } from "../../domain/local-date.ts";
import type { AssignmentRow, EscalationMark } from "../../domain/tasks/assignment.ts";
import { isDueSoon, type StatusFacts, statusOf, workingDaysLeft } from "../../domain/tasks/status.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import type { ListedAssignment } from "../../store/tasks/assignment-page.ts";
import type { Context } from "../context.ts";

/** 12 → "NV-0012". */
export const codeOf = (code: number): string => `NV-${String(code).padStart(4, "0")}`;

/** Whether a deadline of this kind waits as long as it has no date. */
export const isWaitingKind = (kind: DeadlineKind): boolean => WAITING_KINDS.includes(kind);

/** The facts from which the status of any day is derived. */
export function statusFacts(context: Context, record: ListedAssignment): StatusFacts {
	const lastDay = fromDbDateOrNull(record.lastDay);
	return {
		deadlineKind: record.deadlineKind as DeadlineKind,
		lastDay,
		time: record.dueTime,
		completedOn: record.completedAt && dayOf(record.completedAt, context.timeZone),
		reportedOn: record.reportedAt && dayOf(record.reportedAt, context.timeZone),
		pausedOn: fromDbDateOrNull(record.pausedOn),
		cancelledOn: record.cancelledAt && dayOf(record.cancelledAt, context.timeZone),
		waiting: lastDay === null && isWaitingKind(record.deadlineKind as DeadlineKind),
	};
}

/** What urging and the ladder left on it. */
function urgingOf(
	{ timeZone, calendar, today }: Context,
	{ urged, urgedAt, urgeAnsweredAt, ladder, ladderAt }: ListedAssignment,
): Pick<AssignmentRow, "urging" | "ladder"> {
	const on = (at: Date) => dayOf(at, timeZone);
	return {
		urging: urgedAt && {
			times: urged,
			on: on(urgedAt),
			days: calendar.workingDaysBetween(on(urgedAt), today),
			answeredOn: urgeAnsweredAt && on(urgeAnsweredAt),
		},
		ladder: ladder && ladderAt ? { step: ladder as LadderStep, on: on(ladderAt) } : null,
	};
}

/** A record with everything derived, as of the context's moment. */
export function toRow(context: Context, record: ListedAssignment): AssignmentRow {
	const { task } = record;
	const facts = statusFacts(context, record);
	const { lastDay } = facts;
	const { today, calendar, policy, settings } = context;
	const warning = { days: settings.soonDays, marks: settings.priorityMarks };
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
		dueSoon:
			status === "open-in-time" && lastDay !== null && isDueSoon(lastDay, today, calendar, priority, warning),
		priority,
		accepted: record.acceptedAt !== null,
		percent: record.percent,
		obstacle: record.obstacle,
		extended: lastDay !== fromDbDateOrNull(record.originalLastDay) && record.adjustedAt === null,
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
		awaitedHere: task.awaitedId !== null && lastDay === null,
		documentNumber: task.document?.number ?? task.document?.kind ?? null,
		...urgingOf(context, record),
	};
}
