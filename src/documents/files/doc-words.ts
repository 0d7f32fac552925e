import BufferReader from "word-extractor/lib/buffer-reader.js";
import type ExtractedDocument from "word-extractor/lib/document.js";
import WordOleExtractor from "word-extractor/lib/word-ole-extractor.js";
import { type TableRange, tableRanges } from "./doc-tables.ts";

/** The words of a .doc with Word's own marks in them, and which of them stand in a table. */
export interface DocWords {
	/** Paragraphs end in "\r", cells in "\x07", rows in "\n" or "\x07"; field codes lie between "\x13" and "\x15". */
	body: string;
	/** For each character of the body: 1 in a table, 2 the mark that ends a row. */
	places: Uint8Array;
	/** Headers, notes, boxes. */
	document: ExtractedDocument;
}

/** word-extractor gives tables as tabs between lines, in which a tab that was typed looks the same. */
class TableAwareExtractor extends WordOleExtractor {
	ranges: TableRange[] = [];

	override writeParagraphProperties(main: Buffer, table: Buffer): void {
		super.writeParagraphProperties(main, table);
		this.ranges = tableRanges(main, table);
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
	const ranges = extractor.ranges.sort((a, b) => a.from - b.from);
	for (const { startCp, startFilePos, endFilePos, bpc } of extractor._pieces) {
		for (const range of ranges) {
			if (range.to <= startFilePos) continue;
			if (range.from >= endFilePos) break;
			const from = startCp + Math.max(0, (range.from - startFilePos) / bpc);
			const to = startCp + (Math.min(range.to, endFilePos) - startFilePos) / bpc;
			places.fill(range.isRowEnd ? 2 : 1, from, to);
		}
	}
	return { body, places, document };
}
