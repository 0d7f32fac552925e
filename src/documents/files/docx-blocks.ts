import type { SourceBlock } from "../source.ts";
import { expandTable, type SpanningCell } from "./expand-table.ts";

/** An element of mammoth's document model, as far as it is looked at here (mammoth/lib/documents.js, 1.13). */
export interface DocxElement {
	type: string;
	children?: DocxElement[];
	/** Of "text". */
	value?: string;
	/** Of "break": "line", "page", "column". */
	breakType?: string;
	/** Of "paragraph". */
	styleName?: string | null;
	/** Of "run". */
	isBold?: boolean;
	isAllCaps?: boolean;
	/** Of "tableCell". */
	colSpan?: number;
	rowSpan?: number;
}

/**
 * Paragraphs and tables of a .docx in reading order. A line break inside a paragraph stays a line break.
 *
 * @throws FileError "file-bomb" when tables hold more than `mostCells` cells.
 */
export function docxBlocks(elements: DocxElement[], mostCells: number): SourceBlock[] {
	const blocks: SourceBlock[] = [];
	for (const element of elements) {
		if (element.type === "table") blocks.push(...tableBlocks(element, mostCells));
		else if (element.type === "paragraph") {
			const text = paragraphText(element);
			if (text)
				blocks.push(isHeading(element) ? { type: "text", text, heading: true } : { type: "text", text });
		} else blocks.push(...docxBlocks(element.children ?? [], mostCells));
	}
	return blocks;
}

function tableBlocks(table: DocxElement, mostCells: number): SourceBlock[] {
	const rows = (table.children ?? []).filter((row) => row.type === "tableRow");
	const cells = rows.map((row) => (row.children ?? []).filter((cell) => cell.type === "tableCell"));
	// A table of one column is a frame around words (a stamp, a box), or around the real table.
	if (cells.every((row) => row.length <= 1)) {
		return cells.flatMap((row) => row.flatMap((cell) => docxBlocks(cell.children ?? [], mostCells)));
	}
	const spanning: SpanningCell[][] = cells.map((row) =>
		row.map((cell) => ({ text: cellText(cell), colSpan: cell.colSpan ?? 1, rowSpan: cell.rowSpan ?? 1 })),
	);
	const { rows: expanded, merged } = expandTable(spanning, mostCells);
	return expanded.length > 0 ? [{ type: "table", rows: expanded, merged }] : [];
}

/** Paragraphs of a cell as lines. A table inside a cell becomes lines too, its cells set apart by tabs. */
function cellText(cell: DocxElement): string {
	const lines: string[] = [];
	for (const element of cell.children ?? []) {
		if (element.type === "table") {
			for (const row of element.children ?? []) {
				lines.push((row.children ?? []).map((inner) => cellText(inner).replace(/\n/g, " ")).join("\t"));
			}
		} else if (element.type === "paragraph") lines.push(paragraphText(element));
		else lines.push(cellText(element));
	}
	return lines.filter((line) => line.trim()).join("\n");
}

function paragraphText(element: DocxElement): string {
	return wordsOf(element, false)
		.replace(/[^\S\n]+\n/g, "\n")
		.trim();
}

function wordsOf(element: DocxElement, caps: boolean): string {
	if (element.type === "text")
		return caps ? (element.value ?? "").toLocaleUpperCase("vi") : (element.value ?? "");
	if (element.type === "tab") return "\t";
	if (element.type === "break") return element.breakType === "line" ? "\n" : "";
	// What is written as "Kế hoạch" and shown as "KẾ HOẠCH" was meant to be read in capitals.
	const upper = caps || element.isAllCaps === true;
	return (element.children ?? []).map((child) => wordsOf(child, upper)).join("");
}

/** By style, or wholly bold: offices seldom use styles. */
function isHeading(paragraph: DocxElement): boolean {
	if (/^(heading|title)\b/i.test(paragraph.styleName ?? "")) return true;
	const runs = (paragraph.children ?? []).filter((run) => wordsOf(run, false).trim());
	return runs.length > 0 && runs.every((run) => run.isBold === true);
}
