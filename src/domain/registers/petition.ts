import type { LocalDate } from "../local-date.ts";
import type { AssignmentRow } from "../tasks/assignment.ts";

/** Where a petition stands: it waits for an answer, for the proposer's word on the answer, or has ended. */
export type PetitionState = "open" | "answered" | "settled" | "withdrawn";

/** A petition as lists show it. Everything derived is as of the day asked for. */
export interface PetitionRow {
	/** The number behind "KN-0004". */
	code: number;
	/** What it is for whoever must answer: a task like any other. It can be handed on. */
	task: AssignmentRow;
	proposer: string;
	proposerId: string;
	/** Whoever must answer has no chat: what they say is recorded by the proposer. */
	external: boolean;
	createdOn: LocalDate;
	state: PetitionState;
	/** Since when it is answered. */
	answeredOn: LocalDate | null;
	/** The document that answers it. */
	evidence: string | null;
}

/** Everything of one petition. */
export interface PetitionCard extends PetitionRow {
	/** The words of the answer, beside its document. */
	answer: string | null;
	/** What the proposer found missing, each time, with the day. */
	returns: { on: LocalDate; reason: string }[];
	settledOn: LocalDate | null;
}

/** 4 → "KN-0004". */
export const petitionCode = (code: number): string => `KN-${String(code).padStart(4, "0")}`;

/** What a list of petitions is narrowed to. */
export type PetitionFilter = "all" | "sent" | "received" | "overdue" | "unanswered" | "answered" | "ended";
