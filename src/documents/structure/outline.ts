import type { Grid } from "../table/grid.ts";
import { MARKER_RANK, type Marker, type MarkerKind, markerOf } from "./markers.ts";

/** A paragraph or a table in reading order. */
export type Block = { kind: "paragraph"; text: string } | { kind: "table"; grid: Grid };

/** A heading, an item, an unmarked paragraph or a table, with what stands under it. */
export interface Item {
	marker: Marker | null;
	/** Its words without the mark. */
	text: string;
	items: Item[];
	grid?: Grid;
}

interface Level {
	item: Item;
	kind: MarkerKind;
}

/** Kinds whose depth is fixed by habit; letters, brackets, dashes and pluses nest as they come. */
const FIXED = MARKER_RANK.letter;

/** Levels that a mark of this kind closes: those of its own kind and deeper; at most bullets when it is new. */
function openLevels(levels: Level[], kind: MarkerKind): Level[] {
	const same = levels.findIndex((level) => level.kind === kind);
	if (same >= 0) return levels.slice(0, same);
	const rank = MARKER_RANK[kind];
	if (rank < FIXED) return levels.filter((level) => MARKER_RANK[level.kind] < rank);
	const isBullet = kind === "dash" || kind === "plus";
	if (isBullet) return kind === "dash" ? levels.filter((level) => level.kind !== "plus") : levels;
	return levels.filter((level) => MARKER_RANK[level.kind] < MARKER_RANK.dash);
}

/** An unmarked paragraph stands under the innermost item that is no bullet and no (1). */
const plainLevels = (levels: Level[]): Level[] =>
	levels.filter((level) => MARKER_RANK[level.kind] < MARKER_RANK.paren);

/** Builds the tree of headings and items from paragraphs and tables in reading order. */
export function outlineOf(blocks: readonly Block[]): Item {
	const root: Item = { marker: null, text: "", items: [] };
	let levels: Level[] = [];
	const under = () => levels.at(-1)?.item ?? root;
	for (const block of blocks) {
		if (block.kind === "table") {
			under().items.push({ marker: null, text: "", items: [], grid: block.grid });
			continue;
		}
		const marker = markerOf(block.text);
		if (!marker) {
			levels = plainLevels(levels);
			under().items.push({ marker: null, text: block.text, items: [] });
			continue;
		}
		levels = openLevels(levels, marker.kind);
		const item: Item = { marker, text: block.text.slice(marker.length).trim(), items: [] };
		under().items.push(item);
		levels.push({ item, kind: marker.kind });
	}
	return root;
}
