import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const SNGV = "Sở Ngoại vụ";
const STC = "Sở Tài chính";

/** Monday 02/3/2026, 09:00. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	const task = (content: string, lead: string | string[], deadline: string) => ({ content, lead, deadline });
	await giveTasks(
		office,
		[
			task("Thống kê hồ sơ không góp ý", SNGV, "chậm nhất ngày 20/02/2026"),
			task("Quy chế đón tiếp đoàn", SNGV, "chậm nhất ngày 25/02/2026"),
			task("Danh mục thỏa thuận", SNGV, "chậm nhất ngày 20/3/2026"),
			task("Quyết toán kinh phí đối ngoại", STC, "chậm nhất ngày 24/02/2026"),
			task("Rà soát hương ước", "Sở Nội vụ", "chậm nhất ngày 24/02/2026"),
			task("Tổng hợp số liệu lãnh sự", "Phòng Hợp tác quốc tế", "chậm nhất ngày 26/02/2026"),
		],
		"79/KH-UBND",
	);
	await office.say("Mai", "Mai", "/coquan thêm Đại sứ quán Nhật Bản; ngoài hệ thống");
	await giveTasks(
		office,
		[task("Gửi công hàm trả lời", "Đại sứ quán Nhật Bản", "chậm nhất ngày 25/02/2026")],
		null,
	);
	for (const group of [SNGV, STC]) await office.heard(group);
});
afterAll(() => office?.close());

const loan = (text: string, replyTo?: string | true) =>
	office.say("Loan", "Loan", text, replyTo === undefined ? {} : { replyTo });
const an = (text: string, replyTo?: string | true) =>
	office.say("An", SNGV, text, replyTo === undefined ? {} : { replyTo });

describe("the monitor urges by code", () => {
	test("the agency's group hears in one message what is late, and how to answer", async () => {
		expect(await loan("/dondoc NV-0001, NV-0002: đề nghị báo cáo trước 16 giờ")).toBe(
			"Đã đôn đốc 2 việc của Sở Ngoại vụ.\n\nAi chưa trả lời: /dondoc. Trả lời “hoàn tác” trong 10 phút để lấy lại.",
		);
		expect(await office.heard(SNGV)).toBe(`Đôn đốc Sở Ngoại vụ: 2 việc
1. Thống kê hồ sơ không góp ý — quá 6 ngày làm việc (hạn 20/02) · NV-0001
2. Quy chế đón tiếp đoàn — quá 3 ngày làm việc (hạn 25/02) · NV-0002

đề nghị báo cáo trước 16 giờ

Bùi Thị Loan đề nghị trả lời tin này “đã nhận” và nêu tiến độ, ví dụ “1: 60%”, “2 vướng: …”.`);
		expect(office.buttons(SNGV)).toEqual(["Đã nhận"]);
	});

	test("not twice on one day", async () => {
		expect(await loan("/dondoc NV-0001")).toBe("Không gửi lại trong ngày: NV-0001 đã được đôn đốc hôm nay.");
		expect(await office.heard(SNGV)).toBe("");
	});

	test("the list tells who has not answered; the card and lists count", async () => {
		const list = await loan("/dondoc");
		expect(list).toContain("Đã đôn đốc, chưa trả lời (2)");
		expect(list).toContain(
			"1. Thống kê hồ sơ không góp ý — Sở Ngoại vụ — quá 6 ngày làm việc (hạn 20/02) · NV-0001\n   Đôn đốc 1 lần, gần nhất hôm nay",
		);
		expect(await an("/nhiemvu NV-0001")).toContain("Đôn đốc: 1 lần, gần nhất 02/3/2026, chưa trả lời");
		expect(await an("/nhiemvu")).toContain("đã đôn đốc 1 lần, gần nhất 02/3/2026, chưa trả lời");
	});
});

describe("the agency answers", () => {
	test("with “đã nhận” by number, also where it had received the task long ago", async () => {
		await an("/nhan NV-0003");
		await loan("/dondoc NV-0003");
		expect(await an("đã nhận", "Danh mục thỏa thuận")).toContain(
			"Đã ghi tiếp nhận NV-0003: Danh mục thỏa thuận; đã trả lời đôn đốc.",
		);
		expect(await an("/nhan NV-0003")).toContain("việc đã tiếp nhận từ trước");
		expect(await an("1 đã nhận, 2: 60%", "Đôn đốc Sở Ngoại vụ: 2 việc")).toContain("60%");
	});

	test("whoever urged sees it in the list, with what was said", async () => {
		expect(await loan("/dondoc")).toBe(`Không có việc nào đang chờ cơ quan trả lời đôn đốc.

Trả lời trong 7 ngày qua
• Sở Ngoại vụ, Thống kê hồ sơ không góp ý — đã tiếp nhận, trả lời 02/3 · NV-0001
• Sở Ngoại vụ, Quy chế đón tiếp đoàn — tiến độ 60%, trả lời 02/3 · NV-0002
• Sở Ngoại vụ, Danh mục thỏa thuận — đã tiếp nhận, trả lời 02/3 · NV-0003

Đôn đốc: /dondoc NV-0012, /dondoc Sở Ngoại vụ. Việc quá hạn: /hanchot quá hạn.`);
		expect(await an("/nhiemvu NV-0002")).toContain(
			"Đôn đốc: 1 lần, gần nhất 02/3/2026, trả lời ngày 02/3/2026",
		);
	});
});

describe("by agency and by document", () => {
	test("what is overdue; an agency without a group is named, and nothing is counted there", async () => {
		await office.goTo("2026-03-03 09:00");
		await office.heard(SNGV);
		await office.heard(STC);
		const said = await loan("/dondoc 79/KH-UBND");
		expect(said).toContain("Đã đôn đốc 4 việc: Sở Ngoại vụ 3 việc, Sở Tài chính 1 việc.");
		expect(said).toContain("Sở Nội vụ chưa có nhóm liên kết nên chưa đôn đốc được: NV-0005.");
		expect(await office.heard(STC)).toContain("Đôn đốc Sở Tài chính: 1 việc");
		const heard = await office.heard(SNGV);
		// The division has no group of its own.
		expect(heard).toContain("Tổng hợp số liệu lãnh sự — Phòng Hợp tác quốc tế — quá");
		expect(heard).toContain("NV-0001\n   Đôn đốc lần 2");
		expect(await loan("/nhiemvu NV-0005")).not.toContain("Đôn đốc:");
		expect(await loan("/dondoc NV-0007")).toBe(
			"Đại sứ quán Nhật Bản ở ngoài hệ thống, không có nhóm để đôn đốc: NV-0007.",
		);
	});

	test("taken back within ten minutes: each agency hears of its own tasks only", async () => {
		expect(await office.press("Loan", "Loan", "Hoàn tác")).toContain("Đã rút đôn đốc NV-0004");
		expect(await office.heard(STC)).toBe("Đã rút đôn đốc NV-0004: Quyết toán kinh phí đối ngoại");
		expect(await office.heard(SNGV)).not.toContain("NV-0004");
		expect(await loan("/nhiemvu NV-0004")).not.toContain("Đôn đốc:");
		expect(await loan("/dondoc sở tài chính")).toContain(
			"Đã đôn đốc NV-0004 (Sở Tài chính), lần 1: Quyết toán kinh phí đối ngoại",
		);
	});

	test.each([
		["/dondoc Sở Công Thương", "Không có việc nào quá hạn để đôn đốc"],
		["/dondoc linh tinh", "Chưa hiểu cần đôn đốc việc nào"],
		["/dondoc NV-0999", "Không tìm thấy việc NV-0999"],
	])("%s: %s", async (typed, answer) => {
		expect(await loan(typed)).toContain(answer);
	});

	test("what is not overdue, with a word that says so", async () => {
		await an("/vuong NV-0003: chờ ý kiến");
		expect(await loan("/dondoc Sở Ngoại vụ tất cả")).toContain("Đã đôn đốc 4 việc của Sở Ngoại vụ.");
		expect(await office.heard(SNGV)).toContain("Danh mục thỏa thuận — còn 13 ngày làm việc");
		expect(await loan("/dondoc Sở Nội vụ chưa nhận")).toContain("NV-0005");
	});
});

describe("by a reply to a list", () => {
	test("with numbers, a range, or all of them", async () => {
		await office.goTo("2026-03-04 09:00");
		await loan("/hanchot quá hạn");
		expect(await loan("đôn đốc", "quá hạn")).toContain("Chưa rõ đôn đốc việc nào");
		expect(await loan("đôn đốc 1-2", "quá hạn\n")).toMatch(/^Đã đôn đốc (?:2 việc|NV)/);
		expect(await loan("don doc het: gửi trước 17 giờ", "quá hạn\n")).toContain("đã được đôn đốc hôm nay");
		expect(await loan("/dondoc 1", "quá hạn\n")).toContain("Không gửi lại trong ngày");
	});

	test("a finished task is left alone", async () => {
		await an("/xong NV-0003");
		expect(await loan("/dondoc NV-0003")).toBe("Không đôn đốc NV-0003: đã kết thúc hoặc đã báo hoàn thành.");
	});
});

describe("urging is for those above", () => {
	test.each([
		["An", SNGV],
		["Bình", SNGV],
		["Phúc", "Phúc"],
		["Sơn", "Sơn"],
		["Mai", "Mai"],
	])("%s in %s may not", async (person, chat) => {
		expect(await office.say(person, chat, "/dondoc NV-0002")).toContain(
			"Vai trò hiện tại không được làm việc này",
		);
	});

	test("a leader above may, and every attempt is in the log", async () => {
		await office.goTo("2026-03-05 09:00");
		expect(await office.say("Khánh", "Khánh", "/dondoc NV-0002")).toContain(
			"Đã đôn đốc NV-0002 (Sở Ngoại vụ)",
		);
		const log = await office.say("Loan", "Loan", "/nhatky NV-0002");
		expect(log).toContain("Hoàng Quốc Khánh: đôn đốc");
		expect(log).toContain("đề nghị không được ghi vì không có quyền [đôn đốc");
	});

	test("a foreign task does not exist for an agency; its own unanswered urgings it may see", async () => {
		expect(await an("/dondoc NV-0004")).toContain("Không tìm thấy việc NV-0004");
		const list = await an("/dondoc");
		expect(list).toContain("Đã đôn đốc, chưa trả lời");
		expect(list).not.toContain("NV-0004");
	});
});
