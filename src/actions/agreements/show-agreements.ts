import { addDays, dayOf, daysBetween } from "../../domain/local-date.ts";
import {
	type AgreementCard,
	type AgreementRow,
	type AgreementState,
	agreementCode,
} from "../../domain/registers/agreement.ts";
import type { AgreementFilter } from "../../domain/registers/read-agreement.ts";
import type { Request } from "../../domain/request.ts";
import { UserError } from "../../domain/user-error.ts";
import { namesOf } from "../../store/agencies/people.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import {
	type AgreementRecord,
	type AgreementWanted,
	countAgreements,
	findAgreements,
	holdAgreement,
	listAgreementEvents,
	reviewsOf,
} from "../../store/registers/agreements.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { visibleScope } from "../scope.ts";
import { codeOf } from "../tasks/assignment-row.ts";

const PAGE_SIZE = 10;

/** One page of agreements. */
export interface AgreementPage {
	rows: AgreementRow[];
	total: number;
	/** From 1. */
	page: number;
	pages: number;
	agency: string | null;
}

/** Who looks after it today: an agency that was merged has a successor. */
export const keeperOf = ({ agency }: Pick<AgreementRecord, "agency">) =>
	(agency.endedAt && agency.successor) || agency;

/** A record with everything derived, as of the context's day. */
export function toAgreementRow({ today, settings }: Context, record: AgreementRecord): AgreementRow {
	const expiresOn = fromDbDateOrNull(record.expiresOn);
	const endedOn = fromDbDateOrNull(record.endedOn);
	const daysLeft = expiresOn === null ? null : daysBetween(today, expiresOn);
	const keeper = keeperOf(record);
	const stateNow = (): AgreementState => {
		if (endedOn) return "ended";
		if (daysLeft === null) return "valid";
		if (daysLeft < 0) return "expired";
		return daysLeft <= settings.agreementReviewDays ? "expiring" : "valid";
	};
	return {
		code: record.code,
		title: record.title,
		partner: record.partner,
		partnerFocal: record.partnerFocal,
		signedOn: fromDbDateOrNull(record.signedOn),
		agency: keeper.name,
		agencyId: keeper.id,
		state: stateNow(),
		...{ expiresOn, endedOn, daysLeft },
	};
}

function wantedBy({ today, settings }: Context, filter: AgreementFilter): Omit<AgreementWanted, "agencyIds"> {
	switch (filter.kind) {
		case "open":
			return { ended: false };
		case "expiring":
			return { ended: false, expires: { from: today, to: addDays(today, settings.agreementReviewDays) } };
		case "expired":
			return { ended: false, expires: { to: addDays(today, -1) } };
		case "ended":
			return { ended: true };
		case "words":
			return { ended: false, words: filter.words.split(" ") };
	}
}

/** Agreements that may be seen here, those that expire first at the top. */
export async function listAgreements(
	context: Context,
	request: Request,
	filter: AgreementFilter,
	page = 1,
): Promise<AgreementPage> {
	requireSight(request);
	const wanted = { ...wantedBy(context, filter), agencyIds: await visibleScope(context, request) };
	const total = await countAgreements(context.db, wanted);
	const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
	const shown = Math.min(Math.max(1, page), pages);
	const records = await findAgreements(context.db, wanted, {
		skip: (shown - 1) * PAGE_SIZE,
		take: PAGE_SIZE,
	});
	return {
		rows: records.map((record) => toAgreementRow(context, record)),
		...{ total, page: shown, pages },
		agency: request.agency?.name ?? null,
	};
}

/** The agreement of a number, if this person may see it in this chat; held until the end of the transaction. */
export async function visibleAgreement(
	context: Context,
	request: Request,
	code: number,
): Promise<AgreementRecord> {
	requireSight(request);
	const record = await holdAgreement(context.db, code);
	const scope = await visibleScope(context, request);
	if (!record || (scope !== null && !scope.includes(record.agencyId)))
		throw new UserError("agreement-not-found", { code: agreementCode(code) });
	return record;
}

/** Everything of one agreement. */
export async function agreementCard(
	context: Context,
	request: Request,
	code: number,
): Promise<AgreementCard> {
	return toAgreementCard(context, await visibleAgreement(context, request, code));
}

/** A record with its history and the tasks that looked at it. */
export async function toAgreementCard(context: Context, record: AgreementRecord): Promise<AgreementCard> {
	const events = await listAgreementEvents(context.db, record.id);
	const names = await namesOf(context.db, [...new Set(events.flatMap(({ actorId }) => actorId ?? []))]);
	return {
		...toAgreementRow(context, record),
		steps: events.flatMap(({ kind, at, actorId, data }) =>
			kind === "UNDO"
				? []
				: {
						kind,
						on: dayOf(at, context.timeZone),
						by: names.get(actorId ?? "") ?? "",
						from: data.from?.expiresOn ?? null,
						until: data.to?.expiresOn ?? null,
						reason: data.reason ?? null,
					},
		),
		reviews: (await reviewsOf(context.db, record.id)).map(({ code, done }) => ({ code: codeOf(code), done })),
	};
}
