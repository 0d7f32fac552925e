import { overSince, type Rung, rungsOf, stepsBelow } from "../../domain/digest/ladder.ts";
import { dayOf } from "../../domain/local-date.ts";
import { rolledDay, workingDaysOverdue } from "../../domain/tasks/status.ts";
import { pathsBelow } from "../../store/agencies/agencies.ts";
import { fromDbDate } from "../../store/connection/dates.ts";
import { transact } from "../../store/database.ts";
import { listSettings } from "../../store/settings/settings.ts";
import { lockAssignments } from "../../store/tasks/assignments.ts";
import { appendEvents } from "../../store/tasks/events.ts";
import { findForStep, type LadderZone, putOnStep } from "../../store/urging/ladder.ts";
import type { Context } from "../context.ts";
import { type Office, openContext } from "../office.ts";
import { OFFICE, settingsReader } from "../settings/settings-of.ts";
import { type LadderAudience, ladderAudience } from "./ladder-audience.ts";

/** Assignments of one transaction. */
const PAGE = 500;
/** Sorts before every id. */
const FIRST = "00000000-0000-0000-0000-000000000000";

/** Agencies with one ladder. */
interface Ladder {
	zone: LadderZone;
	days: readonly number[];
	/** Working days for which a word of the agency keeps a task where it is. */
	answerDays: number;
}

/**
 * Brings overdue assignments of which nobody says anything to the head of the agency, the monitor, a leader above, by
 * how many working days they are late: an event for each, and a line in the digest of whoever it comes to. The highest
 * rung is looked at first, so that after days without the bot nobody below is told late. Run twice, it finds nothing.
 * Returns how many were brought up.
 */
export async function climbLadder(office: Office): Promise<number> {
	const { ladders, audience, rests } = await transact(office.db, async (tx) => {
		const context = await openContext(office, tx);
		return {
			ladders: await laddersOf(context),
			audience: await ladderAudience(context),
			rests: !context.calendar.isWorkingDay(context.today),
		};
	});
	if (rests) return 0;
	let raised = 0;
	for (const ladder of ladders)
		for (const rung of rungsOf(ladder.days)) raised += await climb(office, ladder, rung, audience);
	return raised;
}

/** The office's ladder, and those of agencies that have one of their own. */
async function laddersOf(context: Context): Promise<Ladder[]> {
	const { db, about, settings } = context;
	const stored = await listSettings(db, null);
	const places = [...stored].flatMap(([scope, values]) =>
		scope !== OFFICE && (values.has("ladderDays") || values.has("answerDays")) ? [scope] : [],
	);
	const read = await settingsReader(db, about);
	const agencies = places.length > 0 ? await pathsBelow(db, places) : [];
	const rulesAt = (path: string[]) => {
		const { ladderDays: days, answerDays } = read({ agencyPath: path });
		return { days, answerDays };
	};
	const own = Map.groupBy(agencies, ({ path }) => JSON.stringify(rulesAt(path)));
	return [
		{
			zone: { only: null, except: agencies.map(({ id }) => id) },
			...{ days: settings.ladderDays, answerDays: settings.answerDays },
		},
		...[...own.values()].map(
			(some): Ladder => ({
				zone: { only: some.map(({ id }) => id), except: [] },
				...rulesAt(some[0]?.path ?? []),
			}),
		),
	];
}

async function climb(
	office: Office,
	{ zone, answerDays }: Ladder,
	{ step, days }: Rung,
	audience: LadderAudience,
): Promise<number> {
	let raised = 0;
	for (let after: string | undefined = FIRST; after; ) {
		const from = after;
		const page: { last: string | undefined; raised: number } = await transact(office.db, async (tx) => {
			const context = await openContext(office, tx);
			const { today, calendar, policy, timeZone, now } = context;
			const query = {
				...{ step, below: stepsBelow(step), zone, audience: audience[step], today, timeZone },
				until: overSince(days, today, calendar),
				silentSince: calendar.addWorkingDays(today, -answerDays),
			};
			const found = await findForStep(tx, query, { after: from, take: PAGE });
			// A last day that rolls to the next working day is late from there.
			const late = found.filter(({ lastDay }) => {
				const end = rolledDay(fromDbDate(lastDay), calendar, policy);
				return workingDaysOverdue(end, today, calendar) >= days;
			});
			const ids = late.map(({ id }) => id);
			await lockAssignments(tx, ids);
			const put = await putOnStep(tx, query, ids, now);
			await appendEvents(
				tx,
				put.map((assignmentId) => ({
					...{ assignmentId, changeId: crypto.randomUUID(), kind: "LADDER" as const, actorId: null },
					...{ at: now, data: { step }, source: `ladder:${dayOf(now, timeZone)}` },
				})),
			);
			return { last: found.length === PAGE ? found.at(-1)?.id : undefined, raised: put.length };
		});
		raised += page.raised;
		after = page.last;
	}
	return raised;
}
