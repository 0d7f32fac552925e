import { afterAll, beforeAll, expect, test } from "vitest";
import { draftReports } from "../../src/actions/reports/draft-reports.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const GROUP = "Sở Ngoại vụ";

/** Figures of March are cut off on Saturday 14/3/2026; three working days before that is Thursday the 12th. */
beforeAll(async () => {
	office = await openOffice("2026-02-09 08:00");
	await giveTasks(office, [
		{ content: "Báo cáo chuyên đề", lead: GROUP, deadline: "chậm nhất ngày 30/4/2026" },
		{ content: "Kiện toàn ban chỉ đạo", lead: GROUP, deadline: "chậm nhất ngày 29/5/2026" },
		{ content: "Phân bổ kinh phí", lead: "Sở Tài chính", deadline: "chậm nhất ngày 30/6/2026" },
	]);
	await office.goTo("2026-03-10 08:00");
	await office.heard(GROUP);
	await office.heard("Loan");
});
afterAll(() => office?.close());

test("some days before a period closes the digest asks for a line on each open task, once", async () => {
	await office.say("An", GROUP, "/tiendo NV-0002 40%");
	await office.goTo("2026-03-12 08:00");
	const digest = await office.heard(GROUP);
	expect(digest).toContain("Đề nghị báo cáo kết quả, mỗi việc một dòng (1)\n1. Báo cáo chuyên đề");
	expect(digest).not.toContain("Kiện toàn");
	await office.say("An", GROUP, "1: đã lấy ý kiến các sở", { replyTo: true });
	await office.goTo("2026-03-13 08:00");
	expect(await office.heard(GROUP)).not.toContain("Đề nghị báo cáo kết quả");
});

test("when it has closed the monitor gets the draft, with who has said nothing", async () => {
	await office.heard("Loan");
	await office.goTo("2026-03-16 08:00");
	const told = await office.heard("Loan");
	expect(told).toContain(
		"Dự thảo báo cáo tháng 3/2026 — Các cơ quan\nSố liệu từ 15/02/2026 đến hết 14/3/2026.",
	);
	expect(told).toContain("Việc giao từ trước kỳ này, chưa có thông tin trong kỳ: Sở Tài chính (1 việc).");
	const names = office.messages("Loan").flatMap(({ document }) => document?.file_name ?? []);
	expect(names).toEqual(["bao-cao-thang-3-2026.docx"]);
});

test("run again, on the next day too, it sends no second one", async () => {
	expect(await draftReports(office.app.office)).toBe(0);
	await office.goTo("2026-03-17 08:00");
	expect(await draftReports(office.app.office)).toBe(0);
	expect(await office.heard("Loan")).not.toContain("Dự thảo báo cáo");
	const drafts = await office.database.db.delivery.count({ where: { key: { startsWith: "file:draft:" } } });
	const monitors = await office.database.db.delivery.groupBy({
		by: ["chatId"],
		where: { key: { startsWith: "file:draft:" } },
	});
	expect(drafts).toBe(monitors.length);
});

test("an office that wants none says so", async () => {
	await office.say("Mai", "Mai", "/caidat chung xin số liệu tắt");
	await office.goTo("2026-04-15 08:00");
	expect(await office.heard("Loan")).not.toContain("Dự thảo báo cáo");
});
