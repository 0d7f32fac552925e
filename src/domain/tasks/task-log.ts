import type { HistoryLine } from "./assignment.ts";

/** One entry of the log as whoever may see the log sees it: refused attempts too. */
export interface LogLine extends HistoryLine {
	/** Whose assignment of the task it is about. */
	agency: string;
	period: string;
	/** What was refused; null for what was done. */
	deed: string | null;
	/** "telegram:123": the message on whose strength it was done. */
	source: string | null;
	/** The seal of the chain; null for an event that none covers. */
	seal: string | null;
	/** The seal fits the event and what stands before it. */
	fits: boolean;
}

/** One page of the log of one task. */
export interface TaskLog {
	code: string;
	content: string;
	lines: LogLine[];
	/** On all pages. */
	total: number;
	/** Of all pages: entries whose seal does not fit. */
	unfit: number;
	page: number;
	pages: number;
}
