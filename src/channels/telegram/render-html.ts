import type { InlineKeyboardMarkup } from "grammy/types";
import type { Message, MessageAction, Span } from "../../domain/message.ts";
import { cleanLine } from "../text/clean-text.ts";
import { splitUnits } from "../text/split.ts";
import { toUnits } from "../text/to-units.ts";
import type { Unit } from "../text/unit.ts";
import { tableUnits } from "./table-units.ts";

/** Characters of one message after its tags are read (Bot API, sendMessage). */
export const TEXT_LIMIT = 4096;
/** Telegram drops styles beyond this many in one message. */
const STYLE_LIMIT = 100;
/** Telegram refuses keyboards with more buttons. */
const BUTTON_LIMIT = 100;

const TAGS = { bold: "b", italic: "i", code: "code", strike: "s" } as const;
const FRAMES = { pre: "pre", quote: "blockquote" } as const;

/**
 * A message as Telegram HTML, in parts of at most 4,096 characters after the tags are read. Each unit closes
 * its own tags, so no part ends inside one. A message without text has no parts.
 */
export function renderHtml(message: Message): string[] {
	const units = toUnits(message.blocks, {
		table: tableUnits,
		quote: (spans) => ({ spans, gap: "\n", frame: "quote" }),
	});
	return splitUnits(units.map(limitStyles), { characters: TEXT_LIMIT, styles: STYLE_LIMIT }).map(printPart);
}

function printPart(units: Unit[]): string {
	let html = "";
	units.forEach((unit, index) => {
		const above = units[index - 1];
		const below = units[index + 1];
		if (above) html += unit.gap;
		if (unit.frame && !continues(above, unit)) html = `${html}<${FRAMES[unit.frame]}>`;
		html += unit.spans.map(printSpan).join("");
		if (unit.frame && !(below && continues(unit, below))) html += `</${FRAMES[unit.frame]}>`;
	});
	return html;
}

/** Rows of one table, pieces of one quote: they stand in one block. */
function continues(above: Unit | undefined, unit: Unit): boolean {
	return above !== undefined && above.frame === unit.frame && unit.gap === "\n";
}

function printSpan(span: Span): string {
	const text = escapeHtml(span.text);
	return span.style ? `<${TAGS[span.style]}>${text}</${TAGS[span.style]}>` : text;
}

/** Text that Telegram shows as it is. */
export function escapeHtml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A unit with more styled runs than a message may have loses the later ones, not the words. */
function limitStyles(unit: Unit): Unit {
	let left = STYLE_LIMIT - (unit.frame ? 1 : 0);
	const spans = unit.spans.map((span) => {
		if (!span.style) return span;
		left -= 1;
		return left >= 0 ? span : { text: span.text };
	});
	return { ...unit, spans };
}

/**
 * The buttons of a message. A press carries only the button's place, counted through all rows: what it means is
 * kept with the message it stands under, so nobody can forge it.
 */
export function renderKeyboard(actions: MessageAction[][] | undefined): InlineKeyboardMarkup | undefined {
	let index = -1;
	const rows = (actions ?? []).map((row) =>
		row.map((action) => {
			index += 1;
			const style = action.tone && (action.tone === "good" ? ("success" as const) : ("danger" as const));
			return {
				text: cleanLine(action.label) || cleanLine(action.says) || "…",
				callback_data: `b:${index}`,
				...(style && { style }),
			};
		}),
	);
	let left = BUTTON_LIMIT;
	const kept = rows.map((row) => row.filter(() => left-- > 0)).filter((row) => row.length > 0);
	return kept.length > 0 ? { inline_keyboard: kept } : undefined;
}
