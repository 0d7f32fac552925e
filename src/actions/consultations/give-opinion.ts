import {
	type OpinionWords,
	opinionState,
	projectConsultation,
} from "../../domain/consultations/consultation.ts";
import { readOpinion } from "../../domain/consultations/consultation-opinion.ts";
import type { OpinionOutcome, OpinionPlace } from "../../domain/consultations/consultation-result.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { fold } from "../../domain/text/fold.ts";
import { ConsultationRefusal, UserError } from "../../domain/user-error.ts";
import { findAgency } from "../../store/agencies/agencies.ts";
import { fromDbDate } from "../../store/connection/dates.ts";
import {
	appendConsultationEvents,
	listConsultationEvents,
} from "../../store/registers/consultation-events.ts";
import {
	type ConsultationRecord,
	countWaiting,
	findConsultations,
	keepOpinion,
	lockConsultation,
	lockOpinion,
} from "../../store/registers/consultations.ts";
import type { Context } from "../context.ts";
import { askWish, decideWish } from "../decisions/wish.ts";
import { askedOf, codeOf, mayManage, seenConsultation } from "./consultation-sight.ts";
import { wantedDay } from "./wanted-day.ts";

/** Whose answer a reply is, and the words of it. */
interface Answerer {
	record: ConsultationRecord;
	agencyId: string;
	words: string;
}

/** Reads a reply to a request for opinions and writes it down where it is an answer beyond doubt. */
export async function giveOpinion(
	context: Context,
	request: Request,
	named: { id: string; agencyId: string | null } | { code: number },
	text: string,
): Promise<OpinionOutcome> {
	const wanted = "agencyId" in named ? named.agencyId : null;
	// At half past seven thousands answer the same question: each reads its own part of it.
	const candidates = wanted ? await successors(context, wanted) : [];
	const { record } = await seenConsultation(
		context,
		request,
		"id" in named && wanted ? { id: named.id, opinionsOf: candidates } : named,
	);
	const { agencyId, words } = answererOf(request, { record, candidates, text });
	const place = await placeOf(context, record, agencyId);
	const agency = record.opinions.find((one) => one.agencyId === agencyId)?.agency;
	const target = { agencyPath: agency?.path ?? [] };
	const { actor } = request;
	const entitled = may(actor, "give-opinion", target) || mayManage(request, record);
	if (!entitled && !may(actor, "request-change", target))
		throw new ConsultationRefusal("give-opinion", record.id);
	const reading = readOpinion(words, {
		today: context.today,
		files: request.files.map(({ name }) => name),
		names: agency ? [agency.name, ...agency.aliases] : [],
	});
	if ("ask" in reading)
		return {
			...{ ...place, kind: "asked", ask: reading.ask, text: words },
			...{ lastDay: fromDbDate(record.lastDay), askerChatId: record.chatId },
			wanted: reading.ask === "more-time" ? wantedDay(context, record, words) : null,
		};
	if (record.closedAt) throw new UserError("consultation-closed", { code: codeOf(record) });
	if (entitled) return writeOpinion(context, request, place, reading.opinion);
	// An admin who hides behind the group is nobody in particular.
	if (!actor.id) throw new UserError("person-hidden");
	const requestId = await askWish(context, request, agencyId);
	return { ...place, kind: "requested", requestId, opinion: reading.opinion, person: actor.name };
}

/** An answer by somebody without the right, as a focal point decides on it. */
export interface AskedOpinion {
	consultationId: string;
	agencyId: string;
	requestId: string;
	opinion: OpinionWords;
}

/** A focal point's yes to what somebody without the right answered; the first word on it counts. */
export async function confirmOpinion(
	context: Context,
	request: Request,
	{ consultationId, agencyId, requestId, opinion }: AskedOpinion,
): Promise<OpinionOutcome> {
	const record = await requireEntitled(context, request, consultationId, agencyId);
	if (record.closedAt) throw new UserError("consultation-closed", { code: codeOf(record) });
	await decideWish(context, request, requestId, true);
	return writeOpinion(context, request, await placeOf(context, record, agencyId), opinion);
}

/** A focal point's no: it ends there. Returns who had asked. */
export async function declineOpinion(
	context: Context,
	request: Request,
	{ consultationId, agencyId, requestId }: AskedOpinion,
): Promise<string> {
	await requireEntitled(context, request, consultationId, agencyId);
	return decideWish(context, request, requestId, false);
}

/** Only who may answer for the agency may also turn down what was asked for in its name. */
async function requireEntitled(
	context: Context,
	request: Request,
	consultationId: string,
	agencyId: string,
): Promise<ConsultationRecord> {
	const { record } = await seenConsultation(context, request, { id: consultationId, opinionsOf: [agencyId] });
	const agency = await findAgency(context.db, agencyId);
	if (!may(request.actor, "give-opinion", { agencyPath: agency?.path ?? [] }))
		throw new ConsultationRefusal("give-opinion", record.id);
	return record;
}

async function writeOpinion(
	context: Context,
	request: Request,
	place: OpinionPlace,
	opinion: OpinionWords,
): Promise<OpinionOutcome> {
	const { db, now, today } = context;
	const { consultationId, agencyId } = place;
	await lockOpinion(db, consultationId, agencyId);
	const logged = () => listConsultationEvents(db, [consultationId], agencyId);
	const before = projectConsultation(await logged());
	const standing = before.opinions.get(agencyId) ?? null;
	const said = { ...place, kind: "given" as const, opinion, changed: standing !== null };
	const on = dayThatCounts(opinion, today);
	const state = (day: LocalDate) => opinionState({ lastDay: before.lastDay, closedOn: null }, day, today);
	if (standing && saysTheSame(standing.words, opinion))
		return { ...said, changeId: null, late: state(standing.on) === "late", complete: null };
	const changeId = crypto.randomUUID();
	await appendConsultationEvents(db, [
		{
			...{ consultationId, changeId, kind: "ANSWER", actorId: request.actor.id, at: now },
			data: { agencyId, opinion, on },
			source: request.source,
		},
	]);
	const facts = projectConsultation(await logged());
	await keepOpinion(db, consultationId, agencyId, facts);
	return {
		...said,
		changeId,
		late: state(facts.opinions.get(agencyId)?.on ?? on) === "late",
		complete: standing ? null : await completedBy(context, place, facts.opinions.size),
	};
}

/** Whether this was the last answer. Held only from here on, so that thousands do not wait for one another. */
async function completedBy(
	{ db }: Context,
	{ consultationId }: OpinionPlace,
	asked: number,
): Promise<{ chatId: string; asked: number } | null> {
	await lockConsultation(db, consultationId);
	if ((await countWaiting(db, consultationId)) > 0) return null;
	const [record] = await findConsultations(db, { ids: [consultationId], opinionsOf: [] });
	return record ? { chatId: record.chatId, asked } : null;
}

const saysTheSame = (a: OpinionWords, b: OpinionWords): boolean =>
	a.kind === b.kind && a.note === b.note && a.evidence === b.evidence && a.sentOn === b.sentOn;

/** The day of the document where it was said: sent in time, told later, is in time. */
const dayThatCounts = ({ sentOn }: OpinionWords, today: LocalDate): LocalDate =>
	sentOn && sentOn < today ? sentOn : today;

/** The agency that answers: the one asked in this message, the one named first, or the only one of this person's. */
function answererOf(
	request: Request,
	{ record, candidates, text }: { record: ConsultationRecord; candidates: string[]; text: string },
): Answerer {
	const asked = askedOf(record);
	const present = candidates.find((id) => asked.some(({ agencyId }) => agencyId === id));
	if (present) return { record, agencyId: present, words: text };
	const folded = fold(text);
	const [named] = asked
		.flatMap(({ agencyId, agency }) =>
			[agency.name, ...agency.aliases].map((name) => ({ agencyId, name: fold(name) })),
		)
		.filter(({ name }) => folded === name || folded.startsWith(`${name} `) || folded.startsWith(`${name}:`))
		.sort((a, b) => b.name.length - a.name.length);
	if (named) return { record, agencyId: named.agencyId, words: behindName(text, named.name) };
	const own = ownAsked(request, asked);
	if (own) return { record, agencyId: own, words: text };
	throw new UserError("consultation-whose", { code: codeOf(record) });
}

/** What stands behind a name that was found in the folded text. */
function behindName(text: string, name: string): string {
	for (let end = name.length; end <= text.length; end++)
		if (fold(text.slice(0, end)) === name && /^(?:[\s:,–-]|$)/u.test(text.slice(end)))
			return text.slice(end).replace(/^[\s:,–-]+/u, "");
	return text;
}

/** An agency and who took it over: a merger may have moved the question since the message was sent. */
async function successors({ db }: Context, agencyId: string): Promise<string[]> {
	const ids = [agencyId];
	for (let step = 0; step < 10; step++) {
		const next = (await findAgency(db, ids.at(-1) ?? ""))?.successorId;
		if (!next || ids.includes(next)) break;
		ids.push(next);
	}
	return ids;
}

/** The one agency that this chat, or in private this person, answers for. */
export function ownAsked({ agency, actor }: Request, asked: ConsultationRecord["opinions"]): string | null {
	const mine = (ids: string[]) => asked.filter(({ agencyId }) => ids.includes(agencyId));
	const here = mine(agency ? [agency.id] : actor.roles.flatMap(({ agencyId }) => agencyId ?? []));
	if (here.length === 1) return here[0]?.agencyId ?? null;
	const below = agency ? asked.filter((one) => one.agency.path.includes(agency.id)) : [];
	return below.length === 1 ? (below[0]?.agencyId ?? null) : null;
}

async function placeOf(
	context: Context,
	record: ConsultationRecord,
	agencyId: string,
): Promise<OpinionPlace> {
	const asked = record.opinions.find((one) => one.agencyId === agencyId);
	const agency = asked?.agency ?? (await findAgency(context.db, agencyId));
	return {
		consultationId: record.id,
		code: codeOf(record),
		title: record.title,
		agencyId,
		agency: agency?.name ?? "",
	};
}
