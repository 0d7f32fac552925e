import type { Instance, Labeller, Level, List, Style } from "./list-labels.ts";
import { labellerOf } from "./list-labels.ts";
import { walkXml } from "./walk-xml.ts";

/**
 * Word's automatic numbers are counted, not stored: "1.", "a)" stand nowhere in the text of a .docx, and mammoth
 * keeps only "ordered or not". Without them an item could not be named as printed.
 *
 * Source: ECMA-376 part 1, 17.9 (numbering), 17.9.25 (w:start), 17.9.27 (w:startOverride), 17.9.21 (w:numStyleLink).
 * @throws FileError as `walkXml`.
 */
export function createLabeller(
	numberingXml: string | null,
	stylesXml: string | null,
	maxDepth: number,
): Labeller {
	const { lists, instances } = readNumbering(numberingXml, maxDepth);
	return labellerOf({ lists, instances, styles: readStyles(stylesXml, maxDepth) });
}

function readNumbering(xml: string | null, maxDepth: number) {
	const lists = new Map<string, List>();
	const instances = new Map<string, Instance>();
	if (!xml) return { lists, instances };
	let list: List | null = null;
	let level: Level | null = null;
	let instance: Instance | null = null;
	let overridden = 0;
	walkXml(xml, maxDepth, {
		open({ name, attributes }) {
			const value = attributes["w:val"] ?? "";
			if (name === "w:abstractNum") {
				list = { levels: new Map(), linkedStyle: null };
				lists.set(attributes["w:abstractNumId"] ?? "", list);
			} else if (name === "w:numStyleLink" && list) list.linkedStyle = value;
			else if (name === "w:lvl") {
				level = { start: 1, format: "decimal", text: "", legal: false, restarts: true, styleId: null };
				// A level redefined for one w:num only is rare; its start matters most and is taken from w:startOverride.
				if (list) list.levels.set(Number(attributes["w:ilvl"] ?? 0), level);
			} else if (name === "w:start" && level) level.start = Number(value) || 0;
			else if (name === "w:numFmt" && level) level.format = value;
			else if (name === "w:lvlText" && level) level.text = value;
			else if (name === "w:isLgl" && level) level.legal = value !== "0" && value !== "false";
			else if (name === "w:lvlRestart" && level) level.restarts = value !== "0";
			else if (name === "w:pStyle" && level) level.styleId = value;
			else if (name === "w:num") {
				instance = { list: "", starts: new Map() };
				instances.set(attributes["w:numId"] ?? "", instance);
			} else if (name === "w:abstractNumId" && instance) instance.list = value;
			else if (name === "w:lvlOverride") overridden = Number(attributes["w:ilvl"] ?? 0);
			else if (name === "w:startOverride" && instance) instance.starts.set(overridden, Number(value) || 0);
		},
		close(name) {
			if (name === "w:abstractNum") list = null;
			else if (name === "w:lvl") level = null;
			else if (name === "w:num") instance = null;
		},
	});
	return { lists, instances };
}

function readStyles(xml: string | null, maxDepth: number): Map<string, Style> {
	const styles = new Map<string, Style>();
	if (!xml) return styles;
	let style: Style | null = null;
	walkXml(xml, maxDepth, {
		open({ name, attributes }) {
			const value = attributes["w:val"] ?? "";
			if (name === "w:style") {
				style = { numId: null, level: null, basedOn: null };
				styles.set(attributes["w:styleId"] ?? "", style);
			} else if (name === "w:basedOn" && style) style.basedOn = value;
			else if (name === "w:numId" && style) style.numId = value;
			else if (name === "w:ilvl" && style) style.level = Number(value) || 0;
		},
		close(name) {
			if (name === "w:style") style = null;
		},
	});
	return styles;
}
