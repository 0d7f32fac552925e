import type { LocalDate } from "../local-date.ts";
import type { AssignmentRow } from "../tasks/assignment.ts";

/** Whom an overdue assignment is brought to when nobody says anything: the head of the agency, the monitor, leaders above. */
export type LadderStep = "HEAD" | "MONITOR" | "LEADER";

/** What urging and the ladder leave behind on an assignment. */
export interface UrgedFacts {
	/** How often it was urged. */
	urged: number;
	urgedAt: Date | null;
	/** When the agency answered the last urging; empty while it has not. */
	urgeAnsweredAt: Date | null;
	/** When the agency last said anything of it. */
	heardAt: Date | null;
	/** How far up it went because nobody said anything, under the deadline that holds. */
	ladder: LadderStep | null;
	ladderAt: Date | null;
}

/** Where all of these begin. */
export const UNURGED: UrgedFacts = {
	urged: 0,
	urgedAt: null,
	urgeAnsweredAt: null,
	heardAt: null,
	ladder: null,
	ladderAt: null,
};

/** Whatever an agency says of an assignment shows that the urging arrived. */
const SAID = [
	"ACCEPT",
	"PROGRESS",
	"OBSTACLE",
	"EXTENSION_REQUEST",
	"COMPLETE",
	"SUBMIT",
	"PERSON",
	"ESCALATE",
	"TRANSFER_PROPOSE",
];

/** Adds one event of the log to the facts. */
export function applyUrging(
	facts: UrgedFacts,
	{
		kind,
		at,
		data,
	}: { kind: string; at: Date; data: { step?: LadderStep; lastDay?: LocalDate | null; fromAgency?: string } },
): void {
	// A proposal that a merger sent on is no word of the agency.
	if (SAID.includes(kind) && !data.fromAgency) {
		facts.heardAt = at;
		if (facts.urgedAt) facts.urgeAnsweredAt ??= at;
	}
	// A new date begins anew.
	if (data.lastDay) {
		facts.ladder = null;
		facts.ladderAt = null;
	}
	switch (kind) {
		case "URGE":
			facts.urged++;
			facts.urgedAt = at;
			facts.urgeAnsweredAt = null;
			break;
		case "LADDER":
			facts.ladder = data.step ?? facts.ladder;
			facts.ladderAt = at;
			break;
		case "TRANSFER":
			// Whoever has it now was not urged, and has said nothing.
			Object.assign(facts, UNURGED);
			break;
	}
}

/** Whether somebody waits for a word: it was urged, or went up the ladder, and the agency has been silent since. */
export const owesAnswer = ({
	urgedAt,
	urgeAnsweredAt,
	heardAt,
	ladderAt,
}: Pick<UrgedFacts, "urgedAt" | "urgeAnsweredAt" | "heardAt" | "ladderAt">): boolean =>
	(urgedAt !== null && urgeAnsweredAt === null) ||
	(ladderAt !== null && (heardAt === null || heardAt < ladderAt));

/** Assignments of one group that were urged just now. */
export interface UrgedGroup {
	/** The agency whose groups hear it; for a division without a group of its own, the agency above. */
	agencyId: string;
	agency: string;
	rows: AssignmentRow[];
}

/** What urging came to. */
export interface UrgeResult {
	/** What "hoàn tác" takes back; null when nothing was urged. */
	changeId: string | null;
	by: string;
	note: string | null;
	urged: UrgedGroup[];
	/** Urged once today already. */
	today: AssignmentRow[];
	/** Over, or reported as completed: nothing is left to urge. */
	ended: AssignmentRow[];
	/** Nobody can be reached there. */
	unreachable: { agency: string; external: boolean; rows: AssignmentRow[] }[];
}

/** What the ladder brought to one person since their last digest. */
export interface LadderNews {
	/** Those that are shown. */
	rows: AssignmentRow[];
	/** All of them. */
	count: number;
}

/** What nobody can do in time as it stands, for whoever assigned it. */
export interface Unclear {
	today: LocalDate;
	/** Without a deadline; without an agency that leads it. Those that are shown, and how many there are. */
	deadline: { rows: AssignmentRow[]; count: number };
	agency: { rows: AssignmentRow[]; count: number };
	/** Agencies that nobody answers for, with their open tasks. */
	unmanned: { agencies: { agency: string; count: number }[]; count: number };
}

/** `/dondoc`: who has not answered, longest first, then who has in the last days. */
export interface UrgeList {
	waiting: AssignmentRow[];
	/** On all pages. */
	total: number;
	/** From 1. */
	page: number;
	pages: number;
	answered: AssignmentRow[];
	/** Name of the one agency listed; null when several are. */
	agency: string | null;
}
