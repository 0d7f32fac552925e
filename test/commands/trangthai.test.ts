import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	await giveTasks(office, [
		{ content: "Rà soát thỏa thuận quốc tế", lead: "Sở Ngoại vụ", deadline: "trước ngày 05/3/2026" },
		{ content: "Góp ý dự thảo", lead: "Sở Tư pháp", deadline: "trước ngày 10/3/2026" },
	]);
});
afterAll(() => office?.close());

const admin = (text: string) => office.say("Mai", "Đỗ Thị Mai", text);

describe("/trangthai", () => {
	test("tells an admin of the queue, the log, groups and whoever cannot be reached", async () => {
		const said = await admin("/trangthai");
		expect(said).toContain("Tình trạng lúc 07:45 ngày 02/3/2026\nCó điểm cần xử lý, nêu dưới đây.");
		expect(said).toMatch(/Tin gửi: chờ 0, đang gửi \d, không rõ đã đến 0, không gửi được 0/);
		expect(said).toMatch(/Nhật ký: 2 dòng, dấu cuối [0-9a-f]{8}/);
		expect(said).toMatch(/Phiên bản: \d+\.\d+\.\d+/);
		expect(said).toContain("Cơ quan có việc, chưa có nhóm (1)\n• Sở Tư pháp: 1 việc");
		expect(said).toContain("Lấy mã liên kết: /lienket Sở Tư pháp");
	});

	test("is not for others", async () => {
		expect(await office.say("An", "Sở Ngoại vụ", "/trangthai")).toContain("không được làm việc này");
		expect(await office.say("Sơn", "Phan Văn Sơn", "/trangthai")).toContain("không được làm việc này");
	});

	test("counts a day on which the bot did not run as missed, and tells the admin once", async () => {
		await office.goTo("2026-03-03 07:30");
		await office.heard("Đỗ Thị Mai");
		// Nothing runs on the 4th; on the 5th everything is as it should be again.
		await office.goTo("2026-03-05 07:30");
		await office.goTo("2026-03-05 08:05");
		const alert = await office.heard("Đỗ Thị Mai");
		expect(alert).toContain("Bản tin sáng thứ Tư, 04/3/2026 chưa đến");
		expect(alert).toContain("• Sở Ngoại vụ");
		await office.goTo("2026-03-05 09:00");
		expect(await office.heard("Đỗ Thị Mai")).toBe("");
		const said = await admin("/trangthai");
		expect(said).toContain("Bản tin sáng bị lỡ");
		expect(said).toContain("• Sở Ngoại vụ: 04/3");
		expect(said).not.toContain("• Sở Ngoại vụ: 03/3\n• Sở Ngoại vụ: 04/3");
	});
});
