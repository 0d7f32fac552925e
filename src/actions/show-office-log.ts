import type { OfficeLog } from "../domain/office-log.ts";
import { may } from "../domain/people/who-may.ts";
import type { Request } from "../domain/request.ts";
import { Refusal } from "../domain/user-error.ts";
import { namesOf } from "../store/agencies/people.ts";
import { sealsOf } from "../store/logs/event-seals.ts";
import { listOfficeEvents } from "../store/logs/office-events.ts";
import type { Context } from "./context.ts";

const PAGE_SIZE = 15;

/** The log of the office besides its tasks and consultations, the newest entry first: for admins and inspectors. */
export async function showOfficeLog(context: Context, request: Request, page = 1): Promise<OfficeLog> {
	// A group reads along.
	if (!request.chat.private || !may(request.actor, "see-office-log")) throw new Refusal("see-office-log", []);
	const read = (shown: number) =>
		listOfficeEvents(context.db, { skip: (shown - 1) * PAGE_SIZE, take: PAGE_SIZE });
	const { total } = await read(1);
	const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
	const shown = Math.min(Math.max(1, page), pages);
	const { events } = await read(shown);
	const seals = await sealsOf(
		context.db,
		"OfficeEvent",
		events.map(({ id }) => id),
	);
	const names = await namesOf(context.db, [...new Set(events.flatMap(({ actorId }) => actorId ?? []))]);
	return {
		...{ total, page: shown, pages },
		lines: events.map(({ id, actorId, ...event }) => ({
			...event,
			actor: actorId ? (names.get(actorId) ?? null) : null,
			seal: seals.get(id)?.hash ?? null,
			fits: seals.get(id)?.fits ?? false,
		})),
	};
}
