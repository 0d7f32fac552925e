import { dayOf } from "../../domain/local-date.ts";
import {
	type PetitionCard,
	type PetitionFilter,
	type PetitionRow,
	petitionCode,
} from "../../domain/registers/petition.ts";
import type { Request } from "../../domain/request.ts";
import { undoneChanges } from "../../domain/tasks/task-event.ts";
import { UserError } from "../../domain/user-error.ts";
import {
	countPetitions,
	findPetition,
	findPetitions,
	type PetitionRecord,
	petitionsOf,
} from "../../store/registers/petitions.ts";
import { listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { ownScope, type Scope, visibleScope } from "../scope.ts";
import { toPetitionRow } from "./petition-row.ts";

const PAGE_SIZE = 10;

/** One page of petitions. */
export interface PetitionPage {
	rows: PetitionRow[];
	total: number;
	/** From 1. */
	page: number;
	pages: number;
	/** The agency whose list it is; null where it is that of many. */
	agency: string | null;
}

const within = (scope: Scope, { proposerId, assignment }: PetitionRecord): boolean =>
	scope === null ||
	scope.includes(proposerId) ||
	(assignment.agencyId !== null && scope.includes(assignment.agencyId));

/** Petitions that an agency sent or must answer; in private all that may be seen. */
export async function listPetitions(
	context: Context,
	request: Request,
	filter: PetitionFilter,
	page = 1,
): Promise<PetitionPage> {
	requireSight(request);
	const own = await ownScope(context, request);
	const wanted = { visible: own, own, filter, today: context.today };
	const total = await countPetitions(context.db, wanted);
	const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
	const shown = Math.min(Math.max(1, page), pages);
	const records = await findPetitions(context.db, wanted, {
		skip: (shown - 1) * PAGE_SIZE,
		take: PAGE_SIZE,
	});
	return {
		rows: records.map((record) => toPetitionRow(context, record)),
		...{ total, page: shown, pages },
		agency: request.agency?.name ?? null,
	};
}

/** The petition of a number, if this person may see it in this chat: otherwise it does not exist. */
export async function visiblePetition(
	context: Context,
	request: Request,
	code: number,
): Promise<PetitionRecord> {
	requireSight(request);
	const record = await findPetition(context.db, code);
	if (!record || !within(await visibleScope(context, request), record))
		throw new UserError("petition-not-found", { code: petitionCode(code) });
	return record;
}

/** Everything of one petition: what was asked, answered, found missing. */
export async function petitionCard(context: Context, request: Request, code: number): Promise<PetitionCard> {
	return toCard(context, await visiblePetition(context, request, code));
}

/** The same for the petitions that these assignments answer; assignments that answer none are passed over. */
export async function petitionsBehind(context: Context, assignmentIds: string[]): Promise<PetitionCard[]> {
	const cards: PetitionCard[] = [];
	for (const record of await petitionsOf(context.db, assignmentIds))
		cards.push(await toCard(context, record));
	return cards;
}

async function toCard(context: Context, record: PetitionRecord): Promise<PetitionCard> {
	const { assignment } = record;
	const events = await listEvents(context.db, [assignment.id]);
	const undone = undoneChanges(events);
	const standing = events.filter(({ changeId }) => !undone.has(changeId));
	const said = standing.findLast(({ kind }) => kind === "COMPLETE");
	return {
		...toPetitionRow(context, record),
		answer: (assignment.completedAt && said?.data.note) || null,
		returns: standing.flatMap(({ kind, at, data }) =>
			kind === "RETURN" ? { on: dayOf(at, context.timeZone), reason: data.note ?? "" } : [],
		),
		settledOn: record.settledAt && dayOf(record.settledAt, context.timeZone),
	};
}

/** Longest list of overdue petitions in a leader's digest. */
const MOST_OVERDUE = 50;

/**
 * Petitions sent or to be answered by these agencies whose answer is overdue, the oldest first; after `since` those of
 * which that is news. `told`: how many more there are.
 */
export async function overduePetitions(
	context: Context,
	agencyIds: Scope,
	since: Date | null,
): Promise<{ rows: PetitionRow[]; told: number }> {
	const wanted = { visible: agencyIds, own: agencyIds, filter: "overdue" as const, today: context.today };
	const newSince = since && { at: since, day: dayOf(since, context.timeZone) };
	const records = await findPetitions(context.db, { ...wanted, newSince }, { take: MOST_OVERDUE });
	const told = newSince ? (await countPetitions(context.db, wanted)) - records.length : 0;
	return { rows: records.map((record) => toPetitionRow(context, record)), told };
}
