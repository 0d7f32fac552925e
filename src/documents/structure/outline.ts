import { underBareHeadings } from "./bare-headings.ts";
import type { Block, Item } from "./item.ts";
import { MARKER_RANK, type Marker, type MarkerKind, markerOf } from "./markers.ts";

interface Level {
	item: Item;
	kind: MarkerKind;
}

/** Kinds whose depth is fixed by habit; those that count in words, letters, brackets and bullets nest as they come. */
const FIXED = MARKER_RANK.counted;
/** Kinds that only itemize, and under which nothing with a mark of its own stands. */
const BULLETS = MARKER_RANK.dash;

const isFirst = ({ label }: Marker): boolean => /^(?:1|a|i|nhất)$/iu.test(label);
const isBullet = (kind: MarkerKind): boolean => MARKER_RANK[kind] >= BULLETS;

/** Which levels stay open above a mark, as the order tells in which this document first used its marks. */
class Nesting {
	/** Under which kind each kind of fixed depth began; null: under none. */
	readonly #above = new Map<MarkerKind, MarkerKind | null>();

	/** Levels above a mark of this kind: those of its own kind and deeper are closed. */
	above(levels: Level[], marker: Marker): Level[] {
		const { kind } = marker;
		const same = levels.findIndex((level) => level.kind === kind);
		if (same >= 0) return levels.slice(0, same);
		const rank = MARKER_RANK[kind];
		if (isBullet(kind)) return kind === "dash" ? levels.filter((level) => level.kind !== "plus") : levels;
		const open = levels.filter((level) => !isBullet(level.kind));
		if (rank > FIXED) return open;
		const before = this.#above.get(kind);
		const at = before ? open.findIndex((level) => level.kind === before) : -1;
		if (at >= 0) return open.slice(0, at + 1);
		// "(1)" over "1." or "Nhiệm vụ 1:" over "1.": a count that begins anew below one still open is part of it
		const nests = before === undefined && isFirst(marker);
		const stay = nests ? open : open.filter((level) => MARKER_RANK[level.kind] < rank);
		this.#above.set(kind, stay.at(-1)?.kind ?? null);
		return stay;
	}
}

/** An unmarked paragraph stands under the innermost item that is no bullet and no (1) within another. */
const plainLevels = (levels: Level[]): Level[] =>
	levels.filter(({ kind }, depth) => (kind === "paren" ? depth === 0 : !isBullet(kind)));

/** Builds the tree of headings and items from paragraphs and tables in reading order. */
export function outlineOf(blocks: readonly Block[]): Item {
	const root: Item = { marker: null, text: "", items: [] };
	const nesting = new Nesting();
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
		levels = nesting.above(levels, marker);
		const item: Item = { marker, text: block.text.slice(marker.length).trim(), items: [] };
		under().items.push(item);
		levels.push({ item, kind: marker.kind });
	}
	headed(root, false);
	return root;
}

/** Lays what stands under headings without a mark below them, in the whole tree. */
function headed(item: Item, introduced: boolean): void {
	for (const below of item.items) headed(below, true);
	item.items = underBareHeadings(item.items, introduced);
}
