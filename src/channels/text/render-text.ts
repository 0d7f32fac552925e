import type { Block, Message, Span } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { cleanLine } from "./clean-text.ts";
import { splitUnits } from "./split.ts";
import { toUnits } from "./to-units.ts";
import { type Unit, unitText } from "./unit.ts";

/**
 * A message as plain text for a channel without markup, buttons or files, in parts of at most `limit`
 * characters. Buttons become one line with the words that do the same (`text-actions`, `$actions`); files that
 * cannot go along are named (`text-files`, `$files`).
 */
export function renderText(message: Message, limit: number, t: Translate): string[] {
	const units = toUnits(message.blocks, { table: tableUnits, quote: quoteUnit });
	const tail = [filesLine(message, t), actionsLine(message, t)].filter((text) => text !== null);
	units.push(...tail.map((text, index): Unit => ({ spans: [{ text }], gap: index === 0 ? "\n\n" : "\n" })));
	return splitUnits(units, { characters: limit }).map(printPart);
}

function printPart(units: Unit[]): string {
	return units.map((unit, index) => (index > 0 ? unit.gap : "") + unitText(unit)).join("");
}

function quoteUnit(spans: Span[]): Unit {
	return { spans: [{ text: "“" }, ...spans, { text: "”" }], gap: "\n" };
}

/** A row is one line: its first cell, then each further one under the name of its column. */
function tableUnits(table: Extract<Block, { type: "table" }>): Unit[] {
	return table.rows.map((row) => {
		const [first = "", ...rest] = row.map(cleanLine);
		const named = rest
			.map((cell, index) => [cleanLine(table.head[index + 1] ?? ""), cell])
			.filter(([, cell]) => cell !== "")
			.map((pair) => pair.filter((text) => text !== "").join(": "));
		const separator = first !== "" && named.length > 0 ? " — " : "";
		return { spans: [{ text: `${first}${separator}${named.join("; ")}` }], gap: "\n" };
	});
}

function actionsLine(message: Message, t: Translate): string | null {
	const says = (message.actions ?? []).flat().map((action) => cleanLine(action.says));
	const distinct = [...new Set(says)].filter((text) => text !== "");
	return distinct.length > 0 ? t("text-actions", { actions: quoted(distinct) }) : null;
}

function filesLine(message: Message, t: Translate): string | null {
	const names = (message.files ?? []).map((file) => cleanLine(file.name));
	return names.length > 0 ? t("text-files", { files: quoted(names) }) : null;
}

function quoted(texts: string[]): string {
	return texts.map((text) => `“${text}”`).join(", ");
}
