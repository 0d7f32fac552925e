import type { LocalDate } from "../local-date.ts";
import type { Intent, ReplyQuestion } from "../reply/reply.ts";
import type { DecisionName } from "./decision.ts";

/** One change of one assignment, as it was written or as it was found to be needless. */
export interface AppliedChange {
	assignmentId: string;
	/** The line of the message replied to; null when the task was named by its code. */
	number: number | null;
	code: string;
	content: string;
	/** The round of a task that recurs ("2026-H1"), which tells its assignments apart; empty for others. */
	period?: string;
	intent: Intent;
	percent: number | null;
	until: LocalDate | null;
	evidence: string | null;
	note: string | null;
	/** Files that came with it. */
	files: number;
	/** Nothing was written: it stood so already. */
	already: boolean;
	/** Completed, and counting once somebody approves it. */
	awaiting?: boolean;
	/** Says that an urging, or what a leader was told of it, has arrived. */
	answers?: boolean;
	/** Progress that hands the agency's part in. */
	submitted?: boolean;
	/** Completed, or an extension asked for, after the last day on time. */
	late: boolean;
}

/** What a reply or command did, for its confirmation. */
export interface ChangeResult {
	/** What "hoàn tác" takes back; null when nothing was written. */
	changeId: string | null;
	applied: AppliedChange[];
	/** What must still be asked. */
	ask: ReplyQuestion;
}

/** A change that somebody without the right asked for. */
export interface PendingRequest {
	requestId: string;
	person: string;
	agency: string;
	changes: AppliedChange[];
}

/** What taking back a change restored. */
export interface UndoResult {
	undone: {
		assignmentId: string;
		code: string;
		content: string;
		period?: string;
		intent: Intent | DecisionName;
		/** Those of `heardBy` that had heard of this one. */
		heardBy: string[];
	}[];
	/** Agencies that heard of it and must hear that it was taken back. */
	heardBy: string[];
}

/** A leader's word on an extension. */
export interface ExtensionDecision {
	assignmentId: string;
	code: string;
	content: string;
	agency: string;
	approved: boolean;
	decidedBy: string;
	/** The deadline that holds now, null when there is none. */
	until: LocalDate | null;
	reason: string | null;
}
