import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
let office: TestOffice;

/** Monday 02/3/2026, after the digest. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 17:00");
	await giveTasks(office, [
		{ content: "Báo cáo tháng", lead: GROUP, deadline: "trước ngày 20 hằng tháng" },
		{ content: "Thông tin đối ngoại", lead: GROUP, deadline: "Thường xuyên" },
		{ content: "Hỗ trợ doanh nghiệp", lead: GROUP, deadline: "Thường xuyên" },
		{ content: "Rà soát điều ước", lead: GROUP, deadline: "ngay sau khi được Chính phủ phê duyệt" },
		{ content: "Góp ý dự thảo", lead: GROUP, deadline: "theo yêu cầu nhiệm vụ cụ thể" },
	]);
	await office.say("Mai", "Mai", "/caidat chung kỳ báo cáo tháng");
});
afterAll(() => office?.close());

const an = (text: string) => office.say("An", GROUP, text);
const morning = async (day: string): Promise<string> => {
	await office.goTo(`${day} 07:30`);
	return office.heard(GROUP);
};

describe("a round that has opened", () => {
	test("is told in the next digest, once", async () => {
		await office.goTo("2026-03-19 17:00");
		await an("/xong NV-0001");
		expect(await morning("2026-03-20")).toContain(
			"Kỳ mới (1)\n1. Báo cáo tháng — tháng 4/2026 — còn 20 ngày làm việc (Chủ nhật, 19/4) · NV-0001",
		);
		expect(await morning("2026-03-23")).toBe("");
	});

	test("on a day off is told on the next working day", async () => {
		await office.goTo("2026-09-20 08:00");
		expect(await morning("2026-09-21")).toContain("Kỳ mới (1)");
	});
});

describe("ongoing work asks for an update", () => {
	test("on the first working day of the last week of the period, of what has told nothing in it", async () => {
		await office.goTo("2026-10-06 09:00");
		expect(await an("/tiendo NV-0002 đã tổ chức 2 hội nghị")).toContain("NV-0002");
		expect(await morning("2026-10-23")).not.toContain("Đề nghị cập nhật");
		const digest = await morning("2026-10-26");
		expect(digest).toContain("Đề nghị cập nhật (1)\n");
		expect(digest).toMatch(/\d+\. Hỗ trợ doanh nghiệp — NV-0003\n/);
		expect(digest).not.toContain("Thông tin đối ngoại");
		expect(await morning("2026-10-27")).not.toContain("Đề nghị cập nhật");
	});

	test("and takes the answer that the digest names", async () => {
		const digest =
			office.messages(GROUP).findLast(({ text }) => text?.includes("Đề nghị cập nhật"))?.text ?? "";
		const example = /Cập nhật: “(.*)”/.exec(digest)?.[1] ?? "";
		expect(await office.say("An", GROUP, example, { replyTo: "Đề nghị cập nhật" })).toContain("NV-0003");
	});
});

describe("what waits", () => {
	test("for an event is named on the first working day of a month, what is on request never", async () => {
		expect(await morning("2026-10-30")).not.toContain("Đang chờ");
		const digest = await morning("2026-11-02");
		expect(digest).toContain("Đang chờ (1)\n");
		expect(digest).toContain("Rà soát điều ước — ngay sau khi được Chính phủ phê duyệt · NV-0004");
		expect(await morning("2026-11-03")).not.toContain("Đang chờ");
	});
});
