import type {
	AwaitedOpinion,
	ConsultationCard,
	ConsultationFile,
	ConsultationList,
	OpinionWords,
} from "../../domain/consultations/consultation.ts";
import { opinionState, projectConsultation } from "../../domain/consultations/consultation.ts";
import { dayOf } from "../../domain/local-date.ts";
import type { Request } from "../../domain/request.ts";
import { workingDaysLeft } from "../../domain/tasks/status.ts";
import { fromDbDate, fromDbDateOrNull } from "../../store/connection/dates.ts";
import { listConsultationEvents } from "../../store/registers/consultation-events.ts";
import {
	countConsultations,
	findConsultations,
	findWaitingOpinions,
	type WaitingOpinion,
} from "../../store/registers/consultations.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { ownScope } from "../scope.ts";
import { PAGE_SIZE } from "../tasks/list-assignments.ts";
import { askerName } from "./asker-name.ts";
import { askedOf, codeOf, consultationRow, mayManage, seenConsultation } from "./consultation-sight.ts";
import { ownAsked } from "./give-opinion.ts";
import { groupsByAgency } from "./groups-by-agency.ts";

/** A question that waits, as a line. */
export function awaitedOpinion({ today, calendar }: Context, waiting: WaitingOpinion): AwaitedOpinion {
	const { consultation, agency } = waiting;
	const lastDay = fromDbDate(consultation.lastDay);
	return {
		...{ id: consultation.id, code: codeOf(consultation), title: consultation.title, lastDay },
		...{ asker: consultation.asker?.name ?? "", asked: 1, answered: 0, closed: false },
		daysLeft: workingDaysLeft(lastDay, today, calendar),
		...{ agencyId: agency.id, agency: agency.name },
	};
}

/** `/gopy`: what this chat's agency still has to answer, then what was asked from here. */
export async function listConsultations(
	context: Context,
	request: Request,
	page = 1,
): Promise<ConsultationList> {
	requireSight(request);
	const { db } = context;
	const scope = await ownScope(context, request);
	// Whoever sees all has nothing to answer: everything open is "asked".
	const toAnswer = scope ? await findWaitingOpinions(db, scope, { take: PAGE_SIZE }) : [];
	const filter = { open: true, askedBy: scope && { chatId: request.chat.id, agencyIds: scope } };
	const total = await countConsultations(db, filter);
	const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
	const shown = Math.min(Math.max(1, page), pages);
	const asked = await findConsultations(db, filter, { skip: (shown - 1) * PAGE_SIZE, take: PAGE_SIZE });
	return {
		toAnswer: shown === 1 ? toAnswer.map((one) => awaitedOpinion(context, one)) : [],
		asked: asked.map((record) => consultationRow(context, record)),
		...{ total, page: shown, pages },
	};
}

/** `/gopy GY-0003`: who answered what, who did not; an agency that is asked sees its own answer only. */
export async function showConsultation(
	context: Context,
	request: Request,
	named: { id: string } | { code: number },
): Promise<ConsultationCard> {
	const { record, wholly, scope } = await seenConsultation(context, request, named);
	const asked = askedOf(record);
	const mine = wholly ? asked : asked.filter(({ agencyId }) => scope?.includes(agencyId));
	const facts = projectConsultation(await listConsultationEvents(context.db, [record.id]));
	const groups = await groupsByAgency(
		context,
		mine.map(({ agency }) => agency),
	);
	const at = {
		lastDay: fromDbDate(record.lastDay),
		closedOn: record.closedAt && dayOf(record.closedAt, context.timeZone),
	};
	return {
		...consultationRow(context, record),
		asker: await askerName(context, { askerId: record.askerId, personId: record.createdBy }),
		opinions: mine.map(({ agencyId, agency, kind, note, evidence, answeredOn }) => {
			const on = fromDbDateOrNull(answeredOn);
			const words: OpinionWords | null = kind && { kind, note, evidence, sentOn: null };
			return {
				...{ agency: agency.name, state: opinionState(at, on, context.today), on, words },
				changes: facts.opinions.get(agencyId)?.changes ?? 0,
				unheard: !groups.get(agencyId)?.length,
			};
		}),
		originalLastDay: fromDbDate(record.originalLastDay),
		fileName: (record.file as ConsultationFile | null)?.name ?? null,
		mayManage: mayManage(request, record),
		ownAgencyId: ownAsked(request, asked),
	};
}
