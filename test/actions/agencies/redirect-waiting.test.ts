import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

let office: TestOffice;
const GROUP = "Sở Ngoại vụ";
const an = (text: string) => office.say("An", GROUP, text);

beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	const task = (content: string, lead = GROUP) => ({ content, lead, deadline: "chậm nhất ngày 20/3/2026" });
	await giveTasks(office, [
		task("Cấp phép hội chợ"),
		task("Quyết toán đoàn ra"),
		task("Thống kê kiều hối", "Sở Công Thương"),
	]);
	await an("/chuyen NV-0001 Sở Công Thương: đúng chức năng");
	await an("/chuyen NV-0002 Sở Tài chính: đúng chức năng");
	// An officer's wish, which no focal point has answered yet.
	await office.say("Hạnh", "Sở Công Thương", "/xong NV-0003");
	await office.say("Mai", "Mai", "/coquan sáp nhập Sở Công Thương vào Sở Tài chính");
});
afterAll(() => office?.close());

describe("after a merger", () => {
	test("a task that was to go to the old agency is proposed to the new one, and goes there", async () => {
		const card = await office.say("Loan", "Loan", "/nhiemvu NV-0001");
		expect(card).toContain("đề nghị chuyển cơ quan; Sở Công Thương → Sở Tài chính; “đúng chức năng”");
		expect(await office.say("Loan", "Loan", "đồng ý", { replyTo: "NV-0001 — " })).toContain(
			"chuyển NV-0001 từ Sở Ngoại vụ sang Sở Tài chính",
		);
		expect(await office.say("Chi", "Sở Tài chính", "/nhiemvu NV-0001")).toContain("NV-0001 — Sở Tài chính");
	});

	test("a proposal to somebody else stands as it was", async () => {
		await office.say("Loan", "Loan", "/nhiemvu NV-0002");
		expect(await office.say("Loan", "Loan", "không đồng ý: giữ nguyên", { replyTo: "NV-0002 — " })).toContain(
			"không đồng ý chuyển NV-0002 sang Sở Tài chính",
		);
	});

	test("an officer's wish waits in the name of the new agency, and its focal point answers it", async () => {
		const waiting = await office.database.db.changeRequest.findMany({ where: { decidedAt: null } });
		const stc = await office.database.db.agency.findFirst({ where: { name: "Sở Tài chính" } });
		expect(waiting.map(({ agencyId }) => agencyId)).toEqual([stc?.id]);
		expect(await office.say("Giang", "Sở Công Thương", "đồng ý", { replyTo: "đề nghị ghi" })).toContain(
			"Đã ghi hoàn thành",
		);
	});
});

test("a task proposed to an agency that its own is merged into is handed over by the merger itself", async () => {
	const other = await openOffice("2026-03-02 09:00");
	try {
		await giveTasks(other, [
			{ content: "Cấp phép hội chợ", lead: GROUP, deadline: "chậm nhất ngày 20/3/2026" },
			{ content: "Quyết toán", lead: "Sở Tài chính", deadline: "chậm nhất ngày 20/3/2026" },
		]);
		await other.say("An", GROUP, "/chuyen NV-0001 Sở Tài chính: đúng chức năng");
		await other.say("Chi", "Sở Tài chính", "/chuyen NV-0002 Sở Ngoại vụ: đúng chức năng");
		await other.say("Mai", "Mai", "/coquan sáp nhập Sở Ngoại vụ vào Sở Tài chính");
		const open = await other.database.db.assignment.findMany({ include: { agency: true } });
		expect(open.map(({ agency, pendingAgencyId }) => [agency?.name, pendingAgencyId])).toEqual([
			["Sở Tài chính", null],
			["Sở Tài chính", null],
		]);
	} finally {
		await other.close();
	}
});
