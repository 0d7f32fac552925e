import type { AssignmentRow } from "../domain/assignment.ts";
import type { ImportResult } from "../domain/draft.ts";
import type { LocalDate } from "../domain/local-date.ts";
import type { Block, Message } from "../domain/message.ts";
import type { Translate } from "../domain/translate.ts";
import { assignmentLine } from "./assignment-line.ts";
import { dayMonthYear } from "./dates.ts";
import { documentName } from "./document-text.ts";
import { messageLength } from "./text.ts";

/** Lines that are shown; the title counts all. */
const MOST = 20;

/** New assignments of one agency: each has the agency's name in it. */
export interface Assigned {
	rows: AssignmentRow[];
	document: ImportResult["document"];
	today: LocalDate;
}

function build(t: Translate, { rows, document, today }: Assigned, most: number): Message {
	const name = documentName(t, document);
	const dated = document.issuedOn
		? t("document-dated", { document: name, date: dayMonthYear(document.issuedOn) })
		: name;
	const shown = rows.slice(0, most);
	const more = rows.length - shown.length;
	const blocks: Block[] = [
		{
			type: "heading",
			text: t("assigned-title", { agency: rows[0]?.agency ?? "", n: rows.length, document: dated }),
		},
		{
			type: "list",
			items: shown.map((row, index) => ({
				number: index + 1,
				text: assignmentLine(t, row, { today, max: 100 }),
			})),
		},
		...(more > 0 ? [{ type: "paragraph", text: t("assigned-more", { n: more }) } satisfies Block] : []),
		{
			type: "note",
			text: t(shown.length > 1 ? "assigned-hint" : "assigned-hint-one", { code: shown[0]?.code ?? "" }),
		},
	];
	return { blocks, topic: { about: "assignments", ids: shown.map(({ id }) => id) }, protect: true };
}

/** Tells an agency's group what a document has just assigned to it, in one message of at most `room` characters. */
export function assignedMessage(t: Translate, assigned: Assigned, room = 3900): Message {
	let most = MOST;
	let message = build(t, assigned, most);
	while (messageLength(message) > room && most > 4) message = build(t, assigned, --most);
	return message;
}
