import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openContext } from "../../src/actions/office.ts";
import { fileRows, fileRowsNow } from "../../src/actions/reports/file-rows.ts";
import { LEDGER_COLUMNS, type LedgerColumn } from "../../src/domain/report/ledger.ts";
import { ledgerXlsx } from "../../src/reports/ledger-xlsx.ts";
import { loadLocale } from "../../src/views/locale.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { lastDocument } from "../helpers/last-document.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const SNGV = "Sở Ngoại vụ";
const STC = "Sở Tài chính";
const NAME = "so-theo-doi.xlsx";
/** Row of the sheet in which the first assignment stands. */
const FIRST = 4;

let office: TestOffice;

/** Monday 02/3/2026, 09:00. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	const task = (content: string, lead: string, deadline: string) => ({ content, lead, deadline });
	await giveTasks(office, [
		task("Thống kê hồ sơ không góp ý", SNGV, "chậm nhất ngày 20/02/2026"),
		task("Quy chế đón tiếp đoàn", SNGV, "chậm nhất ngày 25/02/2026"),
		task("Danh mục thỏa thuận", SNGV, "chậm nhất ngày 20/3/2026"),
		task("Quyết toán kinh phí đối ngoại", STC, "chậm nhất ngày 24/3/2026"),
		task("Theo dõi thường xuyên", STC, "Thường xuyên"),
	]);
	await office.say("An", SNGV, "/xong NV-0002, BC 45/BC-SNgV");
	await office.say("An", SNGV, "/tiendo NV-0003 60%");
	for (const group of [SNGV, STC]) await office.heard(group);
});
afterAll(() => office?.close());

/** The ledger as it goes out today. */
async function exported(): Promise<Uint8Array> {
	const app = office.app.office;
	const context = await openContext(app, app.db);
	const rows = await fileRowsNow(context, { agencyIds: null });
	return ledgerXlsx(loadLocale("vi"), { scope: "UBND tỉnh Bình Minh", asOf: context.today, rows });
}

type Cells = Record<number, Partial<Record<LedgerColumn, ExcelJS.CellValue>>>;

/** The same after somebody has worked on it in a spreadsheet: task number → cells. */
async function edited(cells: Cells): Promise<Uint8Array> {
	const book = new ExcelJS.Workbook();
	// exceljs asks for a Buffer of its own kind.
	await book.xlsx.load((await exported()).slice().buffer);
	const sheet = book.worksheets[0] as ExcelJS.Worksheet;
	const code = LEDGER_COLUMNS.indexOf("code") + 1;
	for (let row = FIRST; row <= sheet.rowCount; row++) {
		const number = Number(String(sheet.getCell(row, code).value).replace(/\D/g, ""));
		for (const [column, value] of Object.entries(cells[number] ?? {}))
			sheet.getCell(row, LEDGER_COLUMNS.indexOf(column as LedgerColumn) + 1).value = value ?? null;
	}
	return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Sends it, and returns what is said once it is read. */
async function send(person: string, bytes: Uint8Array, name = NAME): Promise<string> {
	const answer = await office.say(person, person, "", { file: { name, bytes } });
	return answer.split("\n———\n").at(-1) ?? "";
}
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const events = () => office.database.db.taskEvent.count();

describe("the ledger comes back", () => {
	test("as it went out: nothing has changed, and nothing is kept of it", async () => {
		const before = await events();
		expect(await send("Loan", await exported())).toBe("so-theo-doi.xlsx: 5 dòng, không có thay đổi.");
		expect(await events()).toBe(before);
		expect(await office.database.db.draft.count()).toBe(0);
		expect(office.buttons("Loan")).toEqual([]);
	});

	test("as the report of the year has it: nothing has changed either", async () => {
		const app = office.app.office;
		const context = await openContext(app, app.db);
		const year = { unit: "year", from: "2026-01-01", to: "2026-12-31" } as const;
		const rows = await fileRows(context, null, year);
		expect(rows).toHaveLength(5);
		const file = await ledgerXlsx(loadLocale("vi"), { scope: "", asOf: context.today, rows });
		expect(await send("Loan", file)).toBe("so-theo-doi.xlsx: 5 dòng, không có thay đổi.");
	});

	test("as “tệp Excel” under /baocao brought it", async () => {
		await office.say("Loan", "Loan", "/baocao năm");
		await office.say("Loan", "Loan", "tệp Excel", { replyTo: "Báo cáo năm" });
		const { name, bytes } = lastDocument(office, "Loan");
		expect(await send("Loan", bytes, name)).toBe(`${name}: 5 dòng, không có thay đổi.`);
	});

	test("edited: each difference is shown, and nothing is written", async () => {
		const before = await events();
		const preview = await send(
			"Loan",
			await edited({
				1: { completed: day("2026-02-27"), evidence: "BC 12/BC-SNgV" },
				3: { result: 0.8, person: "Bình", deadline: day("2026-03-31") },
				4: { agency: SNGV, content: "Nội dung khác" },
			}),
		);
		expect(preview).toBe(`so-theo-doi.xlsx: 3 việc sẽ thay đổi, trong 5 dòng.
Không sửa bằng sổ theo dõi (1 ô: lời văn bản giao, hoặc ô để trống):
• NV-0004, cột Nhiệm vụ

1. NV-0001 — Sở Ngoại vụ — Thống kê hồ sơ không góp ý
   Ngày hoàn thành: để trống → 27/02/2026
   Văn bản hoàn thành: BC 12/BC-SNgV
2. NV-0003 — Sở Ngoại vụ — Danh mục thỏa thuận
   Thời hạn: 20/3/2026 → 31/3/2026
   Kết quả/Tiến độ: 60% → 80%
   Người thực hiện: để trống → Bình
3. NV-0004 — Sở Tài chính — Quyết toán kinh phí đối ngoại
   Cơ quan chủ trì: Sở Tài chính → Sở Ngoại vụ

Chưa ghi gì. Trả lời “xác nhận” để ghi tất cả, “hủy” để bỏ.`);
		expect(office.buttons("Loan")).toEqual(["Xác nhận", "Bỏ"]);
		expect(await events()).toBe(before);
		expect(await office.say("Loan", "Loan", "ừ thì", { replyTo: true })).toContain(
			"Chưa hiểu nên chưa ghi gì.",
		);
		expect(await events()).toBe(before);
	});

	test("“xác nhận” writes all of it, each change an entry of the log that names the file", async () => {
		expect(await office.say("Loan", "Loan", "xác nhận", { replyTo: "sẽ thay đổi" })).toBe(
			"Đã ghi 5 thay đổi của 3 việc theo so-theo-doi.xlsx.\n\nTrả lời “hoàn tác” trong 10 phút để lấy lại.",
		);
		const log = await office.database.db.taskEvent.findMany({ where: { source: { contains: NAME } } });
		expect(log.map(({ kind }) => kind).sort()).toEqual([
			"ADJUST",
			"COMPLETE",
			"PERSON",
			"PROGRESS",
			"TRANSFER",
		]);
		expect(
			log.every(({ source, actorId }) => /^telegram:\d+ \(so-theo-doi/.test(source ?? "") && actorId),
		).toBe(true);
		const card = await office.say("An", SNGV, "/nhiemvu NV-0001");
		expect(card).toContain("27/02/2026");
		expect(card).toContain("BC 12/BC-SNgV");
		const third = await office.say("An", SNGV, "/nhiemvu NV-0003");
		expect(third).toContain("thứ Ba, 31/3/2026");
		expect(third).toContain("80%");
		expect(third).toContain("Trần Văn Bình");
	});

	test("the groups concerned hear of their own", async () => {
		expect(await office.heard(STC)).toContain("Bùi Thị Loan cập nhật 1 việc theo sổ theo dõi:\n1. NV-0004");
		const { db } = office.database;
		const told = await db.delivery.findMany({
			where: { kind: "NOTICE", message: { path: ["topic", "about"], equals: "assignments" } },
		});
		expect(JSON.stringify(told)).toContain("cập nhật 3 việc theo sổ theo dõi");
	});

	test("again without a further edit: nothing has changed", async () => {
		expect(await send("Loan", await exported())).toContain("không có thay đổi");
	});

	test("“xác nhận” again finds it written; “hoàn tác” takes all of it back", async () => {
		expect(await office.say("Loan", "Loan", "xác nhận", { replyTo: "sẽ thay đổi" })).toBe(
			"Văn bản này đã được xác nhận và ghi từ trước.",
		);
		const undone = await office.say("Loan", "Loan", "hoàn tác", { replyTo: "Đã ghi 5 thay đổi" });
		expect(undone).toContain("NV-0001");
		expect(await office.say("Chi", STC, "/nhiemvu NV-0004")).toContain("Sở Tài chính");
		expect(await office.say("An", SNGV, "/nhiemvu NV-0003")).toContain("60%");
	});
});

describe("cells that cannot be written", () => {
	test("are named one by one, and nothing can be confirmed", async () => {
		const before = await events();
		const preview = await send(
			"Loan",
			await edited({
				1: { deadline: "31/02/2026" },
				2: { result: 0.5 },
				3: { completed: day("2026-03-09") },
				4: { agency: "Sở Vũ trụ", evidence: "BC 9/BC-STC" },
				5: { result: "gần xong" },
			}),
		);
		expect(preview).toContain(`so-theo-doi.xlsx: 3 việc có thay đổi, còn 6 ô không ghi được.
Ô không ghi được (6):
• Dòng 1 (NV-0001), cột Thời hạn, “31/02/2026”: không có ngày này`);
		for (const line of [
			"(NV-0002), cột Kết quả/Tiến độ, “50”: việc đã hoàn thành, chỉ sửa được ngày và văn bản hoàn thành",
			"(NV-0003), cột Ngày hoàn thành, “09/3/2026”: ngày hoàn thành chưa đến",
			"(NV-0004), cột Cơ quan chủ trì, “Sở Vũ trụ”: danh bạ không có cơ quan này",
			"(NV-0004), cột Văn bản hoàn thành, “BC 9/BC-STC”: có văn bản nhưng chưa có ngày hoàn thành",
			"(NV-0005), cột Kết quả/Tiến độ, “gần xong”: cần số từ 0 đến 100",
		])
			expect(preview).toContain(line);
		expect(office.buttons("Loan")).toEqual(["Bỏ"]);
		expect(await office.say("Loan", "Loan", "xác nhận", { replyTo: true })).toBe(
			"Còn 6 ô không ghi được nên chưa ghi gì. Đề nghị sửa rồi gửi lại tệp.",
		);
		expect(await events()).toBe(before);
		expect(await office.press("Loan", "Loan", "Bỏ")).toContain("không giữ lại nội dung");
	});

	test("emptied cells take nothing away", async () => {
		const preview = await send("Loan", await edited({ 2: { completed: null, evidence: null } }));
		expect(preview).toContain("NV-0002, cột Ngày hoàn thành");
		expect(preview).toContain("chưa có thay đổi nào ghi được");
		expect(await office.say("Loan", "Loan", "xác nhận", { replyTo: true })).toBe(
			"Sổ theo dõi không có thay đổi nào ghi được.",
		);
	});

	test("of rows that nobody knows are left out, and named", async () => {
		const preview = await send(
			"Loan",
			await edited({ 3: { id: "019a0000-0000-7000-8000-000000000018" }, 4: { deadline: day("2026-04-30") } }),
		);
		expect(preview).toContain("Dòng không có trong hệ thống, bỏ qua (1):");
		expect(preview).toContain("1 việc sẽ thay đổi");
	});
});

describe("what may not be written", () => {
	test("by an admin, who takes documents in and changes no task", async () => {
		const preview = await send("Mai", await edited({ 4: { deadline: day("2026-04-30") } }));
		expect(preview).toContain("cột Thời hạn, “30/4/2026”: vai trò hiện tại không được sửa việc này");
	});

	test("by whoever may not send documents at all", async () => {
		expect(await send("An", await exported())).toBe("Chỉ cơ quan theo dõi và quản trị được nhập văn bản.");
	});

	test("of a task that has changed since the preview: nothing of the file", async () => {
		await send("Loan", await edited({ 3: { result: 0.9 }, 4: { deadline: day("2026-04-30") } }));
		await office.say("An", SNGV, "/tiendo NV-0003 70%");
		const before = await events();
		expect(await office.say("Loan", "Loan", "xác nhận", { replyTo: "2 việc sẽ thay đổi" })).toBe(
			"NV-0003 đã thay đổi sau khi xem trước nên chưa ghi gì. Đề nghị gửi lại tệp để so lại.",
		);
		expect(await events()).toBe(before);
	});
});

test("a document with tasks is still read as one", async () => {
	const book = new ExcelJS.Workbook();
	const sheet = book.addWorksheet("Kế hoạch");
	sheet.addRow(["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"]);
	sheet.addRow([1, "Rà soát hương ước", STC, "30/6/2026"]);
	const bytes = new Uint8Array(await book.xlsx.writeBuffer());
	expect(await send("Loan", bytes, "ke-hoach-moi.xlsx")).toContain("Đọc được 1 nhiệm vụ.");
});
