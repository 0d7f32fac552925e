import { type ConsultationRow, consultationCode } from "../../domain/consultations/consultation.ts";
import type { Target } from "../../domain/people/role.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { workingDaysLeft } from "../../domain/tasks/status.ts";
import { UserError } from "../../domain/user-error.ts";
import { fromDbDate } from "../../store/connection/dates.ts";
import { type ConsultationRecord, findConsultations } from "../../store/registers/consultations.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { type Scope, visibleScope } from "../scope.ts";

/** A consultation, and how much of it this reader may see in this chat. */
export interface SeenConsultation {
	record: ConsultationRecord;
	/** Asked for here, by an agency that may be seen, or seen from above: all answers are shown. */
	wholly: boolean;
	scope: Scope;
}

/** Who asks, as far as rights are concerned: the office as a whole is above every agency. */
export const askerTarget = ({ asker }: Pick<ConsultationRecord, "asker">): Target => ({
	agencyPath: asker?.path ?? [],
});

/** Closing, extending and writing down what came on paper: whoever could ask. */
export const mayManage = (
	{ actor }: Pick<Request, "actor">,
	record: Pick<ConsultationRecord, "asker">,
): boolean => may(actor, "consult", askerTarget(record));

export const codeOf = ({ code }: { code: number }): string => consultationCode(code);

/** A consultation that this chat has to do with. One that it has not answers as if it did not exist. */
export async function seenConsultation(
	context: Context,
	request: Request,
	named: { id: string; opinionsOf?: string[] } | { code: number },
): Promise<SeenConsultation> {
	requireSight(request);
	const [record] = await findConsultations(
		context.db,
		"id" in named
			? { ids: [named.id], ...(named.opinionsOf ? { opinionsOf: named.opinionsOf } : {}) }
			: { code: named.code },
	);
	const scope = await visibleScope(context, request);
	if (record) {
		const sees = (id: string | null) => scope === null || (id !== null && scope.includes(id));
		const wholly = record.chatId === request.chat.id || sees(record.askerId);
		if (wholly || record.opinions.some(({ agencyId }) => sees(agencyId))) return { record, wholly, scope };
	}
	throw new UserError("consultation-unknown", { code: "code" in named ? codeOf(named) : "" });
}

/** Those who are asked and still count: an agency merged into one that is asked as well does not. */
export const askedOf = ({ opinions }: Pick<ConsultationRecord, "opinions">) =>
	opinions.filter(({ mergedAt }) => mergedAt === null);

/** One line of a list. */
export function consultationRow({ today, calendar }: Context, record: ConsultationRecord): ConsultationRow {
	const asked = askedOf(record);
	const lastDay = fromDbDate(record.lastDay);
	return {
		...{ id: record.id, code: codeOf(record), title: record.title, asker: record.asker?.name ?? "", lastDay },
		daysLeft: workingDaysLeft(lastDay, today, calendar),
		asked: asked.length,
		answered: asked.filter(({ answeredAt }) => answeredAt !== null).length,
		closed: record.closedAt !== null,
	};
}
