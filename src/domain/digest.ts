import type { AssignmentRow } from "./assignment.ts";
import type { EscalationRow } from "./escalation.ts";
import type { LocalDate } from "./local-date.ts";

/** The morning digest of one agency's group. Every count in it is the length of a list here. */
export interface Digest {
	agency: string;
	today: LocalDate;
	overdue: AssignmentRow[];
	/** Due today, or today is the last working day before a deadline on a day off. */
	dueToday: AssignmentRow[];
	dueSoon: AssignmentRow[];
	/** Waiting for an event, a document or a request, when there is a reason to name them today. */
	waiting: AssignmentRow[];
	/** Open, in time and not listed above. */
	openInTime: number;
}

/** An extension that an agency asked for and nobody has decided yet. */
export interface ExtensionRequest {
	assignmentId: string;
	changeId: string;
	code: string;
	content: string;
	agency: string;
	/** The last day on time as it stands; null when there was no date. */
	lastDay: LocalDate | null;
	until: LocalDate;
	reason: string | null;
	/** Filed after the last day had passed. */
	late: boolean;
}

/** A result that was reported and counts once somebody approves it. */
export interface ResultRequest {
	what: "result";
	assignmentId: string;
	code: string;
	content: string;
	agency: string;
	/** The day it was reported on. */
	on: LocalDate;
	evidence: string | null;
}

/** A task that an agency would hand over. */
export interface TransferRequest {
	what: "transfer";
	assignmentId: string;
	code: string;
	content: string;
	agency: string;
	to: string;
	reason: string | null;
}

/** Whatever waits for somebody's word. */
export type PendingDecision = (ExtensionRequest & { what?: undefined }) | ResultRequest | TransferRequest;

/** An obstacle that is still in the way. */
export interface ObstacleRow {
	assignmentId: string;
	code: string;
	content: string;
	agency: string;
	obstacle: string;
	since: LocalDate;
}

/** How many assignments of one agency are overdue, and by how many working days the oldest is. */
export interface OverdueByAgency {
	agency: string;
	count: number;
	longest: number;
}

/** The morning digest of a leader, for everything below `scope`. */
export interface LeaderDigest {
	scope: string;
	today: LocalDate;
	overdue: OverdueByAgency[];
	decisions: PendingDecision[];
	/** Given more than a working day ago, and nobody has said that it arrived. */
	unaccepted: { agency: string; count: number }[];
	/** Beyond an agency's powers: what needs a leader's word, and what leaders have taken over. */
	escalations?: EscalationRow[];
	obstacles: ObstacleRow[];
	/** Completed since the last digest: `since` is its day, null when this is the first. */
	done: { since: LocalDate | null; byAgency: { agency: string; count: number }[] };
}
