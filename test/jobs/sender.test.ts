import { afterAll, beforeAll, expect, test } from "vitest";
import type { Post } from "../../src/actions/deliver.ts";
import { type Channel, SendFailure, type SendOptions } from "../../src/domain/channel.ts";
import { createSender } from "../../src/jobs/sender.ts";
import { queueDelivery } from "../../src/store/messages/deliveries.ts";
import { type TestDatabase, testDatabase } from "../helpers/database.ts";

let database: TestDatabase;
const chats: string[] = [];
beforeAll(async () => {
	database = await testDatabase();
	for (const channelId of ["-1", "-2"]) {
		const chat = { channel: "telegram", channelId, private: false, title: "Nhóm" };
		chats.push((await database.db.chat.create({ data: chat })).id);
	}
});
afterAll(() => database?.close());

const queueTo = async (chatId: string, kind: "ANSWER" | "DIGEST", text: string) => {
	const message = { blocks: [{ type: "paragraph" as const, text }] };
	return (await queueDelivery(database.db, { chatId, kind, message })) as string;
};
const queue = async (chat: number, text: string) => {
	const chatId = chats[chat] as string;
	return { id: await queueTo(chatId, "ANSWER", text), chatId };
};

/** A channel that holds a message until `gate` lets it pass, or as often as wanted refuses first. */
function post(gate: (text: string) => Promise<void> | void = () => undefined, refusals = 0) {
	const sent: string[] = [];
	let left = refusals;
	const channel: Pick<Channel, "send"> = {
		async send(_to, { blocks }, options: SendOptions = {}) {
			const text = blocks.map((block) => ("text" in block ? String(block.text) : "")).join("");
			await options.beforePart?.(0);
			if (left-- > 0) throw new SendFailure("retry", "429", { retryAfter: 3 });
			await gate(text);
			sent.push(text);
			await options.onPart?.({ messageId: text }, 0, true);
			return [];
		},
	};
	const parts: Post = {
		db: database.db,
		clock: { now: () => new Date() },
		channel: channel as Channel,
		timeZone: "Asia/Ho_Chi_Minh",
		cover: ({ cover = "đã che" }) => ({ blocks: [{ type: "paragraph", text: cover }] }),
		repeated: (message) => message,
		absent: ({ title }) => ({ blocks: [{ type: "note", text: `Vắng: ${title}` }] }),
		onFailure: () => undefined,
	};
	return { parts, sent };
}

test("messages of one chat keep their order, another chat does not wait for them", async () => {
	// The first message of one chat leaves only after the other chat's has.
	const other = Promise.withResolvers<void>();
	const { parts, sent } = post((text) => (text === "a1" ? other.promise : undefined));
	const sender = createSender(
		parts,
		() => undefined,
		async () => undefined,
	);
	const first = [await queue(0, "a1"), await queue(0, "a2")].map((one) => sender.push(one));
	await sender.push(await queue(1, "b1"));
	other.resolve();
	await Promise.all(first);
	expect(sent).toEqual(["b1", "a1", "a2"]);
});

test("a refused message is tried again before the next of its chat", async () => {
	const waits: number[] = [];
	const { parts, sent } = post(undefined, 2);
	const sender = createSender(
		parts,
		() => undefined,
		async (ms) => void waits.push(ms),
	);
	await Promise.all([await queue(0, "c1"), await queue(0, "c2")].map((one) => sender.push(one)));
	expect(sent).toEqual(["c1", "c2"]);
	expect(waits).toEqual([3000, 3000]);
});

test("stopped while it waits, the message stays in the database for the next start", async () => {
	const { parts, sent } = post(undefined, 1);
	const sender = createSender(
		parts,
		() => undefined,
		(_ms, signal) => new Promise((done) => signal.addEventListener("abort", () => done())),
	);
	const one = await queue(1, "d1");
	void sender.push(one);
	await expect
		.poll(() => database.db.delivery.findUnique({ where: { id: one.id } }))
		.toMatchObject({ state: "QUEUED", attempts: 1 });
	await sender.stop();
	expect(sent).toEqual([]);
	expect(await database.db.delivery.findUnique({ where: { id: one.id } })).toMatchObject({ state: "QUEUED" });
});

test("an error that nobody expected is told, and the chat goes on", async () => {
	const errors: unknown[] = [];
	const { parts, sent } = post((text) => {
		if (text === "e1") throw new Error("broken");
	});
	const sender = createSender(
		parts,
		(error) => void errors.push(error),
		async () => undefined,
	);
	await Promise.all([await queue(0, "e1"), await queue(0, "e2")].map((one) => sender.push(one)));
	expect(errors).toHaveLength(1);
	expect(sent).toEqual(["e2"]);
});

test("what somebody waits for passes by the digest of its group, and by all that are at hand", async () => {
	const held = Promise.withResolvers<void>();
	const { parts, sent } = post((text) => (text === "answer" ? undefined : held.promise));
	const sender = createSender(
		parts,
		() => undefined,
		async () => undefined,
	);
	const rows = Array.from({ length: 150 }, (_, n) => ({ channel: "telegram", channelId: String(-100 - n) }));
	const groups = await database.db.chat.createManyAndReturn({
		data: rows.map((row) => ({ ...row, private: false, title: "Nhóm" })),
	});
	const ids = groups.map(({ id }) => id);
	const digests = await Promise.all(
		ids.map(async (chatId) => ({ chatId, id: await queueTo(chatId, "DIGEST", "digest") })),
	);
	const all = digests.map((one) => sender.push(one));
	const [first = ""] = ids;
	await sender.push({ chatId: first, asked: true, id: await queueTo(first, "ANSWER", "answer") });
	expect(sent).toEqual(["answer"]);
	// Those that are not at hand have not even been looked at.
	const leaving = { where: { state: "SENDING" as const, chatId: { in: ids } } };
	await expect.poll(() => database.db.delivery.count(leaving)).toBe(100);
	held.resolve();
	await Promise.all(all);
	expect(sent).toHaveLength(151);
});
