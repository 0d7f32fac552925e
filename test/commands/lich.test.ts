import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	await giveTasks(office, [
		{ content: "Rà soát thỏa thuận quốc tế", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 09/3/2026" },
	]);
});
afterAll(() => office?.close());

const admin = (text: string, replyTo?: string) =>
	office.say("Mai", "Đỗ Thị Mai", text, replyTo ? { replyTo } : {});

const NOTICE = `THÔNG BÁO
Thực hiện Công văn số 99/VPCP-KGVX ngày 02/3/2026 của Văn phòng Chính phủ, hoán đổi ngày làm việc từ thứ Sáu ngày 06/3/2026 sang thứ Bảy ngày 14/3/2026. Các cơ quan làm việc bình thường từ 09/3/2026.`;

describe("/lich", () => {
	test("shows the days off of a month or a year", async () => {
		const april = await admin("/lich tháng 4");
		expect(april).toContain("Lịch tháng 4/2026: 20 ngày làm việc");
		expect(april).toContain(
			"• Nghỉ thứ Hai, 27/4/2026: nghỉ bù\n• Nghỉ thứ Năm, 30/4/2026: Ngày Chiến thắng",
		);
		expect(await admin("/lich")).toContain("Lịch tháng 3/2026: 22 ngày làm việc\nNghỉ thứ Bảy, Chủ nhật");
		const year = await admin("/lich năm 2026");
		expect(year).toContain("• Nghỉ từ thứ Hai, 16/02/2026 đến thứ Sáu, 20/02/2026: Tết Nguyên đán");
		expect(year).toContain("• Làm việc thứ Bảy, 10/01/2026: làm bù");
	});

	test("shows a notice as understood; it counts, everywhere and at once, when it is confirmed", async () => {
		const left = async () => office.say("An", "Sở Ngoại vụ", "/nhiemvu");
		expect(await left()).toContain("còn 5 ngày làm việc");
		const shown = await admin(`/lich ${NOTICE}`);
		expect(shown).toContain("Hiểu thông báo như sau, chưa áp dụng:");
		expect(shown).toContain("• Nghỉ thứ Sáu, 06/3/2026: Hoán đổi ngày làm việc");
		expect(shown).toContain("• Làm việc thứ Bảy, 14/3/2026: Hoán đổi ngày làm việc");
		expect(shown).not.toContain("09/3");
		expect(await left()).toContain("còn 5 ngày làm việc");
		expect(await admin("xác nhận", "Hiểu thông báo")).toContain(
			"Đã áp dụng ngay cho mọi thời hạn và bản tin:",
		);
		expect(await left()).toContain("còn 4 ngày làm việc");
		expect(await admin(`/lich ${NOTICE}`)).toContain("Cả 2 ngày trong thông báo đã đúng như lịch hiện nay.");
	});

	test("sends no digest on a day that became a day off", async () => {
		await office.goTo("2026-03-06 07:30");
		expect(await office.heard("Sở Ngoại vụ")).toBe("");
	});

	test("takes single days, and gives them back", async () => {
		expect(await admin("/lich nghỉ 13/3: kỷ niệm ngày thành lập tỉnh")).toContain(
			"• Nghỉ thứ Sáu, 13/3/2026: kỷ niệm ngày thành lập tỉnh\n\nLấy lại từng ngày: /lich bỏ 13/3",
		);
		await admin("/lich");
		expect(await admin("làm 21/3", "Lịch tháng 3/2026")).toContain("• Làm việc thứ Bảy, 21/3/2026: Làm việc");
		expect(await admin("/lich bỏ 21/3")).toContain("Theo lịch chung trở lại: thứ Bảy, 21/3/2026.");
		expect(await admin("/lich bỏ 21/3")).toContain("Không có mục nào của cơ quan vào ngày này.");
		expect(await admin("/lich nghỉ 31/02")).toContain("Chưa hiểu nên lịch giữ nguyên.");
	});

	test("doubts a weekday that does not fit, and drops a notice that nobody wants", async () => {
		const shown = await admin(
			"/lich hoán đổi ngày làm việc từ thứ Hai ngày 20/3/2026 sang thứ Bảy ngày 28/3/2026",
		);
		expect(shown).toContain("⚠️ Thứ trong thông báo không khớp với ngày 20/3");
		expect(await office.press("Mai", "Đỗ Thị Mai", "Bỏ")).toBe("Không áp dụng thông báo.");
		expect(await admin("/lich")).not.toContain("20/3");
	});

	test("is changed by the admin alone", async () => {
		expect(await office.say("Loan", "Bùi Thị Loan", "/lich nghỉ 30/4")).toContain("không được làm việc này");
		expect(await office.say("Loan", "Bùi Thị Loan", "/lich")).not.toContain("Trả lời tin này");
	});
});
