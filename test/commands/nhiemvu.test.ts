import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;

/** Monday 02/3/2026, 07:45: the agency's list has more than one page. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	await giveTasks(office, [
		{
			content: "Tổng kết 05 năm thực hiện thỏa thuận hợp tác với các địa phương kết nghĩa",
			lead: "Sở Ngoại vụ",
			coordinating: ["Các sở, ban, ngành"],
			deadline: "Trước ngày 25/02/2026",
			heading: "HỢP TÁC QUỐC TẾ",
		},
		{
			content: "Xây dựng Quy chế đón tiếp các đoàn khách quốc tế",
			lead: "Sở Ngoại vụ",
			deadline: "Trước ngày 05/3/2026",
			product: "Quyết định",
		},
		...Array.from({ length: 10 }, (_, n) => ({
			content: `Báo cáo chuyên đề số ${n + 1}`,
			lead: "Sở Ngoại vụ",
			deadline: `Chậm nhất ngày ${10 + n}/6/2026`,
		})),
		{ content: "Kiểm tra hoạt động đối ngoại", lead: "Sở Ngoại vụ" },
	]);
	await giveTasks(
		office,
		[
			{ content: "Lập danh mục dự án đầu tư nước ngoài", lead: "Sở Tài chính", deadline: "Trước 28/02/2026" },
			{
				content: "Mở rộng quan hệ với các đối tác mới",
				lead: ["Sở Ngoại vụ", "Sở Công Thương"],
				deadline: "Năm 2026 và các năm tiếp theo",
			},
		],
		"79/KH-UBND",
	);
});
afterAll(() => office?.close());

const inGroup = (text: string) => office.say("An", "Sở Ngoại vụ", text);

describe("an officer types /nhiemvu in the agency's group", () => {
	test("and sees the agency's open tasks, most urgent first, numbered through", async () => {
		const list = await office.say("Bình", "Sở Ngoại vụ", "/nhiemvu");
		expect(list.split("\n").slice(0, 12)).toEqual([
			"Sở Ngoại vụ: 14 việc đang thực hiện",
			"Quá hạn",
			"1. Tổng kết 05 năm thực hiện thỏa thuận hợp tác với các địa phương kết nghĩa — quá 4 ngày làm việc (hạn 24/02) · NV-0001",
			"   chưa tiếp nhận",
			"",
			"Sắp đến hạn",
			"2. Xây dựng Quy chế đón tiếp các đoàn khách quốc tế — còn 2 ngày làm việc (thứ Tư, 04/3) · NV-0002",
			"   chưa tiếp nhận",
			"",
			"Trong hạn",
			"3. Báo cáo chuyên đề số 1 — còn 69 ngày làm việc (thứ Tư, 10/6) · NV-0003",
			"   chưa tiếp nhận",
		]);
		expect(list).not.toContain("Lập danh mục dự án");
		expect(list).toContain("Trang 1/2. Trang sau: trả lời “xem tiếp”.");
	});

	test("and turns the page by typing “xem tiếp”: it is answered below", async () => {
		await inGroup("/nhiemvu");
		const before = office.messages("Sở Ngoại vụ").length;
		const next = await office.say("An", "Sở Ngoại vụ", "xem tiếp", { replyTo: true });
		expect(next).toContain("Trang 2/2.");
		expect(next).toContain("1. Báo cáo chuyên đề số 9");
		expect(next).toContain("4. Kiểm tra hoạt động đối ngoại — NV-0013");
		expect(next).not.toContain("xem tiếp");
		expect(office.messages("Sở Ngoại vụ")).toHaveLength(before + 1);
	});

	test("and turns the page with the button: the list is turned in place", async () => {
		await inGroup("/nhiemvu");
		const before = office.messages("Sở Ngoại vụ").length;
		expect(await office.press("Bình", "Sở Ngoại vụ", "Xem tiếp")).toContain("Trang 2/2.");
		expect(office.messages("Sở Ngoại vụ")).toHaveLength(before);
		// What a line stands for has turned with the page.
		const card = await office.say("An", "Sở Ngoại vụ", "1: 20%", { replyTo: true });
		expect(card).toContain("Đã ghi tiến độ 20% việc 1 (NV-0011): Báo cáo chuyên đề số 9.");
	});

	test.each(["/NhiemVu", "/nhiemvu@don_doc_bot", "/NHIEMVU@Don_Doc_Bot"])("as %s", async (typed) => {
		expect(await inGroup(typed)).toContain("Sở Ngoại vụ: 14 việc");
	});

	test("meant for another bot, and this one keeps silent", async () => {
		expect(await inGroup("/nhiemvu@viec_khac_bot")).toBe("");
		expect(await inGroup("/lenh_la")).toBe("");
		expect(await inGroup("chào cả nhà, hôm nay có việc gì không")).toBe("");
	});
});

describe("a card by its code", () => {
	test("has the words of the document, the deadline as written and as counted, and the log", async () => {
		expect((await inGroup("/nhiemvu NV-0001")).split("\n").filter(Boolean)).toEqual([
			"NV-0001 — Sở Ngoại vụ",
			"Tổng kết 05 năm thực hiện thỏa thuận hợp tác với các địa phương kết nghĩa",
			"Tình trạng: chưa hoàn thành, quá hạn, quá 4 ngày làm việc (hạn 24/02)",
			"Thời hạn theo văn bản: “Trước ngày 25/02/2026”",
			"Ngày cuối đúng hạn: thứ Ba, 24/02/2026",
			"Chủ trì: Sở Ngoại vụ",
			"Phối hợp: Các sở, ban, ngành",
			"Căn cứ: Kế hoạch 18/KH-UBND ngày 12/01/2026, “HỢP TÁC QUỐC TẾ”",
			"Tiếp nhận: chưa tiếp nhận",
			"6 rõ: 5/6, còn thiếu: rõ sản phẩm",
			"Nhật ký",
			"• 07:45 ngày 02/3/2026: giao việc",
			"Trả lời tin này: “đã nhận”, “xong, BC 45/BC-SNgV ngày 02/3/2026”, “60%”, “vướng: …”, “gia hạn 16/3: lý do”.",
		]);
		expect(office.buttons("Sở Ngoại vụ")).toEqual(["Đã nhận", "Hoàn thành", "Vướng mắc", "Gia hạn"]);
	});

	test.each(["nv2", "NV 2", "NV-2", "nv-0002", "2"])("is found as “%s”", async (code) => {
		expect(await inGroup(`/nhiemvu ${code}`)).toContain("NV-0002 — Sở Ngoại vụ");
	});

	test("of a task with several leads shows the chat's own part of it", async () => {
		expect(await inGroup("/nhiemvu NV-0015")).toContain("NV-0015 — Sở Ngoại vụ");
		const other = await office.say("Giang", "Sở Công Thương", "/nhiemvu NV-0015");
		expect(other).toContain("NV-0015 — Sở Công Thương");
		expect(other).toContain("Chủ trì: Sở Ngoại vụ; Sở Công Thương");
	});

	test("of another agency answers as if there were none, like one that does not exist", async () => {
		const foreign = await inGroup("/nhiemvu NV-0014");
		expect(foreign).toBe("Không tìm thấy việc NV-0014. Xem danh sách: /nhiemvu");
		expect(await inGroup("/nhiemvu NV-0999")).toBe(foreign.replace("0014", "0999"));
		expect(await office.say("Chi", "Chi", "/nhiemvu NV-0014")).toContain("NV-0014 — Sở Tài chính");
	});
});

describe("a search", () => {
	test.each(["tong ket 05 nam", "TỔNG KẾT kết nghĩa", "ket nghia tong ket", "tổng kết".normalize("NFD")])(
		"for “%s” finds the task without diacritics, in any case and order",
		async (words) => {
			const found = await inGroup(`/nhiemvu ${words}`);
			expect(found).toContain("1 việc theo");
			expect(found).toContain("NV-0001");
		},
	);

	test("for an agency's alias or a document's number lists what may be seen here", async () => {
		expect(await inGroup("/nhiemvu SNgV")).toContain("Sở Ngoại vụ: 14 việc theo “SNgV”");
		const ofDocument = await inGroup("/nhiemvu 79/KH-UBND");
		expect(ofDocument).toContain("Sở Ngoại vụ: 1 việc theo “79/KH-UBND”");
		expect(ofDocument).toContain("Mở rộng quan hệ");
		expect(ofDocument).not.toContain("Lập danh mục");
	});

	test("for another agency finds nothing in a group", async () => {
		const nothing = await inGroup("/nhiemvu Sở Tài chính");
		expect(nothing).toContain("Không tìm thấy việc nào theo “Sở Tài chính”");
		expect(nothing).not.toContain("Lập danh mục");
		expect(await inGroup("/nhiemvu lập danh mục dự án")).toContain("Không tìm thấy việc nào");
	});

	test("for what is overdue, without a date or stuck", async () => {
		expect(await inGroup("/nhiemvu qua han")).toContain("1 việc theo “qua han”");
		expect(await inGroup("/nhiemvu chưa có hạn")).toContain("NV-0013");
		expect(await inGroup("/nhiemvu vướng")).toContain("Không tìm thấy việc nào theo “vướng”");
	});

	test("for words that stand in no task says what can be searched for", async () => {
		expect(await inGroup("/nhiemvu tàu vũ trụ")).toBe(
			"Không tìm thấy việc nào theo “tàu vũ trụ” (Sở Ngoại vụ).\n\n" +
				"Tìm được theo mã (NV-0012), từ trong nội dung, tên hoặc tên viết tắt cơ quan, số văn bản (79/KH-UBND); không cần dấu.",
		);
	});
});

describe("who sees everything", () => {
	test.each([
		["Khánh", "a leader of the province"],
		["Loan", "the monitor"],
		["Mai", "the admin"],
		["Sơn", "the inspector"],
	])("%s, %s, sees every agency in private", async (person) => {
		const list = await office.say(person, person, "/nhiemvu");
		expect(list).toContain("Các cơ quan: 16 việc đang thực hiện");
		expect(list).toContain("Sở Tài chính — quá 1 ngày làm việc");
		expect(await office.say(person, person, "/nhiemvu STC")).toContain("Sở Tài chính: 1 việc theo “STC”");
		expect(await office.say(person, person, "/nhiemvu NV-0014")).toContain("NV-0014 — Sở Tài chính");
	});

	test("nobody does in an agency's group: the group reads along", async () => {
		for (const person of ["Khánh", "Mai", "Loan", "Sơn"])
			expect(await office.say(person, "Sở Ngoại vụ", "/nhiemvu NV-0014")).toContain(
				"Không tìm thấy việc NV-0014",
			);
	});

	test("the monitor does in the group of the office that follows the tasks", async () => {
		expect(await office.say("Quyên", "Văn phòng UBND tỉnh", "/nhiemvu STC")).toContain("NV-0014");
		expect(await office.say("Sơn", "Văn phòng UBND tỉnh", "/nhiemvu STC")).toContain("Không tìm thấy");
	});

	test("the leader of an agency sees that agency", async () => {
		expect(await office.say("Phúc", "Phúc", "/nhiemvu")).toContain("14 việc đang thực hiện");
		expect(await office.say("Phúc", "Phúc", "/nhiemvu NV-0014")).toContain("Không tìm thấy việc NV-0014");
	});

	test("an officer sees the own agency in private too, also without the command", async () => {
		expect(await office.say("Bình", "Bình", "/nhiemvu")).toContain("Sở Ngoại vụ: 14 việc");
		expect(await office.say("Bình", "Bình", "ket nghia")).toContain("NV-0001");
	});
});
