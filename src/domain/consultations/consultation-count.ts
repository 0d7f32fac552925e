import type { DateRange } from "../date-range.ts";
import type { LocalDate } from "../local-date.ts";
import type { OpinionState } from "./consultation.ts";

/** How often one agency was asked, and what came of it. */
export interface OpinionCount {
	/** Whose deadline is over, answered or not; what waits and what was released stands beside it. */
	asked: number;
	onTime: number;
	late: number;
	unanswered: number;
	waiting: number;
	released: number;
}

export const noOpinions = (): OpinionCount => ({
	asked: 0,
	onTime: 0,
	late: 0,
	unanswered: 0,
	waiting: 0,
	released: 0,
});

/**
 * Counts one question. What waits for an answer, and what was closed before its deadline, is nobody's failure and is
 * counted apart.
 */
export function countOpinion(count: OpinionCount, state: OpinionState): void {
	switch (state) {
		case "on-time":
			count.onTime++;
			break;
		case "late":
			count.late++;
			break;
		case "unanswered":
			count.unanswered++;
			break;
		case "waiting":
			count.waiting++;
			return;
		case "released":
			count.released++;
			return;
	}
	count.asked++;
}

/** A consultation that an agency answered late or not at all. */
export interface MissedOpinion {
	code: string;
	title: string;
	lastDay: LocalDate;
}

/** The statistic of a period: consultations whose deadline falls in it, as they stood on a day. */
export interface OpinionStatistic {
	range: DateRange;
	asOf: LocalDate;
	/** The words the period was asked for with. */
	words: string;
	/** Name of the agency it is about; empty for all that may be seen. */
	scope: string;
	/** How many consultations. */
	consultations: number;
	total: OpinionCount;
	/** One page of agencies, those that failed to answer most often first. */
	byAgency: { agency: string; count: OpinionCount }[];
	/** Where it is about one agency: what it did not answer, or late. */
	unanswered: MissedOpinion[];
	late: MissedOpinion[];
	page: number;
	pages: number;
}
