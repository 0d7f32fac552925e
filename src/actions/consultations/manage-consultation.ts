import { projectConsultation } from "../../domain/consultations/consultation.ts";
import type {
	ConsultationDecision,
	UndoneConsultation,
} from "../../domain/consultations/consultation-result.ts";
import type { Deadline } from "../../domain/deadline/deadline.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { ConsultationRefusal, UserError } from "../../domain/user-error.ts";
import { fromDbDate } from "../../store/connection/dates.ts";
import {
	appendConsultationEvents,
	findConsultationChange,
	listConsultationEvents,
	type NewConsultationEvent,
} from "../../store/registers/consultation-events.ts";
import {
	type ConsultationRecord,
	findConsultations,
	keepConsultationFacts,
	keepOpinion,
	lockConsultation,
} from "../../store/registers/consultations.ts";
import type { Context } from "../context.ts";
import { UNDO_MINUTES } from "../decisions/decide.ts";
import { askedOf, codeOf, mayManage, seenConsultation } from "./consultation-sight.ts";
import { lastDayFor } from "./prepare-consultation.ts";

type Named = { id: string } | { code: number };

/** No answer is waited for any more. */
export const closeConsultation = (
	context: Context,
	request: Request,
	named: Named,
	reason: string | null,
): Promise<ConsultationDecision> => decide(context, request, named, { kind: "close", reason });

/** A later last day for those who have not answered. */
export const extendConsultation = (
	context: Context,
	request: Request,
	named: Named,
	{ deadline, reason }: { deadline: Deadline; reason: string | null },
): Promise<ConsultationDecision> => decide(context, request, named, { kind: "extend", deadline, reason });

async function decide(
	context: Context,
	request: Request,
	named: Named,
	what:
		| { kind: "close"; reason: string | null }
		| { kind: "extend"; deadline: Deadline; reason: string | null },
): Promise<ConsultationDecision> {
	const { record } = await seenConsultation(context, request, named);
	if (!mayManage(request, record)) throw new ConsultationRefusal("consult", record.id);
	await lockConsultation(context.db, record.id);
	const code = codeOf(record);
	const [fresh] = await findConsultations(context.db, { ids: [record.id] });
	if (!fresh || fresh.closedAt) throw new UserError("consultation-closed", { code });
	const note = what.reason ? { note: what.reason } : {};
	let lastDay = fromDbDate(fresh.lastDay);
	if (what.kind === "extend") {
		const later = lastDayFor(context, what.deadline);
		// Statistics of a past day rely on it: a deadline only ever moves to a later day.
		if (later <= lastDay) throw new UserError("consultation-not-later", { code });
		lastDay = later;
	}
	const changeId = crypto.randomUUID();
	await write(context, request, record.id, {
		...{ changeId, kind: what.kind === "close" ? "CLOSE" : "EXTEND" },
		data: what.kind === "close" ? note : { lastDay, ...note },
	});
	return {
		...described(fresh),
		kind: what.kind,
		changeId,
		lastDay,
		reason: what.reason,
		by: request.actor.name,
	};
}

const described = (record: ConsultationRecord) => {
	const asked = askedOf(record);
	const missing = asked.filter(({ answeredAt }) => answeredAt === null);
	return {
		...{ consultationId: record.id, code: codeOf(record), title: record.title },
		...{ asked: asked.length, answered: asked.length - missing.length },
		missing: missing.map(({ agencyId, agency }) => ({ id: agencyId, name: agency.name })),
	};
};

/** Appends one event and stores what the log then adds up to. */
async function write(
	{ db, now }: Context,
	{ actor, source }: Request,
	consultationId: string,
	event: Pick<NewConsultationEvent, "changeId" | "kind" | "data">,
	agencyIds: string[] = [],
): Promise<void> {
	await appendConsultationEvents(db, [{ consultationId, actorId: actor.id, at: now, source, ...event }]);
	const facts = projectConsultation(await listConsultationEvents(db, [consultationId]));
	await keepConsultationFacts(db, consultationId, facts);
	for (const agencyId of agencyIds) await keepOpinion(db, consultationId, agencyId, facts);
}

const WHAT = { OPEN: "open", ANSWER: "answer", CLOSE: "close", EXTEND: "extend" } as const;

/** Takes back, within ten minutes, what one message did: the log keeps it, the facts are as if it had not been. */
export async function undoConsultation(
	context: Context,
	request: Request,
	changeId: string,
): Promise<UndoneConsultation> {
	const [event] = await findConsultationChange(context.db, changeId);
	const what = event && event.kind in WHAT ? WHAT[event.kind as keyof typeof WHAT] : null;
	if (!event || !what) throw new UserError("nothing-to-undo");
	const { record } = await seenConsultation(context, request, { id: event.consultationId });
	await lockConsultation(context.db, record.id);
	const own = event.actorId !== null && event.actorId === request.actor.id;
	const answerer = record.opinions.find(({ agencyId }) => agencyId === event.data.agencyId)?.agency;
	const entitled =
		mayManage(request, record) ||
		(what === "answer" && may(request.actor, "give-opinion", { agencyPath: answerer?.path ?? [] }));
	if (!own && !entitled) throw new ConsultationRefusal("undo", record.id);
	if (context.now.getTime() - event.at.getTime() > UNDO_MINUTES * 60_000)
		throw new UserError("undo-expired", { minutes: UNDO_MINUTES });
	const log = await listConsultationEvents(context.db, [record.id]);
	if (log.some(({ kind, data }) => kind === "UNDO" && data.changeId === changeId))
		throw new UserError("nothing-to-undo");
	const { answered, missing, code, title } = described(record);
	// What somebody has answered already was no mistake to them.
	if (what === "open" && answered > 0) throw new UserError("consultation-answered", { code });
	const agencyIds = event.data.agencyId ? [event.data.agencyId] : [];
	await write(
		context,
		request,
		record.id,
		{ changeId: crypto.randomUUID(), kind: "UNDO", data: { changeId } },
		what === "answer" ? agencyIds : [],
	);
	const heardBy = what === "answer" ? [] : missing.map(({ id }) => id);
	return { what, code, title, agency: answerer?.name ?? "", heardBy };
}

/** Whether this person may decide about a consultation that they see here. */
export const mayManageConsultation = async (
	context: Context,
	request: Request,
	consultationId: string,
): Promise<boolean> =>
	mayManage(request, (await seenConsultation(context, request, { id: consultationId })).record);
