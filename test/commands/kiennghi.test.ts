import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-06-01 08:00");
	await office.say("Khánh", LEADER, "/trogiup");
});
afterAll(() => office?.close());

const GROUP = "Sở Ngoại vụ";
const FINANCE = "Sở Tài chính";
const LEADER = "Hoàng Quốc Khánh";

describe("a petition", () => {
	test("needs words, whom it is for and a deadline that is one", async () => {
		expect(await office.say("An", GROUP, "/kiennghi thiếu máy")).toMatch(
			/^Chưa đủ nội dung kiến nghị và nơi trả lời/,
		);
		expect(await office.say("An", GROUP, "/kiennghi thiếu máy; gửi: Sở Tài chính; hạn: sớm")).toMatch(
			/^Chưa hiểu hạn trả lời/,
		);
		expect(await office.say("An", GROUP, "/kiennghi thiếu máy; gửi: Sở Không Có")).toContain(
			"Danh bạ không có cơ quan “Sở Không Có”",
		);
		expect(await office.say("An", GROUP, "/kiennghi thiếu máy; gửi: SNgV")).toContain(
			"không thể vừa kiến nghị vừa trả lời",
		);
		expect(await office.say("An", GROUP, "/kiennghi")).toContain("Sở Ngoại vụ: không có kiến nghị nào");
	});

	test("is registered by the focal point and becomes a task of whom it asks, whose group hears it", async () => {
		const said = await office.say(
			"An",
			GROUP,
			"/kiennghi Bộ phận một cửa thiếu máy; gửi: Sở Tài chính; hạn: 30/6/2026",
		);
		expect(said.split("\n")[0]).toBe(
			"Đã ghi KN-0001 gửi Sở Tài chính (NV-0001), đề nghị trả lời chậm nhất thứ Ba, 30/6/2026: Bộ phận một cửa thiếu máy.",
		);
		const news = await office.heard(FINANCE);
		expect(news).toContain("Sở Ngoại vụ kiến nghị Sở Tài chính (KN-0001, NV-0001)");
		expect(news).toContain("Đề nghị trả lời chậm nhất thứ Ba, 30/6/2026");
		const list = await office.say("Chi", FINANCE, "/nhiemvu");
		expect(list).toContain("Bộ phận một cửa thiếu máy");
		expect(await office.say("Chi", FINANCE, "/nhiemvu NV-0001")).toContain("Sở Ngoại vụ (KN-0001)");
	});

	test("stands in both agencies' lists, and in nobody else's", async () => {
		for (const [who, chat] of [
			["An", GROUP],
			["Chi", FINANCE],
		] as const)
			expect(await office.say(who, chat, "/kiennghi")).toContain(
				"1. Bộ phận một cửa thiếu máy — Sở Ngoại vụ gửi Sở Tài chính — còn 21 ngày làm việc (thứ Ba, 30/6) · KN-0001",
			);
		expect(await office.say("Giang", "Sở Công Thương", "/kiennghi")).toContain("không có kiến nghị nào");
		expect(await office.say("Giang", "Sở Công Thương", "/kiennghi KN-0001")).toBe(
			"Không tìm thấy kiến nghị KN-0001. Xem danh sách: /kiennghi",
		);
		expect(await office.say("An", GROUP, "/kiennghi đã gửi")).toContain("KN-0001");
		expect(await office.say("An", GROUP, "/kiennghi gửi đến")).toContain("không có kiến nghị nào");
		expect(await office.say("Chi", FINANCE, "/kiennghi gửi đến")).toContain("KN-0001");
	});

	test("cannot be settled before it is answered, nor answered by whoever asks", async () => {
		expect(await office.say("An", GROUP, "/kiennghi KN-0001 đồng ý")).toBe(
			"KN-0001 chưa được trả lời nên chưa có gì để đồng ý hay trả lại.",
		);
		expect(await office.say("An", GROUP, "/kiennghi KN-0001 đã trả lời: CV 1/STC")).toContain(
			"do nơi nhận kiến nghị trả lời",
		);
	});

	test("is answered as any task is completed; the proposer hears it with the words and the document", async () => {
		const said = await office.say("Chi", FINANCE, "xong, CV 45/STC-NS ngày 10/6/2026", {
			replyTo: "kiến nghị Sở Tài chính",
		});
		expect(said).toContain("Đã ghi hoàn thành NV-0001");
		const news = await office.heard(GROUP);
		expect(news).toContain("Sở Tài chính đã trả lời KN-0001 (Bộ phận một cửa thiếu máy)");
		expect(news).toContain("45/STC-NS");
		expect(news).toContain("“đồng ý” để kết thúc KN-0001, hoặc “chưa thỏa đáng: lý do”");
	});

	test("comes back to them when the answer is taken back", async () => {
		expect(await office.say("Chi", FINANCE, "hoàn tác", { replyTo: "Đã ghi hoàn thành" })).toContain(
			"Đã hoàn tác",
		);
		expect(await office.heard(GROUP)).toContain("Sở Tài chính rút lại trả lời KN-0001");
		await office.say("Chi", FINANCE, "/kiennghi KN-0001 đã trả lời: CV 46/STC-NS");
		expect(await office.heard(GROUP)).toContain("46/STC-NS");
	});

	test("is sent back with a reason when the answer will not do", async () => {
		expect(await office.say("Chi", FINANCE, "/kiennghi KN-0001 chưa thỏa đáng: thử")).toMatch(
			/^Vai trò hiện tại không được làm việc này/,
		);
		expect(await office.say("An", GROUP, "chưa thỏa đáng", { replyTo: "46/STC-NS" })).toContain(
			"Cần nêu chưa thỏa đáng điểm nào",
		);
		const said = await office.say("An", GROUP, "chua thoa dang: chưa rõ thời gian cấp máy", {
			replyTo: "46/STC-NS",
		});
		expect(said).toContain(
			"Nguyễn Thị An (Sở Ngoại vụ) cho là trả lời KN-0001 chưa thỏa đáng, đề nghị trả lời lại: " +
				"Bộ phận một cửa thiếu máy; lý do: chưa rõ thời gian cấp máy.",
		);
		expect(await office.heard(FINANCE)).toContain("lý do: chưa rõ thời gian cấp máy");
		expect(await office.say("Chi", FINANCE, "/nhiemvu")).toContain("Bộ phận một cửa thiếu máy");
		expect(await office.say("An", GROUP, "/kiennghi")).toContain("chưa thỏa đáng: chưa rõ thời gian cấp máy");
	});

	test("stands in the leader's digest once the answer is overdue", async () => {
		await office.goTo("2026-06-30 07:30");
		expect(await office.heard(LEADER)).not.toContain("Kiến nghị quá hạn trả lời");
		await office.goTo("2026-07-01 07:30");
		const digest = await office.heard(LEADER);
		expect(digest).toContain("Kiến nghị quá hạn trả lời (1)");
		expect(digest).toContain(
			"Bộ phận một cửa thiếu máy — Sở Ngoại vụ gửi Sở Tài chính — quá 1 ngày làm việc (hạn 30/6) · KN-0001",
		);
		expect(await office.say("Khánh", LEADER, "/kiennghi quá hạn")).toContain("KN-0001");
	});

	test("ends with “đồng ý”, and a mistake opens it again", async () => {
		await office.say("Chi", FINANCE, "/xong NV-0001, CV 50/STC-NS");
		expect(await office.press("An", GROUP, "Đồng ý")).toContain(
			"Nguyễn Thị An đồng ý với trả lời, kết thúc KN-0001 của Sở Ngoại vụ",
		);
		expect(await office.heard(FINANCE)).toContain("kết thúc KN-0001");
		expect(await office.say("An", GROUP, "/kiennghi KN-0001 đồng ý")).toContain("đã có quyết định từ trước");
		expect(await office.say("An", GROUP, "/kiennghi")).toContain("không có kiến nghị nào");
		expect(await office.say("An", GROUP, "/kiennghi đã kết thúc")).toContain("KN-0001");
		await office.say("An", GROUP, "/kiennghi KN-0001 không đồng ý: máy chưa đến nơi");
		const card = await office.say("An", GROUP, "/kiennghi KN-0001");
		expect(card).toContain("chờ trả lời, quá 1 ngày làm việc");
		expect(card).toContain("Chưa thỏa đáng, 01/7/2026: máy chưa đến nơi");
	});
});

describe("an officer", () => {
	test("only asks: the focal point sends the petition with one word, once", async () => {
		await office.heard(FINANCE);
		const asked = await office.say("Bình", GROUP, "/kiennghi Cấp thêm kinh phí đón đoàn; gửi: Sở Tài chính");
		expect(asked).toContain("Trần Văn Bình đề nghị ghi:");
		expect(asked).toContain("gửi kiến nghị đến Sở Tài chính: Cấp thêm kinh phí đón đoàn");
		expect(await office.heard(FINANCE)).toBe("");
		expect(await office.say("Bình", GROUP, "đồng ý", { replyTo: true })).toMatch(/^Vai trò hiện tại/);
		const done = await office.say("An", GROUP, "đồng ý", { replyTo: "đề nghị ghi" });
		expect(done).toContain("Theo đề nghị của Trần Văn Bình:");
		expect(done).toContain("Đã ghi KN-0002 gửi Sở Tài chính (NV-0002), không nêu thời hạn trả lời");
		expect(await office.heard(FINANCE)).toContain("KN-0002");
		expect(await office.say("An", GROUP, "đồng ý", { replyTo: "đề nghị ghi:" })).toContain(
			"đã có quyết định từ trước",
		);
	});

	test("may be told no", async () => {
		await office.say("Bình", "Trần Văn Bình", "/kiennghi Sửa xe công; gửi: Sở Tài chính");
		expect(await office.heard(GROUP)).toContain("gửi kiến nghị đến Sở Tài chính: Sửa xe công");
		expect(await office.say("An", GROUP, "không đồng ý", { replyTo: "Sửa xe công" })).toContain(
			"không đồng ý đề nghị của Trần Văn Bình",
		);
		expect(await office.say("An", GROUP, "/kiennghi")).not.toContain("Sửa xe công");
	});
});

describe("a petition to a ministry", () => {
	test("is tracked without a chat, and its answer recorded by whoever asked or monitors them", async () => {
		const said = await office.say(
			"Loan",
			"Bùi Thị Loan",
			"/kiennghi Cho ý kiến về thỏa thuận với tỉnh Savannakhet; gửi: Bộ Ngoại giao; hạn: 15/7/2026; của: Sở Ngoại vụ",
		);
		expect(said).toContain("Đã ghi KN-0003 gửi Bộ Ngoại giao");
		expect(said).toContain("Nơi trả lời không có nhóm trong hệ thống");
		expect(await office.say("Loan", "Bùi Thị Loan", "/kiennghi KN-0003")).toContain(
			"Bộ Ngoại giao (không có nhóm)",
		);
		expect(
			await office.say("Loan", "Bùi Thị Loan", "đã trả lời, CV 123/BNG-LS", {
				replyTo: "KN-0003 — kiến nghị",
			}),
		).toContain("Bộ Ngoại giao đã trả lời KN-0003");
		expect(await office.heard(GROUP)).toContain("Bộ Ngoại giao đã trả lời KN-0003");
		expect(await office.say("An", GROUP, "đồng ý", { replyTo: "123/BNG-LS" })).toContain("kết thúc KN-0003");
	});

	test("without the agency that asks is asked for it", async () => {
		expect(await office.say("Khánh", LEADER, "/kiennghi Bố trí vốn; gửi: Bộ Tài chính")).toContain(
			"Cần cơ quan kiến nghị",
		);
	});
});

test("a petition that was sent by mistake is taken back, and the other side hears it", async () => {
	await office.say("An", GROUP, "/kiennghi Gửi nhầm; gửi: Sở Tài chính");
	await office.heard(FINANCE);
	expect(await office.say("An", GROUP, "hoàn tác", { replyTo: "Gửi nhầm" })).toContain("Gửi nhầm");
	expect(await office.heard(FINANCE)).toContain("Gửi nhầm");
	expect(await office.say("An", GROUP, "/kiennghi KN-0004")).toContain("Không tìm thấy kiến nghị KN-0004");
});
