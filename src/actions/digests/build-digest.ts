import { beginsWeek } from "../../domain/calendar/working-week.ts";
import type {
	ExtensionRequest,
	LeaderDigest,
	ObstacleRow,
	OverdueByAgency,
} from "../../domain/digest/digest.ts";
import { dayOf } from "../../domain/local-date.ts";
import { lastOverdueDay, workingDaysOverdue } from "../../domain/tasks/status.ts";
import { project } from "../../domain/tasks/task-event.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { lastDigestAt } from "../../store/digest/digests.ts";
import {
	countCompleted,
	countOverdue,
	countPending,
	countUnaccepted,
} from "../../store/digest/leader-figures.ts";
import {
	type AssignmentRecord,
	findObstacles,
	findPendingExtensions,
} from "../../store/tasks/assignments.ts";
import { listEvents } from "../../store/tasks/events.ts";
import { askedHere } from "../consultations/consultation-news.ts";
import type { Context } from "../context.ts";
import { escalationRows } from "../decisions/escalation-rows.ts";
import { resultRequests, transferRequests } from "../decisions/pending-decisions.ts";
import { overduePetitions } from "../petitions/show-petitions.ts";
import type { Scope } from "../scope.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { ladderNews } from "../urging/ladder-rows.ts";
import { DAYS_TO_ACCEPT } from "./days-to-accept.ts";
import type { LeaderRecipient } from "./recipients.ts";

/** Lines of each part that are read; the headings count all. */
const MOST_LINES = 10;

/** Overdue work by agency, most first: counted where it lies, however much it is. */
async function overdueByAgency(
	{ db, today, calendar, policy }: Context,
	agencyIds: Scope,
): Promise<OverdueByAgency[]> {
	const rows = await countOverdue(db, agencyIds, lastOverdueDay(today, calendar, policy));
	return rows
		.map(({ agency, count, oldest }) => ({
			...{ agency, count },
			longest: workingDaysOverdue(oldest, today, calendar),
		}))
		.sort((a, b) => b.count - a.count || b.longest - a.longest || a.agency.localeCompare(b.agency, "vi"));
}

/**
 * How many assignments of each agency nobody has accepted in time, most first. It is news on the day on which the first
 * of them is late, and worth repeating once a week: empty on all other days.
 */
async function unacceptedBy(
	{ db, today, calendar, timeZone }: Context,
	agencyIds: Scope,
): Promise<{ agency: string; count: number }[]> {
	const givenTo = calendar.addWorkingDays(today, -DAYS_TO_ACCEPT - 1);
	const rows = await countUnaccepted(db, agencyIds, { givenTo, timeZone });
	if (!rows.some(({ news }) => news) && !beginsWeek(today, calendar)) return [];
	return rows
		.map(({ agency, count }) => ({ agency, count }))
		.sort((a, b) => b.count - a.count || a.agency.localeCompare(b.agency, "vi"));
}

/** What a leader should hear this morning of everything below `scope`. */
export async function buildLeaderDigest(
	context: Context,
	scope: Pick<LeaderRecipient, "chatId" | "agencyIds" | "rootIds" | "scope">,
): Promise<LeaderDigest> {
	const below = scope.agencyIds?.filter((id) => !scope.rootIds.includes(id)) ?? null;
	const since = await lastDigestAt(context.db, scope.chatId, "leader", context.today);
	const done = { from: since ?? new Date(context.now.getTime() - 86_400_000), to: context.now };
	const page = { take: MOST_LINES };
	const counts = await countPending(context.db, { decided: below, all: scope.agencyIds });
	return {
		scope: scope.scope,
		today: context.today,
		overdue: await overdueByAgency(context, scope.agencyIds),
		counts,
		// Nobody decides for their own agency (src/domain/people/who-may.ts).
		decisions:
			counts.decisions > 0
				? [
						...(await resultRequests(context, below, page)),
						...(await transferRequests(context, below, page)),
						...(await extensionRequests(context, below, page)),
					]
				: [],
		unaccepted: await unacceptedBy(context, scope.agencyIds),
		escalations: await escalationRows(context, below),
		obstacles:
			counts.obstacles > 0
				? (await findObstacles(context.db, scope.agencyIds, page)).map((record) =>
						obstacleRow(context, record),
					)
				: [],
		ladder: await ladderNews(
			context,
			{ role: "LEADER", rootIds: scope.agencyIds === null ? null : scope.rootIds },
			since,
		),
		petitions: await overduePetitions(context, scope.agencyIds),
		asked: await askedHere(context, { chatId: scope.chatId, since }),
		done: {
			since: since && dayOf(since, context.timeZone),
			byAgency: await countCompleted(context.db, scope.agencyIds, done),
		},
	};
}

/** Extensions that wait for a decision, with the reasons given. */
export async function extensionRequests(
	context: Context,
	agencyIds: Scope,
	page: { take?: number } = {},
): Promise<ExtensionRequest[]> {
	const records = await findPendingExtensions(context.db, agencyIds, page);
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
