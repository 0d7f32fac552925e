import type { Deadline } from "../deadline/deadline.ts";
import type { LocalDate } from "../local-date.ts";
import type { Difference } from "./decision.ts";

/** The derived state of an assignment at a moment: the official 2×2 and what stands beside it. */
export type Status =
	| "done-on-time"
	| "done-late"
	| "open-in-time"
	| "open-overdue"
	| "no-deadline"
	| "waiting"
	| "cancelled";

/** One assignment as lists, digests and reports show it. Everything derived is as of the day asked for. */
export interface AssignmentRow {
	id: string;
	/** "NV-0012". */
	code: string;
	content: string;
	/** The lead agency, or the collective addressee that is not resolved yet. */
	agency: string;
	agencyId: string | null;
	period: string;
	status: Status;
	deadline: Deadline;
	deadlineRaw: string;
	dueOn: LocalDate | null;
	lastDay: LocalDate | null;
	dueTime: string | null;
	/** Working days from today to the last day: 0 is today, negative is overdue by so many. Null without a date. */
	workingDaysLeft: number | null;
	/** Open and within the days of warning that its priority has, today's included (src/domain/tasks/status.ts). */
	dueSoon: boolean;
	priority: boolean;
	accepted: boolean;
	percent: number | null;
	obstacle: string | null;
	extended: boolean;
	/** Reported as completed, and waiting for approval since that day; null where it is not. */
	reportedOn: LocalDate | null;
	/** The agency's part is handed in since that day; somebody above decides on it. */
	submittedOn: LocalDate | null;
	/** Why it came back; empty when nothing was said. */
	returned: string | null;
	/** Who does it inside the agency. */
	person: string | null;
	/** Which of the "6 rõ" are missing, in a list that was asked for them. */
	missing?: (keyof SixClear)[];
	/** Its deadline or words were changed by a decision. */
	adjusted: boolean;
	/** "7360/KH-UBND", or the kind of document when it has no number. */
	documentNumber: string | null;
	/** Has no date yet, and the document that it waits for is here. */
	awaitedHere?: boolean;
	escalation?: EscalationMark | null;
	urging?: UrgeMark | null;
	/** To whom it was brought because it is overdue and nobody says anything. */
	ladder?: { step: "HEAD" | "MONITOR" | "LEADER"; on: LocalDate } | null;
}

/** How often an assignment was urged, when last, and since when its agency has answered that. */
export interface UrgeMark {
	times: number;
	on: LocalDate;
	/** Working days since then. */
	days: number;
	answeredOn: LocalDate | null;
}

/** Which of the "6 rõ" are known: person, work, time, responsibility, product, authority. */
export interface SixClear {
	person: boolean;
	work: boolean;
	time: boolean;
	responsibility: boolean;
	product: boolean;
	authority: boolean;
}

/** Beyond the agency's powers: whose word it waits for, or taken over by a leader, and since when. */
export interface EscalationMark {
	stage: "MONITOR" | "LEADER" | "PAUSED";
	since: LocalDate;
}

/** Everything of one assignment on one screen. */
export interface AssignmentCard extends AssignmentRow {
	ref: string | null;
	heading: string | null;
	taskKind: "PRIORITY" | "ROUTINE" | "AD_HOC";
	leads: string[];
	coordinating: string[];
	product: string | null;
	documentKind: string | null;
	documentAbout: string | null;
	documentIssuedOn: LocalDate | null;
	originalDueOn: LocalDate | null;
	evidence: string | null;
	completedOn: LocalDate | null;
	clear: SixClear;
	/** The task it is a part of, and the tasks that are parts of it. */
	parent: string | null;
	parts: { code: string; agency: string; done: boolean }[];
	/** Agencies that had it before, oldest first, and how often it went on. */
	former: string[];
	hops: number;
	/** What decisions changed, oldest first. */
	adjustments: { on: LocalDate; basis: string | null; differences: Difference[] }[];
	history: HistoryLine[];
	/** The document that its deadline waits for, once it is here. */
	awaited?: { kind: string | null; number: string | null; issuedOn: LocalDate | null } | null;
	/** The day its deadline counts from, as somebody recorded it, and what happened on it. */
	anchor?: { on: LocalDate; what: string | null } | null;
	/** The day on which the next round opens. */
	nextRoundOn?: LocalDate | null;
	/** Stretches in which the clock stood still. */
	pauses?: { from: LocalDate; to: LocalDate | null; days: number | null }[];
}

/** One line of the log of an assignment. */
export interface HistoryLine {
	kind: string;
	at: Date;
	actor: string | null;
	percent: number | null;
	until: LocalDate | null;
	evidence: string | null;
	note: string | null;
	/** From whom to whom, or who has it now. */
	to: string | null;
	undone: boolean;
}

/** How many assignments are in each state; `overdue` and the like are always the lengths of the lists behind them. */
export type StatusCount = Record<Status, number>;
