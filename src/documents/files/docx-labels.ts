import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";
import type { Labeller, NumberedParagraph } from "./list-labels.ts";
import { walkXml } from "./walk-xml.ts";

/** Word allows 63 columns in a table. */
const mostColumns = 63;

/**
 * Writes the automatic numbers of Word into the paragraphs they belong to, as words, so that whatever reads the
 * XML next sees "II. Nhiệm vụ" instead of "Nhiệm vụ". Columns that a table row leaves out at its start (w:gridBefore)
 * become an empty cell, or everything in the row would shift to the left. In passing it counts table rows and checks
 * the XML.
 *
 * @throws FileError "file-too-many-rows", and as `walkXml`.
 */
export function writeLabels(documentXml: string, labelFor: Labeller, limits: ReadLimits): string {
	const pieces: string[] = [];
	let copied = 0;
	let rows = 0;
	let paragraph: NumberedParagraph | null = null;
	let properties = 0;
	// mc:Choice and mc:Fallback hold the same words twice; only the fallback is read, so only it is counted.
	let choices = 0;
	let skipped = 0;
	walkXml(documentXml, limits.xmlDepth, {
		open({ name, attributes }) {
			if (name === "mc:Choice") choices++;
			else if (name === "w:tr") rows++;
			else if (name === "w:pPr" && properties++ === 0)
				paragraph = { numId: null, level: null, styleId: null };
			else if (paragraph && properties === 1) notePropertyOf(paragraph, name, attributes["w:val"]);
			else if (name === "w:gridBefore") skipped = Math.min(Number(attributes["w:val"]) || 0, mostColumns);
			if (rows > limits.rows) throw new FileError("file-too-many-rows", { rows: 0, limit: limits.rows });
		},
		close(name, position) {
			if (name === "mc:Choice") choices--;
			if (name === "w:trPr" && skipped > 0) {
				pieces.push(documentXml.slice(copied, position), emptyCell(skipped));
				copied = position;
				skipped = 0;
			}
			// w:pPr also stands inside w:pPrChange, the paragraph as it was before a tracked change.
			if (name !== "w:pPr" || --properties > 0) return;
			const label = paragraph && choices === 0 ? labelFor(paragraph) : null;
			paragraph = null;
			if (!label) return;
			pieces.push(documentXml.slice(copied, position), labelRun(label));
			copied = position;
		},
	});
	pieces.push(documentXml.slice(copied));
	return pieces.join("");
}

function labelRun(label: string): string {
	const words = label.replace(/&/g, "&amp;").replace(/</g, "&lt;");
	return `<w:r><w:t xml:space="preserve">${words} </w:t></w:r>`;
}

function notePropertyOf(paragraph: NumberedParagraph, name: string, value: string | undefined): void {
	if (name === "w:numId") paragraph.numId = value ?? null;
	else if (name === "w:ilvl") paragraph.level = Number(value) || 0;
	else if (name === "w:pStyle") paragraph.styleId = value ?? null;
}

function emptyCell(columns: number): string {
	return `<w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p/></w:tc>`;
}
