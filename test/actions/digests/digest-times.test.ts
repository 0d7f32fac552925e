import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GivenTask, giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
const OTHER = "Sở Tài chính";
const task = (content: string, deadline: string, lead = GROUP): GivenTask => ({ content, lead, deadline });
const asFocalPoint = (office: TestOffice, words: string) => office.say("An", GROUP, `/caidat ${words}`);

describe("each chat at its own hour", () => {
	let office: TestOffice;
	beforeAll(async () => {
		office = await openOffice("2026-02-27 17:00");
		await giveTasks(office, [
			task("Hạn thứ Hai", "trong ngày 02/3/2026"),
			task("Việc sở khác", "trong ngày 02/3/2026", OTHER),
		]);
		await asFocalPoint(office, "giờ 08:30");
		await office.say("Khánh", "Khánh", "/caidat giờ 06:30");
		await office.say("Mai", "Đỗ Thị Mai", "/caidat chung giờ 07:00");
	});
	afterAll(() => office?.close());

	test("who chose an early one hears first, the common one comes next, a late one last", async () => {
		await office.goTo("2026-03-02 06:30");
		expect(await office.heard(OTHER)).toBe("");
		await office.goTo("2026-03-02 07:00");
		expect(await office.heard(OTHER)).toContain("📋 Sở Tài chính");
		expect(await office.heard(GROUP)).toBe("");
		await office.goTo("2026-03-02 08:29");
		expect(await office.heard(GROUP)).toBe("");
		await office.goTo("2026-03-02 08:30");
		expect(await office.heard(GROUP)).toContain("📋 Sở Ngoại vụ");
	});

	test("a digest that is not due yet is not missed", async () => {
		await office.goTo("2026-03-03 08:00");
		expect(await office.say("Mai", "Đỗ Thị Mai", "/trangthai")).not.toContain("bị lỡ");
	});
});

describe("a group that reads on Mondays", () => {
	let office: TestOffice;
	beforeAll(async () => {
		office = await openOffice("2026-03-02 06:00");
		await giveTasks(office, [
			task("Hạn thứ Tư", "trong ngày 04/3/2026"),
			task("Hạn thứ Sáu", "trong ngày 06/3/2026"),
			task("Hạn thứ Hai tuần sau", "trong ngày 09/3/2026"),
			task("Hạn thứ Năm tuần sau nữa", "trong ngày 19/3/2026"),
		]);
		await asFocalPoint(office, "ngày thứ Hai");
		await asFocalPoint(office, "sắp đến hạn 1");
	});
	afterAll(() => office?.close());

	test("is warned of everything that is due before the next Monday", async () => {
		await office.goTo("2026-03-02 07:30");
		expect(await office.heard(GROUP)).toContain(`Sắp đến hạn (2)
1. Hạn thứ Tư — còn 2 ngày làm việc (thứ Tư, 04/3) · NV-0001
2. Hạn thứ Sáu — còn 4 ngày làm việc (thứ Sáu, 06/3) · NV-0002`);
	});

	test("hears nothing from Tuesday to Friday, and that is not missed", async () => {
		for (const day of ["03", "04", "05", "06"]) await office.goTo(`2026-03-${day} 08:00`);
		expect(await office.heard(GROUP)).toBe("");
		expect(await office.say("Mai", "Đỗ Thị Mai", "/trangthai")).not.toContain("bị lỡ");
	});

	test("then hears in one message what fell due in between", async () => {
		await office.goTo("2026-03-09 07:30");
		const digest = await office.heard(GROUP);
		expect(digest).toContain(`Đến hạn từ bản tin trước (2)
1. Hạn thứ Tư — quá 3 ngày làm việc (hạn 04/3) · NV-0001
2. Hạn thứ Sáu — quá 1 ngày làm việc (hạn 06/3) · NV-0002`);
		expect(digest).toContain("Hôm nay (1)\n3. Hạn thứ Hai tuần sau — NV-0003");
		expect(digest.match(/📋/g)).toHaveLength(1);
	});

	test("and on Tuesday when Monday is a day off", async () => {
		await office.say("Mai", "Đỗ Thị Mai", "/lich nghỉ 16/3/2026: lý do");
		await office.goTo("2026-03-16 08:00");
		expect(await office.heard(GROUP)).toBe("");
		await office.goTo("2026-03-17 08:00");
		expect(await office.heard(GROUP)).toContain("Hạn thứ Năm tuần sau nữa — còn 2 ngày làm việc");
	});
});

test("after days off the first working day tells what fell due on them, apart from what is overdue", async () => {
	const office = await openOffice("2026-02-11 17:00");
	try {
		await giveTasks(office, [
			task("Quá hạn từ trước", "trong ngày 11/02/2026"),
			task("Hạn trong Tết", "chậm nhất ngày 18/02/2026"),
			task("Hạn ngày đầu", "trong ngày 23/02/2026"),
		]);
		await office.goTo("2026-02-12 07:30");
		await office.goTo("2026-02-13 07:30");
		expect(await office.heard(GROUP)).toContain("Hạn trong Tết — hôm nay là ngày làm việc cuối");
		await office.goTo("2026-02-23 07:30");
		const digest = await office.heard(GROUP);
		expect(digest).toContain("Quá hạn (1)\n1. Quá hạn từ trước");
		expect(digest).toContain("Đến hạn trong những ngày nghỉ (1)\n2. Hạn trong Tết");
		expect(digest).toContain("Hôm nay (1)\n3. Hạn ngày đầu");
	} finally {
		await office.close();
	}
});
