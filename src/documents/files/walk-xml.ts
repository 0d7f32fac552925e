import { SaxesParser } from "saxes";
import { FileError } from "./file-error.ts";

/** A tag as it is met. `position` is the offset just behind its ">". */
export interface XmlTag {
	name: string;
	attributes: Record<string, string>;
	position: number;
}

export interface XmlVisitor {
	open?(tag: XmlTag): void;
	/** `position` is the offset just behind the closing tag (behind "/>" for an empty element). */
	close?(name: string, position: number): void;
	text?(text: string): void;
}

/**
 * Goes through an XML part once, without building a tree, before any library does: a document type (the door of
 * XXE and of entity bombs, which Office never writes) and absurd nesting (which overflows the stack of those
 * libraries) end it here.
 *
 * @throws FileError "file-broken" for XML that is not well-formed or has a document type, "file-bomb" for nesting
 * deeper than `maxDepth`.
 */
export function walkXml(xml: string, maxDepth: number, visitor: XmlVisitor = {}): void {
	const parser = new SaxesParser();
	let depth = 0;
	parser.on("error", () => {
		throw new FileError("file-broken");
	});
	parser.on("doctype", () => {
		throw new FileError("file-broken");
	});
	parser.on("opentag", (tag) => {
		depth++;
		if (depth > maxDepth) throw new FileError("file-bomb");
		visitor.open?.({ name: tag.name, attributes: tag.attributes, position: parser.position });
	});
	parser.on("closetag", (tag) => {
		depth--;
		visitor.close?.(tag.name, parser.position);
	});
	const text = visitor.text;
	if (text) {
		parser.on("text", (words) => text(words));
		parser.on("cdata", (words) => text(words));
	}
	parser.write(xml);
	parser.close();
}
