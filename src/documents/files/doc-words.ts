import BufferReader from "word-extractor/lib/buffer-reader.js";
import type ExtractedDocument from "word-extractor/lib/document.js";
import WordOleExtractor from "word-extractor/lib/word-ole-extractor.js";
import { docLists } from "./doc-lists.ts";
import { type ParagraphRange, paragraphRanges } from "./doc-tables.ts";
import { type Lists, labellerOf } from "./list-labels.ts";

/** The words of a .doc with Word's own marks in them, and which of them stand in a table. */
export interface DocWords {
	/** Paragraphs end in "\r", cells in "\x07", rows in "\n" or "\x07"; field codes lie between "\x13" and "\x15". */
	body: string;
	/** For each character of the body: 1 in a table, 2 the mark that ends a row. */
	places: Uint8Array;
	/** Automatic numbers ("1.", "a)") by the place of the mark that ends their paragraph. */
	labels: Map<number, string>;
	/** Cells that go on with the cell above, by the place of the mark that ends their row. */
	joined: Map<number, boolean[]>;
	/** Headers, notes, boxes. */
	document: ExtractedDocument;
}

/** word-extractor gives tables as tabs between lines, in which a tab that was typed looks the same. */
class TableAwareExtractor extends WordOleExtractor {
	ranges: ParagraphRange[] = [];
	lists: Lists = { lists: new Map(), instances: new Map(), styles: new Map() };

	override writeParagraphProperties(main: Buffer, table: Buffer): void {
		super.writeParagraphProperties(main, table);
		this.ranges = paragraphRanges(main, table);
		this.lists = listsOf(main, table);
	}
}

/** Reads a .doc of Word 97 and later. Throws what the library throws on damaged files. */
export async function docWords(file: Buffer): Promise<DocWords> {
	const extractor = new TableAwareExtractor();
	const document = await extractor.extract(new BufferReader(file));
	const length = extractor._boundaries.ccpText;
	const body = extractor._pieces
		.map((piece) => piece.text)
		.join("")
		.slice(0, length);
	const places = new Uint8Array(body.length);
	const joined = new Map<number, boolean[]>();
	const items = new Map<number, NonNullable<ParagraphRange["item"]>>();
	const ranges = extractor.ranges.sort((a, b) => a.from - b.from);
	for (const { startCp, startFilePos, endFilePos, bpc } of extractor._pieces) {
		for (const range of ranges) {
			if (range.to <= startFilePos) continue;
			if (range.from >= endFilePos) break;
			const from = startCp + Math.max(0, (range.from - startFilePos) / bpc);
			const to = startCp + (Math.min(range.to, endFilePos) - startFilePos) / bpc;
			if (range.inTable) places.fill(range.isRowEnd ? 2 : 1, from, to);
			if (range.joined.includes(true)) joined.set(to - 1, range.joined);
			if (range.item) items.set(to - 1, range.item);
		}
	}
	return { body, places, labels: labelsOf(items, extractor.lists), joined, document };
}

/** Lists that are damaged cost the numbers, not the words. */
function listsOf(main: Buffer, table: Buffer): Lists {
	try {
		return docLists(main, table);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return { lists: new Map(), instances: new Map(), styles: new Map() };
	}
}

/** The numbers count up in the order of the text. */
function labelsOf(
	items: ReadonlyMap<number, { list: number; level: number }>,
	lists: Lists,
): Map<number, string> {
	const label = labellerOf(lists);
	const labels = new Map<number, string>();
	for (const [at, { list, level }] of [...items].sort(([a], [b]) => a - b)) {
		const text = label({ numId: String(list), level, styleId: null });
		if (text) labels.set(at, text);
	}
	return labels;
}
