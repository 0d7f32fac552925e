import type { Status, StatusCount } from "../domain/assignment.ts";
import type { DateRange } from "../domain/date-range.ts";
import { rangeBefore } from "../domain/date-range.ts";
import { dayOf, type LocalDate } from "../domain/local-date.ts";
import type { Report } from "../domain/report.ts";
import type { Request } from "../domain/request.ts";
import { statusOf } from "../domain/status.ts";
import { project } from "../domain/task-event.ts";
import { type AssignmentRecord, findAssignments } from "../store/assignments.ts";
import { fromDbDateOrNull } from "../store/dates.ts";
import { type LoggedRecord, listEvents } from "../store/events.ts";
import { statusFacts } from "./assignment-row.ts";
import type { Context } from "./context.ts";
import { requireSight } from "./require-sight.ts";
import { ownScope, type Scope } from "./scope.ts";

const NONE: StatusCount = {
	"done-on-time": 0,
	"done-late": 0,
	"open-in-time": 0,
	"open-overdue": 0,
	"no-deadline": 0,
	waiting: 0,
	cancelled: 0,
};

/** One assignment as it stood at the end of the period, against its original deadline and against the one that held. */
interface Judged {
	agency: string;
	byOriginal: Status;
	byExtended: Status;
}

/** The numbers of a period. Everything is added up again from the log, so last month's report stays as it was. */
export async function report(
	context: Context,
	request: Request,
	range: DateRange,
	scope: { agencyIds: Scope; name: string } | null = null,
): Promise<Report> {
	requireSight(request);
	const agencyIds = scope ? scope.agencyIds : await ownScope(context, request);
	// biome-ignore lint/complexity/useMathMinMax: days are text here
	const asOf = range.to < context.today ? range.to : context.today;
	const now = await judge(context, agencyIds, range, asOf);
	const earlier = rangeBefore(range);
	const before = await judge(context, agencyIds, earlier, earlier.to);
	const agencies = Map.groupBy(now, ({ agency }) => agency);
	const names = [...agencies.keys()].sort((a, b) => a.localeCompare(b, "vi"));
	return {
		scope: scope?.name ?? request.agency?.name ?? "",
		range,
		asOf,
		count: count(now),
		before: before.length ? count(before) : null,
		doneOnTimeAfterExtension: now.filter(({ byExtended }) => byExtended === "done-on-time").length,
		byAgency:
			names.length > 1 ? names.map((agency) => ({ agency, count: count(agencies.get(agency) ?? []) })) : [],
	};
}

function count(judged: Judged[]): StatusCount {
	const counts = { ...NONE };
	for (const { byOriginal } of judged) counts[byOriginal]++;
	return counts;
}

/**
 * What belongs to a period: what was open in it, or was completed in it. An assignment made after it, or completed
 * before it, does not.
 */
async function judge(
	context: Context,
	agencyIds: Scope,
	range: DateRange,
	asOf: LocalDate,
): Promise<Judged[]> {
	const records = (await findAssignments(context.db, { agencyIds })).filter(
		(record) => dayOf(record.createdAt, context.timeZone) <= asOf,
	);
	const events = Map.groupBy(
		await listEvents(
			context.db,
			records.map(({ id }) => id),
		),
		({ assignmentId }) => assignmentId,
	);
	return records.flatMap((record) => {
		const judged = judgeOne(context, record, events.get(record.id) ?? [], asOf);
		return judged.completedOn && judged.completedOn < range.from ? [] : judged;
	});
}

function judgeOne(
	context: Context,
	record: AssignmentRecord,
	events: LoggedRecord[],
	asOf: LocalDate,
): Judged & { completedOn: LocalDate | null } {
	const originalLastDay = fromDbDateOrNull(record.originalLastDay);
	const until = events.filter(({ at }) => dayOf(at, context.timeZone) <= asOf);
	const facts = project(until, {
		dueOn: fromDbDateOrNull(record.originalDueOn),
		lastDay: originalLastDay,
	});
	const completedOn = facts.completedAt && dayOf(facts.completedAt, context.timeZone);
	// As it stood then: what was approved since may still have been waiting.
	const reportedOn = facts.reportedAt && dayOf(facts.reportedAt, context.timeZone);
	const standing = { ...statusFacts(context, record), completedOn, reportedOn, waiting: false };
	const moment = asOf === context.today ? context : { now: context.now, today: asOf };
	const at = (lastDay: LocalDate | null) =>
		statusOf(
			{ ...standing, lastDay, waiting: lastDay === null && statusFacts(context, record).waiting },
			moment,
			context.calendar,
			context.policy,
		);
	return {
		agency: record.agency?.name ?? record.group?.name ?? "",
		byOriginal: at(originalLastDay),
		byExtended: at(facts.lastDay),
		completedOn,
	};
}
