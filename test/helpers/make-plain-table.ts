import { makePdf } from "./make-files.ts";
import { officeFont } from "./make-scan.ts";

/** A row: cells, or a heading across all columns. */
export type PlainRow = string[] | { across: string };

export interface PlainTable {
	labels: string[];
	rows: PlainRow[];
	/** Points; together at most 470. */
	widths: number[];
	/** Numbers and short cells in the middle of their row, not at its first line. */
	centred?: boolean;
	/** Space above and below the words of a row; 0 leaves no wider gap between rows than between lines. */
	padding?: number;
	/** Points between columns. */
	gap?: number;
	/** Labels again on each page. */
	repeated?: boolean;
	/** Thin lines between rows, none between columns. */
	ruled?: boolean;
	before?: string[];
	after?: string[];
}

/** A .pdf with a table set in columns with no line between them, each cell wrapped to its column. */
export function makePlainTablePdf(table: PlainTable): Promise<Buffer> {
	return makePdf(table.before ?? [], {
		font: officeFont(),
		draw: (pdf) => {
			if (table.before?.length) pdf.moveDown();
			pdf.fontSize(11);
			drawRow(pdf, table, table.labels, true);
			for (const row of table.rows) {
				if (Array.isArray(row)) drawRow(pdf, table, row, false);
				else {
					breakPage(pdf, table, 20);
					pdf.y += table.padding ?? 3;
					pdf.text(row.across, 85, pdf.y, { width: 470 });
					pdf.y += table.padding ?? 3;
				}
			}
			pdf.fontSize(13).moveDown();
			for (const line of table.after ?? []) pdf.text(line, 85, pdf.y, { align: "justify", indent: 28 });
		},
	});
}

function drawRow(pdf: PDFKit.PDFDocument, table: PlainTable, cells: string[], isHeader: boolean): void {
	const { widths, centred, padding = 3, gap = 12, ruled } = table;
	const options = (column: number) => ({
		width: (widths[column] ?? 0) - gap,
		align: (isHeader || column === 0 ? "center" : "left") as "center" | "left",
	});
	const heights = cells.map((text, column) => (text ? pdf.heightOfString(text, options(column)) : 0));
	const height = Math.max(...heights);
	if (!isHeader) breakPage(pdf, table, height + 2 * padding);
	const top = pdf.y + padding;
	if (ruled) pdf.moveTo(85, pdf.y).lineTo(555, pdf.y).lineWidth(0.5).stroke();
	let x = 85;
	cells.forEach((text, column) => {
		const offset = centred || isHeader ? (height - (heights[column] ?? 0)) / 2 : 0;
		if (text) pdf.text(text, x, top + offset, options(column));
		x += widths[column] ?? 0;
	});
	pdf.x = 85;
	pdf.y = top + height + padding;
}

function breakPage(pdf: PDFKit.PDFDocument, table: PlainTable, height: number): void {
	if (pdf.y + height <= pdf.page.height - 60) return;
	pdf.addPage();
	if (table.repeated) drawRow(pdf, table, table.labels, true);
}
