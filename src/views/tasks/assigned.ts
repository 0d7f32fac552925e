import type { ImportResult } from "../../domain/documents/draft.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, Message } from "../../domain/message.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { Handover } from "../../domain/tasks/handover.ts";
import type { Translate } from "../../domain/translate.ts";
import { decisionText } from "../decisions/decision.ts";
import { datedName } from "../drafts/document-text.ts";
import { messageLength } from "../text.ts";
import { assignmentLine } from "./assignment-line.ts";

/** Lines that are shown; the title counts all. */
const MOST = 20;

/** New assignments of one agency: each has the agency's name in it. */
interface New {
	rows: AssignmentRow[];
	today: LocalDate;
}

export interface Assigned extends New {
	document: ImportResult["document"];
}

function build(t: Translate, title: string, { rows, today }: New, most: number): Message {
	const shown = rows.slice(0, most);
	const more = rows.length - shown.length;
	const blocks: Block[] = [
		{ type: "heading", text: title },
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

function fitted(t: Translate, title: string, news: New, room: number): Message {
	let most = MOST;
	let message = build(t, title, news, most);
	while (messageLength(message) > room && most > 4) message = build(t, title, news, --most);
	return message;
}

/** Tells an agency's group what a document has just assigned to it, in one message of at most `room` characters. */
export function assignedMessage(t: Translate, { document, ...news }: Assigned, room = 3900): Message {
	const { rows } = news;
	const title = t("assigned-title", {
		agency: rows[0]?.agency ?? "",
		n: rows.length,
		document: datedName(t, document),
	});
	return fitted(t, title, news, room);
}

/** Tells an agency's group what was given to it in the chat. */
export const givenMessage = (t: Translate, news: New): Message =>
	fitted(
		t,
		t("assigned-title-direct", { agency: news.rows[0]?.agency ?? "", n: news.rows.length }),
		news,
		3900,
	);

/** Tells a member of a collective what waited for its members to be named. */
export function resolvedMessage(
	t: Translate,
	{ group, ...news }: New & { group: string },
	room = 3900,
): Message {
	const title = t("resolved-title", { agency: news.rows[0]?.agency ?? "", n: news.rows.length, group });
	return fitted(t, title, news, room);
}

/** Tells an agency's group what it has taken over, from whom and why; then the task with its deadline. */
export function takenOverMessage(t: Translate, decision: Handover, today: LocalDate): Message {
	const rows = decision.row ? [decision.row] : [];
	const { blocks, ...message } = givenMessage(t, { rows, today });
	const [title, ...rest] = blocks;
	const why: Block = { type: "paragraph", text: decisionText(t, decision) };
	return { ...message, blocks: title ? [title, why, ...rest] : [why] };
}
