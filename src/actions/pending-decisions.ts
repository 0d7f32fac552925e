import type { ResultRequest, TransferRequest } from "../domain/digest.ts";
import { dayOf, type LocalDate } from "../domain/local-date.ts";
import { project } from "../domain/task-event.ts";
import { type AssignmentRecord, findAwaiting } from "../store/assignments.ts";
import { listEvents } from "../store/events.ts";
import { codeOf } from "./assignment-row.ts";
import type { Context } from "./context.ts";
import type { Scope } from "./scope.ts";

const named = (record: AssignmentRecord) => ({
	assignmentId: record.id,
	code: codeOf(record.task.code),
	content: record.task.content,
	agency: record.agency?.name ?? "",
});

/** Results that were reported and wait for approval. */
export async function resultRequests(context: Context, agencyIds: Scope): Promise<ResultRequest[]> {
	const records = await findAwaiting(context.db, "reportedAt", agencyIds);
	return records.map((record) => ({
		what: "result",
		...named(record),
		on: dayOf(record.reportedAt ?? context.now, context.timeZone),
		evidence: record.evidence,
	}));
}

/** Tasks that agencies would hand over. */
export async function transferRequests(context: Context, agencyIds: Scope): Promise<TransferRequest[]> {
	const records = await findAwaiting(context.db, "pendingAgencyId", agencyIds);
	const events = await listEvents(
		context.db,
		records.map(({ id }) => id),
	);
	return records.flatMap((record) => {
		const own = events.filter(({ assignmentId }) => assignmentId === record.id);
		const { pendingTransfer } = project(own, { dueOn: null, lastDay: null });
		if (!pendingTransfer) return [];
		return {
			what: "transfer" as const,
			...named(record),
			to: pendingTransfer.agency,
			reason: pendingTransfer.note,
		};
	});
}

/** Working days that an agency has to say that a task arrived. */
const DAYS_TO_ACCEPT = 1;

/**
 * How many assignments of each agency nobody has accepted in time, most first. It is news on the day on which the first
 * of them is late, and worth repeating once a week: empty on all other days.
 */
export async function unacceptedBy(
	context: Context,
	open: AssignmentRecord[],
): Promise<{ agency: string; count: number }[]> {
	const { calendar, today } = context;
	const waiting = open.filter(({ acceptedAt, agencyId }) => acceptedAt === null && agencyId !== null);
	const given = await givenAt(context, waiting);
	const days = ({ id, createdAt }: AssignmentRecord) =>
		calendar.workingDaysBetween(dayOf(given.get(id) ?? createdAt, context.timeZone), today);
	const late = waiting.filter((record) => days(record) > DAYS_TO_ACCEPT);
	const news = late.some((record) => days(record) === DAYS_TO_ACCEPT + 1);
	if (!news && !beginsWeek(context)) return [];
	return [...Map.groupBy(late, ({ agency }) => agency?.name ?? "")]
		.map(([agency, records]) => ({ agency, count: records.length }))
		.sort((a, b) => b.count - a.count || a.agency.localeCompare(b.agency, "vi"));
}

/** When those that were handed over came to whom they are with now. */
async function givenAt(context: Context, records: AssignmentRecord[]): Promise<Map<string, Date>> {
	const moved = records.filter(({ hops }) => hops > 0).map(({ id }) => id);
	const events = moved.length > 0 ? await listEvents(context.db, moved) : [];
	return new Map(
		events.flatMap(({ kind, assignmentId, at }) => (kind === "TRANSFER" ? [[assignmentId, at]] : [])),
	);
}

const beginsWeek = ({ calendar, today }: Context): boolean =>
	weekOf(calendar.previousWorkingDay(today)) !== weekOf(today);

/** Weeks since some Monday. */
const weekOf = (day: LocalDate): number => Math.floor((Date.parse(day) / 86_400_000 + 3) / 7);
