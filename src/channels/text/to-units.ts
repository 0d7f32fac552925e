import type { Block, ListItem, Span, Text } from "../../domain/message.ts";
import { cleanText } from "./clean-text.ts";
import { type Unit, unitText } from "./unit.ts";

type TableBlock = Extract<Block, { type: "table" }>;

/** What differs between a channel with styles and one without. */
export interface UnitStyle {
	/** Rows of a table, one unit a row. */
	table(table: TableBlock): Unit[];
	/** The document's own words. */
	quote(spans: Span[]): Unit;
}

/** Joiners alone show nothing, and Telegram refuses a text of nothing else. */
const VISIBLE = /[^\s\u200c\u200d]/;

/** The blocks of a message as units that stay whole when it is split. Empty blocks leave nothing behind. */
export function toUnits(blocks: Block[], style: UnitStyle): Unit[] {
	const units: Unit[] = [];
	let above: Block | null = null;
	for (const block of blocks) {
		const own = blockUnits(block, style).filter((unit) => VISIBLE.test(unitText(unit)));
		if (own.length === 0) continue;
		units.push(
			...own.map((unit, index) => (index === 0 ? { ...unit, gap: gapBetween(above, block) } : unit)),
		);
		above = block;
	}
	return units;
}

/** What a heading or a sentence introduces stands right under it; everything else has air above. */
function gapBetween(above: Block | null, block: Block): Unit["gap"] {
	if (above?.type === "heading") return "\n";
	const introduces = above?.type === "paragraph" && block.type !== "heading";
	return introduces && block.type !== "paragraph" && block.type !== "note" ? "\n" : "\n\n";
}

function blockUnits(block: Block, style: UnitStyle): Unit[] {
	switch (block.type) {
		case "heading":
			return [{ ...line(styled(block.text, "bold")), keepWithNext: true }];
		case "paragraph":
			return [line(toSpans(block.text))];
		case "list":
			return block.items.map((item) => line(itemSpans(item)));
		case "bullets":
			return block.items.map((item) => line([{ text: "• " }, ...toSpans(item)]));
		case "fields":
			return block.rows.map(([label, value]) =>
				line([{ text: cleanText(`${label}:`), style: "bold" }, { text: " " }, ...toSpans(value)]),
			);
		case "quote":
			return [style.quote(toSpans(block.text))];
		case "note":
			return [line(styled(block.text, "italic"))];
		case "table":
			return style.table(block);
	}
}

function line(spans: Span[]): Unit {
	return { spans, gap: "\n" };
}

function itemSpans(item: ListItem): Span[] {
	const details = (item.details ?? []).flatMap((detail) => [{ text: "\n   " }, ...toSpans(detail)]);
	return [{ text: `${item.number}. ` }, ...toSpans(item.text), ...details];
}

/** A text as clean spans. */
export function toSpans(text: Text): Span[] {
	const parts = typeof text === "string" ? [text] : text;
	return parts
		.map((part) =>
			typeof part === "string" ? { text: cleanText(part) } : { ...part, text: cleanText(part.text) },
		)
		.filter((span) => span.text !== "");
}

/** The same, with a style for what has none of its own. */
function styled(text: Text, style: Span["style"]): Span[] {
	return toSpans(text).map((span) => ({ ...span, style: span.style ?? style }));
}
