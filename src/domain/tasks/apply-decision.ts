import type { LocalDate } from "../local-date.ts";

/** What becomes of an assignment by somebody's decision. Kept in step with `EventKind` in prisma/schema.prisma. */
export type DecisionKind =
	| "SUBMIT"
	| "APPROVE"
	| "RETURN"
	| "TRANSFER"
	| "TRANSFER_PROPOSE"
	| "TRANSFER_REJECT"
	| "CANCEL"
	| "ADJUST"
	| "PERSON"
	| "ACTIVATE";

/** A part of the task's words before and after. */
interface Reworded<Value> {
	from: Value;
	to: Value;
}

/** What an adjustment did to the words of a task. */
export interface Rewording {
	content?: Reworded<string>;
	product?: Reworded<string | null>;
	coordinating?: Reworded<string[]>;
}

/** What the event of a decision says beside its kind. */
export interface DecisionData {
	note?: string | null;
	/** Number of the document that orders it. */
	basis?: string | null;
	until?: LocalDate | null;
	lastDay?: LocalDate | null;
	/** The last day on time before an adjustment or an activation, and the day printed for it. */
	fromDay?: LocalDate | null;
	fromDueOn?: LocalDate | null;
	/** The day of what a deadline counts from, as somebody recorded it; and the hour of a deadline that was set. */
	anchorOn?: LocalDate | null;
	time?: string | null;
	words?: Rewording;
	/** Whose it is from now on, or whose it shall be; and whose it was. Names are those of that day. */
	agencyId?: string;
	agency?: string;
	fromAgencyId?: string;
	fromAgency?: string;
	/** Who does it inside the agency. */
	person?: string;
	personId?: string | null;
}

/** The words of a task as they stand after adjustments; what was never adjusted is left out. */
export interface TaskWords {
	content?: string;
	product?: string | null;
	coordinating?: string[];
}

/** A deadline as one assignment has it. */
export interface DueDates {
	dueOn: LocalDate | null;
	lastDay: LocalDate | null;
}

/** What decisions are about, among the facts of an assignment. */
export interface DecidedFacts {
	/** As first set: when it was given, or when what it waited for had come. Extensions leave it alone. */
	original: DueDates;
	/** "HH:MM" that an activation set; undefined where none did. */
	dueTime?: string | null;
	acceptedAt: Date | null;
	completedAt: Date | null;
	/** Reported as completed, and waiting for somebody's approval. */
	reportedAt: Date | null;
	/** Why it came back. */
	returned: string | null;
	/** The agency's part is handed in; somebody above decides on it. */
	submittedAt: Date | null;
	cancelledAt: Date | null;
	/** Assigned by mistake and taken back: cancelled, and no list shows it. */
	withdrawnAt: Date | null;
	evidence: string | null;
	obstacle: string | null;
	obstacleAt: Date | null;
	dueOn: LocalDate | null;
	lastDay: LocalDate | null;
	pendingExtension: { changeId: string; until: LocalDate; note: string | null } | null;
	/** An agency wants to hand it over, and nobody has decided. */
	pendingTransfer: { changeId: string; agencyId: string; agency: string; note: string | null } | null;
	agencyId: string | null;
	/** How often it went from one agency to another. */
	hops: number;
	person: string | null;
	personId: string | null;
	adjustedAt: Date | null;
	/** Null while the words are those of the document. */
	words: TaskWords | null;
}

/** Where all of these begin. */
export const UNDECIDED = {
	reportedAt: null,
	returned: null,
	submittedAt: null,
	cancelledAt: null,
	withdrawnAt: null,
	pendingTransfer: null,
	hops: 0,
	person: null,
	personId: null,
	adjustedAt: null,
} satisfies Partial<DecidedFacts>;

/** What was adjusted, as it was before the first time: where an adjustment that is taken back leads to. */
export function firstWords(all: readonly { data: DecisionData }[]): TaskWords | null {
	const words: TaskWords = {};
	for (const { data } of [...all].reverse()) {
		if (data.words?.content) words.content = data.words.content.from;
		if (data.words?.product) words.product = data.words.product.from;
		if (data.words?.coordinating) words.coordinating = data.words.coordinating.from;
	}
	return Object.keys(words).length > 0 ? words : null;
}

/**
 * The dates that an assignment was given with. Of what was activated since, the stored original is what it was activated
 * with; the log knows what stood before.
 */
export function givenDates(
	all: readonly { kind: string; data: DecisionData }[],
	original: DueDates,
): DueDates & { dueTime?: null } {
	const first = all.find(({ kind }) => kind === "ACTIVATE");
	if (!first) return original;
	return { dueOn: first.data.fromDueOn ?? null, lastDay: first.data.fromDay ?? null, dueTime: null };
}

/** Adds one decision to the facts. */
export function applyDecision(
	facts: DecidedFacts,
	{ kind, changeId, at, data }: { kind: DecisionKind; changeId: string; at: Date; data: DecisionData },
): void {
	switch (kind) {
		case "SUBMIT":
			facts.acceptedAt ??= at;
			facts.submittedAt = at;
			break;
		case "APPROVE":
			// It counts on the day it was reported, not on the day somebody found the time to approve it.
			facts.completedAt = facts.reportedAt ?? facts.completedAt;
			facts.reportedAt = null;
			break;
		case "RETURN":
			facts.completedAt = null;
			facts.reportedAt = null;
			facts.submittedAt = null;
			facts.evidence = null;
			facts.returned = data.note ?? "";
			break;
		case "TRANSFER":
			facts.agencyId = data.agencyId ?? facts.agencyId;
			facts.hops++;
			leaveBehind(facts);
			break;
		case "TRANSFER_PROPOSE":
			if (data.agencyId)
				facts.pendingTransfer = {
					changeId,
					agencyId: data.agencyId,
					agency: data.agency ?? "",
					note: data.note ?? null,
				};
			break;
		case "TRANSFER_REJECT":
			facts.pendingTransfer = null;
			break;
		case "CANCEL":
			facts.cancelledAt = at;
			facts.reportedAt = null;
			facts.pendingExtension = null;
			facts.pendingTransfer = null;
			break;
		case "ADJUST":
			facts.adjustedAt = at;
			facts.dueOn = data.until ?? facts.dueOn;
			facts.lastDay = data.lastDay ?? facts.lastDay;
			facts.words = adjusted(facts.words, data.words);
			break;
		case "PERSON":
			facts.acceptedAt ??= at;
			facts.person = data.person ?? null;
			facts.personId = data.personId ?? null;
			break;
		case "ACTIVATE":
			facts.dueOn = data.until ?? null;
			facts.lastDay = data.lastDay ?? null;
			facts.dueTime = data.time ?? null;
			facts.original = { dueOn: facts.dueOn, lastDay: facts.lastDay };
			break;
	}
}

/** What the agency that had it said of it is not what the next one says: that one has not even received it. */
function leaveBehind(facts: DecidedFacts): void {
	facts.acceptedAt = null;
	facts.submittedAt = null;
	facts.obstacle = null;
	facts.obstacleAt = null;
	facts.pendingExtension = null;
	facts.pendingTransfer = null;
	facts.person = null;
	facts.personId = null;
}

function adjusted(words: TaskWords | null, change: Rewording | undefined): TaskWords | null {
	if (!change) return words;
	const to = Object.entries(change).map(([part, { to: after }]) => [part, after]);
	return { ...words, ...Object.fromEntries(to) };
}
