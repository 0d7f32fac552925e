import ExcelJS from "exceljs";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { LEDGER_COLUMNS, ledgerColumn } from "../../src/domain/report/ledger.ts";
import { ledgerXlsx } from "../../src/reports/ledger-xlsx.ts";
import { AS_OF, fileRow, manyRows, t } from "./sample.ts";

async function sheetOf(rows = manyRows(10)): Promise<ExcelJS.Worksheet> {
	const book = new ExcelJS.Workbook();
	const bytes = await ledgerXlsx(t, { scope: "Sở Ngoại vụ", asOf: AS_OF, rows });
	await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
	return book.worksheets[0] as ExcelJS.Worksheet;
}
const columnNumber = (name: (typeof LEDGER_COLUMNS)[number]): number => LEDGER_COLUMNS.indexOf(name) + 1;

describe("the ledger", () => {
	it("has the official columns in their order, each of which the reader knows", async () => {
		const sheet = await sheetOf();
		const labels = (sheet.getRow(3).values as string[]).slice(1);
		expect(labels.slice(0, 11)).toEqual([
			"STT",
			"Nhiệm vụ",
			"Văn bản giao",
			"Cơ quan chủ trì",
			"Cơ quan phối hợp",
			"Thời hạn",
			"Kết quả/Tiến độ",
			"Ngày hoàn thành",
			"Văn bản hoàn thành",
			"Tình trạng",
			"Mã",
		]);
		expect(labels.map(ledgerColumn)).toEqual([...LEDGER_COLUMNS]);
	});

	it("has filters, labels that stay in view, and a hidden key", async () => {
		const sheet = await sheetOf();
		expect(sheet.autoFilter).toBe("A3:R13");
		expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 3 });
		expect(sheet.getColumn(columnNumber("id")).hidden).toBe(true);
		expect(sheet.getColumn(columnNumber("code")).hidden).toBe(false);
		expect(sheet.pageSetup.printTitlesRow).toBe("3:3");
	});

	it("has days and numbers as such", async () => {
		const row = (await sheetOf([fileRow({ percent: 60, completedOn: null, urged: 2 })])).getRow(4);
		expect(row.getCell(columnNumber("number")).value).toBe(1);
		expect(row.getCell(columnNumber("deadline")).value).toEqual(new Date("2026-04-04T00:00:00Z"));
		expect(row.getCell(columnNumber("deadline")).numFmt).toBe("dd/mm/yyyy");
		expect(row.getCell(columnNumber("result")).value).toBe(0.6);
		expect(row.getCell(columnNumber("result")).numFmt).toBe("0%");
		expect(row.getCell(columnNumber("urged")).value).toBe(2);
		expect(row.getCell(columnNumber("completed")).value).toBeNull();
	});

	it("has no formula whatever the words are, and cells of text that stay text when they are edited", async () => {
		const evil = '=HYPERLINK("http://x","y")';
		const bytes = await ledgerXlsx(t, {
			scope: evil,
			asOf: AS_OF,
			rows: [fileRow({ content: evil, person: "+1", evidence: "@x", note: "-2+3", agency: "'=a" })],
		});
		const zip = await JSZip.loadAsync(bytes);
		expect(await zip.file("xl/worksheets/sheet1.xml")?.async("text")).not.toContain("<f");
		const row = (await sheetOf([fileRow({ content: evil, person: "+1", agency: "'=a" })])).getRow(4);
		expect(row.getCell(columnNumber("content")).value).toBe(`'${evil}`);
		expect(row.getCell(columnNumber("content")).numFmt).toBe("@");
		expect(row.getCell(columnNumber("person")).value).toBe("'+1");
		expect(row.getCell(columnNumber("agency")).value).toBe("''=a");
	});
});
