import type { LocalDate } from "../local-date.ts";

/** What somebody can decide on an assignment, beside what its agency reports. */
export type DecisionName =
	| "assign"
	| "submit"
	| "approve"
	| "return"
	| "transfer"
	| "transfer-propose"
	| "transfer-reject"
	| "cancel"
	| "adjust"
	| "person"
	| "activate"
	| "urge";

/** One thing that an adjustment changed, as it was and as it is. */
export type Difference =
	| { what: "deadline"; from: LocalDate | null; to: LocalDate }
	| { what: "content" | "product" | "coordinating"; from: string; to: string };

/** A decision that was made, for the line that confirms it and for those who must hear of it. */
export interface Decision {
	name: DecisionName;
	/** What "hoàn tác" takes back. */
	changeId: string;
	assignmentIds: string[];
	code: string;
	content: string;
	/** The lead as it was when this was decided, and whom its group speaks for. */
	agency: string;
	agencyId: string | null;
	by: string;
	reason: string | null;
	/** Number of the document that orders it. */
	basis: string | null;
	/** Whose it becomes. */
	to: { agency: string; agencyId: string } | null;
	person: string | null;
	differences: Difference[];
	/** The day it was reported on, for an approval. */
	on: LocalDate | null;
	/** It comes round, and no other round opens after this. */
	lastRound?: boolean;
}
