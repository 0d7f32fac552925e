import type { Text } from "../../domain/message.ts";
import type { AssignmentCard } from "../../domain/tasks/assignment.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear } from "../dates.ts";
import { differenceText } from "../decisions/decision.ts";
import { shorten, some } from "../text.ts";

type Row = [label: string, value: Text];

/** Parts of a task that a card names. */
const PARTS = 5;

/** What people decided on an assignment, on its card: none of these lines where nobody did. */
export function decisionRows(t: Translate, card: AssignmentCard): Row[] {
	const rows: Row[] = [];
	if (card.person) rows.push([t("card-person"), card.person]);
	if (card.submittedOn)
		rows.push([t("card-submitted"), t("card-submitted-on", { date: dayMonthYear(card.submittedOn) })]);
	if (card.reportedOn)
		rows.push([t("card-reported"), t("card-reported-on", { date: dayMonthYear(card.reportedOn) })]);
	if (card.returned !== null)
		rows.push([t("card-returned"), shorten(card.returned, 300) || t("reason-unsaid")]);
	for (const { on, basis, differences } of card.adjustments) {
		const parts = differences.map((difference) => differenceText(t, difference));
		if (basis) parts.push(t("with-evidence", { evidence: shorten(basis, 80) }));
		rows.push([t("card-adjusted", { date: dayMonthYear(on) }), parts.join("; ")]);
	}
	if (card.hops > 0)
		rows.push([t("card-hops"), t("card-hops-from", { n: card.hops, former: card.former.join(" → ") })]);
	if (card.parent) rows.push([t("card-parent"), card.parent]);
	if (card.parts.length > 0) {
		const { shown, more } = some(card.parts, PARTS);
		const parts = shown.map(({ code, agency, done }) =>
			done ? t("card-part-done", { code, agency }) : `${code} ${agency}`,
		);
		if (more > 0) parts.push(t("leader-more", { n: more }));
		rows.push([t("card-parts"), parts.join("; ")]);
	}
	return rows;
}

/** What stands beside an assignment in a list because of a decision. */
export const decisionMarks = (
	t: Translate,
	row: Pick<AssignmentCard, "reportedOn" | "returned" | "person" | "adjusted">,
): string[] => [
	...(row.reportedOn ? [t("mark-reported")] : []),
	...(row.returned === null ? [] : [t("mark-returned")]),
	...(row.adjusted ? [t("mark-adjusted")] : []),
	...(row.person ? [t("mark-person", { person: row.person })] : []),
];
