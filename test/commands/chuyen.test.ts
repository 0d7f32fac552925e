import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const GROUP = "Sở Ngoại vụ";

/** Monday 02/3/2026: tasks of one department, some of which belong elsewhere. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	await giveTasks(office, [
		{ content: "Lập danh mục dự án đầu tư", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 20/3/2026" },
		{ content: "Cấp phép hội chợ biên giới", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 10/3/2026" },
		{ content: "Thống kê kiều hối", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 12/3/2026" },
		{ content: "Báo cáo chung", lead: ["Sở Ngoại vụ", "Sở Tài chính"], deadline: "chậm nhất ngày 25/3/2026" },
	]);
});
afterAll(() => office?.close());

const an = (text: string) => office.say("An", GROUP, text);
const loan = (text: string) => office.say("Loan", "Loan", text);

describe("the monitor hands a task over", () => {
	test("at once, with a reason; both groups hear it", async () => {
		await an("/nhan NV-0001");
		expect(await loan("/chuyen NV-0001 Sở Tài chính: đúng chức năng, nhiệm vụ; căn cứ 12/QĐ-UBND")).toBe(
			"Bùi Thị Loan chuyển NV-0001 từ Sở Ngoại vụ sang Sở Tài chính: Lập danh mục dự án đầu tư; " +
				"lý do: đúng chức năng, nhiệm vụ; căn cứ 12/QĐ-UBND.\n\nTrả lời “hoàn tác” trong 10 phút để lấy lại.",
		);
		const news = "Bùi Thị Loan chuyển NV-0001 từ Sở Ngoại vụ sang Sở Tài chính";
		expect(await office.heard(GROUP)).toContain(news);
		expect(await office.heard("Sở Tài chính")).toBe(
			"Sở Tài chính: 1 việc mới được giao\n" +
				`${news}: Lập danh mục dự án đầu tư; lý do: đúng chức năng, nhiệm vụ; căn cứ 12/QĐ-UBND.\n` +
				"1. Lập danh mục dự án đầu tư — còn 14 ngày làm việc (thứ Sáu, 20/3) · NV-0001\n\n" +
				"Đề nghị báo tiếp nhận: trả lời tin này “đã nhận”. Chi tiết: /nhiemvu NV-0001",
		);
	});

	test("it is the new agency's, which has not received it yet; the card keeps where it was", async () => {
		expect(await an("/nhiemvu NV-0001")).toContain("Không tìm thấy việc NV-0001");
		const card = await office.say("Chi", "Sở Tài chính", "/nhiemvu NV-0001");
		expect(card).toContain("NV-0001 — Sở Tài chính");
		expect(card).toContain("Tiếp nhận: chưa tiếp nhận");
		expect(card).toContain("Đã chuyển: 1 lần, trước đó: Sở Ngoại vụ");
		expect(card).toContain(
			"chuyển cơ quan; Sở Ngoại vụ → Sở Tài chính; căn cứ 12/QĐ-UBND; “đúng chức năng, nhiệm vụ”",
		);
	});

	test("taken back within ten minutes, it is the old agency's again; both hear that too", async () => {
		expect(await office.press("Loan", "Loan", "Hoàn tác")).toBe(
			"Đã hoàn tác chuyển NV-0001: Lập danh mục dự án đầu tư",
		);
		expect(await office.heard(GROUP)).toContain("Đã hoàn tác chuyển NV-0001");
		expect(await office.heard("Sở Tài chính")).toContain("Đã hoàn tác chuyển NV-0001");
		expect(await an("/nhiemvu NV-0001")).toContain("Tiếp nhận: đã tiếp nhận");
	});

	test.each([
		["/chuyen NV-0001 Sở Tài chính", "thêm lý do sau dấu hai chấm: “/chuyen NV-0001 Sở Tài chính: …”"],
		["/chuyen NV-0001: nhầm", "Cần tên cơ quan nhận"],
		["/chuyen NV-0001 Sở Trời: nhầm", "Danh bạ không có cơ quan “Sở Trời”"],
		["/chuyen NV-0001 Sở Ngoại vụ: nhầm", "Cần tên cơ quan nhận"],
		["/chuyen", "Cần mã việc"],
	])("%s changes nothing", async (text, answer) => {
		expect(await loan(text)).toContain(answer);
	});

	test("of several leads the agency must be named: what was typed comes back with one of them", async () => {
		const asked = await loan("/chuyen NV-0004 Sở Công Thương: đúng chức năng; căn cứ 12/QĐ-UBND");
		const example = /ví dụ: (.+)$/.exec(asked)?.[1] ?? "";
		expect(example).toBe("/chuyen NV-0004 Sở Ngoại vụ Sở Công Thương: đúng chức năng; căn cứ 12/QĐ-UBND");
	});

	test("not to an agency that leads it already", async () => {
		expect(await office.say("Giang", "Giang", "/chuyen NV-0004 Sở Tài chính: nhầm")).toContain(
			"Không tìm thấy",
		);
		expect(await office.say("An", "An", "/chuyen NV-0004 Sở Tài chính: nhầm")).toContain(
			"Sở Tài chính đang chủ trì NV-0004 nên không chuyển.",
		);
	});
});

describe("a focal point proposes, somebody above decides", () => {
	test("the leader hears it in private, nothing has moved yet", async () => {
		expect(await an("/chuyen NV-0002 sang SCT vì đúng chức năng")).toContain(
			"Sở Ngoại vụ đề nghị chuyển NV-0002 sang Sở Công Thương, chờ cấp trên quyết định: Cấp phép hội chợ biên giới; lý do: đúng chức năng.",
		);
		expect(await office.heard("Hoàng Quốc Khánh")).toContain(
			"Sở Ngoại vụ đề nghị chuyển NV-0002 sang Sở Công Thương",
		);
		expect(await office.heard("Sở Công Thương")).toBe("");
		expect(await an("/nhiemvu NV-0002")).toContain("NV-0002 — Sở Ngoại vụ");
	});

	test("in the next digest it waits for a decision", async () => {
		await office.goTo("2026-03-03 07:30");
		expect(await office.heard("Hoàng Quốc Khánh")).toContain(
			"1. Cấp phép hội chợ biên giới — Sở Ngoại vụ đề nghị chuyển cho Sở Công Thương · NV-0002\n   lý do: đúng chức năng",
		);
	});

	test("“đồng ý” under what the leader heard hands it over; the first decision counts", async () => {
		expect(
			await office.say("Khánh", "Hoàng Quốc Khánh", "1 đồng ý", { replyTo: "Chờ quyết định" }),
		).toContain("Hoàng Quốc Khánh chuyển NV-0002 từ Sở Ngoại vụ sang Sở Công Thương");
		expect(await office.heard("Sở Công Thương")).toContain("chuyển NV-0002 từ Sở Ngoại vụ");
		expect(await office.heard(GROUP)).toContain("chuyển NV-0002 từ Sở Ngoại vụ");
		expect(
			await office.say("Khánh", "Hoàng Quốc Khánh", "không đồng ý", { replyTo: "đề nghị chuyển NV-0002" }),
		).not.toContain("không đồng ý chuyển");
	});

	test("“không đồng ý: lý do” leaves it where it is, and the agency hears why", async () => {
		await an("/chuyen NV-0003 Sở Tài chính: không có số liệu");
		expect(
			await office.say("Khánh", "Hoàng Quốc Khánh", "không đồng ý: đúng chức năng của Sở", {
				replyTo: "đề nghị chuyển NV-0003",
			}),
		).toContain("không đồng ý chuyển NV-0003 sang Sở Tài chính, Sở Ngoại vụ tiếp tục thực hiện");
		expect(await office.heard(GROUP)).toContain("lý do: đúng chức năng của Sở");
		expect(await an("/nhiemvu NV-0003")).toContain("NV-0003 — Sở Ngoại vụ");
	});

	test("an officer neither proposes nor hands over", async () => {
		expect(await office.say("Bình", GROUP, "/chuyen NV-0003 Sở Tài chính: bận")).toContain(
			"không được làm việc này",
		);
	});
});

describe("/thoi calls a task off", () => {
	test("with a reason; the group hears it, the digest no longer names it", async () => {
		expect(await loan("/thoi NV-0003: trùng với NV-0001; căn cứ 15/TB-UBND")).toContain(
			"Bùi Thị Loan cho thôi thực hiện NV-0003 (Sở Ngoại vụ): Thống kê kiều hối; lý do: trùng với NV-0001; căn cứ 15/TB-UBND.",
		);
		expect(await office.heard(GROUP)).toContain("cho thôi thực hiện NV-0003");
		expect(await an("/nhiemvu NV-0003")).toContain("Tình trạng: thôi thực hiện");
		expect(await an("/xong NV-0003")).toContain("việc đã kết thúc từ trước");
		expect(await loan("/thoi NV-0003: lần nữa")).toContain("đã kết thúc");
		expect(await loan("/baocao")).toContain("1 việc thôi thực hiện");
	});

	test("not by the agency itself, and not without a reason", async () => {
		expect(await an("/thoi NV-0001: không làm được")).toContain("không được làm việc này");
		expect(await loan("/thoi NV-0001")).toContain("Cần nêu lý do");
	});
});
