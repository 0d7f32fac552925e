import type { WorkingCalendar } from "../calendar/calendar.ts";
import type { LocalDate } from "../local-date.ts";
import { fold } from "../text/fold.ts";
import type { Deadline } from "./deadline.ts";
import { type Anchors, resolveDeadline } from "./resolve-deadline.ts";

/** Kinds that count from a day which somebody records. */
type Anchored = Extract<Deadline, { kind: "relative" | "event" }>;

/** What was waited for, and the date that follows from it. */
export interface Activated {
	assignmentId: string;
	agencyId: string | null;
	code: string;
	content: string;
	agency: string;
	/** As the document has it. */
	deadline: Deadline;
	/** The day that was recorded; null where the deadline itself was given. */
	anchorOn: LocalDate | null;
	dueOn: LocalDate;
	lastDay: LocalDate;
	time: string | null;
	/** It had a date before: that of another day. */
	again: boolean;
}

/** What an activation did, for the lines that confirm it. */
export interface ActivationResult {
	changeId: string;
	activated: Activated[];
	by: string;
	/** What else waits for the same thing (`event`: as `anchorOf` has it), and may be dated by the same word. */
	others: { ids: string[]; event: string; on: LocalDate } | null;
}

/** Whether a deadline counts from a day that somebody records. */
export const isAnchored = (deadline: Deadline): deadline is Anchored =>
	deadline.kind === "relative" || deadline.kind === "event";

/** What it counts from: "issue", "receipt", or the words of an event. */
export function anchorOf(deadline: Deadline): string | null {
	if (!isAnchored(deadline)) return null;
	return deadline.kind === "event" ? deadline.event : deadline.anchor.replace(/^event: /u, "");
}

/** The same as a name: one for all that wait for the same thing. */
export const anchorKey = (deadline: Deadline): string | null => {
	const anchor = anchorOf(deadline);
	return anchor && fold(anchor);
};

/** The date of a deadline that counts from a day, once that day is known; null where it has none. */
export function datedFrom(
	deadline: Deadline,
	on: LocalDate,
	calendar: WorkingCalendar,
): { dueOn: LocalDate; lastDay: LocalDate } | null {
	if (!isAnchored(deadline)) return null;
	const dated = resolveDeadline(deadline, anchorsOf(deadline, on), calendar);
	return dated.kind === "date" ? { dueOn: dated.dueOn, lastDay: dated.lastDay } : null;
}

function anchorsOf(deadline: Anchored, on: LocalDate): Anchors {
	if (deadline.kind === "event") return { events: { [deadline.event]: on } };
	if (deadline.anchor === "issue") return { issuedOn: on };
	if (deadline.anchor === "receipt") return { receivedOn: on };
	return { events: { [deadline.anchor.replace(/^event: /u, "")]: on } };
}

/** Words that say nothing of what has happened. */
const EMPTY = new Set(
	"da duoc co cac cua va cho khi ngay vao tu nay toi chinh thuc roi trong viec mot mot so ban van so".split(
		" ",
	),
);
const ISSUED = /(?:^| )(?:ky|ban hanh|phat hanh)(?: |$)/u;
const RECEIVED = /(?:^| )(?:nhan|tiep nhan)(?: |$)/u;

const telling = (text: string): string[] =>
	fold(text)
		.split(/[^a-z0-9]+/u)
		.filter((word) => word !== "" && !EMPTY.has(word));

/**
 * Whether words of what has happened are about what a deadline waits for: every word that tells something stands in the
 * document's words too. "Chính phủ đã họp" is not what "ngay sau khi được Chính phủ phê duyệt" waits for.
 */
export function isAbout(deadline: Deadline, words: string): boolean {
	const key = anchorKey(deadline);
	if (key === null) return false;
	if (key === "issue") return ISSUED.test(fold(words)) && telling(words).length <= 4;
	if (key === "receipt") return RECEIVED.test(fold(words)) && telling(words).length <= 4;
	const awaited = new Set(telling(key));
	const said = telling(words);
	return (
		said.length >= Math.min(2, awaited.size) && said.length > 0 && said.every((word) => awaited.has(word))
	);
}
