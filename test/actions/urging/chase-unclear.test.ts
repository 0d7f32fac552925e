import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

let office: TestOffice;
const LOAN = "Bùi Thị Loan";
const loan = (text: string, replyTo?: string) => office.say("Loan", LOAN, text, replyTo ? { replyTo } : {});

/** Friday 27/02/2026. A document assigned these; nobody knows who sent it in. */
beforeAll(async () => {
	office = await openOffice("2026-02-27 09:00");
	for (const person of ["Loan", "Mai", "Khánh"]) await office.say(person, person, "/trogiup");
	await giveTasks(office, [
		{ content: "Rà soát quy định đối ngoại", lead: "Sở Ngoại vụ" },
		{ content: "Tuyên truyền biển đảo", lead: "Các hội, đoàn thể", deadline: "chậm nhất ngày 30/6/2026" },
		{ content: "Sắp xếp hồ sơ", lead: "Sở Nội vụ", deadline: "chậm nhất ngày 30/6/2026" },
		{ content: "Đón tiếp đoàn vào", lead: "Sở Ngoại vụ", deadline: "thường xuyên" },
	]);
});
afterAll(() => office?.close());

describe("what lacks a deadline, an agency, or anybody to answer", () => {
	test("is asked about in one message on the first working day of the week, with how to mend it", async () => {
		await office.goTo("2026-03-01 08:00");
		expect(await office.heard(LOAN)).toBe("");
		await office.goTo("2026-03-02 07:30");
		expect(await office.heard(LOAN)).toContain(`Việc còn thiếu thông tin, đến ngày 02/3/2026
Chưa có thời hạn (1)
1. Rà soát quy định đối ngoại — Sở Ngoại vụ · NV-0001

Chưa rõ cơ quan (1)
2. Tuyên truyền biển đảo — Các hội, đoàn thể · NV-0002

Chưa có đầu mối trả lời: Sở Nội vụ 1 việc.

Bổ sung thời hạn: trả lời tin này “1 hạn 30/3”. Bổ sung cơ quan: “2 chủ trì Sở Tài chính”. Chưa có đầu mối thì đề nghị quản trị cấp mã: /phanquyen đầu mối Sở Nội vụ.`);
		expect(await office.heard("Mai")).not.toContain("Việc còn thiếu");
	});

	test("once a week: not by the next look, a restart, or on the next day", async () => {
		await office.restart();
		await office.goTo("2026-03-02 15:00");
		await office.goTo("2026-03-03 07:30");
		expect(await office.heard(LOAN)).not.toContain("Việc còn thiếu");
	});

	test("is mended by reply", async () => {
		expect(await loan("1 hạn 30/6", "Việc còn thiếu")).toContain("30/6/2026");
		expect(await office.heard("Sở Ngoại vụ")).toContain("30/6/2026");
		expect(await loan("2 chủ trì Sở Tài chính", "Việc còn thiếu")).toBe(
			"Đã giao NV-0002 cho Sở Tài chính: Tuyên truyền biển đảo.",
		);
		expect(await office.heard("Sở Tài chính")).toContain("Tuyên truyền biển đảo");
		expect(await loan("/nhiemvu NV-0001")).toContain("Ngày cuối đúng hạn: thứ Ba, 30/6/2026");
		expect(await loan("/nhiemvu NV-0002")).toContain("NV-0002 — Sở Tài chính");
	});

	test("what is said already takes a decision", async () => {
		expect(await loan("1 hạn 15/7", "Việc còn thiếu")).not.toContain("15/7/2026");
		expect(await loan("2 chủ trì Sở Nội vụ", "Việc còn thiếu")).toContain(
			"Sở Tài chính đang chủ trì NV-0002",
		);
	});

	test("is asked of whoever assigned it, where they can be told", async () => {
		await office.say("Khánh", "Khánh", "/giao Sở Công Thương: rà soát chợ biên giới");
		await office.goTo("2026-03-09 07:30");
		expect(await office.heard("Khánh")).toContain(
			"Chưa có thời hạn (1)\n1. rà soát chợ biên giới — Sở Công Thương · NV-0005",
		);
		const loans = await office.heard(LOAN);
		expect(loans).toContain("Chưa có đầu mối trả lời: Sở Nội vụ");
		expect(loans).not.toContain("chợ biên giới");
		expect(await office.say("Khánh", "Khánh", "hạn 15/4", { replyTo: "Việc còn thiếu" })).toContain(
			"15/4/2026",
		);
	});

	test("after a day without the bot on the next; then others who monitor are asked, else the admins", async () => {
		await giveTasks(office, [{ content: "Việc chưa có hạn", lead: "Sở Ngoại vụ" }]);
		await office.say("Mai", "Mai", "/phanquyen thôi theo dõi Bùi Thị Loan");
		await office.goTo("2026-03-17 09:00");
		expect(await office.heard("Quyên")).toContain("Việc chưa có hạn — Sở Ngoại vụ · NV-0006");
		expect(await office.heard(LOAN)).not.toContain("Việc còn thiếu");
		expect(await office.heard("Mai")).not.toContain("Việc còn thiếu");
		await office.say("Mai", "Mai", "/phanquyen thôi theo dõi Lý Thị Quyên");
		await office.goTo("2026-03-23 09:00");
		expect(await office.heard("Mai")).toContain("Việc chưa có hạn — Sở Ngoại vụ · NV-0006");
		expect(await office.heard("Quyên")).not.toContain("Việc còn thiếu");
	});
});
