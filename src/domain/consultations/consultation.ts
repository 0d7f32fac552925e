import type { LocalDate } from "../local-date.ts";

/** Kept in step with `OpinionKind` in prisma/schema.prisma. */
export type OpinionKind = "AGREE" | "NONE" | "COMMENT" | "SENT";

/** What an agency answered. */
export interface OpinionWords {
	kind: OpinionKind;
	/** Its comment, in its own words. */
	note: string | null;
	/** Number of the document it sent, and names of files. */
	evidence: string | null;
	/** The day of that document, where it was said: the answer counts from it. */
	sentOn: LocalDate | null;
}

/** A file that goes to everybody who is asked: the channel's own reference, nothing of its content. */
export interface ConsultationFile {
	reference: string;
	name: string;
	mime: string | null;
	size: number | null;
}

/** A consultation as somebody would open it. */
export interface ConsultationOrder {
	title: string;
	deadlineRaw: string;
	/** Last day on which an answer is on time. */
	lastDay: LocalDate;
	askerId: string | null;
	/** Members of collectives are named one by one: what the collective means later changes nothing. */
	agencyIds: string[];
	file: ConsultationFile | null;
}

/** Kept in step with `ConsultationEventKind` in prisma/schema.prisma. */
export type ConsultationEventKind = "OPEN" | "ANSWER" | "EXTEND" | "CLOSE" | "SUCCEED" | "UNDO" | "REFUSED";

/** What an event says beside its kind: each kind uses what it needs. */
export interface ConsultationEventData {
	/** OPEN: everybody who is asked. */
	agencyIds?: string[];
	/** OPEN, EXTEND: the last day on time. */
	lastDay?: LocalDate;
	/** ANSWER, SUCCEED: who answers, whose question moves. */
	agencyId?: string;
	/** SUCCEED: to whom; nobody where the successor is the one who asks. */
	intoId?: string;
	/** ANSWER: what was said, and the day that counts. */
	opinion?: OpinionWords;
	on?: LocalDate;
	/** EXTEND, CLOSE: why. */
	note?: string;
	/** UNDO: the change that is taken back. */
	changeId?: string;
	/** REFUSED: what somebody without the right tried. */
	deed?: string;
}

export interface ConsultationEventFacts {
	kind: ConsultationEventKind;
	changeId: string;
	at: Date;
	data: ConsultationEventData;
}

/** The answer of an agency as it stands. */
export interface StandingOpinion {
	/** What was said last. */
	words: OpinionWords;
	/** When it was first answered, and the day that counts: a change of mind makes nobody late. */
	at: Date;
	on: LocalDate;
	/** How often it was changed. */
	changes: number;
}

/** What the log of a consultation adds up to. */
export interface ConsultationFacts {
	lastDay: LocalDate;
	closedAt: Date | null;
	withdrawnAt: Date | null;
	/** Everybody who is asked, null where no answer stands. */
	opinions: Map<string, StandingOpinion | null>;
	/** Agencies whose question went to one that is asked as well. */
	merged: Map<string, Date>;
}

/** Adds up the log of one consultation, oldest event first; a part of the log gives the facts of that moment. */
export function projectConsultation(events: ConsultationEventFacts[]): ConsultationFacts {
	const undone = new Set(
		events.flatMap(({ kind, data }) => (kind === "UNDO" && data.changeId ? [data.changeId] : [])),
	);
	const facts: ConsultationFacts = {
		lastDay: "",
		closedAt: null,
		withdrawnAt: null,
		opinions: new Map(),
		merged: new Map(),
	};
	for (const event of events) {
		const { kind, changeId, at, data } = event;
		if (kind === "UNDO" && events.some((one) => one.kind === "OPEN" && one.changeId === data.changeId))
			facts.withdrawnAt = at;
		// An opening that was taken back keeps whom it asked: they heard of it.
		if (undone.has(changeId) && kind !== "OPEN") continue;
		apply(facts, { kind, changeId, at, data });
	}
	return facts;
}

function apply(facts: ConsultationFacts, { kind, at, data }: ConsultationEventFacts): void {
	switch (kind) {
		case "OPEN":
			facts.lastDay = data.lastDay ?? "";
			for (const id of data.agencyIds ?? []) facts.opinions.set(id, null);
			break;
		case "EXTEND":
			facts.lastDay = data.lastDay ?? facts.lastDay;
			break;
		case "CLOSE":
			facts.closedAt = at;
			break;
		case "ANSWER": {
			const { agencyId = "", opinion, on = "" } = data;
			const before = facts.opinions.get(agencyId);
			if (!opinion || before === undefined) break;
			facts.opinions.set(
				agencyId,
				before
					? { ...before, words: opinion, changes: before.changes + 1 }
					: { words: opinion, at, on, changes: 0 },
			);
			break;
		}
		case "SUCCEED":
			succeed(facts, data, at);
			break;
	}
}

/** An open question goes to the successor; one that it is asked itself, or asks itself, is not asked twice. */
function succeed(facts: ConsultationFacts, { agencyId = "", intoId }: ConsultationEventData, at: Date): void {
	if (facts.opinions.get(agencyId) !== null) return;
	facts.opinions.delete(agencyId);
	if (intoId === undefined || facts.opinions.has(intoId)) facts.merged.set(agencyId, at);
	else facts.opinions.set(intoId, null);
}

/** How one agency stands with one consultation on a day. */
export type OpinionState = "on-time" | "late" | "unanswered" | "waiting" | "released";

/**
 * "unanswered" once the deadline is over; "released" where the consultation was closed before that and no answer was
 * waited for any more.
 */
export function opinionState(
	{ lastDay, closedOn }: { lastDay: LocalDate; closedOn: LocalDate | null },
	answeredOn: LocalDate | null,
	today: LocalDate,
): OpinionState {
	if (answeredOn) return answeredOn <= lastDay ? "on-time" : "late";
	if (closedOn && closedOn <= lastDay) return "released";
	return today > lastDay ? "unanswered" : "waiting";
}

/** One consultation in a list, and how it stands. */
export interface ConsultationRow {
	id: string;
	code: string;
	title: string;
	asker: string;
	lastDay: LocalDate;
	/** Working days left; negative once it is over. */
	daysLeft: number;
	/** How many are asked, and how many have answered. */
	asked: number;
	answered: number;
	closed: boolean;
}

/** A question that one agency still has to answer. */
export interface AwaitedOpinion extends ConsultationRow {
	agencyId: string;
	agency: string;
}

/** What whoever asked hears in the morning. */
export interface AskedNews extends ConsultationRow {
	/** Names of those who answered since the last digest. */
	fresh: string[];
	/** Names of those who have not, once the deadline is over. */
	missing: string[];
}

/** `/gopy`: what this chat has to answer, and what it asked. */
export interface ConsultationList {
	toAnswer: AwaitedOpinion[];
	asked: ConsultationRow[];
	total: number;
	page: number;
	pages: number;
}

/** One agency on the card. */
export interface CardOpinion {
	agency: string;
	state: OpinionState;
	/** The day that counts, and when it was said; null without an answer. */
	on: LocalDate | null;
	words: OpinionWords | null;
	changes: number;
	/** No group hears the question: the answer is written down by whoever asked. */
	unheard: boolean;
}

/** Everything of one consultation that this reader may see. */
export interface ConsultationCard extends ConsultationRow {
	opinions: CardOpinion[];
	originalLastDay: LocalDate;
	fileName: string | null;
	/** The reader may close, extend and write answers down for others. */
	mayManage: boolean;
	/** The agency of this chat that is asked; null where it is not. */
	ownAgencyId: string | null;
}

/** "GY-0003". */
export const consultationCode = (code: number): string => `GY-${String(code).padStart(4, "0")}`;

/** What a morning digest says of consultations. */
export interface ConsultationNews {
	/** What the agency has to answer and is told of today. */
	awaited: AwaitedOpinion[];
	/** What was asked from here, where something is new. */
	asked: AskedNews[];
}
