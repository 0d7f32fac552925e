import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	await office.say("Quyên", "Quyên", "/start");
});
afterAll(() => office?.close());

/** Loan, monitor of the whole province, brings a plan in; Quyên, monitor in the office, gives a task directly. */
test("a document is brought in and a task given", async () => {
	await giveTasks(
		office,
		[
			{ content: "Rà soát thỏa thuận", lead: "Sở Ngoại vụ", deadline: "trước ngày 06/3/2026" },
			{ content: "Thẩm định dự toán", lead: "Sở Tài chính", deadline: "trước ngày 06/3/2026" },
			{ content: "Xúc tiến đầu tư", lead: "Sở Công Thương", deadline: "trước ngày 30/6/2026" },
		],
		"79/KH-UBND",
	);
	const { db } = office.database;
	const loan = await db.person.findFirstOrThrow({ where: { name: "Bùi Thị Loan" } });
	await db.document.updateMany({ data: { importedBy: loan.id } });
	expect(
		await office.say("Quyên", "Quyên", "/giao Sở Công Thương: rà soát cụm công nghiệp; hạn: 05/3/2026"),
	).toContain("NV-0004");
});

test("nothing to say, no digest", async () => {
	await office.goTo("2026-03-03 07:30");
	expect(await office.heard("Loan")).toBe("");
	expect(await office.heard("Quyên")).toBe("");
});

test("whoever gave a task hears that nobody accepted it, a working day later", async () => {
	await office.say("An", "Sở Ngoại vụ", "/nhan NV-0001");
	await office.goTo("2026-03-04 07:30");
	expect(await office.heard("Loan")).toBe(`📋 Theo dõi theo văn bản — thứ Tư, 04/3/2026
1. Kế hoạch 79/KH-UBND: 3 việc, hoàn thành 0, quá hạn 0
   Chưa tiếp nhận sau 1 ngày làm việc: Sở Công Thương 1 việc; Sở Tài chính 1 việc

Trả lời tin này: “xem 1” để mở danh sách việc. Đôn đốc: /dondoc 79/KH-UBND`);
	expect(await office.heard("Quyên")).toContain(
		"1. Giao trực tiếp: 1 việc, hoàn thành 0, quá hạn 0\n   Chưa tiếp nhận sau 1 ngày làm việc: Sở Công Thương 1 việc",
	);
});

test("overdue by agency, obstacles, what waits for a decision and what was done since, each document a line", async () => {
	await office.say("An", "Sở Ngoại vụ", "/xong NV-0001");
	await office.say("Giang", "Sở Công Thương", "/vuong NV-0003: chờ số liệu");
	await office.goTo("2026-03-06 07:30");
	const digest = await office.heard("Loan");
	expect(digest).toContain(
		"1. Kế hoạch 79/KH-UBND: 3 việc, hoàn thành 1, quá hạn 1\n   Quá hạn: Sở Tài chính 1 việc",
	);
	expect(digest).toContain("vướng mắc 1");
	expect(digest).toContain("hoàn thành từ 04/3: 1");
});

test("a reply opens the tasks of a line", async () => {
	const opened = await office.say("Loan", "Loan", "xem 1", { replyTo: "📋 Theo dõi" });
	expect(opened).toContain("NV-0002");
	expect(opened).not.toContain("NV-0004");
});

test("no second one: by the next look or a restart", async () => {
	await office.goTo("2026-03-06 07:31");
	await office.restart();
	expect(await office.heard("Loan")).toBe("");
});

/** Quyên has blocked the bot in private: she reads in the group of her office, which has tasks of its own too. */
describe("a monitor without a private chat", () => {
	let vp: TestOffice;
	beforeAll(async () => {
		vp = await openOffice("2026-03-02 09:00");
		await giveTasks(vp, [
			{ content: "Rà soát thỏa thuận", lead: "Sở Ngoại vụ", deadline: "trước ngày 04/3/2026" },
			{ content: "Chuẩn bị phiên họp", lead: GROUP, deadline: "trước ngày 06/3/2026" },
		]);
		const { db } = vp.database;
		const quyen = await db.person.findFirstOrThrow({ where: { name: "Lý Thị Quyên" } });
		await db.document.updateMany({ data: { importedBy: quyen.id } });
		await db.chat.updateMany({ where: { channelId: quyen.channelId }, data: { active: false } });
		await vp.goTo("2026-03-05 07:30");
	});
	afterAll(() => vp?.close());
	const GROUP = "Văn phòng UBND tỉnh";

	test("the group of the office has one message with both parts, numbered through", async () => {
		const heard = await vp.heard(GROUP);
		expect(heard.match(/📋/g)).toHaveLength(1);
		expect(heard).toContain("📋 Văn phòng UBND tỉnh — thứ Năm, 05/3/2026");
		expect(heard).toMatch(/Hôm nay \(1\)\n1\. Chuẩn bị phiên họp/);
		expect(heard).toMatch(
			/Theo dõi theo văn bản\n2\. Kế hoạch 18\/KH-UBND.*: 2 việc, hoàn thành 0, quá hạn 1/,
		);
		expect(heard).toContain("“xem 2” để mở danh sách việc");
		const kinds = await vp.database.db.delivery.findMany({
			where: { kind: "DIGEST", chat: { title: GROUP } },
		});
		expect(kinds).toHaveLength(1);
	});

	test("“xem 2” opens the document, “xong 1” completes the task, and “xong 2” is none", async () => {
		expect(await vp.say("Quyên", GROUP, "xem 2", { replyTo: "📋" })).toContain("Rà soát thỏa thuận");
		expect(await vp.say("Quyên", GROUP, "xong 2", { replyTo: "📋" })).not.toContain("Đã ghi");
		expect(await vp.say("Quyên", GROUP, "xong 1", { replyTo: "📋" })).toContain("Đã ghi hoàn thành");
	});

	test("and no second one: by the next look or a restart", async () => {
		await vp.goTo("2026-03-05 07:31");
		await vp.restart();
		expect(await vp.heard(GROUP)).not.toContain("📋");
	});
});
