import type { Block, ListItem, Message, MessageAction } from "../../domain/message.ts";
import type { LedgerChange } from "../../domain/report/compare-ledger.ts";
import type { LedgerColumn } from "../../domain/report/ledger.ts";
import {
	columnOf,
	isUnchanged,
	type LedgerDraft,
	type LedgerEdit,
	type LedgerFault,
} from "../../domain/report/ledger-draft.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear } from "../dates.ts";
import { messageLength, shorten, some } from "../text.ts";

/** Assignments on one page of a preview, if their text leaves room, and the room there is. */
const EDITS = 8;
const ROOM = 2400;
/** Cells named in one list; the rest is counted. */
const MOST = 15;

const LABELS: Partial<Record<LedgerColumn, string>> = {
	content: "column-content",
	document: "column-document",
	agency: "column-agency",
	coordinating: "column-coordinating",
	deadline: "column-deadline",
	result: "column-result",
	completed: "column-completed",
	evidence: "column-evidence",
	code: "ledger-code",
	person: "ledger-person",
	id: "ledger-key",
};

const label = (t: Translate, column: LedgerColumn): string => t(LABELS[column] ?? "column-content");

function valueText(t: Translate, { field }: LedgerChange, value: string | number | null): string {
	if (value === null || value === "") return t("blank");
	if (typeof value === "number") return t("brief-percent", { percent: value });
	return field === "deadline" || field === "completed" ? dayMonthYear(value) : shorten(value, 80);
}

function changeTexts(t: Translate, change: LedgerChange): string[] {
	const line = t("ledger-change", {
		column: label(t, columnOf(change)),
		from: valueText(t, change, change.from),
		to: valueText(t, change, change.to),
	});
	if (change.field !== "completed" || !change.evidence) return [line];
	return [line, t("ledger-with-evidence", { evidence: shorten(change.evidence, 80) })];
}

const item = (t: Translate, edit: LedgerEdit, number: number): ListItem => ({
	number,
	text: t("ledger-edit", {
		code: edit.code,
		agency: edit.agency || t("agency-unknown"),
		content: shorten(edit.content, 80),
	}),
	details: edit.changes.flatMap((change) => changeTexts(t, change)),
});

function pagesOf(t: Translate, edits: LedgerEdit[]): ListItem[][] {
	const pages: ListItem[][] = [[]];
	for (const [index, edit] of edits.entries()) {
		const one = item(t, edit, index + 1);
		const page = pages.at(-1) ?? [];
		const full =
			page.length >= EDITS || messageLength({ blocks: [{ type: "list", items: [...page, one] }] }) > ROOM;
		if (full && page.length > 0) pages.push([one]);
		else page.push(one);
	}
	return pages;
}

const faultText = (t: Translate, { row, code, column, value, problem }: LedgerFault): string =>
	t("ledger-fault", {
		row,
		code: code || t("blank"),
		column: label(t, column),
		value: /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayMonthYear(value) : shorten(value, 40),
		problem: t(`ledger-problem-${problem}`),
	});

function bulleted(t: Translate, title: string, texts: string[]): Block[] {
	if (texts.length === 0) return [];
	const { shown, more } = some(texts, MOST);
	return [
		{ type: "paragraph", text: title },
		{ type: "bullets", items: [...shown, ...(more > 0 ? [t("draft-more", { n: more })] : [])] },
	];
}

/** What cannot be written, and what a ledger leaves alone: on the first page. */
function besides(t: Translate, { faults, kept, unknown, twice }: LedgerDraft): Block[] {
	return [
		...bulleted(
			t,
			t("ledger-faults", { n: faults.length }),
			faults.map((fault) => faultText(t, fault)),
		),
		...bulleted(
			t,
			t("ledger-kept", { n: kept.length }),
			kept.map(({ code, column }) => t("ledger-kept-cell", { code, column: label(t, column) })),
		),
		...bulleted(
			t,
			t("ledger-unknown", { n: unknown.length }),
			unknown.map(({ row, content }) =>
				t("ledger-unknown-row", { row, content: shorten(content, 80) || t("blank") }),
			),
		),
		...bulleted(
			t,
			t("ledger-twice", { n: twice.length }),
			twice.map(({ row, code }) => t("ledger-twice-row", { row, code })),
		),
	];
}

function buttons(t: Translate, ready: boolean, more: boolean): MessageAction[][] {
	const confirm: MessageAction = { label: t("action-confirm"), says: t("say-confirm"), tone: "good" };
	const drop: MessageAction = { label: t("action-drop-draft"), says: t("say-drop-draft"), tone: "danger" };
	return [
		[...(ready ? [confirm] : []), drop],
		...(more ? [[{ label: t("action-more"), says: t("say-more") }]] : []),
	];
}

/** What a ledger that came back would change, a page of it: nothing is written before a person confirms. */
export function ledgerMessage(
	t: Translate,
	{ draftId, ledger, page }: { draftId: string; ledger: LedgerDraft; page: number },
): Message {
	const { file, rows, edits, faults } = ledger;
	const name = shorten(file, 80);
	if (isUnchanged(ledger))
		return { blocks: [{ type: "paragraph", text: t("ledger-unchanged", { file: name, n: rows }) }] };
	const pages = pagesOf(t, edits);
	const shown = Math.min(Math.max(1, page), pages.length);
	const items = pages[shown - 1] ?? [];
	const ready = edits.length > 0 && faults.length === 0;
	const more = shown < pages.length;
	const kind =
		edits.length === 0 ? "ledger-title-none" : ready ? "ledger-title-edits" : "ledger-title-faults";
	const title = t(kind, { file: name, n: edits.length, rows, faults: faults.length });
	const place = pages.length > 1 ? ` ${t("list-page", { page: shown, pages: pages.length })}` : "";
	const hint = ready ? "ledger-hint" : faults.length > 0 ? "ledger-hint-faults" : "ledger-hint-nothing";
	return {
		blocks: [
			{ type: "heading", text: `${title}${place}` },
			...(shown === 1 ? besides(t, ledger) : []),
			...(items.length > 0 ? [{ type: "list", items } satisfies Block] : []),
			{ type: "note", text: t(hint) },
		],
		topic: { about: "ledger", draftId, page: shown },
		actions: buttons(t, ready, more),
	};
}

/** Says that a ledger was written, and how to take that back. */
export const ledgerWrittenMessage = (
	t: Translate,
	{ changeId, edits, file }: { changeId: string; edits: LedgerEdit[]; file: string },
	undoMinutes = 10,
): Message => ({
	blocks: [
		{
			type: "paragraph",
			text: t("ledger-written", {
				n: edits.reduce((sum, { changes }) => sum + changes.length, 0),
				tasks: edits.length,
				file: shorten(file, 80),
			}),
		},
		{ type: "note", text: t("change-undo", { n: undoMinutes }) },
	],
	topic: { about: "change", changeId, ids: edits.map(({ id }) => id) },
	actions: [[{ label: t("action-undo"), says: t("say-undo") }]],
});

/** Tells the group of an agency what a ledger changed of its work. */
export function ledgerNews(t: Translate, { by, edits }: { by: string; edits: LedgerEdit[] }): Message {
	const { shown, more } = some(edits, MOST);
	const rest: Block[] = more > 0 ? [{ type: "paragraph", text: t("assigned-more", { n: more }) }] : [];
	return {
		blocks: [
			{ type: "paragraph", text: t("ledger-news", { by, n: edits.length }) },
			{ type: "list", items: shown.map((edit, index) => item(t, edit, index + 1)) },
			...rest,
		],
		topic: { about: "assignments", ids: shown.map(({ id }) => id) },
		protect: true,
	};
}
