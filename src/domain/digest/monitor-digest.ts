import type { AskedNews } from "../consultations/consultation.ts";
import type { LocalDate } from "../local-date.ts";
import type { LadderNews } from "./urging.ts";

/** How many assignments of one agency. */
export interface AgencyCount {
	agency: string;
	count: number;
}

/** What is to be said of one document this morning. */
export interface FollowedDocument {
	/** Null: tasks that were given without a document. */
	document: { kind: string | null; number: string | null; numberSymbol: string | null } | null;
	/** One of its tasks that there is something to say of, as "NV-0012". */
	code: string;
	/** All that count, and how many of them are completed. */
	total: number;
	done: number;
	overdue: number;
	/** Most first; so are the other lists. */
	overdueBy: AgencyCount[];
	/** Given more than a working day ago, and nobody has said that it arrived; empty on days on which that is no news. */
	unacceptedBy: AgencyCount[];
	obstacles: number;
	/** Extensions, results and handings over that wait for a decision. */
	waiting: number;
	/** Completed since the digest before. */
	doneSince: number;
}

/** The morning digest of a monitor: the documents they follow of which there is something to say. */
export interface MonitorDigest {
	today: LocalDate;
	/** The day of the digest before; null when this is the first. */
	since: LocalDate | null;
	/** The most urgent first. */
	documents: FollowedDocument[];
	/** Overdue, and nobody says anything: what has come up to the monitor since the last digest. */
	ladder?: LadderNews;
	/** Further documents of which there is something to say. */
	more: number;
	/** What this monitor asked others for in private. */
	asked?: AskedNews[];
}
