import ExcelJS from "exceljs";
import type { LocalDate } from "../domain/local-date.ts";
import { defuse } from "../domain/report/defuse.ts";
import { CELL_MAX, LEDGER_COLUMNS, type LedgerColumn } from "../domain/report/ledger.ts";
import { type FileRow, shownPercent } from "../domain/report/report-file.ts";
import { cleanText } from "../domain/text/clean-text.ts";
import { dayMonthYear, periodText } from "../domain/text/date-text.ts";
import { integer } from "../domain/text/number-text.ts";
import type { Translate } from "../domain/translate.ts";
import { FONT } from "./paper/measures.ts";
import { statusCell } from "./report-columns.ts";

/** Everything a ledger is made of. */
export interface LedgerFile {
	/** Whose ledger it is. */
	scope: string;
	asOf: LocalDate;
	rows: FileRow[];
}

interface LedgerCell {
	/** Key of its label in `locales/`. */
	label: string;
	/** In letters. */
	width: number;
	/** Text is kept as text also when somebody edits it; that, and the apostrophe, is what defuses formulas. */
	format: "@" | "dd/mm/yyyy" | "0%" | "#,##0";
	align?: "center" | "right";
	value: (row: FileRow, index: number, t: Translate) => string | number | Date | null;
}

/** A day as a sheet keeps it: midnight, without a zone. */
const sheetDay = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);

const COLUMNS: Record<LedgerColumn, LedgerCell> = {
	number: {
		label: "column-number",
		width: 6,
		format: "#,##0",
		align: "center",
		value: (_, index) => index + 1,
	},
	content: { label: "column-content", width: 46, format: "@", value: ({ content }) => content },
	document: { label: "column-document", width: 16, format: "@", value: ({ document }) => document },
	agency: { label: "column-agency", width: 20, format: "@", value: ({ agency }) => agency },
	coordinating: {
		label: "column-coordinating",
		width: 22,
		format: "@",
		value: ({ coordinating }) => coordinating.join("; "),
	},
	deadline: {
		label: "column-deadline",
		width: 13,
		format: "dd/mm/yyyy",
		align: "center",
		value: ({ lastDay, deadlineRaw }) => (lastDay ? sheetDay(lastDay) : deadlineRaw),
	},
	result: {
		label: "column-result",
		width: 14,
		format: "0%",
		align: "right",
		value: (row) => {
			const percent = shownPercent(row);
			return percent === null ? null : percent / 100;
		},
	},
	completed: {
		label: "column-completed",
		width: 15,
		format: "dd/mm/yyyy",
		align: "center",
		value: ({ completedOn }) => (completedOn ? sheetDay(completedOn) : null),
	},
	evidence: { label: "column-evidence", width: 18, format: "@", value: ({ evidence }) => evidence },
	status: { label: "column-status", width: 18, format: "@", value: (row, _, t) => statusCell(t, row) },
	code: { label: "ledger-code", width: 10, format: "@", value: ({ code }) => code },
	period: {
		label: "ledger-period",
		width: 14,
		format: "@",
		value: ({ period }, _, t) => (period ? periodText(t, period) : null),
	},
	person: { label: "ledger-person", width: 22, format: "@", value: ({ person }) => person },
	words: { label: "ledger-words", width: 26, format: "@", value: ({ deadlineRaw }) => deadlineRaw },
	obstacle: { label: "ledger-obstacle", width: 26, format: "@", value: ({ obstacle }) => obstacle },
	note: { label: "ledger-note", width: 26, format: "@", value: ({ note }) => note },
	urged: { label: "ledger-urged", width: 9, format: "#,##0", align: "right", value: ({ urged }) => urged },
	late: {
		label: "ledger-late",
		width: 9,
		format: "#,##0",
		align: "right",
		value: ({ daysLate }) => daysLate,
	},
	id: { label: "ledger-key", width: 38, format: "@", value: ({ id }) => id },
};

/** Text as a cell can hold it. "_x0041_" would come back as "A" (ECMA-376 part 1, 22.9.2.19). */
const cellText = (text: string): string =>
	defuse(cleanText(text).slice(0, CELL_MAX).toWellFormed().trim()).replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

const THIN = { style: "thin", color: { argb: "FF999999" } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const LABELS_ROW = 3;

/**
 * The ledger as an .xlsx: the columns of an official appendix, then code, period and person; filters, labels that stay
 * in view and are repeated in print, days and numbers as such, no formula. A hidden column keeps the key of each
 * assignment, so that the file can come back (src/documents/ledger/read-ledger.ts).
 */
export async function ledgerXlsx(t: Translate, { scope, asOf, rows }: LedgerFile): Promise<Uint8Array> {
	const book = new ExcelJS.Workbook();
	book.creator = cleanText(scope);
	const sheet = book.addWorksheet(t("ledger-sheet"), {
		views: [{ state: "frozen", xSplit: 2, ySplit: LABELS_ROW }],
		pageSetup: {
			paperSize: 9,
			orientation: "landscape",
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: 0,
			margins: { left: 0.5, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
			printTitlesRow: `${LABELS_ROW}:${LABELS_ROW}`,
		},
	});
	const cells = LEDGER_COLUMNS.map((column) => COLUMNS[column]);
	sheet.columns = cells.map(({ width }, index) => ({ width, hidden: LEDGER_COLUMNS[index] === "id" }));
	// One object per column: exceljs looks at each style object once.
	const styles = cells.map(
		({ format, align }): Partial<ExcelJS.Style> => ({
			numFmt: format,
			font: { name: FONT, size: 12 },
			alignment: { wrapText: true, vertical: "middle", ...(align ? { horizontal: align } : {}) },
			border: BORDER,
		}),
	);
	const visible = cells.length - 1;
	head(sheet, 1, cellText(t("ledger-title", { scope })), { bold: true, size: 14 });
	const summary = t("ledger-as-of", { date: dayMonthYear(asOf), n: integer(rows.length) });
	head(sheet, 2, summary, { italic: true, size: 12 });
	const labels = sheet.addRow(cells.map(({ label }) => t(label)));
	labels.height = 3 * LINE_POINTS;
	labels.eachCell((cell) => {
		cell.font = { name: FONT, size: 12, bold: true };
		cell.alignment = { wrapText: true, vertical: "middle", horizontal: "center" };
		cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7E6E6" } };
		cell.numFmt = "@";
		cell.border = BORDER;
	});
	rows.forEach((row, index) => {
		const values = cells.map(({ value }) => {
			const content = value(row, index, t);
			return typeof content === "string" ? cellText(content) || null : content;
		});
		const line = sheet.addRow(values);
		// The hidden key takes no room.
		line.height = rowHeight(values.slice(0, -1), cells);
		styles.forEach((style, column) => {
			line.getCell(column + 1).style = style;
		});
	});
	sheet.pageSetup.printArea = `A$1:K$${sheet.rowCount}`;
	sheet.autoFilter = {
		from: { row: LABELS_ROW, column: 1 },
		to: { row: Math.max(LABELS_ROW, sheet.rowCount), column: visible },
	};
	return new Uint8Array(await book.xlsx.writeBuffer());
}

function head(sheet: ExcelJS.Worksheet, number: number, text: string, font: Partial<ExcelJS.Font>): void {
	const cell = sheet.getCell(number, 1);
	cell.value = text;
	cell.font = { name: FONT, ...font };
	cell.numFmt = "@";
	cell.alignment = { horizontal: "left", vertical: "middle" };
}

/** A line of letters of 12 points, and how many letters of it a width of Excel holds. */
const LINE_POINTS = 16;
const LETTERS_PER_WIDTH = 1.05;

/** Not every program measures wrapped text by itself when it opens a file. */
function rowHeight(values: (string | number | Date | null)[], cells: LedgerCell[]): number {
	const lines = values.map((value, index) => {
		const letters = (cells[index]?.width ?? 10) * LETTERS_PER_WIDTH;
		if (typeof value !== "string") return 1;
		return value.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
	});
	// 409 points is the most that a row of a sheet can have.
	return Math.min(400, Math.max(1, ...lines) * LINE_POINTS + 4);
}
