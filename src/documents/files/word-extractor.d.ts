/** The parts of word-extractor 1.0.4 that are used; it brings no types of its own. */
declare module "word-extractor/lib/document.js" {
	interface TextOptions {
		/** False keeps typographic quotes and dashes as they are written. */
		filterUnicode?: boolean;
	}
	export default class ExtractedDocument {
		getHeaders(options?: TextOptions): string;
		getFootnotes(options?: TextOptions): string;
		getEndnotes(options?: TextOptions): string;
		getTextboxes(options?: TextOptions): string;
		getAnnotations(options?: TextOptions): string;
	}
}

declare module "word-extractor/lib/buffer-reader.js" {
	export default class BufferReader {
		constructor(file: Buffer);
	}
}

declare module "word-extractor/lib/word-ole-extractor.js" {
	import type BufferReader from "word-extractor/lib/buffer-reader.js";
	import type ExtractedDocument from "word-extractor/lib/document.js";

	/** A stretch of the document's words that lies in one piece in the file. */
	interface Piece {
		startCp: number;
		startFilePos: number;
		endFilePos: number;
		/** Bytes per character: 1 or 2. */
		bpc: number;
		/** With Word's marks; what was deleted under revision is "\0", the mark that ends a row is "\n". */
		text: string;
	}
	export default class WordOleExtractor {
		_pieces: Piece[];
		_boundaries: { ccpText: number };
		extract(reader: BufferReader): Promise<ExtractedDocument>;
		/** `main` is the stream "WordDocument", `table` the stream of tables beside it. */
		writeParagraphProperties(main: Buffer, table: Buffer): void;
	}
}
