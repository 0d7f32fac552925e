import { applyUrging, type LadderStep, UNURGED, type UrgedFacts } from "../digest/urging.ts";
import type { LocalDate } from "../local-date.ts";
import {
	applyDecision,
	type DecidedFacts,
	type DecisionData,
	type DecisionKind,
	firstWords,
	givenDates,
	UNDECIDED,
} from "./apply-decision.ts";

/** Kept in step with `EventKind` in prisma/schema.prisma. */
export type TaskEventKind =
	| "CREATE"
	| "ACCEPT"
	| "PROGRESS"
	| "OBSTACLE"
	| "EXTENSION_REQUEST"
	| "EXTENSION_APPROVE"
	| "EXTENSION_REJECT"
	| "COMPLETE"
	| "UNDO"
	| "REFUSED"
	| "SUCCEED"
	| "RESOLVE"
	| "ESCALATE"
	| "ESCALATE_PASS"
	| "ESCALATE_ACCEPT"
	| "ESCALATE_RETURN"
	| "ESCALATE_RESUME"
	| "URGE"
	| "LADDER"
	| DecisionKind;

/** What an event says beside its kind. All optional: each kind uses what it needs. */
export interface EventData extends DecisionData {
	percent?: number | null;
	/** Completed, and counting once somebody approves it. */
	awaiting?: boolean;
	/** Extension asked for after the deadline had passed. */
	late?: boolean;
	evidence?: string | null;
	files?: string[];
	/** The change that an UNDO takes back, or that a decision answers. */
	changeId?: string;
	/** What was refused, in a REFUSED event. */
	deed?: string;
	/** Whose word an escalation waits for. */
	to?: "MONITOR" | "LEADER";
	/** The day from which the clock stands still, or runs again. */
	on?: LocalDate;
	/** Working days for which the clock stood still. */
	days?: number;
	/** The instant at which it was completed (ISO), where that was said later: a ledger that came back. */
	doneAt?: string;
	/** To whom the ladder brought it. */
	step?: LadderStep;
}

/** An entry of the log as the rules see it. */
export interface LoggedEvent {
	kind: TaskEventKind;
	changeId: string;
	at: Date;
	data: EventData;
}

/** What the log adds up to: the facts an assignment is queried by. */
export interface AssignmentFacts extends DecidedFacts, UrgedFacts {
	percent: number | null;
	/** What is beyond the agency's powers, as it stands. */
	escalation: Escalation | null;
	/** Stretches in which the clock stood still: `to` is the day it ran again, null while it stands. */
	pauses: { from: LocalDate; to: LocalDate | null; days: number | null }[];
}

/** Something that is beyond an agency's powers, on its way up: whose word it waits for since when. */
export interface Escalation {
	/** PAUSED: a leader took it over, and the clock stands still. */
	stage: "MONITOR" | "LEADER" | "PAUSED";
	since: Date;
	/** The change that brought it where it is: what an answer to it names. */
	changeId: string;
	/** What the agency asks for, then what was added on the way. */
	notes: string[];
	/** How long each hop took: from when to when it was with whom. */
	hops: { with: "MONITOR" | "LEADER"; from: Date; to: Date | null }[];
}

/** What proves an event: the number of a document and the names of files that came with it. Null when nothing does. */
export const evidenceOf = ({ evidence, files = [] }: EventData): string | null =>
	[...(evidence ? [evidence] : []), ...files].join("; ") || null;

/** Changes that were taken back: they stay in the log and count for nothing. */
export const undoneChanges = (events: LoggedEvent[]): Set<string> =>
	new Set(events.flatMap(({ kind, data }) => (kind === "UNDO" && data.changeId ? [data.changeId] : [])));

/**
 * Adds up the log of one assignment, oldest event first. The stored columns are nothing but this, so a report of any
 * past moment is the same sum over the events until then.
 */
export function project(
	events: LoggedEvent[],
	original: { dueOn: LocalDate | null; lastDay: LocalDate | null },
): AssignmentFacts {
	const undone = undoneChanges(events);
	const { dueOn, lastDay, ...given } = givenDates(events, original);
	const facts: AssignmentFacts = {
		...UNDECIDED,
		...UNURGED,
		acceptedAt: null,
		percent: null,
		obstacle: null,
		obstacleAt: null,
		completedAt: null,
		evidence: null,
		...given,
		...{ dueOn, lastDay, original: { dueOn, lastDay } },
		pendingExtension: null,
		// Null while it is with whom it was given to.
		agencyId: events.find(({ data }) => data.fromAgencyId)?.data.fromAgencyId ?? null,
		words: firstWords(events),
		escalation: null,
		pauses: [],
	};
	for (const event of events) {
		if (!undone.has(event.changeId)) apply(facts, event);
		else if (event.kind === "CREATE") withdraw(facts, events, event.changeId);
	}
	return facts;
}

/** The assignment itself was taken back. */
function withdraw(facts: AssignmentFacts, events: LoggedEvent[], changeId: string): void {
	const undo = events.find(({ kind, data }) => kind === "UNDO" && data.changeId === changeId);
	facts.withdrawnAt = undo?.at ?? null;
	facts.cancelledAt = facts.withdrawnAt;
}

function apply(facts: AssignmentFacts, { kind, changeId, at, data }: LoggedEvent): void {
	// Whoever reports on a task has received it.
	if (kind === "ACCEPT" || kind === "PROGRESS" || kind === "OBSTACLE" || kind === "COMPLETE")
		facts.acceptedAt ??= at;
	applyUrging(facts, { kind, at, data });
	switch (kind) {
		case "PROGRESS":
			facts.percent = data.percent ?? facts.percent;
			break;
		case "OBSTACLE":
			facts.obstacle = data.note ?? "";
			facts.obstacleAt = at;
			break;
		case "COMPLETE":
			if (data.awaiting) facts.reportedAt = doneAt(at, data);
			else facts.completedAt = doneAt(at, data);
			facts.returned = null;
			facts.pendingTransfer = null;
			facts.evidence = evidenceOf(data) ?? facts.evidence;
			facts.obstacle = null;
			facts.obstacleAt = null;
			facts.pendingExtension = null;
			facts.escalation = null;
			runAgain(facts, data);
			break;
		case "SUCCEED":
		case "RESOLVE":
			facts.agencyId = data.agencyId ?? facts.agencyId;
			break;
		case "ESCALATE":
		case "ESCALATE_PASS":
		case "ESCALATE_ACCEPT":
		case "ESCALATE_RETURN":
		case "ESCALATE_RESUME":
			escalate(facts, { kind, changeId, at, data });
			break;
		case "EXTENSION_REQUEST":
			if (data.until) facts.pendingExtension = { changeId, until: data.until, note: data.note ?? null };
			break;
		case "EXTENSION_APPROVE":
			facts.dueOn = data.until ?? facts.dueOn;
			facts.lastDay = data.lastDay ?? data.until ?? facts.lastDay;
			facts.pendingExtension = null;
			break;
		case "EXTENSION_REJECT":
			facts.pendingExtension = null;
			break;
		case "SUBMIT":
		case "APPROVE":
		case "RETURN":
		case "TRANSFER":
		case "TRANSFER_PROPOSE":
		case "TRANSFER_REJECT":
		case "CANCEL":
		case "ADJUST":
		case "PERSON":
		case "ACTIVATE":
			applyDecision(facts, { kind, changeId, at, data });
			break;
	}
}

const doneAt = (at: Date, { doneAt: said }: EventData): Date => (said ? new Date(said) : at);

/** Moves an escalation one step: up, to a leader's word, back, or on to work again with the deadline moved. */
function escalate(facts: AssignmentFacts, { kind, changeId, at, data }: LoggedEvent): void {
	const before = facts.escalation;
	const hops = (before?.hops ?? []).map((hop) => (hop.to ? hop : { ...hop, to: at }));
	const notes = [...(before?.notes ?? []), ...(data.note ? [data.note] : [])];
	switch (kind) {
		case "ESCALATE":
		case "ESCALATE_PASS": {
			const stage = data.to ?? "LEADER";
			facts.escalation = {
				...{ stage, changeId, notes, since: at },
				hops: [...hops, { with: stage, from: at, to: null }],
			};
			break;
		}
		case "ESCALATE_ACCEPT":
			facts.escalation = { stage: "PAUSED", since: at, changeId, notes, hops };
			if (data.on) facts.pauses = [...facts.pauses, { from: data.on, to: null, days: null }];
			break;
		case "ESCALATE_RETURN":
		case "ESCALATE_RESUME":
			facts.escalation = null;
			runAgain(facts, data);
			break;
	}
}

/** Ends the stretch in which the clock stood still; the deadline is later by so many working days. */
function runAgain(facts: AssignmentFacts, { on, days, until, lastDay }: EventData): void {
	if (!on || !facts.pauses.some(({ to }) => to === null)) return;
	facts.pauses = facts.pauses.map((pause) => (pause.to ? pause : { ...pause, to: on, days: days ?? 0 }));
	facts.dueOn = until ?? facts.dueOn;
	facts.lastDay = lastDay ?? facts.lastDay;
}
