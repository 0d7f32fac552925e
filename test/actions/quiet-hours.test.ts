import { afterAll, beforeAll, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 20:30");
	await giveTasks(office, [
		{ content: "Rà soát thỏa thuận", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 09/3/2026" },
		{ content: "Báo cáo quý", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 10/3/2026" },
	]);
	await office.say("An", "Sở Ngoại vụ", "/caidat giờ yên lặng 21:00-06:00");
});
afterAll(() => office?.close());

const urge = (code: string) => office.say("Loan", "Loan", `/dondoc ${code}`);
const heard = () => office.heard("Sở Ngoại vụ");

test("what nobody asked for waits until the quiet hours are over; answers do not", async () => {
	await office.goTo("2026-03-02 21:00");
	await urge("NV-0001");
	expect(await heard()).toBe("");
	expect(await office.say("An", "Sở Ngoại vụ", "/nhiemvu NV-0002")).toContain("Báo cáo quý");
	await office.goTo("2026-03-03 02:00");
	await urge("NV-0002");
	expect(await heard()).toBe("");
});

test("a restart loses nothing and lets nothing out", async () => {
	await office.goTo("2026-03-03 05:59");
	await office.restart();
	expect(await heard()).toBe("");
});

test("then all of it comes, once, in the order in which it was said", async () => {
	await office.goTo("2026-03-03 06:00");
	const said = await heard();
	expect(said.match(/NV-0001|NV-0002/g)).toEqual(["NV-0001", "NV-0002"]);
	await office.goTo("2026-03-03 06:01");
	await office.restart();
	expect(await heard()).toBe("");
});

test("a digest that is due in quiet hours comes when they end", async () => {
	await office.say("An", "Sở Ngoại vụ", "/caidat giờ yên lặng 21:00-08:15");
	await office.goTo("2026-03-06 07:30");
	expect(await heard()).toBe("");
	await office.goTo("2026-03-06 08:15");
	expect(await heard()).toContain("📋 Sở Ngoại vụ — thứ Sáu, 06/3/2026");
});

test("once the quiet hours are given up, what was held comes", async () => {
	await office.goTo("2026-03-06 22:00");
	await office.say("Loan", "Loan", "/dieuchinh NV-0001 hạn 30/6/2026; căn cứ 12/QĐ-UBND");
	expect(await heard()).toBe("");
	await office.say("An", "Sở Ngoại vụ", "/caidat giờ yên lặng tắt");
	await office.goTo("2026-03-06 22:01");
	expect(await heard()).toContain("NV-0001");
});

test("a document that somebody sends in is read at any hour", async () => {
	await office.say("Loan", "Loan", "/caidat giờ yên lặng 21:00-06:00");
	const file = {
		name: "ke-hoach.txt",
		bytes: Buffer.from("KẾ HOẠCH\nSở Tài chính rà soát dự án trước ngày 30/6/2026."),
	};
	expect(await office.say("Loan", "Loan", "", { file })).not.toBe("");
});
