import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { setPlain } from "../../src/actions/set-plain.ts";
import { chatNamed } from "../helpers/cast.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
const CHATS = [GROUP, "Sở Tài chính", "Sở Công Thương", "Loan", "Khánh", "Mai", "An"];
let office: TestOffice;

/** Monday 02/3/2026, 08:00, on a channel with nothing but text of 2,000 characters. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 08:00");
	for (const chat of CHATS) {
		const { id } = chatNamed(chat);
		office.api.setPlain(id, true);
		await setPlain(office.app.office, "telegram", String(id), true);
	}
});
afterAll(async () => {
	// Whatever was said here, a text channel would have taken.
	const said = CHATS.flatMap((chat) => office.messages(chat));
	expect(said.length).toBeGreaterThan(20);
	for (const { text = "", reply_markup, entities, document } of said) {
		expect(text.length).toBeLessThanOrEqual(2000);
		expect([reply_markup, entities, document]).toEqual([undefined, undefined, undefined]);
	}
	expect(office.calls.filter(({ method }) => method.startsWith("edit"))).toEqual([]);
	await office.close();
});

test("the plan is pasted in several parts; buttons are words to type", async () => {
	expect(await office.say("Loan", "Loan", "/nhap")).toMatch(/Trả lời: “hủy”$/);
	const text = await readFile(new URL("../../prisma/sample/files/ke-hoach.txt", import.meta.url), "utf8");
	const parts = await office.say("Loan", "Loan", text, { replyTo: true });
	expect(parts).toContain("Đã nhận 4 đoạn");
	const preview = await office.say("Loan", "Loan", "hết");
	expect(preview).toContain("Tổng kết 05 năm thực hiện thỏa thuận");
	expect(preview).toContain("Trả lời: “xác nhận”, “hủy”, “xem tiếp”");
});

test("the preview is turned, corrected and confirmed by typing", async () => {
	expect(await office.say("Loan", "Loan", "xem tiếp", { replyTo: true })).toMatch(/Trang 2\/\d+/);
	expect(await office.say("Loan", "Loan", "bỏ 1", { replyTo: true })).toContain("Đã bỏ nhiệm vụ 1");
	expect(await office.say("Loan", "Loan", "xác nhận", { replyTo: true })).toContain(
		"phần việc theo Kế hoạch 18/KH-UBND",
	);
});

test("the group hears its tasks numbered through, and answers the first and the last", async () => {
	const news = await office.heard(GROUP);
	const numbers = [...news.matchAll(/^(\d+)\. /gm)].map(([, n]) => Number(n));
	expect(numbers).toEqual(numbers.map((_, index) => index + 1));
	expect(await office.say("An", GROUP, "đã nhận 1", { replyTo: "việc mới theo" })).toContain(
		"Đã ghi tiếp nhận việc 1",
	);
	expect(await office.say("An", GROUP, `đã nhận ${numbers.length}`, { replyTo: "đã nhận hết" })).toContain(
		`Đã ghi tiếp nhận việc ${numbers.length}`,
	);
});

test("a list is turned by “xem tiếp”, a card answered, a change taken back", async () => {
	const first = await office.say("An", GROUP, "/nhiemvu");
	expect(first).toContain("Trả lời: “xem tiếp”");
	expect(await office.say("An", GROUP, "xem tiếp", { replyTo: true })).toContain("Trang 2/2.");
	expect(await office.say("An", GROUP, "/nhiemvu NV-0004")).toContain(
		"Trả lời: “đã nhận”, “xong”, “vướng”, “gia hạn”",
	);
	expect(await office.say("An", GROUP, "xong", { replyTo: true })).toMatch(
		/Đã ghi hoàn thành NV-0004.*\n\nTrả lời “hoàn tác” trong 10 phút để lấy lại\.\n\nTrả lời: “hoàn tác”$/,
	);
	expect(await office.say("An", GROUP, "hoàn tác", { replyTo: true })).toContain(
		"Đã hoàn tác ghi hoàn thành NV-0004",
	);
});

test("an officer asks, the focal point agrees, a leader decides: all by typing", async () => {
	const asked = await office.say("Bình", GROUP, "/giahan NV-0004 đến 20/7: chờ ý kiến");
	expect(asked).toContain("Trả lời: “đồng ý”, “không đồng ý”");
	expect(await office.say("An", GROUP, "đồng ý", { replyTo: true })).toContain(
		"Đã ghi đề nghị gia hạn NV-0004",
	);
	expect(await office.heard("Khánh")).toContain("đề nghị gia hạn NV-0004");
	expect(await office.say("Khánh", "Khánh", "không đồng ý: việc gấp", { replyTo: true })).toContain(
		"không đồng ý gia hạn NV-0004",
	);
	expect(await office.heard(GROUP)).toContain("lý do: việc gấp");
});

test("the digest is one message, the leader decides under his by number", async () => {
	await office.say("An", GROUP, "/giahan NV-0004 đến 20/7: chờ ý kiến");
	await office.goTo("2026-03-03 07:30");
	const digest = await office.heard(GROUP);
	expect(digest).toContain("📋 Sở Ngoại vụ — thứ Ba, 03/3/2026");
	expect(digest).not.toContain("———");
	expect(await office.say("Khánh", "Khánh", "1 đồng ý", { replyTo: "Chờ quyết định" })).toContain(
		"Hoàng Quốc Khánh đồng ý gia hạn NV-0004 (Sở Ngoại vụ) đến thứ Hai, 20/7/2026",
	);
});

test("reports, due dates, help, people and codes fit as well", async () => {
	expect(await office.say("Khánh", "Khánh", "/baocao quý")).toMatch(
		/Hoàn thành — Trong hạn: \d+; Quá hạn: \d+/,
	);
	expect(await office.say("An", GROUP, "/hanchot tuần này")).toContain("đến hạn trong tuần này");
	for (const text of ["/trogiup", "/start", "/phanquyen"])
		expect(await office.say("Mai", "Mai", text)).not.toBe("");
	expect(await office.say("Mai", "Mai", "/lienket Sở Tư pháp")).toMatch(/\/dangky@don_doc_bot [A-Z0-9]{8}/);
});
