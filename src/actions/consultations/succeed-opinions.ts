import { projectConsultation } from "../../domain/consultations/consultation.ts";
import type { Request } from "../../domain/request.ts";
import {
	appendConsultationEvents,
	listConsultationEvents,
} from "../../store/registers/consultation-events.ts";
import {
	findWaitingOpinions,
	keepOpinion,
	lockConsultation,
	moveAsked,
	moveOpinion,
} from "../../store/registers/consultations.ts";
import type { Context } from "../context.ts";

/**
 * What an agency was asked and has not answered goes to whoever takes it over, and so does what it asked itself.
 * Answers stay under the name they were given in; nobody is asked twice, or by themselves.
 */
export async function succeedOpinions(
	context: Context,
	from: { id: string },
	into: { id: string },
	{ actor, source }: Pick<Request, "actor" | "source">,
): Promise<void> {
	const { db, now: at } = context;
	const changeId = crypto.randomUUID();
	await moveAsked(db, from.id, into.id);
	for (const { consultationId, consultation } of await findWaitingOpinions(db, [from.id])) {
		await lockConsultation(db, consultationId);
		const ownQuestion = consultation.askerId === into.id || consultation.askerId === from.id;
		await appendConsultationEvents(db, [
			{
				...{ consultationId, changeId, kind: "SUCCEED", actorId: actor.id, at, source },
				data: { agencyId: from.id, ...(ownQuestion ? {} : { intoId: into.id }) },
			},
		]);
		const facts = projectConsultation(await listConsultationEvents(db, [consultationId]));
		if (facts.merged.has(from.id)) await keepOpinion(db, consultationId, from.id, facts);
		else if (facts.opinions.has(into.id)) await moveOpinion(db, consultationId, from.id, into.id);
	}
}
