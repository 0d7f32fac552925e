import { afterAll, beforeAll, expect, test } from "vitest";
import { createOpenUpdates } from "../../src/channels/telegram/open-updates.ts";
import { chatNamed, personNamed } from "../helpers/cast.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

/* What comes from the channel comes late, twice, in the wrong order, or makes no sense. */

const GROUP = "Sở Ngoại vụ";
const OTHER = "Sở Tài chính";

let office: TestOffice;
beforeAll(async () => {
	// A Sunday: nothing is said by itself.
	office = await openOffice("2026-03-01 09:00");
	const lead = [GROUP, GROUP, OTHER];
	office.api.state.data.lastUpdateId = 1000;
	await giveTasks(
		office,
		lead.map((one, n) => ({ content: `Báo cáo số ${n + 1}`, lead: one, deadline: "trước ngày 05/3/2026" })),
	);
}, 60_000);
afterAll(() => office?.close());

const nextUpdates = (...answers: object[]) => {
	for (const fate of answers) office.mishaps.push({ method: "getUpdates", fate });
};
const progress = async () => {
	const events = await office.database.db.taskEvent.findMany({
		where: { kind: "PROGRESS" },
		orderBy: { id: "asc" },
	});
	return events.map(({ data }) => (data as { percent?: number }).percent);
};
/** Below those that the local Bot API gives from now on: it takes an offset above them for confirmed. */
let number = 100;
/** What the channel would give for a message in the group. */
const typed = (text: string) => {
	const { id, name } = personNamed("An");
	const chat = { id: chatNamed(GROUP).id, type: "supergroup", title: GROUP };
	number += 1;
	const from = { id, is_bot: false, first_name: name };
	return { update_id: number, message: { message_id: number, date: 1, chat, from, text } };
};
const batch = (...result: unknown[]) => ({ ok: true, result });
/** All answers that were put in the channel's mouth have been given. */
const heardAll = () =>
	expect.poll(() => office.mishaps.filter(({ method }) => method === "getUpdates").length).toBe(0);

test("given again and again, an update is taken once", async () => {
	const update = typed("/tiendo NV-0001 10%");
	nextUpdates(batch(update), batch(update), batch(update, update));
	// What is typed ends the long poll that stands.
	await office.say("Chi", OTHER, "/nhiemvu");
	await heardAll();
	expect(await office.heard(GROUP)).toContain("Đã ghi tiến độ 10%");
	expect(await progress()).toEqual([10]);
});

test("given in the wrong order, each is taken once, and none is confirmed before it is committed", async () => {
	const [first, second, third] = [20, 30, 40].map((percent) => typed(`/tiendo NV-0001 ${percent}%`));
	nextUpdates(batch(third, first), batch(second, third), batch(first));
	await office.say("Chi", OTHER, "/nhiemvu");
	await heardAll();
	await office.heard(GROUP);
	expect((await progress()).slice(1).sort()).toEqual([20, 30, 40]);
	const open = createOpenUpdates();
	for (const id of [12, 11]) open.add(id);
	expect(open.offset()).toBe(11);
	open.done(12);
	expect(open.offset()).toBe(11);
	open.done(11);
	expect(open.offset()).toBe(12);
});

test("done while the next ones were asked for, an update that comes with them is not begun again", () => {
	const open = createOpenUpdates();
	for (const id of [1, 2]) open.add(id);
	const asked = open.confirming();
	for (const id of [1, 2]) open.done(id);
	expect([open.add(1), open.add(2), open.add(3)]).toEqual([false, false, true]);
	open.forget(asked);
	expect([open.has(1), open.has(2)]).toEqual([true, true]);
	// The next call confirms them. Whoever gives them again after its answer has not heard of it.
	open.forget(open.confirming());
	expect([open.has(1), open.has(2), open.has(3)]).toEqual([false, false, true]);
});

test("answers that make no sense are asked for again, and nothing is lost behind them", async () => {
	const before = await progress();
	nextUpdates(
		{},
		{ ok: true },
		{ ok: true, result: "nothing" },
		batch(null, 7, [], {}, { update_id: "8" }, { update_id: 9.5 }),
		{ ok: false, error_code: 500, description: "Internal Server Error" },
		"html" as unknown as object,
	);
	expect(await office.say("An", GROUP, "/tiendo NV-0001 50%")).toContain("Đã ghi tiến độ 50%");
	await heardAll();
	expect(await progress()).toEqual([...before, 50]);
}, 60_000);

test("a channel that is slow with one group's answer keeps no other waiting, and it comes once", async () => {
	const slow = Promise.withResolvers<void>();
	office.mishaps.push({ method: "sendMessage", chatId: chatNamed(GROUP).id, fate: { slow: slow.promise } });
	const had = [GROUP, OTHER].map((chat) => office.messages(chat).length) as [number, number];
	const ask = (person: string, chat: string) =>
		office.api.typeAs(personNamed(person).id, chatNamed(chat).id, "/nhiemvu");
	ask("An", GROUP);
	await expect.poll(() => office.mishaps.length).toBe(0);
	ask("Chi", OTHER);
	ask("Bình", GROUP);
	await expect.poll(() => office.messages(OTHER).length, { timeout: 20_000 }).toBe(had[1] + 1);
	// The next answer of the group waits for the first: order is kept.
	expect(office.messages(GROUP)).toHaveLength(had[0]);
	slow.resolve();
	await office.settle();
	expect(office.messages(GROUP)).toHaveLength(had[0] + 2);
}, 60_000);

test("a call that is given up without an answer is in doubt: the question can be asked again", async () => {
	office.mishaps.push({ method: "sendMessage", chatId: chatNamed(GROUP).id, fate: "cut before" });
	expect(await office.say("An", GROUP, "/nhiemvu")).toBe("");
	expect(await office.say("Mai", "Đỗ Thị Mai", "/trangthai")).toContain("không rõ đã đến 1");
	expect(await office.say("An", GROUP, "/nhiemvu")).toContain(GROUP);
});
