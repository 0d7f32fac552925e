import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/documents/files/limits.ts";
import { readXlsx } from "../../../src/documents/files/xlsx.ts";
import { ledgerOf, readLedger } from "../../../src/documents/ledger/read-ledger.ts";
import { compareLedger } from "../../../src/domain/report/compare-ledger.ts";
import { LEDGER_COLUMNS } from "../../../src/domain/report/ledger.ts";
import type { FileRow } from "../../../src/domain/report/report-file.ts";
import { ledgerXlsx } from "../../../src/reports/ledger-xlsx.ts";
import { AS_OF, fileRow, manyRows, t } from "../../reports/sample.ts";

const write = (rows: FileRow[]): Promise<Uint8Array> =>
	ledgerXlsx(t, { scope: "Sở Ngoại vụ", asOf: AS_OF, rows });
/** In this process: the same steps as `readLedger`, without starting another for each example. */
const readHere = async (bytes: Uint8Array) => {
	const ledger = ledgerOf(await readXlsx(bytes, defaultLimits));
	if (!ledger) throw new Error("not a ledger");
	return ledger;
};
const NOTHING = { changes: [], kept: [], unknown: [], twice: [], missing: [] };

/** A ledger that somebody edited: row 1 is the first under the labels. */
async function edited(rows: FileRow[], edit: (sheet: ExcelJS.Worksheet) => void) {
	const book = new ExcelJS.Workbook();
	await book.xlsx.load((await write(rows)) as unknown as ExcelJS.Buffer);
	edit(book.worksheets[0] as ExcelJS.Worksheet);
	return readHere(new Uint8Array(await book.xlsx.writeBuffer()));
}
const at = (sheet: ExcelJS.Worksheet, row: number, column: (typeof LEDGER_COLUMNS)[number]): ExcelJS.Cell =>
	sheet.getCell(row + 3, LEDGER_COLUMNS.indexOf(column) + 1);

describe("a ledger that comes back as it went out", () => {
	it("shows no difference, read as every file from outside is", async () => {
		const rows = manyRows(200);
		const ledger = await readLedger(await write(rows));
		expect(ledger.errors).toEqual([]);
		expect(ledger.rows).toHaveLength(200);
		expect(compareLedger(ledger, rows)).toEqual(NOTHING);
	});

	it("shows none whatever the words are", async () => {
		const words = fc.oneof(
			fc.string({ unit: "binary", maxLength: 60 }),
			fc.constantFrom(
				"=1+1",
				"'=x",
				"''+1",
				"-Rà soát",
				"@SUM(A1)",
				"_x0041_",
				"  hai  cách ",
				"a\nb\r\nc",
				"'",
			),
			fc.stringMatching(/^[=+\-@' ]{1,4}[a-z0-9ạếữ]{0,10}$/),
		);
		const orNull = fc.option(words);
		const day = fc.date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
		const days = fc.option(day.map((date) => date.toISOString().slice(0, 10)));
		const facts = fc.record({
			content: words,
			document: orNull,
			agency: words,
			coordinating: fc.array(words, { maxLength: 3 }),
			// What looks like a day is read as one; a deadline that has a day shows that.
			deadlineRaw: words.filter((text) => !/^'?\d{1,2}[/.-]\d/.test(text.trim())),
			lastDay: days,
			completedOn: days,
			percent: fc.option(fc.integer({ min: 0, max: 100 })),
			evidence: orNull,
			person: orNull,
			note: orNull,
			obstacle: orNull,
			urged: fc.nat(99),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(facts, { minLength: 1, maxLength: 6 }), async (list) => {
				const rows = list.map((one, n) => fileRow({ ...one, id: `key-${n}`, code: `NV-${n}` }));
				const ledger = await readHere(await write(rows));
				expect(ledger.errors).toEqual([]);
				expect(compareLedger(ledger, rows)).toEqual(NOTHING);
			}),
			{ numRuns: 60 },
		);
	});

	it("finds an assignment without its hidden key by code and agency", async () => {
		const rows = [fileRow({ id: "a" }), fileRow({ id: "b", agency: "Sở Tài chính" })];
		const ledger = await edited(rows, (sheet) => {
			at(sheet, 1, "id").value = null;
			at(sheet, 2, "id").value = null;
		});
		expect(compareLedger(ledger, rows)).toEqual(NOTHING);
	});
});

describe("a ledger that was edited", () => {
	const rows = [
		fileRow({ id: "a", code: "NV-0001", percent: 20 }),
		fileRow({ id: "b", code: "NV-0002", lastDay: null, deadlineRaw: "Theo yêu cầu nhiệm vụ cụ thể" }),
		fileRow({ id: "c", code: "NV-0003" }),
	];

	it("tells deadline, progress, person and agency that changed", async () => {
		const ledger = await edited(rows, (sheet) => {
			at(sheet, 1, "deadline").value = new Date("2026-06-30T00:00:00Z");
			at(sheet, 1, "result").value = 0.6;
			at(sheet, 2, "deadline").value = "15/05/2026";
			at(sheet, 2, "person").value = "Nguyễn Văn A";
			at(sheet, 3, "agency").value = "Sở Tài chính";
		});
		expect(compareLedger(ledger, rows)).toEqual({
			...NOTHING,
			changes: [
				{ id: "a", code: "NV-0001", field: "deadline", from: "2026-04-04", to: "2026-06-30" },
				{ id: "a", code: "NV-0001", field: "percent", from: 20, to: 60 },
				{ id: "b", code: "NV-0002", field: "deadline", from: null, to: "2026-05-15" },
				{ id: "b", code: "NV-0002", field: "person", from: null, to: "Nguyễn Văn A" },
				{ id: "c", code: "NV-0003", field: "agency", from: "Sở Ngoại vụ", to: "Sở Tài chính" },
			],
		});
	});

	it("tells a completion with its document as one change", async () => {
		const ledger = await edited(rows, (sheet) => {
			at(sheet, 1, "completed").value = new Date("2026-03-20T00:00:00Z");
			at(sheet, 1, "evidence").value = "45/BC-SNgV";
		});
		expect(compareLedger(ledger, rows).changes).toEqual([
			{ id: "a", code: "NV-0001", field: "completed", from: null, to: "2026-03-20", evidence: "45/BC-SNgV" },
		]);
	});

	it("tells rows that were added, doubled or taken out, and words that a ledger does not change", async () => {
		const ledger = await edited(rows, (sheet) => {
			at(sheet, 1, "content").value = "Nội dung khác";
			at(sheet, 2, "id").value = "a";
			at(sheet, 3, "id").value = "z";
			at(sheet, 4, "content").value = "Việc thêm tay";
		});
		const difference = compareLedger(ledger, rows);
		expect(difference.kept).toEqual([{ code: "NV-0001", column: "content", value: "Nội dung khác" }]);
		expect(difference.twice.map(({ row }) => row)).toEqual([2]);
		expect(difference.unknown.map(({ content }) => content)).toEqual([
			"Quy chế xử lý tạm thời",
			"Việc thêm tay",
		]);
		expect(difference.missing.map(({ id }) => id)).toEqual(["b", "c"]);
		expect(difference.changes).toEqual([]);
	});

	it("takes a deadline of words for nothing but words, and a column that was removed for no edit", async () => {
		const ledger = await edited(rows, (sheet) => {
			at(sheet, 1, "deadline").value = "cuối quý II";
		});
		const difference = compareLedger(ledger, rows);
		expect(difference.changes).toEqual([]);
		expect(difference.kept).toEqual([{ code: "NV-0001", column: "deadline", value: "cuối quý II" }]);
		const without = await edited(rows, (sheet) => {
			sheet.spliceColumns(LEDGER_COLUMNS.indexOf("result") + 1, 1);
		});
		expect(compareLedger(without, rows)).toEqual(NOTHING);
	});

	it("says which cell cannot be read, and keeps that row out", async () => {
		const ledger = await edited(rows, (sheet) => {
			at(sheet, 1, "result").value = "gần xong";
			at(sheet, 2, "completed").value = "31/02/2026";
			at(sheet, 3, "result").value = 1.5;
		});
		expect(ledger.rows).toEqual([]);
		expect(ledger.errors).toEqual([
			{ row: 1, code: "NV-0001", column: "result", value: "gần xong", problem: "percent-unclear" },
			{ row: 2, code: "NV-0002", column: "completed", value: "31/02/2026", problem: "date-unclear" },
			{ row: 3, code: "NV-0003", column: "result", value: "150%", problem: "percent-unclear" },
		]);
	});
});

describe("another file", () => {
	it("is not taken for a ledger", async () => {
		const csv = "STT,Nhiệm vụ,Cơ quan chủ trì,Thời hạn\n1,Rà soát,Sở Y tế,quý II\n";
		await expect(readLedger(new TextEncoder().encode(csv))).rejects.toThrow("ledger-columns");
	});
});
