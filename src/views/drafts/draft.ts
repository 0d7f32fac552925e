import type { Draft } from "../../domain/documents/draft.ts";
import type { DocumentHeader } from "../../domain/documents/reading.ts";
import type { Block, ListItem, Message, MessageAction, Text } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear } from "../dates.ts";
import { messageLength, shorten, some } from "../text.ts";
import { documentName, issuedText } from "./document-text.ts";
import { draftItem } from "./draft-task.ts";

/** Tasks on one page of a preview, if their text leaves room. */
const TASKS = 8;

/** Room for the tasks of a page: with the header and the warnings the whole stays one message. */
const ROOM = 2400;

/** Shares the tasks out to pages: at most eight each, fewer where their cells are long. */
function paginate(items: ListItem[]): ListItem[][] {
	const pages: ListItem[][] = [[]];
	for (const item of items) {
		const page = pages.at(-1) ?? [];
		const full = page.length >= TASKS || messageLength({ blocks: [list([...page, item])] }) > ROOM;
		if (full && page.length > 0) pages.push([item]);
		else page.push(item);
	}
	return pages;
}

const list = (items: ListItem[]): Block => ({ type: "list", items });

const pagesOf = (t: Translate, draft: Draft): ListItem[][] =>
	paginate(draft.reading.tasks.map((task, index) => draftItem(t, draft, index, task)));

function headerRows(t: Translate, { reading: { document } }: Draft): [string, Text][] {
	return [
		[t("draft-issued"), issuedText(t, document)],
		[t("draft-issuer"), document.issuer ? shorten(document.issuer, 100) : t("blank")],
		...(document.signer ? [[t("draft-signer"), shorten(document.signer, 60)] as [string, Text]] : []),
		...(document.about ? [[t("draft-about"), shorten(document.about, 200)] as [string, Text]] : []),
	];
}

/** What a person must know before confirming, on the first page. */
function warningBlocks(t: Translate, draft: Draft): Block[] {
	const before = draft.importedBefore;
	const texts = [
		...(before
			? [t("draft-imported-before", { document: before.document, date: dayMonthYear(before.on) })]
			: []),
		...draft.reading.warnings.map(({ key, vars }) => t(`warning-${key}`, vars)),
	];
	if (texts.length === 0) return [];
	const { shown, more } = some(texts, 5);
	return [
		{ type: "paragraph", text: t("draft-warnings", { n: texts.length }) },
		{
			type: "bullets",
			items: [
				...shown.map((text) => shorten(text, 160)),
				...(more > 0 ? [t("draft-more", { n: more })] : []),
			],
		},
	];
}

/** Conclusions from which no task was read, and that nobody has marked as leading to none. */
function untaskedBlocks(t: Translate, { reading, noTask }: Draft): Block[] {
	const open = reading.untasked.filter(({ ref }) => !noTask.includes(ref));
	const [first] = open;
	if (!first) return [];
	const { shown, more } = some(open, 5);
	return [
		{ type: "paragraph", text: t("draft-untasked", { n: open.length, ref: first.ref }) },
		{
			type: "bullets",
			items: [
				...shown.map(({ ref, text }) => t("draft-untasked-line", { ref, text: shorten(text, 100) })),
				...(more > 0 ? [t("draft-more", { n: more })] : []),
			],
		},
	];
}

function newAgencyBlocks(t: Translate, { newAgencies }: Draft): Block[] {
	if (newAgencies.length === 0) return [];
	const names = shorten(newAgencies.join("; "), 300);
	return [{ type: "paragraph", text: t("draft-new-agencies", { n: newAgencies.length, names }) }];
}

const buttons = (t: Translate, kept: number, more: boolean): MessageAction[][] => [
	[
		...(kept > 0
			? [{ label: t("action-confirm"), says: t("say-confirm"), tone: "good" } satisfies MessageAction]
			: []),
		{ label: t("action-drop-draft"), says: t("say-drop-draft"), tone: "danger" },
	],
	...(more ? [[{ label: t("action-more"), says: t("say-more") }]] : []),
];

/** The preview of what was read: nothing of it is written before a person confirms. `page` counts from 1. */
export function draftMessage(
	t: Translate,
	{ draftId, draft, page }: { draftId: string; draft: Draft; page: number },
): Message {
	const pages = pagesOf(t, draft);
	const shown = Math.min(Math.max(1, page), pages.length);
	const items = pages[shown - 1] ?? [];
	const kept = draft.reading.tasks.length - draft.dropped.length;
	const more = shown < pages.length;
	const { document } = draft.reading;
	const blank = shown === 1 && (document.number === null || document.issuedOn === null);
	const first: Block[] =
		shown === 1
			? [
					{ type: "fields", rows: headerRows(t, draft) },
					...warningBlocks(t, draft),
					...(draft.needsApproval ? [{ type: "paragraph", text: t("draft-approval") } satisfies Block] : []),
					...untaskedBlocks(t, draft),
					...newAgencyBlocks(t, draft),
				]
			: [];
	const counts = [
		t("draft-count", { n: draft.reading.tasks.length }),
		draft.dropped.length > 0 && t("draft-count-dropped", { n: draft.dropped.length, kept }),
		pages.length > 1 && t("list-page", { page: shown, pages: pages.length }),
	].filter((part) => typeof part === "string");
	return {
		blocks: [
			{ type: "heading", text: documentName(t, document) },
			...first,
			{ type: "heading", text: counts.join(" ") },
			...(items.length > 0 ? [list(items)] : []),
			{ type: "note", text: hint(t, items, kept, blank ? document : null) },
		],
		topic: { about: "draft", draftId, page: shown },
		actions: buttons(t, kept, more),
	};
}

/** How to correct: the numbers of the examples stand on this very page. */
function hint(t: Translate, items: ListItem[], kept: number, blank: DocumentHeader | null): string {
	const [first, second = first] = items.map(({ number }) => number);
	if (first === undefined || second === undefined) return t("draft-hint-empty");
	return [
		t("draft-hint", { first, second }),
		blank && t("draft-hint-head", { symbol: blank.numberSymbol ?? t("draft-hint-symbol") }),
		kept > 0 && t("draft-hint-confirm"),
	]
		.filter((words) => typeof words === "string")
		.join(" ");
}
