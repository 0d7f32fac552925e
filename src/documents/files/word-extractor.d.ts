/** The parts of word-extractor 1.0 that are used; it brings no types of its own. */
declare module "word-extractor" {
	interface TextOptions {
		/** False keeps typographic quotes and dashes as they are written. */
		filterUnicode?: boolean;
	}
	interface ExtractedDocument {
		getBody(options?: TextOptions): string;
		getHeaders(options?: TextOptions): string;
		getFootnotes(options?: TextOptions): string;
		getEndnotes(options?: TextOptions): string;
		getTextboxes(options?: TextOptions): string;
		getAnnotations(options?: TextOptions): string;
	}
	export default class WordExtractor {
		extract(file: string | Buffer): Promise<ExtractedDocument>;
	}
}
