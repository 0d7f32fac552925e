import ExcelJS from "exceljs";
import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { readFile } from "../../../src/documents/files/read-file.ts";
import type { Source } from "../../../src/documents/source.ts";
import { goldPlanRows, makeXlsx, planLabels } from "../../helpers/make-files.ts";

const tables = (source: Source) => source.blocks.flatMap((block) => (block.type === "table" ? [block] : []));

async function workbookFile(fill: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
	const workbook = new ExcelJS.Workbook();
	fill(workbook);
	return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe("a workbook", () => {
	test("all 25 rows of the real appendix come through, the title above them as text", async () => {
		const rows = await goldPlanRows();
		const source = await readFile(
			await makeXlsx(rows, { before: ["PHỤ LỤC", "(Kèm theo Kế hoạch số 12/KH-UBND)"] }),
		);
		expect(source.blocks.slice(0, 2)).toEqual([
			{ type: "text", text: "PHỤ LỤC" },
			{ type: "text", text: "(Kèm theo Kế hoạch số 12/KH-UBND)" },
		]);
		const [table] = tables(source);
		expect(table?.rows).toEqual([
			planLabels,
			...rows.map((row) => ("group" in row ? [row.group[0], ...Array(4).fill(row.group[1])] : row.cells)),
		]);
		expect(table?.merged.slice(0, 3)).toEqual(["1:2", "1:3", "1:4"]);
		expect(table?.name).toBe("Phụ lục");
	});

	test("cells read as a person sees them: dates, months, hours, percentages, rich text, links, results", async () => {
		const file = await workbookFile((workbook) => {
			const sheet = workbook.addWorksheet("A");
			sheet.addRow(["Loại", "Ô", "Ghi chú"]);
			const add = (name: string, value: ExcelJS.CellValue, numFmt?: string) => {
				const cell = sheet.addRow([name, value, "."]).getCell(2);
				if (numFmt) cell.numFmt = numFmt;
			};
			add("ngày", new Date(Date.UTC(2026, 2, 5)), "dd/mm/yyyy");
			add("tháng", new Date(Date.UTC(2026, 5, 1)), "mm/yyyy");
			add("tháng Mỹ", new Date(Date.UTC(2026, 5, 1)), "mmm-yy");
			add("giờ", new Date(Date.UTC(2026, 4, 12, 17, 0)), "dd/mm/yyyy hh:mm");
			add("phần trăm", 0.25, "0%");
			add("số lẻ", 0.1 + 0.2);
			add("chữ", { richText: [{ text: "Sở " }, { text: "Y tế", font: { bold: true } }] });
			add("liên kết", { text: "cổng", hyperlink: "https://binhdinh.gov.vn" });
			add("công thức", { formula: "1+1", result: 2 });
			add("công thức ngày", { formula: "TODAY()", result: new Date(Date.UTC(2026, 0, 2)) }, "d/m/yyyy");
			add("chưa tính", { formula: 'HYPERLINK("http://x","y")' } as ExcelJS.CellFormulaValue);
			add("lỗi", { error: "#REF!" });
		});
		const values = tables(await readFile(file))[0]?.rows.map((row) => row[1]);
		expect(values?.slice(1)).toEqual([
			"05/03/2026",
			"06/2026",
			"06/2026",
			"17h00 ngày 12/05/2026",
			"25%",
			"0.3",
			"Sở Y tế",
			"cổng",
			"2",
			"02/01/2026",
			"",
			"",
		]);
	});

	test("merged cells are repeated and named, empty rows and columns are left out", async () => {
		const file = await workbookFile((workbook) => {
			const sheet = workbook.addWorksheet("A");
			sheet.getCell("B2").value = "STT";
			sheet.getCell("C2").value = "Việc";
			sheet.getCell("E2").value = "Cơ quan";
			sheet.getCell("B5").value = "1";
			sheet.getCell("C5").value = "một";
			sheet.getCell("E5").value = "Sở Y tế";
			sheet.getCell("B6").value = "2";
			sheet.getCell("C6").value = "hai";
			sheet.mergeCells("E5:E6");
		});
		expect(tables(await readFile(file))[0]).toMatchObject({
			rows: [
				["STT", "Việc", "Cơ quan"],
				["1", "một", "Sở Y tế"],
				["2", "hai", "Sở Y tế"],
			],
			merged: ["2:2"],
		});
	});

	test("each visible sheet is a table; hidden ones count for secrecy only", async () => {
		const file = await workbookFile((workbook) => {
			for (const name of ["Một", "Hai"])
				workbook.addWorksheet(name).addRows([
					["a", "b", "c"],
					["d", "e", "f"],
				]);
			workbook.addWorksheet("Ẩn", { state: "hidden" }).addRow(["MẬT"]);
		});
		const source = await readFile(file);
		expect(tables(source).map((table) => table.name)).toEqual(["Một", "Hai"]);
		expect(source.pages).toBe(2);
		expect(source.margins).toContain("MẬT");
	});

	test("the header of the printed page counts for secrecy", async () => {
		const file = await workbookFile((workbook) => {
			const sheet = workbook.addWorksheet("A", {
				headerFooter: { oddHeader: '&C&"Times New Roman,Bold"&14MẬT' },
			});
			sheet.addRow(["a", "b", "c"]);
		});
		expect((await readFile(file)).margins).toEqual(["MẬT"]);
	});

	test("written by a program that puts a prefix before every name", async () => {
		const zip = await JSZip.loadAsync(await makeXlsx([{ cells: ["1", "Việc", "Sở Y tế", "", "2026"] }]));
		for (const name of ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"]) {
			const xml = (await zip.file(name)?.async("string")) ?? "";
			const renamed = xml
				.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:")
				.replace(
					'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
					'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
				);
			zip.file(name, renamed);
		}
		const source = await readFile(await zip.generateAsync({ type: "nodebuffer" }));
		expect(tables(source)[0]?.rows).toEqual([planLabels, ["1", "Việc", "Sở Y tế", "", "2026"]]);
	});
});
