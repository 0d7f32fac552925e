import type { WorkingCalendar } from "../calendar/calendar.ts";
import { addDays, type LocalDate } from "../local-date.ts";
import { type Deadline, dueOnOf } from "./deadline.ts";
import { readFeast } from "./read-feast.ts";
import { addTerm } from "./read-relative.ts";
import { tokenize } from "./tokens.ts";
import { resolveUnit } from "./unit.ts";

/** Days from which a deadline may be counted, as far as they are known. */
export interface Anchors {
	issuedOn?: LocalDate | null;
	receivedOn?: LocalDate | null;
	/** By the words of the event as the deadline has them. */
	events?: Readonly<Record<string, LocalDate>>;
}

/**
 * Working days that "after" an event is given where the document sets no term: next day for "ngay sau khi", a week
 * for "sau khi". Such a date is marked approximate, for a person to set the real one.
 */
export const AFTER_EVENT = { "right-after": 1, after: 5 } as const;

/** Turns a deadline that counts from an anchor into a date once the anchor is known; all others stay as they are. */
export function resolveDeadline(deadline: Deadline, anchors: Anchors, calendar: WorkingCalendar): Deadline {
	if (deadline.kind === "relative") return fromTerm(deadline, anchors, calendar);
	if (deadline.kind === "event") return fromEvent(deadline, anchors, calendar);
	return deadline;
}

/**
 * The last day as a document tells it itself: the day it prints, or one counted from its own day of issue; null where
 * that hangs on anything else.
 */
export function toldDueOn(
	deadline: Deadline,
	issuedOn: LocalDate | null,
	calendar: WorkingCalendar,
): LocalDate | null {
	const counted = deadline.kind === "relative" && deadline.anchor === "issue";
	return dueOnOf(counted ? resolveDeadline(deadline, { issuedOn }, calendar) : deadline);
}

function fromTerm(
	deadline: Extract<Deadline, { kind: "relative" }>,
	anchors: Anchors,
	calendar: WorkingCalendar,
): Deadline {
	const from = anchorDay(deadline.anchor, anchors);
	if (!from) return deadline;
	const dueOn =
		deadline.unit === "working-day"
			? calendar.addWorkingDays(from, deadline.n)
			: addTerm(from, deadline.n, deadline.unit);
	return { raw: deadline.raw, kind: "date", dueOn, lastDay: dueOn, bound: "by" };
}

function anchorDay(anchor: string, { issuedOn, receivedOn, events }: Anchors): LocalDate | null {
	if (anchor === "issue") return issuedOn ?? null;
	if (anchor === "receipt") return receivedOn ?? null;
	const [, kind, rest] = /^(event|date): (.*)$/su.exec(anchor) ?? [];
	if (kind === "date") return rest ?? null;
	return (rest !== undefined && events?.[rest]) || null;
}

function fromEvent(
	deadline: Extract<Deadline, { kind: "event" }>,
	anchors: Anchors,
	calendar: WorkingCalendar,
): Deadline {
	const on = anchors.events?.[deadline.event] ?? feastOf(deadline.event, anchors.issuedOn ?? null);
	if (!on) return deadline;
	const { raw } = deadline;
	if (deadline.offset === "before")
		return { raw, kind: "date", dueOn: on, lastDay: addDays(on, -1), bound: "before", approximate: true };
	const dueOn = calendar.addWorkingDays(on, AFTER_EVENT[deadline.offset]);
	return { raw, kind: "date", dueOn, lastDay: dueOn, bound: "by", approximate: true };
}

/** "Tết Nguyên đán": an event that nobody needs to record. */
function feastOf(event: string, reference: LocalDate | null): LocalDate | null {
	const tokens = tokenize(event, reference);
	const feast = readFeast(tokens, 0);
	if (!feast || feast.end !== tokens.list.length) return null;
	return resolveUnit(feast.value, reference)?.to ?? null;
}
