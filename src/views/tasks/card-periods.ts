import { isAnchored } from "../../domain/deadline/activation.ts";
import type { Deadline } from "../../domain/deadline/deadline.ts";
import type { Text } from "../../domain/message.ts";
import type { AssignmentCard } from "../../domain/tasks/assignment.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear } from "../dates.ts";
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

/** Working days ahead that an example names: what has happened is of today, a deadline lies some weeks off. */
const aheadOf = (deadline: Deadline): number => (isAnchored(deadline) ? 0 : 20);

/** How to date what waits, with words that work as typed: the day of what has happened, or a deadline. */
export const waitingHint = (
	t: Translate,
	{ code, deadline }: Pick<AssignmentCard, "code" | "deadline">,
): string =>
	t(isAnchored(deadline) ? "card-hint-anchor" : "card-hint-deadline", { code, ahead: aheadOf(deadline) });

/** The same for a line of a list; false where there is none. */
export const waitingLineHint = (
	t: Translate,
	row: Pick<AssignmentCard, "deadline"> | undefined,
	line: number,
): string | false => row !== undefined && t("list-hint-waiting", { line, ahead: aheadOf(row.deadline) });
