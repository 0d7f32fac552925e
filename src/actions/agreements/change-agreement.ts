import { presentBody } from "../../domain/agencies/present-body.ts";
import { may } from "../../domain/people/who-may.ts";
import { type AgreementChanged, agreementCode } from "../../domain/registers/agreement.ts";
import { type AgreementOrder, addYears } from "../../domain/registers/read-agreement.ts";
import type { Request } from "../../domain/request.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgency, listAgencies } from "../../store/agencies/agencies.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import {
	type AgreementPatch,
	type AgreementRecord,
	appendAgreementEvent,
	createAgreement,
	holdAgreement,
	keepAgreement,
	listAgreementEvents,
} from "../../store/registers/agreements.ts";
import type { Context } from "../context.ts";
import { UNDO_MINUTES } from "../decisions/decide.ts";
import { keeperOf, toAgreementCard, visibleAgreement } from "./show-agreements.ts";

type Order<Kind extends AgreementOrder["kind"]> = Extract<AgreementOrder, { kind: Kind }>;

/** What became of an order: done, or no more than a wish of somebody without the right. */
export type AgreementOutcome =
	| ({ kind: "done" } & AgreementChanged)
	| { kind: "wish"; agency: { id: string; name: string } };

type Body = Awaited<ReturnType<typeof listAgencies>>[number];

/** True where the actor may; false where a focal point must be asked. Anybody else is refused. */
function entitled({ actor }: Request, agency: Pick<Body, "path">): boolean {
	const target = { agencyPath: agency.path };
	if (may(actor, "keep-agreements", target)) return true;
	if (!actor.id) throw new UserError("person-hidden");
	if (!may(actor, "request-change", target)) throw new Refusal("keep-agreements", []);
	return false;
}

async function agencyNamed(context: Context, { actor }: Request, name: string): Promise<Body> {
	const found = presentBody(name, await listAgencies(context.db), context.today);
	if (!found || !may(actor, "see", { agencyPath: found.path }))
		throw new UserError("agency-unknown", { agency: name });
	return found;
}

/** Registers an agreement with who looks after it: the agency that is named, else that of the chat. */
export async function registerAgreement(
	context: Context,
	request: Request,
	{ facts, agency: name }: Order<"new">,
): Promise<AgreementOutcome> {
	const own = name === null ? request.agency && (await findAgency(context.db, request.agency.id)) : null;
	const agency = name === null ? own : await agencyNamed(context, request, name);
	if (!agency) throw new UserError("agreement-whose");
	if (!entitled(request, agency)) return { kind: "wish", agency };
	const record = await createAgreement(context.db, {
		...facts,
		agencyId: agency.id,
		createdBy: request.actor.id,
		createdAt: context.now,
	});
	return logged(context, request, record, { kind: "REGISTER", to: { expiresOn: facts.expiresOn } });
}

/** Renews, ends or corrects an agreement. */
export async function changeAgreement(
	context: Context,
	request: Request,
	order: Order<"renew" | "end" | "change">,
): Promise<AgreementOutcome> {
	const record = await visibleAgreement(context, request, order.code);
	const keeper = keeperOf(record);
	if (!entitled(request, keeper)) return { kind: "wish", agency: keeper };
	switch (order.kind) {
		case "renew":
			return renew(context, request, record, order);
		case "end": {
			if (record.endedOn) throw new UserError("agreement-ended", { code: agreementCode(record.code) });
			const to = { endedOn: context.today };
			return logged(context, request, record, { kind: "END", to, reason: order.reason });
		}
		case "change": {
			const agency = order.agency === null ? null : await agencyNamed(context, request, order.agency);
			const to: AgreementPatch = { ...order.facts, ...(agency ? { agencyId: agency.id } : {}) };
			const signed = to.signedOn ?? fromDbDateOrNull(record.signedOn);
			const expires = to.expiresOn === undefined ? fromDbDateOrNull(record.expiresOn) : to.expiresOn;
			if (signed && expires && expires < signed) throw new UserError("agreement-date");
			// It goes to somebody else only where they may take it on.
			if (agency && !may(request.actor, "keep-agreements", { agencyPath: agency.path }))
				throw new Refusal("keep-agreements", []);
			return logged(context, request, record, { kind: "CHANGE", to });
		}
	}
}

function renew(
	context: Context,
	request: Request,
	record: AgreementRecord,
	{ until, reason }: Order<"renew">,
): Promise<AgreementOutcome> {
	const code = agreementCode(record.code);
	const before = fromDbDateOrNull(record.expiresOn);
	const later = until !== null && typeof until === "object" ? before && addYears(before, until.years) : until;
	if (until !== null && typeof until === "object" && !before) throw new UserError("agreement-until");
	if (record.endedOn) throw new UserError("agreement-ended", { code });
	if (later !== null && ((before && later <= before) || later < context.today))
		throw new UserError("agreement-too-early", { code });
	return logged(context, request, record, { kind: "RENEW", to: { expiresOn: later }, reason });
}

/** The parts of an agreement as they stand, of those that a patch changes. */
function standing(record: AgreementRecord, patch: AgreementPatch): AgreementPatch {
	const now: AgreementPatch = {
		title: record.title,
		partner: record.partner,
		partnerFocal: record.partnerFocal,
		agencyId: record.agencyId,
		signedOn: fromDbDateOrNull(record.signedOn),
		expiresOn: fromDbDateOrNull(record.expiresOn),
		endedOn: fromDbDateOrNull(record.endedOn),
	};
	return Object.fromEntries(Object.entries(now).filter(([part]) => part in patch));
}

const DID = { REGISTER: "registered", RENEW: "renewed", END: "ended", CHANGE: "changed" } as const;

async function logged(
	context: Context,
	{ actor, source }: Request,
	record: AgreementRecord,
	{ kind, to, reason = null }: { kind: keyof typeof DID; to: AgreementPatch; reason?: string | null },
): Promise<AgreementOutcome> {
	const from = kind === "REGISTER" ? {} : standing(record, to);
	if (kind !== "REGISTER") await keepAgreement(context.db, record, to);
	const event = await appendAgreementEvent(context.db, {
		...{ agreementId: record.id, kind, source },
		data: { from, to, ...(reason ? { reason } : {}) },
		actorId: actor.id,
		at: context.now,
	});
	return { kind: "done", did: DID[kind], undo: event.id, card: await freshCard(context, record.code) };
}

async function freshCard(context: Context, code: number) {
	const record = await holdAgreement(context.db, code);
	if (!record) throw new UserError("agreement-not-found", { code: agreementCode(code) });
	return toAgreementCard(context, record);
}

/** Takes the last change of an agreement back, within the usual minutes. */
export async function undoAgreement(
	context: Context,
	request: Request,
	code: number,
	eventId: string,
): Promise<AgreementChanged> {
	const record = await visibleAgreement(context, request, code);
	if (!entitled(request, keeperOf(record))) throw new Refusal("keep-agreements", []);
	const last = (await listAgreementEvents(context.db, record.id)).at(-1);
	if (!last || last.id !== eventId) throw new UserError("nothing-to-undo");
	if (context.now.getTime() - last.at.getTime() > UNDO_MINUTES * 60_000)
		throw new UserError("undo-expired", { minutes: UNDO_MINUTES });
	const card = await toAgreementCard(context, record);
	const gone = last.kind === "REGISTER";
	await keepAgreement(context.db, record, gone ? { withdrawnAt: context.now } : (last.data.from ?? {}));
	await appendAgreementEvent(context.db, {
		...{ agreementId: record.id, kind: "UNDO", data: { undoes: last.id } },
		actorId: request.actor.id,
		at: context.now,
		source: request.source,
	});
	return { did: "undone", undo: null, card: gone ? card : await freshCard(context, code) };
}
