import type { LocalDate } from "../local-date.ts";

/** What a person who answers a list, a digest or a card may want to happen to the items they name. */
export type Intent = "complete" | "progress" | "obstacle" | "extension" | "accept";

/** How much later than the present deadline: "thêm 5 ngày" is `{ n: 5, unit: "day" }`. */
export interface UntilShift {
	n: number;
	unit: "day" | "working-day" | "week" | "month";
}

/** One change that a reply asks for, on the lines of the message it replies to. */
export interface ReplyChange {
	/** 1-based numbers of lines, ascending, each within the message. */
	items: number[];
	/** Codes of tasks that were named instead of lines ("NV-0012 xong"); the caller finds them. */
	codes?: string[];
	intent: Intent;
	/** 0–100, with `progress`. */
	percent: number | null;
	/** The new date of an `extension`. */
	until: LocalDate | null;
	/** An `extension` counted from the present deadline, which only the caller knows; `until` is null then. */
	untilShift?: UntilShift;
	/** Number and symbol of the document that proves it, "45/BC-SNgV". Several are joined by ", ". */
	evidence: string | null;
	/** The reason, obstacle or remark, in the person's own words. */
	note: string | null;
}

/** What the bot must ask before anything may change; null when nothing is missing. */
export type ReplyQuestion = "which" | "until" | "reason" | "range" | "certain" | "unclear" | null;

/** A reply as understood. `changes` holds only what is beyond doubt. */
export interface ReplyReading {
	changes: ReplyChange[];
	ask: ReplyQuestion;
	/** What would change once the question is answered, as far as it was understood. Nothing of it may be written. */
	pending?: ReplyChange[];
	/** Where it only says that something is not done ("3 chưa xong"): which lines, none where it names none. */
	open?: number[];
}
