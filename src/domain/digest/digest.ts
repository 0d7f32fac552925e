import type { AskedNews, ConsultationNews } from "../consultations/consultation.ts";
import type { LocalDate } from "../local-date.ts";
import type { FigureLine } from "../registers/indicator.ts";
import type { PetitionRow } from "../registers/petition.ts";
import type { AssignmentRow } from "../tasks/assignment.ts";
import type { EscalationRow } from "../tasks/escalation.ts";
import type { LadderNews } from "./urging.ts";

/** The headings of a group's digest, in the order in which they stand. */
export const DIGEST_PARTS = [
	"overdue",
	"days-off",
	"since-last",
	"today",
	"soon",
	"opened",
	"updates",
	"lines",
	"unaccepted",
	"waiting",
] as const;

export type DigestPartKey = (typeof DIGEST_PARTS)[number];

/** What stands under one heading. */
export interface DigestPart {
	key: DigestPartKey;
	/** How many there are. */
	count: number;
	/** The most urgent of them, at most `DIGEST_LINES`. */
	rows: AssignmentRow[];
}

/** The morning digest of one agency's group. */
export interface Digest {
	agency: string;
	today: LocalDate;
	/** In the order of `DIGEST_PARTS`, empty ones left out. */
	parts: DigestPart[];
	/** Numbers to be reported for a period that is over: each is asked for once. */
	figures?: FigureLine[];
	/** Overdue for long, and not named today: their turn comes again. */
	restOverdue: number;
	/** Open, in time and not listed above. */
	openInTime: number;
	/** What it has to answer, and what it asked others. */
	consultations?: ConsultationNews;
}

/** A digest is one message; beyond this many lines nobody reads. */
export const DIGEST_LINES = 20;

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
	/** What is in the way besides. */
	obstacle: string | null;
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
	obstacle: string | null;
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
	obstacle: string | null;
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
	/** Working days since its last day on time; 0 while there is time. */
	daysOver: number;
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
	/** How many there are, where `decisions` and `obstacles` hold the first of them. */
	counts?: { decisions: number; obstacles: number };
	/** Further ones that were named earlier this week and stand as they did. */
	told?: { obstacles: number; petitions: number };
	/** Given more than a working day ago, and nobody has said that it arrived. */
	unaccepted: { agency: string; count: number }[];
	/** Beyond an agency's powers: what needs a leader's word, and what leaders have taken over. */
	escalations?: EscalationRow[];
	/** New or changed since the digest before, once a week all of them; none that stands above for another reason. */
	obstacles: ObstacleRow[];
	/** Overdue, and nobody says anything: what has come up to this leader since the last digest. */
	ladder?: LadderNews;
	/** Petitions whose answer is overdue: those of which that is news, once a week all of them. */
	petitions?: PetitionRow[];
	/** What this leader asked others for in private. */
	asked?: AskedNews[];
	/** Completed since the last digest: `since` is its day, null when this is the first. */
	done: { since: LocalDate | null; byAgency: { agency: string; count: number }[] };
}
