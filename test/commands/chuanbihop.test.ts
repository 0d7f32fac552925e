import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { lastDocument } from "../helpers/last-document.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const STC = "Sở Tài chính";
const NEXT = "\n———\n";

/** Monday 02/3/2026, 09:00. */
beforeAll(async () => {
	office = await openOffice("2026-02-03 09:00");
	const task = (content: string, deadline: string, lead = STC) => ({ content, lead, deadline });
	await giveTasks(office, [task("Việc từ trước", "chậm nhất ngày 10/02/2026")], "12/TB-UBND");
	await office.say("Chi", STC, "/xong NV-0001, BC 3/BC-STC");
	await office.goTo("2026-03-02 09:00");
	await giveTasks(
		office,
		[
			task("Quyết toán kinh phí đối ngoại", "chậm nhất ngày 24/02/2026"),
			task("Danh mục thỏa thuận", "chậm nhất ngày 20/3/2026"),
			task("Phương án nguồn vốn", "chậm nhất ngày 27/3/2026"),
			task("Việc của sở khác", "chậm nhất ngày 24/02/2026", "Sở Ngoại vụ"),
		],
		"79/KH-UBND",
	);
	await office.say("Chi", STC, "/vuong NV-0002: chưa có ý kiến Bộ Tài chính");
	await office.say("Chi", STC, "/xong NV-0004, BC 9/BC-STC");
	await office.heard(STC);
});
afterAll(() => office?.close());

const khanh = (text: string) => office.say("Khánh", "Khánh", text);

describe("a leader prepares a meeting", () => {
	test("with an agency: everything since a day, and the page to print", async () => {
		const [said = "", made = ""] = (await khanh("/chuanbihop Sở Tài chính từ 01/3")).split(NEXT);
		expect(said).toBe(`Chuẩn bị họp: Sở Tài chính
Số liệu đến hết ngày 02/3/2026, tính từ ngày 01/3/2026.

Tổng số 3 nhiệm vụ: đã hoàn thành 1, đang thực hiện 1, quá hạn 1.

Quá hạn (1)
1. Quyết toán kinh phí đối ngoại — quá 4 ngày làm việc (hạn 24/02/2026), đã đôn đốc 0 lần · NV-0002
   vướng: chưa có ý kiến Bộ Tài chính

Đang thực hiện (1)
2. Danh mục thỏa thuận — hạn: 20/3/2026 · NV-0003

Đã hoàn thành (1)
3. Phương án nguồn vốn — 02/3/2026; 9/BC-STC · NV-0004

Bản một trang (tệp Word) gửi ngay sau đây.`);
		expect(made).toBe("Chuẩn bị họp: Sở Tài chính, một trang để in.");
		const { name, bytes } = lastDocument(office, "Khánh");
		expect(name).toBe("chuan-bi-hop-so-tai-chinh-2026-03-02.docx");
		const { value } = await mammoth.extractRawText({ buffer: bytes });
		for (const words of [
			"TÀI LIỆU CHUẨN BỊ HỌP",
			"Quyết toán kinh phí đối ngoại",
			"chưa có ý kiến Bộ Tài chính",
		])
			expect(value).toContain(words);
		expect(value).not.toContain("Việc từ trước");
	});

	test("its lines can be answered", async () => {
		expect(await khanh("/chuanbihop Sở Tài chính")).toContain("Danh mục thỏa thuận");
		expect(
			await office.say("Khánh", "Khánh", "2 đôn đốc", { replyTo: "Chuẩn bị họp: Sở Tài chính\n" }),
		).toContain("Đã đôn đốc NV-0003 (Sở Tài chính), lần 1");
	});

	test("since a document that gave it work, or by itself since the last one", async () => {
		expect(await khanh("/chuanbihop Sở Tài chính 12/TB-UBND")).toContain(
			"tính từ Kế hoạch 12/TB-UBND ngày 12/01/2026.",
		);
		expect(await khanh("/chuanbihop stc")).toContain("tính từ Kế hoạch 79/KH-UBND ngày 12/01/2026.");
		expect(await khanh("/chuanbihop Sở Tài chính 99/TB-UBND")).toBe(
			"Cơ quan này không có việc theo văn bản 99/tb-ubnd.",
		);
	});

	test("in words that name nobody: asked", async () => {
		expect(await khanh("/chuanbihop")).toBe("Cần tên cơ quan, ví dụ: /chuanbihop Sở Tài chính");
		expect(await khanh("/chuanbihop việc hôm nọ")).toContain("Chưa hiểu cần chuẩn bị họp với cơ quan nào.");
	});
});

describe("who else", () => {
	test("a focal point for their own agency, and for no other", async () => {
		expect(await office.say("Chi", "Chi", "/chuanbihop")).toContain("Chuẩn bị họp: Sở Tài chính");
		expect(await office.say("Chi", "Chi", "/chuanbihop Sở Ngoại vụ")).toBe(
			"Không xem được việc của cơ quan này ở đây.",
		);
	});

	test("not an officer, and not in the group of another agency", async () => {
		expect(await office.say("Bình", "Bình", "/chuanbihop Sở Ngoại vụ")).toContain(
			"Vai trò hiện tại không được",
		);
		expect(await office.say("Khánh", "Sở Ngoại vụ", "/chuanbihop Sở Tài chính")).toBe(
			"Không xem được việc của cơ quan này ở đây.",
		);
	});
});
