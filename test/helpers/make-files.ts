import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import {
	Document,
	type FileChild,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	VerticalMergeType,
	WidthType,
} from "docx";
import ExcelJS from "exceljs";
import PDFDocument from "pdfkit";

/** A row of a plan's table: a group heading ("I", "KINH TẾ ĐỐI NGOẠI") across the table, or five cells. */
export type PlanRow = { group: [number: string, title: string] } | { cells: string[] };

export const planLabels = [
	"STT",
	"Nội dung nhiệm vụ",
	"Cơ quan chủ trì tham mưu/thực hiện",
	"Cơ quan phối hợp",
	"Thời gian thực hiện",
];

interface GoldTask {
	ref: string;
	heading: string;
	content: string;
	lead_raw: string;
	coordinating_raw?: string;
	deadline_raw?: string;
}

/** The 25 rows of the real appendix of seed 004, with their group headings, from the labels in test/eval. */
export async function goldPlanRows(): Promise<PlanRow[]> {
	const file = new URL("../eval/gold/004_aca9e7297d864ff1.json", import.meta.url);
	const { tasks } = JSON.parse(await readFile(file, "utf8")) as { tasks: GoldTask[] };
	const rows: PlanRow[] = [];
	let group = "";
	for (const task of tasks.filter(({ ref }) => ref.startsWith("PL."))) {
		const [, roman = "", number = ""] = task.ref.split(".");
		if (roman !== group) rows.push({ group: [roman, task.heading] });
		group = roman;
		rows.push({
			cells: [number, task.content, task.lead_raw, task.coordinating_raw ?? "", task.deadline_raw ?? ""],
		});
	}
	return rows;
}

/** A .docx: paragraphs, then a table with its labels repeated on each page and group rows merged across it. */
export async function makeDocx(
	rows: PlanRow[],
	options: { before?: string[]; after?: string[] } = {},
): Promise<Buffer> {
	const paragraphs = (lines: string[] = []) => lines.map((line) => new Paragraph(line));
	const children: FileChild[] = [...paragraphs(options.before)];
	if (rows.length > 0) children.push(planTable(rows));
	return packDocx([...children, ...paragraphs(options.after)]);
}

/** Any children of the docx library as a file. */
export async function packDocx(children: FileChild[]): Promise<Buffer> {
	return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The table alone, to set between other children. */
export function planTable(rows: PlanRow[]): Table {
	const cell = (text: string, columnSpan = 1) =>
		new TableCell({ columnSpan, children: text.split("\n").map((line) => new Paragraph(line)) });
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [
			new TableRow({ tableHeader: true, children: planLabels.map((label) => cell(label)) }),
			...rows.map(
				(row) =>
					new TableRow({
						children:
							"group" in row
								? [cell(row.group[0]), cell(row.group[1], 4)]
								: row.cells.map((text) => cell(text)),
					}),
			),
		],
	});
}

/** A cell that begins, or goes on with, a merge down the rows. */
export function mergedDown(text: string, first: boolean): TableCell {
	return new TableCell({
		verticalMerge: first ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
		children: [new Paragraph({ children: [new TextRun(text)] })],
	});
}

/** A workbook of one sheet "Phụ lục": title rows merged across, labels, group rows merged, then the rows. */
export async function makeXlsx(rows: PlanRow[], options: { before?: string[] } = {}): Promise<Buffer> {
	const workbook = new ExcelJS.Workbook();
	const sheet = workbook.addWorksheet("Phụ lục");
	const across = (from: number) => sheet.mergeCells(sheet.rowCount, from, sheet.rowCount, planLabels.length);
	for (const line of options.before ?? []) {
		sheet.addRow([line]);
		across(1);
	}
	sheet.addRow(planLabels);
	for (const row of rows) {
		if ("group" in row) {
			sheet.addRow(row.group);
			across(2);
		} else sheet.addRow(row.cells.map((text) => (/^\d+$/.test(text) ? Number(text) : text)));
	}
	return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Be Vietnam Pro: a font that has every letter with every tone. */
export function vietnameseFont(bold = false): string {
	const { resolve } = createRequire(import.meta.url);
	const weight = bold ? "700Bold/BeVietnamPro_700Bold" : "400Regular/BeVietnamPro_400Regular";
	return resolve(`@expo-google-fonts/be-vietnam-pro/${weight}.ttf`);
}

/** A .pdf on A4 with a text layer; each line is set as a paragraph, wrapped by the page, "\f" begins a new page. */
export async function makePdf(
	lines: string[],
	options: { userPassword?: string; font?: string; draw?: (pdf: PDFKit.PDFDocument) => void } = {},
): Promise<Buffer> {
	const pdf = new PDFDocument({
		size: "A4",
		margins: { top: 57, bottom: 57, left: 85, right: 43 },
		...options,
	});
	const chunks: Buffer[] = [];
	pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
	const done = new Promise<void>((resolve) => pdf.on("end", () => resolve()));
	pdf.font(options.font ?? vietnameseFont()).fontSize(13);
	for (const line of lines) {
		if (line === "\f") pdf.addPage();
		else if (line === "") pdf.moveDown();
		else pdf.text(line, { align: "justify", indent: 28, paragraphGap: 6 });
	}
	options.draw?.(pdf);
	pdf.end();
	await done;
	return Buffer.concat(chunks);
}

/** A .pdf with the plan's table drawn with lines, as Word prints it: wrapped cells, labels repeated on each page. */
export async function makeTablePdf(
	rows: PlanRow[],
	options: { before?: string[]; font?: string } = {},
): Promise<Buffer> {
	return makePdf(options.before ?? [], { font: options.font, draw: (pdf) => drawTable(pdf, rows) });
}

function drawTable(pdf: PDFKit.PDFDocument, rows: PlanRow[]): void {
	const widths = [30, 190, 95, 80, 72];
	pdf.fontSize(10);
	const drawRow = (cells: string[], spans: number[]) => {
		const sizes = spans.map((span, index) => {
			const from = spans.slice(0, index).reduce((a, b) => a + b, 0);
			return widths.slice(from, from + span).reduce((a, b) => a + b, 0);
		});
		const height =
			Math.max(...cells.map((text, i) => pdf.heightOfString(text || " ", { width: (sizes[i] ?? 0) - 8 }))) +
			8;
		if (pdf.y + height > pdf.page.height - 57) {
			pdf.addPage();
			if (cells !== planLabels) drawRow(planLabels, [1, 1, 1, 1, 1]);
		}
		const top = pdf.y;
		let x = 85;
		cells.forEach((text, index) => {
			const width = sizes[index] ?? 0;
			pdf.rect(x, top, width, height).lineWidth(0.5).stroke();
			pdf.text(text, x + 4, top + 4, { width: width - 8 });
			x += width;
		});
		pdf.x = 85;
		pdf.y = top + height;
	};
	drawRow(planLabels, [1, 1, 1, 1, 1]);
	for (const row of rows) {
		if ("group" in row) drawRow(row.group, [1, 4]);
		else drawRow(row.cells, [1, 1, 1, 1, 1]);
	}
}
