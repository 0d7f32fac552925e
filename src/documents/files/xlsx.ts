import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { Source, SourceBlock } from "../source.ts";
import { cellText } from "./cell-text.ts";
import { checkSheet } from "./check-sheet.ts";
import { asFileError, FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";
import { type OfficePackage, openPackage } from "./open-package.ts";
import { walkXml } from "./walk-xml.ts";

const sheetPart = /^xl\/worksheets\/sheet\d+\.xml$/;
const neededPart =
	/^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;
/** Parts of a sheet that hold no words; some of them make exceljs walk a million cells, or look for parts left out. */
const wordless = [
	"dataValidations",
	"conditionalFormatting",
	"drawing",
	"legacyDrawing",
	"picture",
	"tableParts",
	"hyperlinks",
	"extLst",
	"autoFilter",
	"rowBreaks",
	"colBreaks",
];

/**
 * A workbook as one table per visible sheet: merged cells expanded, dates as words, formulas as their last results.
 * Rows above the labels of a sheet (issuer, title, "Kèm theo Kế hoạch số …") become text. Hidden sheets are looked
 * at for marks of secrecy only.
 *
 * @throws FileError "file-macro", "file-broken", "file-bomb", "file-too-many-rows".
 */
export async function readXlsx(bytes: Uint8Array, limits: ReadLimits): Promise<Source> {
	const office = await openPackage(bytes, limits);
	if (office.names.some((name) => /vbaProject/i.test(name))) throw new FileError("file-macro");
	const workbook = await load(office, limits);
	const blocks: SourceBlock[] = [];
	const margins: string[] = [];
	let pages = 0;
	for (const sheet of workbook.worksheets) {
		const table = sheetTable(sheet, limits.cells);
		if (sheet.state !== "visible") {
			margins.push(...table.rows.flat());
			continue;
		}
		pages++;
		const { oddHeader, oddFooter } = sheet.headerFooter ?? {};
		margins.push(
			...[oddHeader, oddFooter].filter((words) => words).map((words) => marginText(String(words))),
		);
		blocks.push(...titleAndTable(table, sheet.name));
	}
	return { blocks, pages: Math.max(1, pages), origin: "xlsx", margins };
}

async function load(office: OfficePackage, limits: ReadLimits): Promise<ExcelJS.Workbook> {
	const zip = new JSZip();
	const costs = { rows: 0, cells: 0 };
	let sheets = 0;
	for (const name of office.names) {
		const isSheet = sheetPart.test(name);
		if (!isSheet && !neededPart.test(name)) continue;
		const xml = withoutPrefix((await office.readText(name)) ?? "");
		if (isSheet) {
			sheets++;
			checkSheet(xml, limits, costs);
		} else walkXml(xml, limits.xmlDepth);
		zip.file(name, xml);
	}
	if (sheets === 0) throw new FileError("file-broken");
	const workbook = new ExcelJS.Workbook();
	try {
		const packed = await zip.generateAsync({ type: "nodebuffer", compression: "STORE" });
		await workbook.xlsx.load(packed as unknown as ExcelJS.Buffer, { ignoreNodes: wordless });
	} catch (error) {
		throw asFileError(error);
	}
	return workbook;
}

/** Some programs write <x:row> for <row>; exceljs knows the bare names only. */
function withoutPrefix(xml: string): string {
	const prefix = /<(\w+):(?:worksheet|workbook|sst|styleSheet)[\s>]/.exec(xml.slice(0, 2000))?.[1];
	return prefix ? xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</") : xml;
}

interface Table {
	rows: string[][];
	merged: string[];
}

/** Rows and columns that hold any words, in order. */
function sheetTable(sheet: ExcelJS.Worksheet, mostCells: number): Table {
	const cells: { text: string; column: number; copy: boolean }[][] = [];
	const columns = new Set<number>();
	sheet.eachRow((row) => {
		const line: { text: string; column: number; copy: boolean }[] = [];
		row.eachCell((cell, column) => {
			const text = cellText(cell.value, cell.numFmt);
			if (!text) return;
			columns.add(column);
			line.push({ text, column, copy: cell.isMerged && cell.master.address !== cell.address });
		});
		if (line.some((cell) => !cell.copy) || line.length > 1) cells.push(line);
	});
	if (columns.size * cells.length > mostCells) throw new FileError("file-bomb");
	const order = new Map([...columns].sort((a, b) => a - b).map((column, index) => [column, index]));
	const merged: string[] = [];
	const rows = cells.map((line, rowIndex) => {
		const row = new Array<string>(order.size).fill("");
		for (const { text, column, copy } of line) {
			const index = order.get(column) ?? 0;
			row[index] = text;
			if (copy) merged.push(`${rowIndex}:${index}`);
		}
		return row;
	});
	return { rows, merged };
}

/** The labels are the first row with three different cells; what stands above is the head of the document. */
function titleAndTable({ rows, merged }: Table, name: string): SourceBlock[] {
	const copies = new Set(merged);
	const own = (row: string[], rowIndex: number) =>
		row.filter((text, column) => text && !copies.has(`${rowIndex}:${column}`));
	const labels = rows.findIndex((row, rowIndex) => own(row, rowIndex).length >= 3);
	if (labels < 0 && rows.length === 0) return [];
	const top = Math.max(0, labels);
	const title: SourceBlock[] = rows
		.slice(0, top)
		.flatMap((row, rowIndex) => own(row, rowIndex).map((text): SourceBlock => ({ type: "text", text })));
	const below = merged.flatMap((place) => {
		const [row = 0, column = 0] = place.split(":").map(Number);
		return row >= top ? [`${row - top}:${column}`] : [];
	});
	return [...title, { type: "table", rows: rows.slice(top), merged: below, name }];
}

/** "&C&"Times New Roman,Bold"MẬT" in a page header is "MẬT". Source: ECMA-376 part 1, 18.3.1.46. */
function marginText(words: string): string {
	return words.replace(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[A-Z]/gi, "\n").trim();
}
