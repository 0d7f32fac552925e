import { beginsWeek } from "../../domain/calendar/working-week.ts";
import { isToldAgain } from "../../domain/digest/decay.ts";
import type {
	ExtensionRequest,
	LeaderDigest,
	ObstacleRow,
	OverdueByAgency,
	PendingDecision,
} from "../../domain/digest/digest.ts";
import type { LadderNews } from "../../domain/digest/urging.ts";
import { dayOf } from "../../domain/local-date.ts";
import { lastOverdueDay, workingDaysOverdue } from "../../domain/tasks/status.ts";
import { project } from "../../domain/tasks/task-event.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { lastDigestAt } from "../../store/digest/digests.ts";
import {
	countCompleted,
	countDecisions,
	countOverdue,
	countUnaccepted,
} from "../../store/digest/leader-figures.ts";
import {
	type AssignmentRecord,
	countObstacles,
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
import { codeOf, toRow } from "../tasks/assignment-row.ts";
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

/** What a leader should hear this morning of everything below `scope`: each task once, where it is most urgent. */
export async function buildLeaderDigest(
	context: Context,
	scope: Pick<LeaderRecipient, "chatId" | "agencyIds" | "rootIds" | "scope" | "settings">,
): Promise<LeaderDigest> {
	const { db, today, now, timeZone } = context;
	const { agencyIds, rootIds, settings } = scope;
	const below = agencyIds?.filter((id) => !rootIds.includes(id)) ?? null;
	const since = await lastDigestAt(db, scope.chatId, "leader", today);
	const done = { from: since ?? new Date(now.getTime() - 86_400_000), to: now };
	// What was named and stands as it did is named again once a week.
	const all = !settings.decay || isToldAgain(today, since && dayOf(since, timeZone));
	const newSince = all ? null : since;
	const pending = await countDecisions(db, below);
	const decisions = pending > 0 ? await pendingDecisions(context, below) : [];
	const escalations = await escalationRows(context, below);
	const above = new Set([...decisions, ...escalations].map(({ assignmentId }) => assignmentId));
	const silent = await ladderNews(
		context,
		{ role: "LEADER", rootIds: agencyIds === null ? null : rootIds },
		since,
	);
	const ladder = without(above, silent);
	for (const { id } of ladder.rows) above.add(id);
	const overdue = await overduePetitions(context, agencyIds, newSince);
	const petitions = overdue.rows.filter(({ task }) => !above.has(task.id));
	for (const { task } of petitions) above.add(task.id);
	const stuck = { agencyIds, except: [...above] };
	const fresh = await countObstacles(db, { ...stuck, since: newSince });
	const obstacles =
		fresh > 0 ? await findObstacles(db, { ...stuck, since: newSince }, { take: MOST_LINES }) : [];
	return {
		...{ scope: scope.scope, today, decisions, escalations, ladder, petitions },
		overdue: await overdueByAgency(context, agencyIds),
		counts: { decisions: pending, obstacles: fresh },
		unaccepted: await unacceptedBy(context, agencyIds),
		obstacles: obstacles.map((record) => obstacleRow(context, record)),
		told: {
			obstacles: (await countObstacles(db, { ...stuck, since: null })) - fresh,
			petitions: overdue.told,
		},
		asked: await askedHere(context, { chatId: scope.chatId, since }),
		done: { since: since && dayOf(since, timeZone), byAgency: await countCompleted(db, agencyIds, done) },
	};
}

/** Nobody decides for their own agency (src/domain/people/who-may.ts): `below` leaves it out. */
async function pendingDecisions(context: Context, below: Scope): Promise<PendingDecision[]> {
	const page = { take: MOST_LINES };
	return [
		...(await resultRequests(context, below, page)),
		...(await transferRequests(context, below, page)),
		...(await extensionRequests(context, below, page)),
	];
}

/** What stands above already is not named again. */
function without(above: ReadonlySet<string>, { rows, count }: LadderNews): LadderNews {
	const left = rows.filter(({ id }) => !above.has(id));
	return { rows: left, count: count - (rows.length - left.length) };
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
			obstacle: record.obstacle,
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
	daysOver: Math.max(0, -(toRow(context, record).workingDaysLeft ?? 0)),
});
