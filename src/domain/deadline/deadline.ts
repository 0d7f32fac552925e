import type { LocalDate } from "../local-date.ts";

/** How a printed day limits the work. `before` a day leaves that day out (unless an office decides otherwise). */
export type Bound = "before" | "by" | "on" | "within";

export type Cadence = "daily" | "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly";

/** One rule of a recurring deadline: "trước ngày 20 hằng tháng" is `{ day: 20, bound: "before" }`. */
export interface RecurrenceRule {
	cadence?: Cadence;
	month?: number;
	day?: number | "last";
	/** 1 = Monday … 7 = Sunday. */
	weekday?: number;
	/** 1–3: "ngày 15 tháng cuối quý" is `{ monthOfQuarter: 3, day: 15 }`. */
	monthOfQuarter?: number;
	/** "HH:MM", local. */
	time?: string;
	bound: Bound;
}

interface Dated {
	/** The last day as a person would type it: the date printed, or the last day of the unit. */
	dueOn: LocalDate;
	/** The last day that is on time: the day before `dueOn` when `bound` is "before" without an hour. */
	lastDay: LocalDate;
	bound: Bound;
	/** "HH:MM", local, on `dueOn`. */
	time?: string;
	/** "cuối năm", "đầu quý III": the words name no exact day. */
	approximate?: boolean;
	/** The year was not printed and was taken from the reference date; a person should look. */
	yearAssumed?: boolean;
}

/** What a document says of when a task is due, as a sum type. The words themselves are kept beside it (`raw`). */
export type Deadline = { raw: string } & (
	| ({ kind: "date" } & Dated)
	| ({ kind: "month"; year: number; month: number } & Dated)
	| ({ kind: "quarter"; year: number; quarter: number } & Dated)
	| ({ kind: "half-year"; year: number; half: 1 | 2 } & Dated)
	| ({ kind: "year"; year: number } & Dated)
	| ({ kind: "period"; from: LocalDate; to: LocalDate } & Dated)
	| {
			kind: "recurring";
			cadence: Cadence[];
			rules: RecurrenceRule[];
			onRequest?: boolean;
			/** The last day of it: "hằng quý đến hết năm 2027". */
			until?: LocalDate;
	  }
	| {
			kind: "ongoing";
			from?: LocalDate;
			namedYears?: number[];
			firstDueOn?: LocalDate;
			untilEvent?: string;
			onRequest?: boolean;
			/** The last day of it: "thường xuyên đến hết năm 2028". */
			until?: LocalDate;
	  }
	| { kind: "event"; event: string; offset: "before" | "after" | "right-after" }
	| {
			kind: "relative";
			n: number;
			unit: "hour" | "day" | "working-day" | "week" | "month" | "year";
			/** "issue", "receipt", or "event: …" in the document's words. */
			anchor: string;
	  }
	| { kind: "by-other-plan"; plan: string }
	| { kind: "on-request" }
	| { kind: "ditto" }
	| { kind: "none" }
);

export type DeadlineKind = Deadline["kind"];

/** The printed last day, or null for kinds that have none (yet). */
export const dueOnOf = (deadline: Deadline): LocalDate | null =>
	"dueOn" in deadline ? deadline.dueOn : null;

/** The last day that is on time, or null for kinds that have none (yet). */
export const lastDayOf = (deadline: Deadline): LocalDate | null =>
	"lastDay" in deadline ? deadline.lastDay : null;
