import type { DateRange } from "../date-range.ts";
import type { LocalDate } from "../local-date.ts";
import type { IndicatorTotal } from "../registers/indicator.ts";
import type { StatusCount } from "../tasks/assignment.ts";

/** The numbers of `/baocao`: assignments of a period by state, as of a day. */
export interface Report {
	/** The agency reported on, or the name of the whole. */
	scope: string;
	range: DateRange;
	asOf: LocalDate;
	count: StatusCount;
	/** The same numbers for the equal period before; null when nothing is known of it. */
	before: StatusCount | null;
	/** What was completed, and how much of it in time; the same of the period before. */
	onTime: OnTime;
	onTimeBefore: OnTime | null;
	/** What the numbers that agencies report come to in these days. */
	figures?: IndicatorTotal[];
	/** One row per agency for those who see several, in the directory's order; empty otherwise. */
	byAgency: { agency: string; count: StatusCount }[];
	/** Counted by something else as well, where that was asked for. */
	breakdown?: Breakdown | undefined;
}

/** How much was done in time, of work that has a deadline: what goes on or comes again ("thường xuyên") is left out. */
export interface OnTime {
	done: number;
	/** Against the original deadline. */
	kept: number;
	/** When extensions are taken into account. */
	keptAfterExtension: number;
}

/** What a report can be counted by. */
export type ReportedBy = "agency" | "leader" | "document" | "group" | "kind";

/** The rows of a report counted by something else than their agency. */
export interface Breakdown {
	by: Exclude<ReportedBy, "agency">;
	rows: { name: string; count: StatusCount }[];
}

/** Assignments that are counted in the 2×2: done or open, in time or overdue. */
export const counted = (count: StatusCount): number =>
	count["done-on-time"] + count["done-late"] + count["open-in-time"] + count["open-overdue"];

/** Completed, in time or late. */
export const done = (count: StatusCount): number => count["done-on-time"] + count["done-late"];
