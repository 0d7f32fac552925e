import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;

/** January to March 2026: tasks are given, some are done in time and some late. */
beforeAll(async () => {
	office = await openOffice("2026-01-12 08:00");
	const task = (content: string, deadline: string) => ({ content, lead: "Sở Ngoại vụ", deadline });
	await giveTasks(office, [
		task("Xong trong tháng Một", "chậm nhất ngày 30/01/2026"),
		task("Xong đúng hạn", "chậm nhất ngày 10/3/2026"),
		task("Xong quá hạn", "chậm nhất ngày 27/02/2026"),
		task("Quá hạn", "trước ngày 03/3/2026"),
		task("Trong hạn", "quý II/2026"),
		task("Thường xuyên", "thường xuyên"),
		task("Không hạn", ""),
		task("Chờ", "theo yêu cầu"),
	]);
	await giveTasks(office, [
		{ content: "Việc sở khác", lead: "Sở Tài chính", deadline: "chậm nhất ngày 31/3/2026" },
	]);
	await office.goTo("2026-01-28 09:00");
	await office.say("An", "Sở Ngoại vụ", "/xong NV-0001");
	await office.goTo("2026-03-04 09:00");
	await office.say("An", "Sở Ngoại vụ", "/xong NV-0002 NV-0003");
});
afterAll(() => office?.close());

const report = (words: string) => office.say("An", "Sở Ngoại vụ", `/baocao ${words}`.trim());

describe("/baocao in an agency's group on 04/3/2026", () => {
	test("is this month's, with the 2×2, percentages with a comma and the change from the month before", async () => {
		expect(await report("")).toBe(
			`Báo cáo tháng 3/2026 — Sở Ngoại vụ
Đến hết thứ Tư, 04/3/2026: 5 việc, đã hoàn thành 2 (40,0%).
Kết quả         Trong hạn Quá hạn
─────────────────────────────────
Hoàn thành              1       1
tỷ lệ               20,0%   20,0%
Chưa hoàn thành         2       1
tỷ lệ               40,0%   20,0%

Tỷ lệ hoàn thành đúng hạn: 50,0% (1/2)

So với kỳ trước:
• hoàn thành: tăng 2 việc
• quá hạn chưa hoàn thành: không đổi

Không tính trong bảng: 1 việc chưa có thời hạn; 1 việc đang chờ.

Tỷ lệ tính theo thời hạn ban đầu. Danh sách: /hanchot quá hạn, /nhiemvu.`,
		);
	});

	test.each([
		["tuần", "Báo cáo tuần từ 02/3/2026 — Sở Ngoại vụ"],
		["tháng", "Báo cáo tháng 3/2026 — Sở Ngoại vụ"],
		["thang 2", "Báo cáo tháng 02/2026 — Sở Ngoại vụ"],
		["quý", "Báo cáo quý I/2026 — Sở Ngoại vụ"],
		["6 tháng", "Báo cáo 6 tháng đầu năm 2026 — Sở Ngoại vụ"],
		["9 tháng", "Báo cáo 9 tháng đầu năm 2026 — Sở Ngoại vụ"],
		["năm", "Báo cáo năm 2026 — Sở Ngoại vụ"],
		["từ 01/3 đến 04/3", "Báo cáo từ ngày 01/3/2026 đến ngày 04/3/2026 — Sở Ngoại vụ"],
	])("/baocao %s", async (words, title) => {
		expect((await report(words)).split("\n")[0]).toBe(title);
	});

	test("of the quarter counts what was done in January too", async () => {
		expect(await report("quý")).toContain("6 việc, đã hoàn thành 3 (50,0%).");
		expect(await report("quý")).toContain("So với kỳ trước: chưa có kỳ trước để so.");
	});

	test("of a past month stays as it was at its end", async () => {
		const february = await report("tháng 2");
		expect(february).toContain("Đến hết thứ Bảy, 28/02/2026: 5 việc, đã hoàn thành 0 (0,0%).");
		// Done on 04/3, but still open and overdue on the last day of February.
		expect(february).toMatch(/Chưa hoàn thành +4 +1/);
		const january = await report("tháng 1");
		expect(january).toContain("đã hoàn thành 1 (16,7%)");
		expect(january).toContain("Tỷ lệ hoàn thành đúng hạn: 100,0% (1/1)");
	});

	test("of a time that has not begun is refused with a hint", async () => {
		expect(await report("tháng 6")).toBe(
			"Kỳ “tháng 6” chưa bắt đầu nên chưa có số liệu. Việc đến hạn trong kỳ: /hanchot tháng 6",
		);
	});

	test.each(["linh tinh", "tháng 0"])("of “%s” is answered in one sentence", async (words) => {
		expect(await report(words)).toBe(
			`Chưa hiểu thời gian “${words}”. Ví dụ: tuần này, tháng 6, quý II, từ 01/3 đến 15/3.`,
		);
	});
});

describe("a leader's /baocao in private", () => {
	test("counts all agencies and then each of them", async () => {
		const answer = await office.say("Khánh", "Khánh", "/baocao quý");
		expect(answer).toContain("Báo cáo quý I/2026 — Các cơ quan");
		expect(answer).toContain("7 việc, đã hoàn thành 3 (42,9%)");
		expect(answer).toContain(
			"Theo cơ quan\n• Sở Ngoại vụ: hoàn thành 3/6 (50,0%); quá hạn chưa hoàn thành 1\n• Sở Tài chính: hoàn thành 0/1 (0,0%)",
		);
	});

	test("after an extension tells the rate by the first deadline and by the one that holds", async () => {
		await office.say("An", "Sở Ngoại vụ", "/giahan NV-0004 đến 20/3: chờ ý kiến");
		await office.say("Khánh", "Khánh", "đồng ý", { replyTo: "đề nghị gia hạn NV-0004" });
		await office.say("An", "Sở Ngoại vụ", "/xong NV-0004");
		const answer = await report("quý");
		expect(answer).toContain("Tỷ lệ hoàn thành đúng hạn: 50,0% (2/4)");
		expect(answer).toContain("Tính theo hạn đã gia hạn: 75,0% (3/4)");
	});
});
