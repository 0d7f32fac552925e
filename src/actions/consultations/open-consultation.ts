import type { Asking, OpenedConsultation } from "../../domain/consultations/consultation-result.ts";
import type { Message } from "../../domain/message.ts";
import type { Request } from "../../domain/request.ts";
import { workingDaysLeft } from "../../domain/tasks/status.ts";
import { UserError } from "../../domain/user-error.ts";
import { findAgencies } from "../../store/agencies/agencies.ts";
import {
	eraseConsultationDraft,
	updateConsultationDraft,
} from "../../store/registers/consultation-drafts.ts";
import { appendConsultationEvents } from "../../store/registers/consultation-events.ts";
import { createConsultation } from "../../store/registers/consultations.ts";
import type { Context } from "../context.ts";
import { askerName } from "./asker-name.ts";
import { codeOf } from "./consultation-sight.ts";
import { groupsByAgency } from "./groups-by-agency.ts";
import { ownConsultationDraft } from "./prepare-consultation.ts";
import { tellChats } from "./tell-groups.ts";

/** Opens what a preview showed and asks each agency's group, each once: the draft's id is that of the consultation. */
export async function openConsultation(
	context: Context,
	request: Request,
	draftId: string,
	ask: (asking: Asking) => Message,
): Promise<OpenedConsultation> {
	const { order } = await ownConsultationDraft(context, request, draftId);
	const { db, now, today, calendar } = context;
	if (order.lastDay < today) throw new UserError("consultation-past");
	const made = await createConsultation(db, draftId, order, {
		...{ chatId: request.chat.id, createdBy: request.actor.id, createdAt: now },
	});
	if (!made) throw new UserError("consultation-opened");
	await updateConsultationDraft(db, draftId, { openedAt: now });
	const changeId = crypto.randomUUID();
	const { agencyIds, lastDay } = order;
	await appendConsultationEvents(db, [
		{
			...{ consultationId: draftId, changeId, kind: "OPEN", actorId: request.actor.id, at: now },
			data: { agencyIds, lastDay },
			source: request.source,
		},
	]);
	const agencies = await findAgencies(db, agencyIds);
	const groups = await groupsByAgency(context, agencies);
	const about = {
		...{ consultationId: draftId, code: codeOf(made), title: made.title, lastDay, today, file: order.file },
		asker: await askerName(context, { askerId: order.askerId, personId: request.actor.id }),
		daysLeft: workingDaysLeft(lastDay, today, calendar),
	};
	await tellChats(
		context,
		agencies.flatMap(({ id, name }) =>
			(groups.get(id) ?? []).map((chatId) => ({
				chatId,
				message: ask({ ...about, agencyId: id, agency: name }),
				key: `gopy:${draftId}:${id}:${chatId}`,
			})),
		),
	);
	return {
		...{ consultationId: draftId, changeId, code: codeOf(made), title: made.title, lastDay },
		asked: agencies.length,
		unheard: agencies.filter(({ id }) => !groups.get(id)?.length).map(({ name }) => name),
	};
}

/** Gives a preview up: nothing of it is kept. */
export async function dropConsultation(context: Context, request: Request, draftId: string): Promise<void> {
	await ownConsultationDraft(context, request, draftId);
	await eraseConsultationDraft(context.db, draftId);
}
