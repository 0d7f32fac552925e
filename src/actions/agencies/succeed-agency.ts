import type { Succession } from "../../domain/agencies/agency-directory.ts";
import { findAgency as findByName } from "../../domain/agencies/agency-names.ts";
import { kindOfName } from "../../domain/agencies/agency-order.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Request } from "../../domain/request.ts";
import { fold } from "../../domain/text/fold.ts";
import { UserError } from "../../domain/user-error.ts";
import { createAgency, findAgency, listAgencies } from "../../store/agencies/agencies.ts";
import {
	dueSuccessions,
	findAgencyByName,
	handOver,
	planSuccession,
	updateAgency,
} from "../../store/agencies/agency-changes.ts";
import { leadKey, leadsOf } from "../../store/agencies/agency-groups.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { findAssignments, lockAssignments } from "../../store/tasks/assignments.ts";
import { appendEvents } from "../../store/tasks/events.ts";
import { succeedOpinions } from "../consultations/succeed-opinions.ts";
import type { Context } from "../context.ts";
import { agencyNamed } from "../people/link.ts";
import { refreshFacts } from "../tasks/change-assignments.ts";
import { redirectWaiting } from "./redirect-waiting.ts";
import { requireDirectory } from "./show-agencies.ts";

type Agency = NonNullable<Awaited<ReturnType<typeof findAgency>>>;

/** What somebody wants to become of agencies. */
export interface SuccessionOrder {
	from: string[];
	into: string;
	/** Make the new body where it is not known. */
	create: boolean;
	/** Null: now. */
	on: LocalDate | null;
}

/** A merger or renaming, with the ids of those whose groups should hear of it. */
export type SuccessionDone = Succession & { intoId: string; fromIds: string[] };

/**
 * Merges agencies into another, or gives one a new name. What is finished stays with the old name; what is open moves,
 * each with an event; names, groups, people and chats go along. For a day to come it is only noted.
 */
export async function succeedAgency(
	context: Context,
	request: Request,
	order: SuccessionOrder,
): Promise<SuccessionDone> {
	requireDirectory(request);
	const from: Agency[] = [];
	for (const name of order.from) from.push(await agencyNamed(context, name));
	const [first] = from;
	if (!first) throw new UserError("agency-order-unclear");
	const later = order.on !== null && order.on > context.today ? order.on : null;
	const { into, created } = await successorNamed(context, order, first);
	for (const agency of from)
		if (into.path.includes(agency.id))
			throw new UserError("agency-cycle", { agency: agency.name, parent: into.name });
	const done = {
		from: from.map(({ name }) => name),
		fromIds: from.map(({ id }) => id),
		...{ into: into.name, intoId: into.id, created, on: later },
	};
	// Only the spelling differs: the same body goes on.
	if (from.length === 1 && first.id === into.id) return { ...done, moved: 0 };
	let moved = 0;
	for (const agency of from) {
		await planSuccession(context.db, agency.id, into.id, order.on ?? context.today);
		if (!later) moved += await takeOver(context, agency, into, request);
	}
	return { ...done, moved };
}

async function successorNamed(
	context: Context,
	{ from, into, create }: SuccessionOrder,
	first: Agency,
): Promise<{ into: Agency; created: boolean }> {
	const known = findByName(into, await listAgencies(context.db));
	// "đổi tên Sở A thành Sở A mới", where the new name is so far an alias of the old one.
	if (known && !(create && known.id === first.id && fold(known.name) !== fold(into)))
		return { into: known, created: false };
	if (!create) throw new UserError("agency-unknown", { agency: into });
	if (await findAgencyByName(context.db, into)) throw new UserError("agency-past", { agency: into });
	if (known)
		await updateAgency(context.db, known.id, {
			aliases: known.aliases.filter((alias) => fold(alias) !== fold(into)),
		});
	const made = await createAgency(context.db, {
		name: into,
		kind: from.length === 1 ? first.kind : kindOfName(into),
		parentId: first.parentId,
		external: first.external,
	});
	return { into: made, created: true };
}

/** Moves what is open and hands over the rest. Returns how many assignments moved. */
async function takeOver(
	context: Context,
	from: Agency,
	into: Agency,
	{ actor, source }: Pick<Request, "actor" | "source">,
): Promise<number> {
	const { db } = context;
	const open = await findAssignments(db, { agencyIds: [from.id], open: true });
	const taken = await leadsOf(
		db,
		open.map(({ taskId }) => taskId),
	);
	// Where both led the task it stays under the old name, which stands below the new one: nothing is lost or doubled.
	const moving = open.filter(({ taskId, period }) => !taken.has(leadKey(taskId, period, into.id)));
	const ids = moving.map(({ id }) => id);
	await lockAssignments(db, ids);
	const changeId = crypto.randomUUID();
	await appendEvents(
		db,
		ids.map((assignmentId) => ({
			...{ assignmentId, changeId, actorId: actor.id, at: context.now, source },
			kind: "SUCCEED" as const,
			data: { agencyId: into.id, fromAgency: from.name },
		})),
	);
	await refreshFacts(context, ids);
	await redirectWaiting(context, from, into, { actor, source });
	await succeedOpinions(context, from, into, { actor, source });
	const fresh = (await findAgency(db, into.id)) ?? into;
	await handOver(db, from, fresh, context.now);
	return ids.length;
}

/** Takes back a merger that was noted for a day to come. */
export async function keepAgency(
	context: Context,
	request: Request,
	name: string,
): Promise<{ id: string; name: string }> {
	requireDirectory(request);
	const agency = await agencyNamed(context, name);
	if (!agency.successorId) throw new UserError("succession-none", { agency: agency.name });
	await planSuccession(context.db, agency.id, null, null);
	return { id: agency.id, name: agency.name };
}

/** Mergers and renamings whose day has come. Running it again finds none. */
export async function runSuccessions(context: Context): Promise<SuccessionDone[]> {
	const done: SuccessionDone[] = [];
	for (const from of await dueSuccessions(context.db, context.today)) {
		const into = from.successorId ? await findAgency(context.db, from.successorId) : null;
		if (!into) continue;
		const actor = { id: null, name: "", roles: [] };
		const moved = await takeOver(context, from, into, {
			actor,
			source: `day:${fromDbDateOrNull(from.endsOn)}`,
		});
		done.push({
			...{ from: [from.name], fromIds: [from.id], into: into.name, intoId: into.id },
			...{ created: false, on: null, moved },
		});
	}
	return done;
}
