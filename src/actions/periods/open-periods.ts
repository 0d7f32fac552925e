import { nextOpening, type OpeningPeriod, periodsOpening } from "../../domain/deadline/periods.ts";
import { roundUnder } from "../../domain/tasks/status.ts";
import { findAgencies } from "../../store/agencies/agencies.ts";
import { transact } from "../../store/database.ts";
import { appendEvents } from "../../store/tasks/events.ts";
import {
	holdRoundTasks,
	lastRounds,
	openedRounds,
	type Round,
	type RoundTask,
	setNextPeriod,
} from "../../store/tasks/periods.ts";
import { createAssignments } from "../../store/tasks/tasks.ts";
import type { Context } from "../context.ts";
import { type Office, openContext } from "../office.ts";

/** Tasks of one transaction: a collective of two hundred communes has as many assignments in each round. */
const PAGE = 50;

type Owner = Pick<Round, "agencyId" | "agencyGroupId">;

/**
 * Opens the rounds that have fallen due since the last look, each once: what recurs when the round before is over, what
 * goes on when the year begins. Whoever had the last round has the next one; what was called off has none. Returns how
 * many assignments were made.
 */
export async function openPeriods(office: Office): Promise<number> {
	let made = 0;
	for (;;) {
		const page = await transact(office.db, async (tx) => {
			const context = await openContext(office, tx);
			const tasks = await holdRoundTasks(tx, context.today, PAGE);
			return tasks.length > 0 ? openFor(context, tasks) : null;
		});
		if (page === null) return made;
		made += page;
	}
}

async function openFor(context: Context, tasks: RoundTask[]): Promise<number> {
	const { db, today } = context;
	const ids = tasks.map(({ id }) => id);
	const opening = tasks.map((task) => periodsOpening(task.deadline, task.from, today));
	const keys = new Set(opening.flat().map(({ period }) => period ?? ""));
	const opened = await openedRounds(db, ids, [...keys]);
	const rounds = await lastRounds(db, ids);
	const takers = await successors(context, rounds);
	let made = 0;
	for (const [index, task] of tasks.entries()) {
		const own = rounds.filter(({ taskId }) => taskId === task.id);
		for (const period of opening[index] ?? [])
			if (!opened.has(`${task.id} ${period.period}`))
				made += await openRound(context, task, period, ownersOf(task, period, { rounds: own, takers }));
		await setNextPeriod(db, task.id, nextOpening(task.deadline, today));
	}
	return made;
}

/** "2026-Q4" → "#-Q#": what the keys of one cadence have in common. */
const shapeOf = (period: string): string => period.replace(/\d+/g, "#");

/** Whose the round becomes: those who had the last one of its cadence, or of any where that has had none. */
function ownersOf(
	{ deadline }: RoundTask,
	{ period }: OpeningPeriod,
	{ rounds, takers }: { rounds: Round[]; takers: Map<string, string> },
): Owner[] {
	const alike = rounds.filter((round) => shapeOf(round.period) === shapeOf(period ?? ""));
	// "Thường xuyên cho đến khi …": done means that it has come to that.
	const endsWhenDone = deadline.kind === "ongoing" && deadline.untilEvent !== undefined;
	const going = (alike.length > 0 ? alike : rounds).filter(
		({ cancelledAt, completedAt }) => cancelledAt === null && !(endsWhenDone && completedAt),
	);
	const owners = going.map(({ agencyId, agencyGroupId }) => ({
		agencyId: agencyId && (takers.get(agencyId) ?? agencyId),
		agencyGroupId,
	}));
	return [...new Map(owners.map((owner) => [owner.agencyId ?? owner.agencyGroupId, owner])).values()];
}

async function openRound(
	{ db, now, today, policy }: Context,
	{ id: taskId, deadline }: RoundTask,
	{ period, dueOn, lastDay, time }: OpeningPeriod,
	owners: Owner[],
): Promise<number> {
	const ids = await createAssignments(
		db,
		owners.map((owner) => ({
			...{ taskId, ...owner, period: period ?? "", deadlineKind: deadline.kind },
			...{ dueOn, lastDay: roundUnder({ dueOn, lastDay, time }, policy), dueTime: time, createdAt: now },
		})),
	);
	const changeId = crypto.randomUUID();
	await appendEvents(
		db,
		ids.map((assignmentId) => ({
			...{ assignmentId, changeId, kind: "CREATE" as const },
			...{ actorId: null, at: now, data: {}, source: `period:${today}` },
		})),
	);
	return ids.length;
}

/** Who has the place of each agency that was merged or renamed since: by its id, the one that is there today. */
async function successors({ db }: Context, rounds: Round[]): Promise<Map<string, string>> {
	const takers = new Map<string, string>();
	let asked = [...new Set(rounds.flatMap(({ agencyId }) => agencyId ?? []))];
	while (asked.length > 0) {
		const ended = (await findAgencies(db, asked)).filter(({ endedAt }) => endedAt !== null);
		const next = ended.flatMap(({ id, successorId }) => (successorId ? [[id, successorId] as const] : []));
		for (const [id, successorId] of next) takers.set(id, successorId);
		asked = [...new Set(next.map(([, successorId]) => successorId))].filter((id) => !takers.has(id));
	}
	const last = (id: string): string => {
		const next = takers.get(id);
		return next ? last(next) : id;
	};
	return new Map([...takers.keys()].map((id) => [id, last(id)]));
}
