import { formatCounter } from "./format-counter.ts";
import { walkXml } from "./walk-xml.ts";

/** What a paragraph says of its automatic number (w:numPr and w:pStyle); each may be absent. */
export interface NumberedParagraph {
	numId: string | null;
	level: number | null;
	styleId: string | null;
}

/** Gives the label of each paragraph in turn ("II.", "a)", "-"), or null; it counts, so ask once and in order. */
export type Labeller = (paragraph: NumberedParagraph) => string | null;

interface Level {
	start: number;
	format: string;
	text: string;
	/** Roman and letters of the levels above are shown as digits (w:isLgl). */
	legal: boolean;
	restarts: boolean;
	styleId: string | null;
}

interface List {
	levels: Map<number, Level>;
	/** The list is defined by this numbering style (w:numStyleLink). */
	linkedStyle: string | null;
}

interface Instance {
	list: string;
	starts: Map<number, number>;
}

interface Style {
	numId: string | null;
	level: number | null;
	basedOn: string | null;
}

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
	const styles = readStyles(stylesXml, maxDepth);
	const counters = new Map<string, Map<number, number>>();
	const started = new Set<string>();

	function resolve(paragraph: NumberedParagraph): { numId: string; level: number } | null {
		if (paragraph.numId === "0") return null;
		if (paragraph.numId) return { numId: paragraph.numId, level: paragraph.level ?? 0 };
		let styleId = paragraph.styleId;
		for (let hops = 0; styleId && hops < 10; hops++) {
			const style = styles.get(styleId);
			if (style?.numId === "0") return null;
			if (style?.numId) {
				const numId = style.numId;
				return { numId, level: levelOfStyle(listOf(numId)?.list, styleId) ?? style.level ?? 0 };
			}
			styleId = style?.basedOn ?? null;
		}
		return null;
	}

	function listOf(numId: string): { id: string; list: List; instance: Instance } | null {
		const instance = instances.get(numId);
		const list = instance && lists.get(instance.list);
		if (!instance || !list) return null;
		const linked = list.linkedStyle ? styles.get(list.linkedStyle)?.numId : null;
		const target = linked ? instances.get(linked) : undefined;
		const targetList = target && lists.get(target.list);
		return target && targetList
			? { id: target.list, list: targetList, instance }
			: { id: instance.list, list, instance };
	}

	return (paragraph) => {
		const at = resolve(paragraph);
		const found = at && listOf(at.numId);
		const level = at && found?.list.levels.get(at.level);
		if (!at || !found || !level) return null;
		const counts = counters.get(found.id) ?? new Map<number, number>();
		counters.set(found.id, counts);
		const override = found.instance.starts.get(at.level);
		const startKey = `${at.numId}:${at.level}`;
		const restart = override !== undefined && !started.has(startKey);
		started.add(startKey);
		const before = counts.get(at.level);
		counts.set(at.level, restart ? override : before === undefined ? level.start : before + 1);
		for (const deeper of counts.keys()) {
			if (deeper > at.level && found.list.levels.get(deeper)?.restarts !== false) counts.delete(deeper);
		}
		return labelOf(level, found.list, counts);
	};
}

function labelOf(level: Level, list: List, counts: Map<number, number>): string | null {
	if (level.format === "bullet") return bullet(level.text);
	if (level.format === "none" && !level.text) return null;
	const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
		const index = Number(digit) - 1;
		const own = list.levels.get(index);
		const value = counts.get(index) ?? own?.start ?? 1;
		return formatCounter(value, level.legal ? "decimal" : (own?.format ?? "decimal"));
	});
	return label.trim() || null;
}

/** Bullets of symbol fonts are private characters ("\uF0B7"); a plain dash reads the same. */
function bullet(text: string): string {
	const sign = text.trim();
	return /^[-–—+*•●○▪■]$/.test(sign) ? sign : "-";
}

function levelOfStyle(list: List | undefined, styleId: string): number | null {
	if (!list) return null;
	for (const [index, level] of list.levels) if (level.styleId === styleId) return index;
	return null;
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
