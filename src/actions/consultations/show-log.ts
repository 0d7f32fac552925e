import type { ConsultationLog, ConsultationLogLine } from "../../domain/consultations/consultation-log.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { ConsultationRefusal } from "../../domain/user-error.ts";
import { findAgencies } from "../../store/agencies/agencies.ts";
import { namesOf } from "../../store/agencies/people.ts";
import { sealsOf } from "../../store/logs/event-seals.ts";
import { wholeConsultationLog } from "../../store/registers/consultation-events.ts";
import type { Context } from "../context.ts";
import { askedOf, askerTarget, codeOf, seenConsultation } from "./consultation-sight.ts";

const PAGE_SIZE = 15;

/**
 * The log of a consultation, the oldest entry first, refused attempts too. An agency that is asked reads what became of
 * its own question only, as on the card.
 */
export async function showConsultationLog(
	context: Context,
	request: Request,
	code: number,
	page = 1,
): Promise<ConsultationLog> {
	const { record, wholly, scope } = await seenConsultation(context, request, { code });
	const own = askedOf(record).filter(({ agencyId }) => scope?.includes(agencyId));
	const targets = wholly ? [askerTarget(record)] : own.map(({ agency }) => ({ agencyPath: agency.path }));
	if (!targets.some((target) => may(request.actor, "see-log", target)))
		throw new ConsultationRefusal("see-log", record.id);
	const ids = new Set(own.map(({ agencyId }) => agencyId));
	const events = (await wholeConsultationLog(context.db, record.id)).filter(
		({ kind, data }) => wholly || (kind !== "REFUSED" && (!data.agencyId || ids.has(data.agencyId))),
	);
	const named = events.flatMap(({ data }) => [data.agencyId ?? [], data.intoId ?? []].flat());
	const agencies = new Map(
		(await findAgencies(context.db, [...new Set(named)])).map(({ id, name }) => [id, name]),
	);
	const names = await namesOf(context.db, [...new Set(events.flatMap(({ actorId }) => actorId ?? []))]);
	const seals = await sealsOf(
		context.db,
		"ConsultationEvent",
		events.map(({ id }) => id),
	);
	const undone = new Set(
		events.flatMap(({ kind, data }) => (kind === "UNDO" && data.changeId ? [data.changeId] : [])),
	);
	const lines = events.map(
		({ id, kind, at, actorId, changeId, data, source }): ConsultationLogLine => ({
			...{ kind, at, data, source, undone: undone.has(changeId) },
			actor: actorId ? (names.get(actorId) ?? null) : null,
			agency: agencies.get(data.agencyId ?? "") ?? "",
			into: agencies.get(data.intoId ?? "") ?? "",
			seal: seals.get(id)?.hash ?? null,
			fits: seals.get(id)?.fits ?? false,
		}),
	);
	const pages = Math.max(1, Math.ceil(lines.length / PAGE_SIZE));
	const shown = Math.min(Math.max(1, page), pages);
	return {
		...{ code: codeOf(record), title: record.title, total: lines.length, page: shown, pages },
		lines: lines.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE),
	};
}
