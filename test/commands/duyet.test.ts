import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const GROUP = "Sở Ngoại vụ";

/** Monday 02/3/2026: a plan whose results count at once, until its monitor says otherwise. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	await giveTasks(office, [
		{
			content: "Quy chế đón tiếp đoàn khách quốc tế",
			lead: "Sở Ngoại vụ",
			deadline: "chậm nhất ngày 04/3/2026",
		},
		{ content: "Rà soát thỏa thuận quốc tế", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 10/3/2026" },
		{ content: "Báo cáo công tác biên giới", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 12/3/2026" },
		{
			content: "Tổng hợp viện trợ",
			lead: ["Sở Ngoại vụ", "Sở Tài chính"],
			deadline: "chậm nhất ngày 20/3/2026",
		},
	]);
	await giveTasks(
		office,
		[{ content: "Đón đoàn Lào", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 20/3/2026" }],
		"22/KH-UBND",
	);
});
afterAll(() => office?.close());

const an = (text: string, replyTo?: string | true) =>
	office.say("An", GROUP, text, replyTo === undefined ? {} : { replyTo });
const khanh = (text: string, replyTo?: string | true) =>
	office.say("Khánh", "Hoàng Quốc Khánh", text, replyTo === undefined ? {} : { replyTo });

describe("the monitor has the results of a document approved", () => {
	test("/duyet bật with its number", async () => {
		expect(await office.say("Loan", "Loan", "/duyet bật 18/KH-UBND")).toBe(
			"Từ nay kết quả theo 18/KH-UBND phải được duyệt mới tính hoàn thành. Bỏ duyệt: /duyet tắt 18/KH-UBND",
		);
		expect(await office.say("Loan", "Loan", "/duyet bật 99/KH-UBND")).toContain(
			"Không tìm thấy văn bản số “99/KH-UBND”",
		);
		expect(await office.say("An", "An", "/duyet bật 18/KH-UBND")).toContain("không được làm việc này");
	});

	test("then “xong” waits for approval, and the agency hears no more of it in the morning", async () => {
		expect(await an("/xong NV-0001, BC 45/BC-SNgV")).toBe(
			"Đã ghi hoàn thành NV-0001: Quy chế đón tiếp đoàn khách quốc tế; căn cứ 45/BC-SNgV; chờ duyệt, được duyệt thì tính từ hôm nay.\n\n" +
				"Trả lời “hoàn tác” trong 10 phút để lấy lại.",
		);
		expect(await an("/nhiemvu NV-0001")).toContain("Chờ duyệt: đã báo hoàn thành ngày 02/3/2026");
		expect(await an("/xong NV-0001")).toBe("Không ghi lại NV-0001: đã báo hoàn thành, đang chờ duyệt.");
		await office.goTo("2026-03-05 07:30");
		expect(await office.heard(GROUP)).not.toContain("NV-0001");
	});

	test("the leader's digest asks for a decision, with the paper that proves it", async () => {
		const digest = await office.heard("Hoàng Quốc Khánh");
		expect(digest).toContain(
			"Chờ quyết định (1)\n1. Quy chế đón tiếp đoàn khách quốc tế — Sở Ngoại vụ báo hoàn thành 02/3, chờ duyệt · NV-0001\n   căn cứ 45/BC-SNgV",
		);
		expect(digest).not.toContain("Quá hạn");
	});

	test("“1 đồng ý” approves it: completed on the day it was reported, in time; the group hears it", async () => {
		expect(await khanh("1 đồng ý", "Chờ quyết định")).toBe(
			"Hoàng Quốc Khánh duyệt kết quả NV-0001 (Sở Ngoại vụ): Quy chế đón tiếp đoàn khách quốc tế; tính hoàn thành từ thứ Hai, 02/3/2026.\n\n" +
				"Trả lời “hoàn tác” trong 10 phút để lấy lại.",
		);
		expect(await office.heard(GROUP)).toContain("duyệt kết quả NV-0001 (Sở Ngoại vụ)");
		expect(await an("/nhiemvu NV-0001")).toContain("hoàn thành đúng hạn, ngày 02/3/2026");
	});

	test("the first decision counts, whoever comes second", async () => {
		expect(await khanh("1 không đồng ý: thiếu phụ lục", "Chờ quyết định")).toContain(
			"đã có quyết định từ trước",
		);
		expect(await office.say("Loan", "Loan", "/duyet NV-0001")).toContain("đã có quyết định từ trước");
	});

	test("the approval is taken back within ten minutes, and the group hears that too", async () => {
		expect(await khanh("hoàn tác", "duyệt kết quả NV-0001")).toContain("Đã hoàn tác duyệt kết quả NV-0001");
		expect(await office.heard(GROUP)).toContain("Đã hoàn tác duyệt kết quả NV-0001");
		expect(await khanh("/duyet NV-0001")).toContain("duyệt kết quả NV-0001");
		await office.heard(GROUP);
	});
});

describe("a result is sent back", () => {
	test("with a reason, and only with one", async () => {
		await an("/xong NV-0002");
		expect(await khanh("/tralai NV-0002")).toContain("Cần nêu lý do nên chưa ghi.");
		expect(await khanh("/tralai NV-0002: thiếu phụ lục số liệu")).toContain(
			"Hoàng Quốc Khánh trả lại kết quả NV-0002 (Sở Ngoại vụ): Rà soát thỏa thuận quốc tế; lý do: thiếu phụ lục số liệu.",
		);
		expect(await office.heard(GROUP)).toContain("lý do: thiếu phụ lục số liệu");
		const card = await an("/nhiemvu NV-0002");
		expect(card).toContain("Bị trả lại: thiếu phụ lục số liệu");
		expect(card).toContain("chưa hoàn thành, trong hạn");
	});

	test("reported again it waits again", async () => {
		expect(await an("xong, BC 46/BC-SNgV", "trả lại kết quả NV-0002")).toContain("chờ duyệt");
		expect(await an("/nhiemvu NV-0002")).not.toContain("Bị trả lại");
		expect(await khanh("/nhiemvu NV-0002")).toContain("Chờ duyệt");
		expect(await khanh("đồng ý", "NV-0002 —")).toContain("duyệt kết quả NV-0002");
	});

	test("by “trả lại: …” under the card, also one that counted at once", async () => {
		await an("/xong NV-0005");
		await khanh("/nhiemvu NV-0005");
		expect(await khanh("trả lại: chưa có văn bản", "NV-0005 —")).toContain(
			"trả lại kết quả NV-0005 (Sở Ngoại vụ): Đón đoàn Lào; lý do: chưa có văn bản",
		);
		expect(await an("/nhiemvu NV-0005")).toContain("chưa hoàn thành, trong hạn");
	});

	test("not by the agency itself, and the attempt stands in the log", async () => {
		await an("/xong NV-0005");
		expect(await office.say("Phúc", "Phúc", "/tralai NV-0005: không đúng")).toContain(
			"không được làm việc này",
		);
		expect(await an("không đồng ý: nhầm", "Đã ghi hoàn thành NV-0005")).not.toContain("trả lại kết quả");
		const refused = await office.database.db.taskEvent.count({ where: { kind: "REFUSED" } });
		expect(refused).toBeGreaterThan(0);
	});
});

describe("what is not there is not decided", () => {
	test.each([
		["/duyet", "Cần mã việc, ví dụ: /duyet NV-0012"],
		["/duyet NV-0003", "Không có kết quả hay đề nghị nào chờ quyết định"],
		["/tralai NV-0003: lý do", "Không có kết quả hay đề nghị nào chờ quyết định"],
		["/duyet NV-0999", "Không tìm thấy việc NV-0999"],
		[
			"/duyet NV-0004",
			"Việc NV-0004 có nhiều cơ quan chủ trì: Sở Ngoại vụ; Sở Tài chính. Đề nghị ghi thêm tên cơ quan, ví dụ: /duyet NV-0004 Sở Ngoại vụ",
		],
	])("%s", async (text, answer) => {
		expect(await khanh(text)).toContain(answer);
	});

	test("of two leads the one that reported is meant", async () => {
		await office.say("Chi", "Sở Tài chính", "/xong NV-0004");
		expect(await khanh("/duyet NV-0004")).toContain("duyệt kết quả NV-0004 (Sở Tài chính)");
	});
});

describe("whoever may approve need not ask", () => {
	test("a completion by the monitor counts at once", async () => {
		const answer = await office.say("Loan", "Loan", "/xong NV-0003");
		expect(answer).toContain("Đã ghi hoàn thành NV-0003");
		expect(answer).not.toContain("chờ duyệt");
	});
});

describe("“đã trình” hands the agency's part in and completes nothing", () => {
	test("in a reply, with words and without", async () => {
		await office.say("Loan", "Loan", "/giao Sở Công Thương: phương án điện; hạn: 12/3/2026");
		expect(
			await office.say("Giang", "Sở Công Thương", "đã trình UBND tỉnh, chờ ý kiến", { replyTo: true }),
		).toContain(
			"Đã ghi trình NV-0006, chờ cấp trên quyết định: phương án điện; “đã trình UBND tỉnh, chờ ý kiến”.",
		);
		const card = await office.say("Giang", "Sở Công Thương", "/nhiemvu NV-0006");
		expect(card).toContain("Tình trạng: chưa hoàn thành, trong hạn");
		expect(card).toContain("Đã trình: từ 05/3/2026, chờ cấp trên quyết định");
		await office.goTo("2026-03-13 07:30");
		expect(await office.heard("Sở Công Thương")).toContain(
			"phương án điện — quá 1 ngày làm việc (hạn 12/3) — đã trình",
		);
	});

	test("by command; taken back like any report", async () => {
		await office.say("Loan", "Loan", "/giao Sở Công Thương: phương án than; hạn: 30/3/2026");
		expect(await office.say("Giang", "Sở Công Thương", "/tiendo NV-0007 đã trình")).toContain(
			"Đã ghi trình NV-0007",
		);
		expect(await office.press("Giang", "Sở Công Thương", "Hoàn tác")).toContain(
			"Đã hoàn tác ghi trình NV-0007",
		);
	});

	test("a step inside the agency is progress like any other", async () => {
		expect(await office.say("Giang", "Sở Công Thương", "/tiendo NV-0007 đã trình lãnh đạo sở")).toContain(
			"Đã ghi tiến độ NV-0007",
		);
	});
});

describe("a document is sent in whose results must be approved", () => {
	const TEXT = [
		"KẾ HOẠCH",
		"Số: 31/KH-UBND",
		"Triển khai công tác cửa khẩu năm 2026",
		"1. Giao Sở Công Thương chủ trì xây dựng phương án thông quan, hoàn thành trước ngày 30/6/2026.",
	].join("\n");

	test("“cần duyệt” in the preview says so before anything is written", async () => {
		const file = { name: "ke-hoach.txt", bytes: new TextEncoder().encode(TEXT) };
		expect(await office.say("Loan", "Loan", "", { file })).toContain("Sở Công Thương");
		expect(await office.say("Loan", "Loan", "cần duyệt", { replyTo: true })).toContain(
			"Kết quả của văn bản này cần được duyệt mới tính hoàn thành",
		);
		expect(await office.say("Loan", "Loan", "bỏ 9", { replyTo: true })).toContain("chưa sửa gì");
		expect(await office.say("Loan", "Loan", "1 hạn 15/6/2026", { replyTo: "cần được duyệt" })).toContain(
			"15/6/2026",
		);
		expect(await office.say("Loan", "Loan", "xác nhận", { replyTo: "15/6/2026" })).toContain(
			"Đã ghi 1 nhiệm vụ",
		);
	});

	test("a later correction does not lose it: “xong” waits for approval", async () => {
		await office.heard("Sở Công Thương");
		await office.say("Giang", "Sở Công Thương", "/nhiemvu thông quan");
		expect(await office.say("Giang", "Sở Công Thương", "xong 1", { replyTo: true })).toContain("chờ duyệt");
	});
});
