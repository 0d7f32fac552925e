import type { Deadline } from "../deadline/deadline.ts";
import { parseDeadline } from "../deadline/parse-deadline.ts";
import { addDays, type LocalDate, parts } from "../local-date.ts";

/** Where an agreement stands: in force, soon to expire, expired and not ended by anybody, ended. */
export type AgreementState = "valid" | "expiring" | "expired" | "ended";

/** The parts of an agreement that can be changed. */
export interface AgreementFacts {
	title: string;
	partner: string;
	signedOn: LocalDate | null;
	/** The last day in force; null: without an end. */
	expiresOn: LocalDate | null;
	/** Who looks after it on the other side. */
	partnerFocal: string | null;
}

/** An agreement as lists show it, as of the day asked for. */
export interface AgreementRow extends AgreementFacts {
	/** The number behind "TT-0002". */
	code: number;
	/** Who looks after it on this side. */
	agency: string;
	agencyId: string;
	endedOn: LocalDate | null;
	state: AgreementState;
	/** Calendar days until it expires, negative when that is over; null without an end. */
	daysLeft: number | null;
}

/** One thing that happened to an agreement. */
export interface AgreementStep {
	kind: "REGISTER" | "RENEW" | "END" | "CHANGE";
	on: LocalDate;
	by: string;
	/** The last day in force before and after, where that changed. */
	from: LocalDate | null;
	until: LocalDate | null;
	reason: string | null;
}

/** Everything of one agreement. */
export interface AgreementCard extends AgreementRow {
	steps: AgreementStep[];
	/** Tasks that look at it before it expires, the newest first: "NV-0042". */
	reviews: { code: string; done: boolean }[];
}

/** What was changed: for the line that confirms it. `undo` names it, for whoever takes it back. */
export interface AgreementChanged {
	card: AgreementCard;
	did: "registered" | "renewed" | "ended" | "changed" | "undone";
	undo: string | null;
}

/** 2 → "TT-0002". */
export const agreementCode = (code: number): string => `TT-${String(code).padStart(4, "0")}`;

/** Calendar days that the review has before the last day in force, so that a renewal can still be signed. */
const ROOM_TO_SIGN = 30;

/** When the review of an agreement is due: a month before it expires, where that is still to come. */
export function reviewDeadline(expiresOn: LocalDate, today: LocalDate): Deadline {
	const early = addDays(expiresOn, -ROOM_TO_SIGN);
	const { day, month, year } = parts(early > today ? early : expiresOn);
	return parseDeadline(`chậm nhất ngày ${day}/${month}/${year}`, today);
}
