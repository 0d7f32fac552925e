import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openOffice, type TestOffice } from "./helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
let office: TestOffice;

/** Two working days of the sample office, each test a part of them, in this order. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
});
afterAll(() => office?.close());

const plan = async () =>
	new Uint8Array(await readFile(new URL("../prisma/sample/files/ke-hoach.docx", import.meta.url)));

const events = () => office.database.db.taskEvent.count();

test("on Monday morning there is nothing to say: no group hears anything", async () => {
	for (const chat of [GROUP, "Sở Tài chính", "Sở Công Thương", "Khánh"])
		expect(await office.heard(chat)).toBe("");
});

test("the clerk sends the plan and sees what was read", async () => {
	const answer = await office.say("Loan", "Loan", "", {
		file: { name: "ke-hoach.docx", bytes: await plan() },
	});
	expect(answer).toContain("Kế hoạch 18/KH-UBND");
	expect(answer).toContain("Tổng kết 05 năm thực hiện thỏa thuận hợp tác");
	expect(await events()).toBe(0);
});

test("she corrects a deadline, looks again and confirms; until then nothing is written", async () => {
	const preview = await office.say("Loan", "Loan", "xem lại", { replyTo: true });
	const number = /^(\d+)\. Rà soát các thỏa thuận quốc tế/m.exec(preview)?.[1];
	expect(await office.say("Loan", "Loan", `${number} hạn 10/3/2026`, { replyTo: true })).toContain(
		`• Đã sửa thời hạn nhiệm vụ ${number}: “10/3/2026” (chậm nhất thứ Ba, 10/3/2026)`,
	);
	expect(await events()).toBe(0);
	expect(await office.press("Loan", "Loan", "Xác nhận")).toMatch(
		/^Đã ghi \d+ nhiệm vụ, \d+ phần việc theo Kế hoạch 18\/KH-UBND ngày 12\/01\/2026\./,
	);
	expect(await events()).toBeGreaterThan(30);
});

test("each group hears its own tasks, with how to accept them", async () => {
	const news = await office.heard(GROUP);
	expect(news).toContain("việc mới theo Kế hoạch 18/KH-UBND ngày 12/01/2026");
	expect(news).toMatch(/^1\. Tổng kết 05 năm .* — quá 4 ngày làm việc \(hạn 24\/02\) · NV-\d{4}$/m);
	expect(news).not.toContain("Lập danh mục dự án");
	expect(await office.heard("Sở Tài chính")).toContain("Lập danh mục dự án");
	expect(await office.say("An", GROUP, "đã nhận hết ạ", { replyTo: true })).toContain(
		"Đã ghi tiếp nhận việc 1",
	);
});

test("on Tuesday at 07:30 each group has one digest, and so has the leader", async () => {
	await office.goTo("2026-03-03 07:29");
	expect(await office.heard(GROUP)).toBe("");
	await office.goTo("2026-03-03 07:30");
	const digest = await office.heard(GROUP);
	expect(digest.split("\n").filter((line) => !line.startsWith("   "))).toEqual([
		"📋 Sở Ngoại vụ — thứ Ba, 03/3/2026",
		"Quá hạn (1)",
		expect.stringMatching(/^1\. Tổng kết 05 năm .* — quá 5 ngày làm việc \(hạn 24\/02\) · NV-\d{4}$/),
		"",
		"Sắp đến hạn (1)",
		expect.stringMatching(
			/^2\. Xây dựng Quy chế đón tiếp .* — còn 1 ngày làm việc \(thứ Tư, 04\/3\) · NV-\d{4}$/,
		),
		"",
		expect.stringMatching(
			/^Trả lời tin này: “xong 2”, “1 vướng: …”, “2 gia hạn 17\/3: lý do”\. Còn \d+ việc trong hạn: \/nhiemvu$/,
		),
	]);
	expect(await office.heard("Khánh")).toContain("• Sở Ngoại vụ: 1 việc, lâu nhất quá 5 ngày làm việc");
	await office.goTo("2026-03-03 07:31");
	expect(await office.heard(GROUP)).toBe("");
});

test("the focal point replies “xong 1”, and it is late", async () => {
	expect(
		await office.say("An", GROUP, "xong 1, BC 45/BC-SNgV ngày 02/3/2026", { replyTo: "📋 Sở Ngoại vụ" }),
	).toMatch(
		/^Đã ghi hoàn thành việc 1 \(NV-\d{4}\): Tổng kết 05 năm .*; căn cứ 45\/BC-SNgV; hoàn thành quá hạn\./,
	);
});

test("the report counts it", async () => {
	const report = await office.say("An", GROUP, "/baocao");
	expect(report).toContain("Báo cáo tháng 3/2026 — Sở Ngoại vụ");
	expect(report).toMatch(/Từ 15\/02\/2026 đến hết thứ Ba, 03\/3\/2026: \d+ việc, đã hoàn thành 1 \(/);
	expect(report).toMatch(/Hoàn thành +0 +1\n/);
	expect(report).toContain("Tỷ lệ hoàn thành đúng hạn: 0,0% (0/1)");
	expect(await office.say("Khánh", "Khánh", "/baocao")).toMatch(/\d+\. Sở Ngoại vụ: hoàn thành 1\/\d+ \(/);
});

test("she takes it back within ten minutes: the report counts it no more", async () => {
	await office.goTo("2026-03-03 07:40");
	expect(await office.say("An", GROUP, "hoàn tác", { replyTo: "Đã ghi hoàn thành việc 1" })).toMatch(
		/^Đã hoàn tác ghi hoàn thành NV-\d{4}: Tổng kết 05 năm/,
	);
	expect(await office.say("An", GROUP, "/baocao")).toContain("đã hoàn thành 0 (0,0%)");
});

test("she reports again; after ten minutes it stands, also after a restart", async () => {
	await office.say("An", GROUP, "xong 1", { replyTo: "📋 Sở Ngoại vụ" });
	await office.goTo("2026-03-03 07:51");
	await office.restart();
	expect(await office.say("An", GROUP, "hoàn tác", { replyTo: "Đã ghi hoàn thành việc 1" })).toContain(
		"Đã quá 10 phút, không hoàn tác được nữa.",
	);
	expect(await office.heard(GROUP)).toBe("");
});

test("on Wednesday the leader hears what was done since", async () => {
	await office.goTo("2026-03-04 07:30");
	expect(await office.heard("Khánh")).toContain("Hoàn thành từ 03/3");
	const digest = await office.heard(GROUP);
	expect(digest).not.toContain("Quá hạn");
	expect(digest).toContain("Hôm nay (1)\n1. Xây dựng Quy chế đón tiếp");
});
