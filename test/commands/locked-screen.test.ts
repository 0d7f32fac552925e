import { afterAll, beforeAll, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-02-27 17:00");
	await giveTasks(office, [
		{ content: "Quá hạn", lead: GROUP, deadline: "trước ngày 28/02/2026" },
		{ content: "Hạn thứ Hai", lead: GROUP, deadline: "trong ngày 02/3/2026" },
		{ content: "Hạn thứ Tư", lead: GROUP, deadline: "trước ngày 05/3/2026" },
	]);
	await office.say("An", GROUP, "/caidat kín bật");
});
afterAll(() => office?.close());

test("a digest says how many, never which", async () => {
	await office.goTo("2026-03-02 07:30");
	expect(await office.heard(GROUP)).toBe("02 việc đến hạn, 01 việc quá hạn: /hanchot");
	expect(office.buttons(GROUP)).toEqual(["Xem"]);
});

test("a reply opens it, and its lines can be answered", async () => {
	const opened = await office.say("An", GROUP, "xem", { replyTo: "02 việc" });
	expect(opened).toContain("📋 Sở Ngoại vụ — thứ Hai, 02/3/2026\nQuá hạn (1)\n1. Quá hạn");
	expect(await office.say("An", GROUP, "2: 60%", { replyTo: "📋" })).toContain("(NV-0002)");
});

test("whoever knows the lines can answer without opening it", async () => {
	expect(await office.say("An", GROUP, "xong 3", { replyTo: "02 việc" })).toContain("(NV-0003)");
});

test("notices are covered too; what was asked for is not", async () => {
	await office.heard(GROUP);
	await office.say("Loan", "Loan", "/dieuchinh NV-0002 hạn 30/6/2026; căn cứ 12/QĐ-UBND");
	expect(await office.heard(GROUP)).toBe("Có thông báo mới về việc của cơ quan. Trả lời “xem” để đọc.");
	expect(await office.press("An", GROUP, "Xem")).toContain("12/QĐ-UBND");
	expect(await office.say("An", GROUP, "/nhiemvu NV-0002")).toContain("Hạn thứ Hai");
});

test("another chat cannot open it", async () => {
	const { id } = await office.database.db.delivery.findFirstOrThrow({ where: { kind: "DIGEST" } });
	const chat = await office.database.db.chat.findFirstOrThrow({ where: { title: "Sở Tài chính" } });
	await office.say("Chi", "Sở Tài chính", "/nhiemvu");
	const last = office.messages("Sở Tài chính").at(-1);
	await office.database.db.sentMessage.updateMany({
		where: { chatId: chat.id, messageId: String(last?.message_id) },
		data: { topic: { about: "covered", deliveryId: id } },
	});
	const said = await office.say("Chi", "Sở Tài chính", "xem", { replyTo: true });
	expect(said).not.toContain("Hạn thứ Hai");
	expect(said).not.toContain("📋");
});
