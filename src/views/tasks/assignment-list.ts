import { isAnchored } from "../../domain/deadline/activation.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, ListItem, Message } from "../../domain/message.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { NextPage } from "../../domain/topic.ts";
import type { Translate } from "../../domain/translate.ts";
import { assignmentLine, assignmentMarks } from "./assignment-line.ts";
import { waitingLineHint } from "./card-periods.ts";
import { type Group, groupRows, saysItAll } from "./groups.ts";

/** One page of assignments. */
export interface ListPage {
	rows: AssignmentRow[];
	/** From 1. */
	page: number;
	pages: number;
	/** On all pages together. */
	total: number;
	/** False: there are at least so many, and as many pages. */
	exact: boolean;
	/** The one agency listed; null when there are several, and then each line names its own. */
	agency: string | null;
	today: LocalDate;
	/** Shows the next page; null on the last. */
	more: NextPage | null;
	/** What examples of replies are worth showing; left out: all. */
	reader?: Reader;
}

/** Whether a reader may report on what is listed, and whether they may give it a deadline. */
export interface Reader {
	reports: boolean;
	dates: boolean;
}

/** Whether the first line can still be answered: the examples name it. */
const answerable = ([first]: Group[]): boolean => first !== "done" && first !== "cancelled";

/**
 * The body that every list shares: a title, rows numbered through under their headings, how to answer, and what makes
 * a reply by number work. Numbers begin at 1 on every page, because they count the lines of this message.
 */
export function listMessage(t: Translate, title: string, list: ListPage): Message {
	const groups = groupRows(list.rows);
	let number = 0;
	const item = (row: AssignmentRow, group: Group): ListItem => ({
		number: ++number,
		text: assignmentLine(t, row, {
			today: list.today,
			withAgency: row.agency !== list.agency,
			withoutTime: saysItAll(group, row, list.today),
		}),
		details: assignmentMarks(t, row),
	});
	const blocks: Block[] = groups.flatMap(({ group, rows }): Block[] => [
		// On one page of several the rows under a heading are not all there are.
		{
			type: "heading",
			text:
				list.pages > 1
					? t(`group-${group}`)
					: t("group-count", { name: t(`group-${group}`), n: rows.length }),
		},
		{ type: "list", items: rows.map((row) => item(row, group)) },
	]);
	const ids = groups.flatMap(({ rows }) => rows.map((row) => row.id));
	const waiting = groups.findIndex(({ group }) => group === "waiting");
	const { reports, dates } = list.reader ?? { reports: true, dates: true };
	const asleep = (reports && groups[waiting]?.rows) || [];
	const waits = dates ? 0 : asleep.findIndex(({ deadline }) => isAnchored(deadline));
	const line = groups.slice(0, waiting).flatMap(({ rows }) => rows).length + 1 + waits;
	const answers = reports && answerable(groups.map(({ group }) => group));
	const hints = [
		list.pages > 1 &&
			t(list.exact ? "list-page" : "list-page-of-many", { page: list.page, pages: list.pages }),
		list.more && t("list-more"),
		t(answers ? "list-hint" : "list-hint-read", { code: groups[0]?.rows[0]?.code ?? "" }),
		waitingLineHint(t, asleep[waits], line),
	].filter((hint) => typeof hint === "string");
	return {
		blocks: [{ type: "heading", text: title }, ...blocks, { type: "note", text: hints.join(" ") }],
		topic: { about: "assignments", ids, ...(list.more ? { more: list.more } : {}) },
		...(list.more ? { actions: [[{ label: t("action-more"), says: t("say-more") }]] } : {}),
	};
}

/** A round number that is certainly exceeded where there are at least so many: 1,000 of 1,234, 900 of 1,000. */
function roundBelow(total: number): number {
	const unit = 10 ** (String(total - 1).length - 1);
	return Math.floor((total - 1) / unit) * unit;
}

/** `/nhiemvu`: open assignments of an agency by urgency, or what a search found. `query`: the words searched for. */
export function assignmentListMessage(t: Translate, list: ListPage & { query: string | null }): Message {
	const scope = list.agency ?? t("scope-all");
	if (list.rows.length === 0) {
		const [text, hint] = list.query
			? [t("list-none-found", { query: list.query, scope }), t("list-none-found-hint")]
			: [t("list-empty", { scope }), t("list-empty-hint")];
		return {
			blocks: [
				{ type: "paragraph", text },
				{ type: "note", text: hint },
			],
		};
	}
	if (!list.query) return listMessage(t, t("list-title", { scope, n: list.total }), list);
	const [found, n] = list.exact
		? (["list-title-found", list.total] as const)
		: (["list-title-found-many", roundBelow(list.total)] as const);
	return listMessage(t, t(found, { query: list.query, scope, n }), list);
}
