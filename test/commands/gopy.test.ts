import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;

/** Monday 02/3/2026, morning. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
});
afterAll(() => office?.close());

const ASK =
	"/gopy Dự thảo Quy chế tiếp khách; hạn 10/3/2026; hỏi: Sở Tài chính, Sở Công Thương, Phòng HTQT, Sở Nội vụ";
const HINT =
	"Trả lời tin này: “nhất trí”, “không có ý kiến”, “góp ý: …”, “đã gửi CV 123/SNV-VP ngày 02/3”, hoặc gửi tệp ý kiến.";

describe("the monitor asks for opinions", () => {
	test("and first sees who would be asked, and who has no group", async () => {
		expect(await office.say("Loan", "Loan", ASK)).toBe(
			"Lấy ý kiến góp ý: Dự thảo Quy chế tiếp khách\n" +
				"Cơ quan lấy ý kiến: Bùi Thị Loan\nHạn trả lời: thứ Ba, 10/3/2026\n\n" +
				"Sẽ hỏi 4 cơ quan: Phòng Hợp tác quốc tế, Sở Công Thương, Sở Nội vụ, Sở Tài chính.\n\n" +
				"Chưa có nhóm liên kết, đề nghị gửi bằng văn bản: Sở Nội vụ.\n\n" +
				"Chưa gửi gì. Trả lời “xác nhận” để gửi, “hủy” để bỏ. Sửa: “bỏ Sở Tư pháp”, “thêm Sở Nội vụ”, “hạn 17/3”.",
		);
		expect(await office.heard("Sở Tài chính")).toBe("");
	});

	test("corrects it by reply; a name that nobody knows changes nothing", async () => {
		expect(await office.say("Loan", "Loan", "thêm Sở Ngoại vụ", { replyTo: true })).toContain(
			"Sẽ hỏi 5 cơ quan",
		);
		expect(await office.say("Loan", "Loan", "bỏ Sở Ngoại vụ", { replyTo: true })).toContain(
			"Sẽ hỏi 4 cơ quan",
		);
		expect(await office.say("Loan", "Loan", "thêm Sở Trên Trời", { replyTo: true })).toContain(
			"Chưa có trong danh bạ: “Sở Trên Trời”.",
		);
		expect(await office.say("Loan", "Loan", "hay là thôi nhỉ", { replyTo: "Sẽ hỏi 4" })).toContain(
			"Chưa hiểu cần sửa gì.",
		);
	});

	test("confirms it once: each group gets one message, a division in the group above it", async () => {
		expect(await office.press("Loan", "Loan", "Xác nhận")).toBe(
			"Đã mở GY-0001, hạn thứ Ba, 10/3/2026, hỏi 4 cơ quan: Dự thảo Quy chế tiếp khách.\n\n" +
				"Chưa có nhóm liên kết, đề nghị gửi bằng văn bản: Sở Nội vụ.\n\n" +
				"Khi có văn bản trả lời, ghi: /gopy GY-0001 Sở Nội vụ đã gửi CV 123/SNV-VP\n\n" +
				"Xem ai đã trả lời: /gopy GY-0001. Trả lời “hoàn tác” trong 10 phút để rút lại.",
		);
		expect(await office.heard("Sở Tài chính")).toBe(
			"Sở Tài chính: đề nghị góp ý GY-0001\nDự thảo Quy chế tiếp khách\n\n" +
				"Cơ quan lấy ý kiến: Bùi Thị Loan\nHạn trả lời: còn 6 ngày làm việc (thứ Ba, 10/3)\n\n" +
				HINT,
		);
		expect(await office.heard("Sở Ngoại vụ")).toContain("Phòng Hợp tác quốc tế: đề nghị góp ý GY-0001");
		expect(await office.press("Loan", "Loan", "Xác nhận")).toContain("Việc lấy ý kiến này đã được gửi");
		expect(await office.heard("Sở Tài chính")).toBe("");
	});
});

describe("an agency answers", () => {
	const reply = (person: string, text: string, to: string | true = true) =>
		office.say(person, "Sở Tài chính", text, { replyTo: to });

	test("not with what is no answer yet", async () => {
		expect(await reply("Chi", "đang nghiên cứu")).toBe(
			"Chưa ghi là đã trả lời GY-0001 (hạn 10/3). Khi có ý kiến, đề nghị trả lời: “nhất trí”, “không có ý kiến” hoặc “góp ý: …”.",
		);
		expect(await reply("Chi", "đã gửi rồi ạ")).toContain("đề nghị cho số văn bản");
	});

	test("more time is for whoever asked: they hear it once a day, nothing is written", async () => {
		expect(await reply("Chi", "xin lùi đến 12/3")).toContain("Đã báo nơi lấy ý kiến để xem xét gia hạn.");
		expect(await office.heard("Loan")).toBe(
			"Sở Tài chính xin thêm thời gian góp ý GY-0001: “xin lùi đến 12/3”. Gia hạn cho tất cả: trả lời “gia hạn 12/3/2026”.",
		);
		expect(office.buttons("Loan")).toEqual(["Gia hạn đến 12/3/2026"]);
		await reply("Chi", "xin gia hạn");
		expect(await office.heard("Loan")).toBe("");
	});

	test("in doubt it is asked, and one tap makes the words a comment", async () => {
		expect(await reply("Chi", "đề nghị bỏ Điều 5")).toContain("Chưa rõ đây có phải ý kiến của Sở Tài chính");
		expect(await office.press("Chi", "Sở Tài chính", "Ghi là góp ý")).toBe(
			"Đã ghi Sở Tài chính trả lời GY-0001: góp ý: đề nghị bỏ Điều 5.\n\nTrả lời “hoàn tác” trong 10 phút để lấy lại.",
		);
	});

	test("an officer asks a focal point, whose word replaces the answer and can be taken back", async () => {
		expect(await reply("Dũng", "nhất trí", "đề nghị góp ý")).toBe(
			"Phạm Văn Dũng đề nghị ghi Sở Tài chính trả lời GY-0001: nhất trí.\n\n" +
				"Chưa ghi gì. Đề nghị đầu mối Sở Tài chính trả lời “đồng ý” hoặc “không đồng ý”.",
		);
		expect(await reply("Dũng", "đồng ý")).toContain("Vai trò hiện tại không được làm việc này");
		expect(await reply("Chi", "đồng ý", "Phạm Văn Dũng")).toContain(
			"Đã ghi lại Sở Tài chính trả lời GY-0001: nhất trí.",
		);
		expect(await office.press("Chi", "Sở Tài chính", "Hoàn tác")).toBe(
			"Đã lấy lại câu trả lời GY-0001 của Sở Tài chính.",
		);
		expect(await office.say("Chi", "Sở Tài chính", "/gopy GY-0001")).toContain(
			"Sở Tài chính: góp ý: đề nghị bỏ Điều 5 — đúng hạn 02/3",
		);
	});

	test("declined, nothing is written", async () => {
		await reply("Dũng", "không có ý kiến", "đề nghị góp ý");
		expect(await reply("Chi", "không")).toContain("Lê Thị Chi không đồng ý đề nghị của Phạm Văn Dũng");
		expect(await reply("Chi", "đồng ý", "trả lời GY-0001: không có ý kiến")).toBe(
			"Đề nghị này đã có quyết định từ trước.",
		);
	});

	test("what it said before is not written again", async () => {
		expect(await reply("Chi", "góp ý: đề nghị bỏ Điều 5", "đề nghị góp ý")).toBe(
			"Sở Tài chính đã trả lời GY-0001 như vậy từ trước, không ghi lại.",
		);
	});

	test("with the number and day of its document; the day counts", async () => {
		expect(
			await office.say("Giang", "Sở Công Thương", "đã gửi CV 12/SCT-VP ngày 28/02", { replyTo: true }),
		).toContain("Đã ghi Sở Công Thương trả lời GY-0001: đã gửi ý kiến (12/SCT-VP).");
	});

	test("by the code in reply to anything, and a division through the focal point above it", async () => {
		await office.say("An", "Sở Ngoại vụ", "/trogiup");
		expect(await office.say("An", "Sở Ngoại vụ", "GY-0001 không có ý kiến", { replyTo: true })).toContain(
			"Đã ghi Phòng Hợp tác quốc tế trả lời GY-0001: không có ý kiến.",
		);
	});

	test("an agency sees its own answer, and not those of others; who is not asked knows nothing", async () => {
		const card = await office.say("Giang", "Sở Công Thương", "/gopy GY-0001");
		expect(card).toContain("Đã trả lời: 3/4");
		expect(card).toContain("Sở Công Thương: đã gửi ý kiến (12/SCT-VP) — đúng hạn 28/02");
		expect(card).not.toContain("Điều 5");
		expect(await office.say("Quyên", "Văn phòng UBND tỉnh", "/gopy GY-0001")).toContain("GY-0001");
		expect(await office.say("An", "Sở Ngoại vụ", "/gopy GY-0009")).toBe(
			"Không tìm thấy việc lấy ý kiến GY-0009. Xem việc đang mở: /gopy",
		);
	});

	test("the last one, written down by whoever asked, closes the circle", async () => {
		expect(await office.say("Chi", "Sở Tài chính", "/gopy GY-0001 Sở Nội vụ đã gửi CV 5/SNV-VP")).toContain(
			"Vai trò hiện tại không được làm việc này",
		);
		expect(await office.say("Loan", "Loan", "/gopy GY-0001 Sở Nội vụ đã gửi CV 5/SNV-VP")).toContain(
			"Đã ghi Sở Nội vụ trả lời GY-0001: đã gửi ý kiến (5/SNV-VP).",
		);
		await office.press("Loan", "Loan", "Hoàn tác");
		await office.say("Loan", "Loan", "/gopy GY-0001 SNV không có ý kiến");
		expect(await office.say("Loan", "Loan", "/gopy GY-0001")).toContain("Đã trả lời: 4/4");
	});
});

describe("who asked hears", () => {
	test("at once when all have answered", async () => {
		await office.say("Phúc", "Phúc", "/gopy Đề án du lịch; hạn 5 ngày làm việc; hỏi: STC, Sở Ngoại vụ");
		expect(await office.say("Phúc", "Phúc", "xác nhận", { replyTo: true })).toContain(
			"Đã mở GY-0002, hạn thứ Hai, 09/3/2026, hỏi 1 cơ quan: Đề án du lịch.",
		);
		await office.heard("Sở Tài chính");
		await office.say("Chi", "Sở Tài chính", "nhất trí", { replyTo: "GY-0002" });
		expect(await office.heard("Phúc")).toBe(
			"Cả 1 cơ quan đã trả lời GY-0002: Đề án du lịch. Xem: /gopy GY-0002, đóng: /gopy đóng GY-0002",
		);
	});
});

describe("opened by mistake", () => {
	test("it is withdrawn within ten minutes, and the groups hear it", async () => {
		await office.say("An", "Sở Ngoại vụ", "/gopy Dự thảo nhầm; hạn 10/3; hỏi: Sở Công Thương");
		await office.say("An", "Sở Ngoại vụ", "xác nhận", { replyTo: true });
		await office.heard("Sở Công Thương");
		expect(await office.press("An", "Sở Ngoại vụ", "Hoàn tác")).toBe(
			"Đã rút GY-0003, không cần góp ý nữa: Dự thảo nhầm.",
		);
		expect(await office.heard("Sở Công Thương")).toBe("Đã rút GY-0003, không cần góp ý nữa: Dự thảo nhầm.");
		expect(
			await office.say("Giang", "Sở Công Thương", "nhất trí", { replyTo: "đề nghị góp ý GY-0003" }),
		).toContain("Không tìm thấy việc lấy ý kiến");
	});

	test("not after somebody has answered", async () => {
		expect(await office.say("Loan", "Loan", "hoàn tác", { replyTo: "Đã mở GY-0001" })).toContain(
			"Đã có cơ quan trả lời GY-0001 nên không rút được.",
		);
	});
});

describe("a later day, and the end", () => {
	test("extending is told to those who have not answered; never to an earlier day", async () => {
		await office.say("Loan", "Loan", "/gopy Đề án B; hạn 12/3; hỏi: các sở, ban, ngành");
		await office.say("Loan", "Loan", "xác nhận", { replyTo: true });
		await office.say("Chi", "Sở Tài chính", "nhất trí", { replyTo: "GY-0004" });
		await office.heard("Sở Công Thương");
		expect(await office.say("Loan", "Loan", "/gopy gia hạn GY-0004 11/3")).toBe(
			"Hạn mới phải sau hạn đang có của GY-0004 nên chưa gia hạn.",
		);
		expect(await office.say("Loan", "Loan", "/gopy gia hạn GY-0004 13/3: chờ ý kiến")).toContain(
			"Bùi Thị Loan gia hạn góp ý GY-0004 đến thứ Sáu, 13/3/2026: Đề án B.",
		);
		expect(await office.heard("Sở Công Thương")).toContain("Lý do: chờ ý kiến.");
		expect(await office.heard("Sở Tài chính")).toBe("");
		expect(await office.say("Loan", "Loan", "/gopy GY-0004")).toContain("hạn ban đầu 12/3/2026");
	});

	test("an agency that is asked decides nothing", async () => {
		expect(
			await office.say("Giang", "Sở Công Thương", "gia hạn 15/3", { replyTo: "đề nghị góp ý GY-0004" }),
		).toContain("Đã báo nơi lấy ý kiến");
		expect(await office.say("Giang", "Sở Công Thương", "/gopy đóng GY-0004")).toContain(
			"Vai trò hiện tại không được làm việc này",
		);
	});

	test("late answers count as late; closed, nothing more is written", async () => {
		await office.goTo("2026-03-16 09:00");
		expect(await office.say("Giang", "Sở Công Thương", "/gopy GY-0004 nhất trí")).toContain(
			"Đã ghi Sở Công Thương trả lời GY-0004: nhất trí. Quá hạn góp ý.",
		);
		expect(await office.say("Loan", "Loan", "/gopy đóng GY-0004")).toContain(
			"Bùi Thị Loan đóng GY-0004, đã trả lời 2/9",
		);
		expect(await office.say("An", "Sở Ngoại vụ", "/gopy GY-0004 nhất trí")).toBe(
			"GY-0004 đã đóng nên không ghi thêm.",
		);
	});
});

describe("the statistic", () => {
	test("of a quarter: those who did not answer first, shares with a comma", async () => {
		const text = await office.say("Loan", "Loan", "/gopy thống kê quý I");
		expect(text).toContain("Thống kê góp ý quý I/2026 — Các cơ quan");
		expect(text).toContain("Tính đến 16/3/2026, theo hạn trả lời trong kỳ: 3 việc lấy ý kiến, 14 lượt hỏi.");
		expect(text).toMatch(/Đúng hạn\s+6\s+42,9%/);
		expect(text).toMatch(/Quá hạn\s+1\s+7,1%/);
		expect(text).toMatch(/Không trả lời\s+7\s+50,0%/);
		expect(text).toContain("• Sở Công Thương: hỏi 2, đúng hạn 1, quá hạn 1, không trả lời 0 (0,0%)");
		expect(text.indexOf("Công an tỉnh")).toBeLessThan(text.indexOf("• Sở Công Thương"));
	});

	test("of one agency: which it missed", async () => {
		expect(await office.say("Loan", "Loan", "/gopy thống kê quý I SNgV")).toContain(
			"Không trả lời (1)\n• Đề án B — hạn 13/3 · GY-0004",
		);
		expect(await office.say("Giang", "Sở Công Thương", "/gopy thống kê tháng 3")).toContain(
			"Trả lời quá hạn (1)\n• Đề án B — hạn 13/3 · GY-0004",
		);
	});

	test("as of a past day, out of the log: what came later is not known yet", async () => {
		const then = await office.say("Loan", "Loan", "/gopy thống kê quý I tính đến 11/3");
		expect(then).toContain("Tính đến 11/3/2026, theo hạn trả lời trong kỳ: 3 việc lấy ý kiến, 6 lượt hỏi.");
		expect(then).toContain("Ngoài ra 8 lượt chưa đến hạn trả lời.");
	});

	test("of a period without any, and of words that are none", async () => {
		expect(await office.say("Loan", "Loan", "/gopy thống kê tháng 2")).toContain(
			"Trong kỳ không có việc lấy ý kiến nào đến hạn trả lời.",
		);
		expect(await office.say("Loan", "Loan", "/gopy thống kê hôm nào đó")).toContain("Chưa hiểu kỳ thống kê.");
	});
});

test("a state secret is refused, and nothing of it is kept", async () => {
	const said = await office.say("Loan", "Loan", "/gopy Độ mật: TỐI MẬT\nDự thảo Q; hạn 30/3; hỏi: STC");
	expect(said).toContain("bí mật nhà nước");
	expect(
		await office.database.db.consultationDraft.count({
			where: { order: { path: ["title"], equals: "Dự thảo Q" } },
		}),
	).toBe(0);
});

test("what was refused stands in the log of the consultation, and the log cannot be changed", async () => {
	const log = await office.database.db.consultationEvent.findMany({ where: { kind: "REFUSED" } });
	expect(log.map(({ data }) => (data as { deed: string }).deed)).toEqual([
		"give-opinion",
		"give-opinion",
		"consult",
	]);
	await expect(office.database.db.consultationEvent.deleteMany()).rejects.toThrow(/append-only/);
});
