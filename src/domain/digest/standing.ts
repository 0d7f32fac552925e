import type { WorkingCalendar } from "../calendar/calendar.ts";
import type { DeadlineKind } from "../deadline/deadline.ts";
import { dayOf, instantOf, type LocalDate } from "../local-date.ts";
import { givenDates } from "../tasks/apply-decision.ts";
import type { Status } from "../tasks/assignment.ts";
import { type Moment, type Policy, statusOf } from "../tasks/status.ts";
import { type AssignmentFacts, type LoggedEvent, project } from "../tasks/task-event.ts";

/** Kinds that stand still until somebody records an event, a document or a request. */
export const WAITING_KINDS: readonly DeadlineKind[] = ["event", "relative", "by-other-plan", "on-request"];

/** Work that goes on or comes again ("thường xuyên"): it is counted, and left out of the on-time rate. */
export const ROUTINE_KINDS: readonly DeadlineKind[] = ["ongoing", "recurring"];

/** What is stored of an assignment and no event tells. */
export interface StoredFacts {
	agencyId: string | null;
	deadlineKind: DeadlineKind;
	originalDueOn: LocalDate | null;
	originalLastDay: LocalDate | null;
	/** "HH:MM". */
	dueTime: string | null;
}

/** Whose it was: an agency by its id, or by its name where the log tells no more; null while nobody led it. */
export type Holder = { agencyId: string } | { agency: string } | null;

/** An assignment as it stood at the end of a day. */
export interface Standing {
	facts: AssignmentFacts;
	holder: Holder;
	/** Against the first deadline that it had, and against the one that held. */
	byOriginal: Status;
	byExtended: Status;
	/** The first last day that it had. */
	firstDay: LocalDate | null;
	completedOn: LocalDate | null;
	cancelledOn: LocalDate | null;
}

/** How an office counts, and where. */
export interface Office {
	timeZone: string;
	calendar: WorkingCalendar;
	policy: Policy;
}

/** The moment as of which a day is judged: now on the day itself, the last minute of one that is over. */
export function momentOf(day: LocalDate, { now, today }: { now: Date; today: LocalDate }, timeZone: string) {
	return { today: day, timeZone, now: day < today ? instantOf(day, "23:59", timeZone) : now };
}

/** Adds up the whole log of one assignment until the end of the moment's day. */
export function standingAt(
	stored: StoredFacts,
	events: LoggedEvent[],
	at: Moment,
	{ timeZone, calendar, policy }: Office,
): Standing {
	const isPast = (event: LoggedEvent) => dayOf(event.at, timeZone) <= at.today;
	const day = (instant: Date | null) => instant && dayOf(instant, timeZone);
	const given = givenDates(events, { dueOn: stored.originalDueOn, lastDay: stored.originalLastDay });
	const facts = project(events.filter(isPast), given);
	const firstDay = facts.original.lastDay ?? facts.lastDay;
	const [completedOn, cancelledOn] = [day(facts.completedAt), day(facts.cancelledAt)];
	const judge = (lastDay: LocalDate | null) =>
		statusOf(
			{
				...{ deadlineKind: stored.deadlineKind, lastDay, originalLastDay: firstDay },
				time: facts.dueTime === undefined ? stored.dueTime : facts.dueTime,
				...{ completedOn, cancelledOn, reportedOn: day(facts.reportedAt) },
				pausedOn: facts.pauses.find(({ to }) => to === null)?.from ?? null,
				waiting: lastDay === null && WAITING_KINDS.includes(stored.deadlineKind),
			},
			at,
			calendar,
			policy,
		);
	return {
		...{ facts, firstDay, completedOn, cancelledOn },
		holder: holderAt(
			facts,
			events.filter((event) => !isPast(event)),
			stored,
		),
		byOriginal: judge(firstDay),
		byExtended: judge(facts.lastDay),
	};
}

/** Whose it was before what the log tells of later. */
function holderAt({ agencyId }: AssignmentFacts, later: LoggedEvent[], stored: StoredFacts): Holder {
	const next = later.find(({ kind }) => kind === "TRANSFER" || kind === "SUCCEED" || kind === "RESOLVE");
	if (next?.kind === "RESOLVE" && !next.data.fromAgencyId) return null;
	const id = agencyId ?? next?.data.fromAgencyId;
	if (id) return { agencyId: id };
	// A merger names whom it took over from.
	if (next?.data.fromAgency) return { agency: next.data.fromAgency };
	return stored.agencyId ? { agencyId: stored.agencyId } : null;
}

/** Whether it belongs to a period that began on a day: it was still open then, or in it. */
export const belongsTo = (
	{ completedOn, cancelledOn }: Pick<Standing, "completedOn" | "cancelledOn">,
	from: LocalDate,
): boolean => (completedOn === null || completedOn >= from) && (cancelledOn === null || cancelledOn >= from);
