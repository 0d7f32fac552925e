import type { LadderNews } from "../../domain/digest/urging.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, ListItem } from "../../domain/message.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { Translate } from "../../domain/translate.ts";
import { assignmentLine, obstacleMark } from "../tasks/assignment-line.ts";
import { some } from "../text.ts";
import { urgeText } from "./urge-text.ts";

const item = (t: Translate, row: AssignmentRow, today: LocalDate, number: number): ListItem => ({
	number,
	text: assignmentLine(t, row, { today, withAgency: true, max: 100 }),
	details: [
		...(row.urging ? [t("mark-urged", { times: urgeText(t, row.urging) })] : []),
		...obstacleMark(t, row.obstacle),
	],
});

/**
 * What is overdue and nobody has said anything of, in the digest of the head of the agency, a monitor or a leader above:
 * numbered on from `first`, with the ids of the lines that it shows.
 */
export function ladderPart(
	t: Translate,
	{ rows, count }: LadderNews,
	{ today, first, most }: { today: LocalDate; first: number; most: number },
): { blocks: Block[]; ids: string[] } {
	if (count === 0) return { blocks: [], ids: [] };
	const { shown } = some(rows, most);
	const more = count - shown.length;
	// The head of an agency does not urge it, but asks inside.
	const above = shown.findIndex(({ ladder }) => ladder?.step !== "HEAD");
	return {
		blocks: [
			{ type: "heading", text: t("group-count", { name: t("ladder-title"), n: count }) },
			{ type: "list", items: shown.map((row, index) => item(t, row, today, first + index)) },
			...(more > 0 ? [{ type: "paragraph" as const, text: t("digest-more-overdue", { n: more }) }] : []),
			...(above >= 0 ? [{ type: "note" as const, text: t("ladder-hint", { number: first + above }) }] : []),
		],
		ids: shown.map(({ id }) => id),
	};
}

/** The same for a monitor, whose digest numbers documents: by their codes. */
export function ladderBullets(
	t: Translate,
	{ rows, count }: LadderNews,
	today: LocalDate,
	most: number,
): Block[] {
	const { shown } = some(rows, most);
	const [first] = shown;
	if (!first) return [];
	const more = count - shown.length;
	return [
		{ type: "heading", text: t("group-count", { name: t("ladder-title"), n: count }) },
		{ type: "bullets", items: shown.map((row) => item(t, row, today, 0).text) },
		...(more > 0 ? [{ type: "paragraph" as const, text: t("digest-more-overdue", { n: more }) }] : []),
		{ type: "note", text: t("ladder-hint-code", { code: first.code }) },
	];
}
