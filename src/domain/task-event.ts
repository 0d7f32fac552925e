import type { LocalDate } from "./local-date.ts";

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
	| "REFUSED";

/** What an event says beside its kind. All optional: each kind uses what it needs. */
export interface EventData {
	percent?: number | null;
	note?: string | null;
	until?: LocalDate | null;
	/** The last day on time that goes with `until`. */
	lastDay?: LocalDate | null;
	/** Extension asked for after the deadline had passed. */
	late?: boolean;
	evidence?: string | null;
	files?: string[];
	/** The change that an UNDO takes back, or that a decision answers. */
	changeId?: string;
	/** What was refused, in a REFUSED event. */
	deed?: string;
}

/** An entry of the log as the rules see it. */
export interface LoggedEvent {
	kind: TaskEventKind;
	changeId: string;
	at: Date;
	data: EventData;
}

/** What the log adds up to: the facts an assignment is queried by. */
export interface AssignmentFacts {
	acceptedAt: Date | null;
	percent: number | null;
	obstacle: string | null;
	obstacleAt: Date | null;
	completedAt: Date | null;
	evidence: string | null;
	dueOn: LocalDate | null;
	lastDay: LocalDate | null;
	/** An extension that nobody has decided yet. */
	pendingExtension: { changeId: string; until: LocalDate; note: string | null } | null;
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
	const facts: AssignmentFacts = {
		acceptedAt: null,
		percent: null,
		obstacle: null,
		obstacleAt: null,
		completedAt: null,
		evidence: null,
		...original,
		pendingExtension: null,
	};
	for (const event of events) if (!undone.has(event.changeId)) apply(facts, event);
	return facts;
}

function apply(facts: AssignmentFacts, { kind, changeId, at, data }: LoggedEvent): void {
	// Whoever reports on a task has received it.
	if (kind === "ACCEPT" || kind === "PROGRESS" || kind === "OBSTACLE" || kind === "COMPLETE")
		facts.acceptedAt ??= at;
	switch (kind) {
		case "PROGRESS":
			facts.percent = data.percent ?? facts.percent;
			break;
		case "OBSTACLE":
			facts.obstacle = data.note ?? "";
			facts.obstacleAt = at;
			break;
		case "COMPLETE":
			facts.completedAt = at;
			facts.evidence = evidenceOf(data) ?? facts.evidence;
			facts.obstacle = null;
			facts.obstacleAt = null;
			facts.pendingExtension = null;
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
	}
}
