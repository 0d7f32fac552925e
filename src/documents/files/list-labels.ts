import { formatCounter } from "./format-counter.ts";

/** What a paragraph says of its automatic number (w:numPr and w:pStyle); each may be absent. */
export interface NumberedParagraph {
	numId: string | null;
	level: number | null;
	styleId: string | null;
}

/** Gives the label of each paragraph in turn ("II.", "a)", "-"), or null; it counts, so ask once and in order. */
export type Labeller = (paragraph: NumberedParagraph) => string | null;

/** A level of a list. `text` is the label with "%1" to "%9" for the counters of the levels. */
export interface Level {
	start: number;
	format: string;
	text: string;
	/** Roman and letters of the levels above are shown as digits (w:isLgl). */
	legal: boolean;
	restarts: boolean;
	styleId: string | null;
}

export interface List {
	levels: Map<number, Level>;
	/** The list is defined by this numbering style (w:numStyleLink). */
	linkedStyle: string | null;
}

/** A list as a document uses it: two uses of one list count on. */
export interface Instance {
	list: string;
	starts: Map<number, number>;
}

/** A style that numbers its paragraphs. */
export interface Style {
	numId: string | null;
	level: number | null;
	basedOn: string | null;
}

/** The lists of a document. Instances and styles by their id. */
export interface Lists {
	lists: Map<string, List>;
	instances: Map<string, Instance>;
	styles: Map<string, Style>;
}

/** Counts the items of lists as Word does. Source: ECMA-376 part 1, 17.9 (numbering). */
export function labellerOf({ lists, instances, styles }: Lists): Labeller {
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
