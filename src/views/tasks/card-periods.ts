import { isAnchored } from "../../domain/deadline/activation.ts";
import type { Deadline } from "../../domain/deadline/deadline.ts";
import { addDays, type LocalDate } from "../../domain/local-date.ts";
import type { Text } from "../../domain/message.ts";
import type { AssignmentCard } from "../../domain/tasks/assignment.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, shortDate } from "../dates.ts";
import { shorten } from "../text.ts";

type Row = [label: string, value: Text];

/** What a deadline waits for or counts from, and when the next round opens: none of these lines where nothing does. */
export function periodRows(t: Translate, card: AssignmentCard): Row[] {
	const { anchor, awaited, nextRoundOn } = card;
	const rows: Row[] = [];
	if (anchor) {
		const date = dayMonthYear(anchor.on);
		const what = anchor.what && shorten(anchor.what, 100);
		rows.push([t("card-anchor"), what ? t("card-anchor-what", { date, what }) : date]);
	}
	if (awaited) {
		const name = [awaited.kind, awaited.number].filter(Boolean).join(" ");
		const dated = awaited.issuedOn
			? t("document-dated", { document: name, date: dayMonthYear(awaited.issuedOn) })
			: name;
		rows.push([t("card-awaited"), t("card-awaited-here", { document: dated })]);
	}
	if (nextRoundOn)
		rows.push([t("card-next-round"), t("card-next-round-on", { date: dayMonthYear(nextRoundOn) })]);
	return rows;
}

/** Days ahead that an example of a deadline names. */
const AHEAD = 30;

/** How to date what waits, with words that work as typed: the day of what has happened, or a deadline. */
export function waitingHint(
	t: Translate,
	{ code, deadline }: Pick<AssignmentCard, "code" | "deadline">,
	today: LocalDate,
): string {
	const day = exampleDay(deadline, today);
	return t(isAnchored(deadline) ? "card-hint-anchor" : "card-hint-deadline", {
		...{ code, date: shortDate(day, today), day: dayMonthYear(day) },
	});
}

const exampleDay = (deadline: Deadline, today: LocalDate): LocalDate =>
	isAnchored(deadline) ? today : addDays(today, AHEAD);

/** The same for a line of a list; false where there is none. */
export const waitingLineHint = (
	t: Translate,
	row: Pick<AssignmentCard, "deadline"> | undefined,
	{ line, today }: { line: number; today: LocalDate },
): string | false =>
	row !== undefined &&
	t("list-hint-waiting", { line, date: shortDate(exampleDay(row.deadline, today), today) });
