import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { TELEGRAM_PACE } from "../../src/channels/telegram/pace-limits.ts";
import { chatNamed, personNamed } from "../helpers/cast.ts";
import { createFakeTimer } from "../helpers/fake-timer.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

/*
 * The whole bot at the channel's pace, by a time that stands still unless a test lets it pass: one message to a chat,
 * and everything after it waits.
 */

const GROUP = "Sở Ngoại vụ";
const OTHER = "Sở Tài chính";
const TOO_FAST =
	"Đồng chí gửi nhiều lệnh quá nhanh, bot chưa trả lời kịp. Tin nào không có trả lời là chưa được thực hiện: đề nghị gửi lại sau ít phút.";
const PATIENCE_MS = 120_000;

const timer = createFakeTimer();
let office: TestOffice;
/** By chat: messages of the bot that earlier tests have seen. */
const seen = new Map<string, number>();

beforeAll(async () => {
	// A Sunday: nothing is said by itself.
	const pacing = { pace: { ...TELEGRAM_PACE, gap: 0 }, timer };
	office = await openOffice("2026-03-01 09:00", { pacing });
	await giveTasks(office, [
		{ content: "Báo cáo kết quả đối ngoại", lead: GROUP, deadline: "trước ngày 05/3/2026" },
		{ content: "Xây dựng Quy chế", lead: GROUP, deadline: "trước ngày 06/3/2026" },
		{ content: "Thẩm định dự toán", lead: OTHER, deadline: "trước ngày 05/3/2026" },
	]);
}, 60_000);
afterAll(() => office?.close());

let minute = 0;
beforeEach(async () => {
	await calm();
	for (const chat of [GROUP, OTHER, "An"]) seen.set(chat, office.messages(chat).length);
	minute += 5;
	office.clock.set(new Date(Date.parse("2026-03-01T09:00:00+07:00") + minute * 60_000));
});

const type = (person: string, chat: string, text: string, replyTo?: number): void =>
	void office.api.typeAs(personNamed(person).id, chatNamed(chat).id, text, replyTo ? { replyTo } : {});
const flood = (person: string, chat: string, times: number): void => {
	for (let n = 0; n < times; n += 1) type(person, chat, "/nhiemvu");
};
/** The last list in the group with that line. */
function listWith(line: string): number {
	const list = office.messages(GROUP).findLast(({ text }) => text?.includes(line));
	if (!list) throw new Error(`no list with ${line}`);
	return list.message_id;
}
/** What the bot has said in a chat since the test began. */
const said = (chat: string): string[] =>
	office
		.messages(chat)
		.slice(seen.get(chat))
		.map(({ text = "" }) => text);
const refusals = (chat: string): number => said(chat).filter((text) => text === TOO_FAST).length;
const lists = (chat: string): number => said(chat).filter((text) => text.startsWith(`${chat}: `)).length;
const completed = () => office.database.db.taskEvent.count({ where: { kind: "COMPLETE" } });

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
	const end = Date.now() + PATIENCE_MS;
	while (!(await holds())) {
		if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
		await new Promise((later) => setTimeout(later, 5));
	}
}

/** Everything that came is committed, and time has stood still. */
const taken = () => until("updates to be taken", () => office.api.state.data.updates.length === 0);

/** Lets time pass until everything is out. */
async function calm(): Promise<void> {
	await taken();
	const waiting = { where: { state: { in: ["QUEUED" as const, "SENDING" as const] } } };
	await until("answers to leave", async () => {
		await timer.advance(1000);
		return (await office.database.db.delivery.count(waiting)) === 0;
	});
}

test("a thousand commands from one person: twenty are answered, one sentence, and others have theirs at once", async () => {
	flood("An", GROUP, 500);
	type("Chi", OTHER, "/nhiemvu");
	flood("An", GROUP, 500);
	await taken();
	await until("the other group's answer", () => said(OTHER).length === 1);
	expect(lists(OTHER)).toBe(1);
	// Nothing more has left meanwhile than the pace allows: the flood stands in nobody's way.
	expect(said(GROUP).length).toBeLessThanOrEqual(1);
	await calm();
	// The first may have left before the twenty-first question was taken.
	expect(lists(GROUP)).toBeGreaterThanOrEqual(20);
	expect(lists(GROUP)).toBeLessThanOrEqual(21);
	expect(refusals(GROUP)).toBe(1);
	expect(said(GROUP).at(-1)).toBe(TOO_FAST);
}, 300_000);

test("whoever shares the group with it is answered, and what they report is written", async () => {
	const list = listWith("1. Báo cáo kết quả");
	flood("An", GROUP, 40);
	type("Bình", GROUP, "/nhiemvu");
	type("Phúc", GROUP, "xong 1", list);
	await calm();
	expect(lists(GROUP)).toBeGreaterThanOrEqual(21);
	expect(said(GROUP).filter((text) => text.startsWith("Đã ghi hoàn thành"))).toHaveLength(1);
	expect(await completed()).toBe(1);
	expect(refusals(GROUP)).toBe(1);
}, 300_000);

test("what would change something is done, or it is said that it was not", async () => {
	flood("An", GROUP, 30);
	type("An", GROUP, "/tiendo NV-0002 10%");
	type("An", GROUP, "2: 40%", listWith("2. Xây dựng"));
	await taken();
	type("An", "An", "/nhiemvu");
	await calm();
	const progress = await office.database.db.taskEvent.findMany({ where: { kind: "PROGRESS" } });
	expect(progress.map(({ data }) => (data as { percent: number }).percent)).toEqual([40]);
	expect(refusals(GROUP)).toBe(1);
	// In the other chat as well, where nothing waits: it is the same person.
	expect(said("An")).toEqual([TOO_FAST]);
}, 300_000);

test("reports one after the other are all written, up to what no person types", async () => {
	const list = listWith("1. Xây dựng");
	const before = await office.database.db.taskEvent.count({ where: { kind: "PROGRESS" } });
	for (let n = 1; n <= 70; n += 1) type("An", GROUP, `1: ${n}%`, list);
	await calm();
	const written = (await office.database.db.taskEvent.count({ where: { kind: "PROGRESS" } })) - before;
	expect(written).toBeGreaterThanOrEqual(60);
	expect(written).toBeLessThan(70);
	// As many answers as were written, and the sentence: nothing is silent.
	expect(said(GROUP)).toHaveLength(written + 1);
	expect(refusals(GROUP)).toBe(1);
	type("An", GROUP, "/tiendo NV-0002 95%");
	await calm();
	expect(said(GROUP).at(-1)).toContain("Đã ghi tiến độ 95%");
}, 300_000);
