import { afterAll, beforeAll, expect, test } from "vitest";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
const HEADING = "Đã giao, chưa tiếp nhận (1)";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 08:00");
	await giveTasks(office, [{ content: "Tổng kết hội nhập", lead: GROUP, deadline: "trong năm 2026" }]);
	await office.say("An", GROUP, "/nhan NV-0001");
	for (const words of ["tổng hợp số liệu", "dự thảo báo cáo"])
		await office.say("An", GROUP, `/giao Phòng HTQT: ${words}; hạn: 30/6/2026; thuộc NV-0001`);
	await office.say("An", GROUP, "/nhan NV-0003");
});
afterAll(() => office.close());

test("a part that a division has not accepted within a working day stands in the digest of whoever gave it", async () => {
	await office.goTo("2026-03-03 07:30");
	expect(await office.heard(GROUP)).not.toContain(HEADING);
	await office.goTo("2026-03-04 07:30");
	const digest = await office.heard(GROUP);
	expect(digest).toContain(HEADING);
	expect(digest).toContain("1. tổng hợp số liệu");
	expect(digest).not.toContain("dự thảo báo cáo");
});

test("it is not repeated every day, but once a week", async () => {
	await office.goTo("2026-03-05 07:30");
	expect(await office.heard(GROUP)).not.toContain(HEADING);
	await office.goTo("2026-03-09 07:30");
	expect(await office.heard(GROUP)).toContain(HEADING);
});

test("once it is accepted it stands there no more", async () => {
	await office.say("An", GROUP, "/nhan NV-0002");
	await office.goTo("2026-03-16 07:30");
	expect(await office.heard(GROUP)).not.toContain(HEADING);
});
