import type { LocalDate } from "../local-date.ts";
import { fold } from "../text/fold.ts";
import type { FileRow } from "./report-file.ts";

/** What somebody wants of the address of their agency's calendar: to have one, a new one, or none. */
export type FeedOrder = "give" | "renew" | "end";

/** What became of it. */
export type FeedShared =
	| { kind: "given"; agency: string; address: string; renewed: boolean }
	/** It has one, given on that day, and nobody can tell it again. */
	| { kind: "known"; agency: string; on: LocalDate }
	| { kind: "ended"; agency: string };

/** One open assignment, as far as a calendar shows it. */
export type FeedRow = Pick<
	FileRow,
	"id" | "code" | "content" | "document" | "agency" | "deadlineRaw" | "lastDay"
>;

/** What stands behind an address. */
export interface CalendarFeedContent {
	agency: string;
	rows: FeedRow[];
	redacted: boolean;
	at: Date;
	/** Changes when something in it does. */
	version: string;
}

const ORDER = /^(?:lich )?(?:dien thoai|ics)(?: (moi|doi|thoi|huy|bo))?$/;

/** "điện thoại", "điện thoại mới", "điện thoại thôi"; null for anything else. */
export function readFeedOrder(argument: string): FeedOrder | null {
	const found = ORDER.exec(fold(argument).replace(/\s+/g, " ").trim());
	if (!found) return null;
	if (!found[1]) return "give";
	return found[1] === "moi" || found[1] === "doi" ? "renew" : "end";
}
