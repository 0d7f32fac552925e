import type { AssignmentRow } from "../domain/assignment.ts";
import type { Digest, ExtensionRequest, LeaderDigest, ObstacleRow } from "../domain/digest.ts";
import { dayOf } from "../domain/local-date.ts";
import { reminderDay, remindsToday } from "../domain/status.ts";
import { project } from "../domain/task-event.ts";
import { withDescendants } from "../store/agencies.ts";
import {
	type AssignmentRecord,
	findAssignments,
	findObstacles,
	findPendingExtensions,
} from "../store/assignments.ts";
import { fromDbDateOrNull } from "../store/dates.ts";
import { lastDigestAt } from "../store/digests.ts";
import { listEvents } from "../store/events.ts";
import { codeOf, toRow } from "./assignment-row.ts";
import type { Context } from "./context.ts";
import { escalationRows } from "./escalation-rows.ts";
import { resultRequests, transferRequests, unacceptedBy } from "./pending-decisions.ts";
import type { Scope } from "./scope.ts";

/** What an agency's group should hear this morning. */
export async function buildDigest(context: Context, agency: { id: string; name: string }): Promise<Digest> {
	const agencyIds = await withDescendants(context.db, agency.id);
	const records = await findAssignments(context.db, { agencyIds, open: true });
	// What was reported and waits for approval is no longer the agency's to do.
	const rows = records
		.map((record) => toRow(context, record))
		.filter(({ reportedOn }) => reportedOn === null);
	const overdue = rows.filter(({ status }) => status === "open-overdue");
	const dueToday = rows.filter((row) => row.status === "open-in-time" && isForToday(context, row));
	const dueSoon = rows.filter(
		(row) =>
			row.status === "open-in-time" &&
			!isForToday(context, row) &&
			row.lastDay !== null &&
			remindsToday(row.lastDay, context.today, context.calendar, row.priority),
	);
	const inTime = rows.filter(({ status }) => status === "open-in-time").length;
	return {
		agency: agency.name,
		today: context.today,
		overdue,
		dueToday,
		dueSoon,
		waiting: [],
		openInTime: inTime - dueToday.length - dueSoon.length,
	};
}

/** Due today, or today is the last working day before a deadline on a day off. */
const isForToday = (context: Context, { lastDay }: AssignmentRow): boolean =>
	lastDay !== null && (lastDay === context.today || reminderDay(lastDay, context.calendar) === context.today);

/** What a leader should hear this morning of everything below `scope`. */
export async function buildLeaderDigest(
	context: Context,
	chatId: string,
	scope: { rootId: string | null; agencyIds: Scope; name: string },
): Promise<LeaderDigest> {
	const records = await findAssignments(context.db, { agencyIds: scope.agencyIds, open: true });
	const open = records.map((record) => toRow(context, record));
	const overdue = Map.groupBy(
		open.filter(({ status, reportedOn }) => status === "open-overdue" && reportedOn === null),
		({ agency }) => agency,
	);
	const below = scope.agencyIds?.filter((id) => id !== scope.rootId) ?? null;
	const since = await lastDigestAt(context.db, chatId, "leader", context.today);
	const done = await findAssignments(context.db, {
		agencyIds: scope.agencyIds,
		completed: { from: since ?? new Date(context.now.getTime() - 86_400_000), to: context.now },
	});
	const doneBy = Map.groupBy(done, ({ agency }) => agency?.name ?? "");
	return {
		scope: scope.name,
		today: context.today,
		overdue: [...overdue]
			.map(([agency, rows]) => ({
				agency,
				count: rows.length,
				longest: Math.max(...rows.map(({ workingDaysLeft }) => -(workingDaysLeft ?? 0))),
			}))
			.sort((a, b) => b.count - a.count || b.longest - a.longest),
		// Nobody decides for their own agency (src/domain/who-may.ts).
		decisions: [
			...(await resultRequests(context, below)),
			...(await transferRequests(context, below)),
			...(await extensionRequests(context, below)),
		],
		unaccepted: await unacceptedBy(context, records),
		escalations: await escalationRows(context, below),
		obstacles: (await findObstacles(context.db, scope.agencyIds)).map((record) =>
			obstacleRow(context, record),
		),
		done: {
			since: since && dayOf(since, context.timeZone),
			byAgency: [...doneBy].map(([agency, records]) => ({ agency, count: records.length })),
		},
	};
}

/** Extensions that wait for a decision, with the reasons given. */
export async function extensionRequests(context: Context, agencyIds: Scope): Promise<ExtensionRequest[]> {
	const records = await findPendingExtensions(context.db, agencyIds);
	const events = Map.groupBy(
		await listEvents(
			context.db,
			records.map(({ id }) => id),
		),
		({ assignmentId }) => assignmentId,
	);
	return records.flatMap((record) => {
		const logged = events.get(record.id) ?? [];
		const lastDay = fromDbDateOrNull(record.lastDay);
		const original = {
			dueOn: fromDbDateOrNull(record.originalDueOn),
			lastDay: fromDbDateOrNull(record.originalLastDay),
		};
		const pending = project(logged, original).pendingExtension;
		if (!pending) return [];
		const asked = logged.find(
			({ changeId, kind }) => changeId === pending.changeId && kind === "EXTENSION_REQUEST",
		);
		return {
			assignmentId: record.id,
			changeId: pending.changeId,
			code: codeOf(record.task.code),
			content: record.task.content,
			agency: record.agency?.name ?? "",
			lastDay,
			until: pending.until,
			reason: pending.note,
			late: asked?.data.late ?? false,
		};
	});
}

const obstacleRow = (context: Context, record: AssignmentRecord): ObstacleRow => ({
	assignmentId: record.id,
	code: codeOf(record.task.code),
	content: record.task.content,
	agency: record.agency?.name ?? "",
	obstacle: record.obstacle ?? "",
	since: dayOf(record.obstacleAt ?? record.createdAt, context.timeZone),
});
