import type { LocalDate } from "../local-date.ts";
import type { Clause } from "./clauses.ts";
import type { Intent, ReplyQuestion, UntilShift } from "./reply.ts";

/** A change before it is known which lines it is for. */
export interface Said {
	intent: Intent;
	percent: number | null;
	until: LocalDate | null;
	untilShift: UntilShift | null;
	evidence: string | null;
	note: string | null;
}

/** What one clause amounts to. */
export interface Outcome {
	clause: Clause;
	said: Said[];
	ask: ReplyQuestion;
	/** What it would be if the doubt were removed. */
	pending: Said[];
	/** It speaks against a completion of the lines it names. */
	denies: boolean;
	/** It names no lines and speaks against completions beside it. */
	hazard: boolean;
	/** It has nothing but a document's number. */
	proves: string | null;
	/** It is only words: a remark on what stands before. */
	remark: string | null;
}

/** An outcome without its clause; what is left out is empty. */
export type Reading = Partial<Omit<Outcome, "clause">>;

/** What the reply is read against. */
export interface ReplyContext {
	/** The normalised text of the whole reply, in which all places count. */
	text: string;
	today: LocalDate;
	/** Lines of the message replied to. */
	items: number;
}

export const say = (intent: Intent, more: Partial<Said> = {}): Said => ({
	intent,
	percent: null,
	until: null,
	untilShift: null,
	evidence: null,
	note: null,
	...more,
});
