import type { OfficePackage } from "./open-package.ts";
import { walkXml } from "./walk-xml.ts";

const marginPart = /^word\/(header|footer|footnotes|endnotes|comments)\d*\.xml$/;

/**
 * Words of a .docx that stand outside its running text: headers, footers, notes, comments, text boxes and WordArt
 * (a watermark). A mark of secrecy often stands there, a task never.
 *
 * @throws FileError as `walkXml`.
 */
export async function docxMargins(
	office: OfficePackage,
	documentXml: string,
	maxDepth: number,
): Promise<string[]> {
	const lines = marginLines(documentXml, maxDepth, true);
	for (const name of office.names.filter((part) => marginPart.test(part))) {
		const xml = await office.readText(name);
		if (xml) lines.push(...marginLines(xml, maxDepth, false));
	}
	return lines;
}

/** Paragraphs of a part; with `boxesOnly` only those in text boxes. WordArt keeps its words in an attribute. */
function marginLines(xml: string, maxDepth: number, boxesOnly: boolean): string[] {
	const lines: string[] = [];
	let boxes = 0;
	let inText = false;
	let line = "";
	walkXml(xml, maxDepth, {
		open({ name, attributes }) {
			if (name === "w:txbxContent") boxes++;
			else if (name === "w:t") inText = true;
			else if (name === "w:tab" || name === "w:br") line += name === "w:br" ? "\n" : "\t";
			else if (name === "v:textpath" && attributes.string) lines.push(attributes.string);
		},
		close(name) {
			if (name === "w:t") inText = false;
			else if (name === "w:p") {
				if (line.trim() && (boxes > 0 || !boxesOnly)) lines.push(line.trim());
				line = "";
			} else if (name === "w:txbxContent") boxes--;
		},
		text(words) {
			if (inText && (boxes > 0 || !boxesOnly)) line += words;
		},
	});
	return lines;
}
