import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chatNamed } from "../helpers/cast.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { lastDocument } from "../helpers/last-document.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const SNGV = "Sở Ngoại vụ";
const STC = "Sở Tài chính";
const NEXT = "\n———\n";

/** Monday 02/3/2026, 09:00. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	const task = (content: string, lead: string, deadline: string) => ({ content, lead, deadline });
	await giveTasks(
		office,
		[
			task("Thống kê hồ sơ không góp ý", SNGV, "chậm nhất ngày 20/02/2026"),
			task("Quy chế đón tiếp đoàn", SNGV, "chậm nhất ngày 25/02/2026"),
			task("Danh mục thỏa thuận", SNGV, "chậm nhất ngày 20/3/2026"),
			task("Quyết toán kinh phí đối ngoại", STC, "chậm nhất ngày 24/02/2026"),
		],
		"79/KH-UBND",
	);
	for (const group of [SNGV, STC]) await office.heard(group);
});
afterAll(() => office?.close());

const loan = (text: string) => office.say("Loan", "Loan", text);

/** The words of the file that was sent last in a chat, and its name. */
async function lastFile(chat: string): Promise<{ name: string; text: string }> {
	const { name, bytes } = lastDocument(office, chat);
	const { value } = await mammoth.extractRawText({ buffer: bytes });
	return { name, text: value };
}

describe("the monitor asks for a letter", () => {
	test("about one agency: what is overdue there, ready to be numbered and signed", async () => {
		const [said, made] = (await loan("/congvan Sở Ngoại vụ trước 10/3")).split(NEXT);
		expect(said).toBe("Đang soạn công văn đôn đốc 2 việc quá hạn: Sở Ngoại vụ.");
		expect(made).toBe(
			"Dự thảo công văn đôn đốc 2 việc quá hạn của 1 cơ quan, số liệu đến hết ngày 02/3/2026. Đề nghị kiểm tra, ghi số, ngày trước khi trình ký.",
		);
		const { name, text } = await lastFile("Loan");
		expect(name).toBe("cong-van-don-doc-so-ngoai-vu-2026-03-02.docx");
		for (const words of [
			"UBND TỈNH BÌNH MINH",
			"Bình Minh, ngày",
			"Kính gửi: Sở Ngoại vụ.",
			"trước ngày 10/3/2026",
			"Thống kê hồ sơ không góp ý",
			"Quy chế đón tiếp đoàn",
		])
			expect(text).toContain(words);
		expect(text).not.toContain("Danh mục thỏa thuận");
		expect(text).not.toContain("Quyết toán");
	});

	test("about everything, or what a document gave", async () => {
		expect(await loan("/congvan")).toContain("2 cơ quan");
		const { name, text } = await lastFile("Loan");
		expect(name).toBe("cong-van-don-doc-2026-03-02.docx");
		expect(text).toContain("Quyết toán kinh phí đối ngoại");
		expect(await loan("/congvan 79/KH-UBND")).toContain("3 việc quá hạn");
	});

	test("with the button under what was urged", async () => {
		await loan("/dondoc NV-0001");
		await loan("/dondoc");
		expect(office.buttons("Loan")).toContain("Công văn đôn đốc");
		expect(await office.press("Loan", "Loan", "Công văn đôn đốc")).toContain(
			"Đang soạn công văn đôn đốc 3 việc",
		);
	});

	test("in the office's group, where it goes too", async () => {
		expect(await office.say("Quyên", "Văn phòng UBND tỉnh", "/congvan Sở Tài chính")).toContain(
			"Dự thảo công văn đôn đốc 1 việc",
		);
		const { text } = await lastFile("Văn phòng UBND tỉnh");
		expect(text).toContain("VĂN PHÒNG UBND TỈNH");
		expect(text).toContain("Bình Minh, ngày");
	});

	test("about nothing that is overdue, or in words that mean nothing: no letter", async () => {
		expect(await loan("/congvan Sở Nội vụ")).toBe("Không có việc quá hạn nào để soạn công văn đôn đốc.");
		expect(await loan("/congvan NV-0003")).toBe("Không có việc quá hạn nào để soạn công văn đôn đốc.");
		expect(await loan("/congvan ai đó")).toContain("Chưa hiểu cần đôn đốc việc nào.");
	});

	test("in a chat that takes no files: a sentence", async () => {
		const where = { channelId: String(chatNamed("Loan").id) };
		await office.database.db.chat.updateMany({ where, data: { plain: true } });
		expect(await loan("/congvan")).toBe(
			"Kênh trò chuyện này không nhận tệp. Đề nghị dùng lệnh này trong trò chuyện khác.",
		);
		await office.database.db.chat.updateMany({ where, data: { plain: false } });
	});
});

describe("who may not have one written", () => {
	test.each([
		["An", SNGV],
		["Phúc", "Phúc"],
		["Sơn", "Sơn"],
		["Mai", "Mai"],
	])("%s in %s", async (person, chat) => {
		expect(await office.say(person, chat, "/congvan Sở Ngoại vụ")).toContain(
			"Vai trò hiện tại không được làm việc này.",
		);
	});
});

test("a job that runs twice sends one file", async () => {
	await loan("/congvan Sở Tài chính");
	const before = await office.database.db.delivery.count();
	await office.database.db
		.$executeRaw`UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE name = 'make'
		AND created_on = (SELECT max(created_on) FROM pgboss.job WHERE name = 'make')`;
	await office.settle();
	expect(await office.database.db.delivery.count()).toBe(before);
});
