import type { DateRange } from "../../domain/date-range.ts";
import type { DeadlineKind } from "../../domain/deadline/deadline.ts";
import { belongsTo, type Holder, momentOf, type Standing, standingAt } from "../../domain/digest/standing.ts";
import { addDays, instantOf, type LocalDate, steadyOffset, timeOf } from "../../domain/local-date.ts";
import { rolledDay } from "../../domain/tasks/status.ts";
import { everyAgency } from "../../store/agencies/agencies.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import type { Frame, StoodAs } from "../../store/reports/frame.ts";
import { turnedFacts, turnedSince } from "../../store/reports/turned.ts";
import type { AssignmentRecord } from "../../store/tasks/assignments.ts";
import type { LoggedRecord } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import type { Scope } from "../scope.ts";

/** What is counted for a report, ready to be asked: the frame, and what the columns cannot tell of a day that is over. */
export interface Counted {
	frame: Frame;
	stood: StoodAs[];
}

/** Assignments of one query. */
const CHUNK = 2_000;
/** Deadlines older than this moved by some days off change nothing any more. */
const ROLLED_DAYS = { before: 3660, after: 30 };

/** What was reported as done longer ago than this is not waiting for approval any more. */
const OFFSET_DAYS = 3660;

/** The earlier of two days. */
export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

/** Looks a period up as of the end of a day, for whoever led the assignments then. */
export async function countedAt(
	context: Context,
	agencyIds: Scope,
	{ from }: Pick<DateRange, "from">,
	asOf: LocalDate,
): Promise<Counted> {
	const { timeZone, today, now } = context;
	const frame: Frame = {
		...{ agencyIds, from, asOf, timeZone },
		start: instantOf(from, "00:00", timeZone),
		end: instantOf(addDays(asOf, 1), "00:00", timeZone),
		offset: steadyOffset(timeZone, { from: addDays(from, -OFFSET_DAYS), to: addDays(asOf, 1) }),
		clock: asOf < today ? "23:59" : timeOf(now, timeZone),
		rolled: rolledDays(context, asOf),
		past: asOf < today,
	};
	return { frame, stood: await stoodAs(context, frame) };
}

function rolledDays({ calendar, policy }: Context, asOf: LocalDate): Frame["rolled"] {
	if (policy.weekendRoll === "keep") return [];
	const { before, after } = ROLLED_DAYS;
	return Array.from({ length: before + after }, (_, index) => addDays(asOf, index - before))
		.filter((day) => !calendar.isWorkingDay(day))
		.map((day) => ({ day, to: rolledDay(day, calendar, policy) }));
}

/** How what turned since then stood at that time. */
async function stoodAs(context: Context, frame: Frame): Promise<StoodAs[]> {
	const ids = await turnedSince(context.db, frame);
	if (ids.length === 0) return [];
	const agencies = await holders(context);
	const { agencyIds, from, asOf } = frame;
	const found: StoodAs[] = [];
	const at = momentOf(asOf, context, context.timeZone);
	for (let start = 0; start < ids.length; start += CHUNK) {
		const some = ids.slice(start, start + CHUNK);
		for (const { id, stored, events } of await turnedFacts(context.db, some)) {
			const standing = standingAt(stored, events, at, context);
			const { id: agencyId } = agencies(standing.holder);
			if (standing.facts.withdrawnAt !== null || !belongsTo(standing, from)) continue;
			if (agencyIds !== null && (agencyId === null || !agencyIds.includes(agencyId))) continue;
			found.push({
				...{ id, agencyId, status: standing.byOriginal },
				kept: standing.byExtended === "done-on-time",
			});
		}
	}
	return found;
}

/** How an assignment stood at the end of a day, by its whole log. */
export function standingOf(
	context: Context,
	record: AssignmentRecord,
	events: LoggedRecord[],
	asOf: LocalDate,
): Standing {
	const stored = {
		agencyId: record.agencyId,
		deadlineKind: record.deadlineKind as DeadlineKind,
		originalDueOn: fromDbDateOrNull(record.originalDueOn),
		originalLastDay: fromDbDateOrNull(record.originalLastDay),
		dueTime: record.dueTime,
	};
	return standingAt(stored, events, momentOf(asOf, context, context.timeZone), context);
}

/** Who somebody was: agencies of the past are known by their ids and names too. */
export async function holders({
	db,
}: Context): Promise<(holder: Holder) => { id: string | null; name: string }> {
	const all = await everyAgency(db);
	const names = new Map(all.map(({ id, name }) => [id, name]));
	const ids = new Map(all.map(({ id, name }) => [name, id]));
	return (holder) => {
		if (holder === null) return { id: null, name: "" };
		if ("agency" in holder) return { id: ids.get(holder.agency) ?? null, name: holder.agency };
		return { id: holder.agencyId, name: names.get(holder.agencyId) ?? "" };
	};
}
