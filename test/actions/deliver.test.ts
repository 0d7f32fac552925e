import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { deliver, MOST_TRIES, type Post, resumeDeliveries } from "../../src/actions/deliver.ts";
import { type Channel, SendFailure, type SendOptions } from "../../src/domain/channel.ts";
import type { Message } from "../../src/domain/message.ts";
import { createAgency } from "../../src/store/agencies/agencies.ts";
import { claimDelivery, findDelivery, queueDelivery } from "../../src/store/messages/deliveries.ts";
import { type TestDatabase, testDatabase } from "../helpers/database.ts";

let database: TestDatabase;
let chatId: string;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database?.close());
beforeEach(async () => {
	await database.db.delivery.deleteMany();
	await database.db.sentMessage.deleteMany();
	await database.db.chat.deleteMany();
	const chat = { channel: "telegram", channelId: "-1001", private: false, title: "Nhóm", topicId: "7" };
	chatId = (await database.db.chat.create({ data: chat })).id;
});

/** Each part of a message is a paragraph here. `fate` decides what becomes of it. */
function post(fate: (part: number) => SendFailure | null = () => null) {
	const sent: { to: string; topic: string | null; part: string }[] = [];
	const failures: string[] = [];
	const channel: Pick<Channel, "send"> = {
		async send(to, message, options: SendOptions = {}) {
			for (const [index, block] of message.blocks.entries()) {
				if (index < (options.skipParts ?? 0)) continue;
				await options.beforePart?.(index);
				const failure = fate(index);
				if (failure) throw failure;
				sent.push({ to: to.channelId, topic: to.topicId, part: "text" in block ? String(block.text) : "" });
				await options.onPart?.(
					{ messageId: String(sent.length) },
					index,
					index === message.blocks.length - 1,
				);
			}
			return [];
		},
	};
	const parts: Post = {
		db: database.db,
		clock: { now: () => new Date("2026-03-02T01:00:00Z") },
		channel: channel as Channel,
		timeZone: "Asia/Ho_Chi_Minh",
		cover: ({ cover = "đã che" }) => ({ blocks: [{ type: "paragraph", text: cover }] }),
		repeated: (message) => ({ ...message, blocks: [{ type: "note", text: "lại" }, ...message.blocks] }),
		absent: ({ title }) => ({ blocks: [{ type: "note", text: `Vắng: ${title}` }] }),
		onFailure: (_id, { reason }) => void failures.push(reason),
	};
	return { ...parts, sent, failures };
}

const two: Message = {
	blocks: [
		{ type: "paragraph", text: "một" },
		{ type: "paragraph", text: "hai" },
	],
	topic: { about: "assignments", ids: [] },
};

const queue = async (kind: "ANSWER" | "NOTICE" | "DIGEST" = "ANSWER", topicId: string | null = null) =>
	(await queueDelivery(database.db, { chatId, kind, message: two, topicId })) as string;
const stateOf = (id: string) => database.db.delivery.findUniqueOrThrow({ where: { id } });

test("a message goes out part by part; each part is remembered with what it is about", async () => {
	const office = post();
	const id = await queue();
	expect(await deliver(office, id)).toBeNull();
	expect(office.sent.map(({ part }) => part)).toEqual(["một", "hai"]);
	expect(await stateOf(id)).toMatchObject({ state: "SENT", sentParts: 2 });
	const kept = await database.db.sentMessage.findMany({ orderBy: { messageId: "asc" } });
	expect(kept).toMatchObject([
		{ messageId: "1", topic: two.topic, deliveryId: id },
		{ messageId: "2", topic: two.topic, deliveryId: id },
	]);
	// A second worker that comes too late finds nothing to do.
	await deliver(office, id);
	expect(office.sent).toHaveLength(2);
});

test("answers go to the topic of the question, all else to the topic of the group", async () => {
	const office = post();
	await deliver(office, await queue("ANSWER", "12"));
	await deliver(office, await queue("ANSWER"));
	await deliver(office, await queue("DIGEST"));
	await deliver(office, await queue("NOTICE", "12"));
	expect(office.sent.filter(({ part }) => part === "một").map(({ topic }) => topic)).toEqual([
		"12",
		null,
		"7",
		"12",
	]);
});

test("“too many requests” waits as long as the channel says, and goes on after the parts that are out", async () => {
	const id = await queue();
	const first = post((part) => (part === 1 ? new SendFailure("retry", "429", { retryAfter: 9 }) : null));
	expect(await deliver(first, id)).toEqual({ after: 9 });
	expect(await stateOf(id)).toMatchObject({ state: "QUEUED", sentParts: 1 });
	const second = post();
	await deliver(second, id);
	expect(second.sent.map(({ part }) => part)).toEqual(["hai"]);
});

test("a channel that is away is tried again, later and later", async () => {
	const id = await queue();
	const waits: number[] = [];
	for (let n = 0; n < 8; n++) {
		const next = await deliver(
			post(() => new SendFailure("retry", "no connection")),
			id,
		);
		waits.push(next?.after ?? -1);
	}
	expect(waits).toEqual([...waits].sort((a, b) => a - b));
	expect(waits.at(-1)).toBe(60);
});

test("an answer in doubt is not repeated", async () => {
	const id = await queue("ANSWER");
	expect(
		await deliver(
			post(() => new SendFailure("in-doubt", "cut")),
			id,
		),
	).toBeNull();
	expect(await stateOf(id)).toMatchObject({ state: "IN_DOUBT" });
});

test("a digest in doubt is repeated once, and says so", async () => {
	const id = await queue("DIGEST");
	expect(
		await deliver(
			post(() => new SendFailure("in-doubt", "cut")),
			id,
		),
	).toEqual({ after: 1 });
	const again = post();
	await deliver(again, id);
	expect(again.sent.map(({ part }) => part)).toEqual(["lại", "một", "hai"]);
	const other = await queue("DIGEST");
	for (const after of [{ after: 1 }, null])
		expect(
			await deliver(
				post(() => new SendFailure("in-doubt", "cut")),
				other,
			),
		).toEqual(after);
	expect(await stateOf(other)).toMatchObject({ state: "IN_DOUBT" });
});

/** An office whose database does not answer `times` when a part is at this point. */
function breaking(times: number, at: "beforePart" | "onPart") {
	const office = post();
	let left = 0;
	const $allOperations = ({ args, query }: { args: never; query: (args: never) => Promise<unknown> }) =>
		left-- > 0 ? Promise.reject(new Error("connection terminated")) : query(args);
	const db = database.db.$extends({ query: { $allOperations } } as object) as unknown as Post["db"];
	const channel: Pick<Channel, "send"> = {
		send: (to, message, options: SendOptions = {}) =>
			office.channel.send(to, message, {
				...options,
				async [at](...part: never[]) {
					left = times;
					times = 0;
					await (options[at] as ((...part: never[]) => Promise<void>) | undefined)?.(...part);
				},
			}),
	};
	return { ...office, db, channel: channel as Channel };
}

test("a database that does not answer when a part is to leave costs a few seconds, not the message", async () => {
	const id = await queue("DIGEST");
	const office = breaking(1, "beforePart");
	expect(await deliver(office, id)).toEqual({ after: 5 });
	expect(await stateOf(id)).toMatchObject({ state: "QUEUED", repeated: false });
	await deliver(office, id);
	expect(office.sent.map(({ part }) => part)).toEqual(["một", "hai"]);
});

test("a connection that breaks right after a part left does not leave it in doubt", async () => {
	const id = await queue("DIGEST");
	const office = breaking(2, "onPart");
	expect(await deliver(office, id)).toBeNull();
	expect(office.sent.map(({ part }) => part)).toEqual(["một", "hai"]);
	expect(await stateOf(id)).toMatchObject({ state: "SENT", repeated: false });
});

test("a chat that is gone gets nothing more", async () => {
	const id = await queue();
	const office = post(() => new SendFailure("gone", "403"));
	await deliver(office, id);
	expect(await stateOf(id)).toMatchObject({ state: "FAILED", error: "gone" });
	const later = await queue();
	await deliver(office, later);
	expect(office.failures).toEqual(["gone"]);
	expect(await stateOf(later)).toMatchObject({ state: "FAILED" });
});

test("taken on a connection that breaks before the answer comes, they wait and are sent, however many at once", async () => {
	const ids = [await queue(), await queue()];
	let broken = false;
	const breaking = new Proxy(database.db, {
		get(db, name) {
			if (name !== "$queryRaw") return Reflect.get(db, name);
			return async (query: TemplateStringsArray, ...values: unknown[]) => {
				const rows = await db.$queryRaw(query, ...values);
				if (broken || !query.join("").includes("'SENDING'")) return rows;
				broken = true;
				throw new Error("Connection terminated unexpectedly");
			};
		},
	});
	const office = post();
	const fresh = await Promise.all(ids.map((id) => findDelivery(database.db, id)));
	const tries = await Promise.all(
		fresh.map((one) => deliver({ ...office, db: breaking }, one?.id ?? "", undefined, one ?? undefined)),
	);
	expect(broken).toBe(true);
	expect(tries.every((next) => next !== null)).toBe(true);
	expect(office.sent).toEqual([]);
	for (const id of ids) {
		expect(await stateOf(id)).toMatchObject({ state: "QUEUED" });
		await deliver(office, id);
		expect(await stateOf(id)).toMatchObject({ state: "SENT" });
	}
});

test("a group that became a supergroup is followed", async () => {
	const id = await queue();
	const moved = post(() => new SendFailure("migrated", "400", { migratedTo: "-1002" }));
	expect(await deliver(moved, id)).toEqual({ after: 0 });
	const office = post();
	await deliver(office, id);
	expect(office.sent[0]?.to).toBe("-1002");
});

test("a supergroup that was heard from before keeps its messages, and the group its own, whatever their numbers", async () => {
	const { db } = database;
	const first = await queue();
	await deliver(post(), first);
	const { chatId: old } = await db.delivery.findUniqueOrThrow({ where: { id: first } });
	const { channelId: from } = await db.chat.findUniqueOrThrow({ where: { id: old } });
	const heard = { channel: "telegram", channelId: "-1005", private: false, title: "Nhóm mới" };
	const { id: seen } = await db.chat.create({ data: heard });
	const { messageId } = await db.sentMessage.findFirstOrThrow({ where: { deliveryId: first } });
	await db.sentMessage.create({ data: { chatId: seen, messageId, lines: [] } });
	const answer = await db.delivery.create({
		data: { chatId: seen, kind: "ANSWER", message: { blocks: [{ type: "paragraph", text: "Đã nhận." }] } },
	});
	const waiting = await queue();
	const moved = post(() => new SendFailure("migrated", "400", { migratedTo: "-1005" }));
	expect(await deliver(moved, waiting)).toEqual({ after: 0 });
	// An answer that was being written meanwhile, for the record that the other id had.
	await db.delivery.update({ where: { id: answer.id }, data: { chatId: seen } });
	const office = post();
	await deliver(office, waiting);
	expect(await deliver(moved, answer.id)).toEqual({ after: 0 });
	await deliver(office, answer.id);
	expect(new Set(office.sent.map(({ to }) => to))).toEqual(new Set(["-1005"]));
	expect(await stateOf(answer.id)).toMatchObject({ state: "SENT" });
	expect(await db.sentMessage.count({ where: { messageId, chat: { channelId: "-1005" } } })).toBe(1);
	await db.chat.updateMany({ where: { channelId: from }, data: { channelId: "-1006" } });
});

test("a group whose supergroup was linked on its own is given up, not tried for ever", async () => {
	const id = await queue();
	const { chatId } = await database.db.delivery.findUniqueOrThrow({ where: { id } });
	const agency = await createAgency(database.db, { name: "Sở đã liên kết" });
	const other = await createAgency(database.db, { name: "Sở liên kết nhóm cũ" });
	await database.db.chat.update({ where: { id: chatId }, data: { agencyId: other.id } });
	const linked = {
		channel: "telegram",
		channelId: "-1003",
		private: false,
		title: "Nhóm mới",
		agencyId: agency.id,
	};
	await database.db.chat.create({ data: linked });
	const moved = post(() => new SendFailure("migrated", "400", { migratedTo: "-1003" }));
	expect(await deliver(moved, id)).toEqual({ after: 0 });
	expect(await deliver(moved, id)).toBeNull();
	expect(await stateOf(id)).toMatchObject({ state: "FAILED", error: "chat inactive" });
	const back = { active: true, inactiveSince: null, agencyId: null };
	await database.db.chat.update({ where: { id: chatId }, data: back });
});

test("what the channel will never take is given up", async () => {
	const id = await queue();
	await deliver(
		post(() => new SendFailure("rejected", "400")),
		id,
	);
	expect(await stateOf(id)).toMatchObject({ state: "FAILED", error: "rejected" });
});

test("after a start: what waited goes out, what was leaving is in doubt", async () => {
	const waiting = await queue();
	const answer = await queue("ANSWER");
	const digest = await queue("DIGEST");
	await database.db.delivery.updateMany({
		where: { id: { in: [answer, digest] } },
		data: { state: "SENDING" },
	});
	const resumed = await resumeDeliveries(post());
	expect(resumed.map(({ id }) => id).sort()).toEqual([waiting, digest].sort());
	expect(await stateOf(answer)).toMatchObject({ state: "IN_DOUBT" });
	expect(await stateOf(digest)).toMatchObject({ state: "QUEUED", repeated: true });
});

test("a digest at whose sending the process dies again and again goes out all the same, but not for ever", async () => {
	const dies = async (id: string) => {
		expect(await claimDelivery(database.db, id)).toBe(true);
		await resumeDeliveries(post());
		return (await stateOf(id)).state;
	};
	const digest = await queue("DIGEST");
	for (let kill = 0; kill < 3; kill++) expect(await dies(digest)).toBe("QUEUED");
	const office = post();
	await deliver(office, digest);
	expect(office.sent.map(({ part }) => part)).toEqual(["lại", "một", "hai"]);
	expect(await stateOf(digest)).toMatchObject({ state: "SENT", repeated: true });

	const fatal = await queue("DIGEST");
	const states: string[] = [];
	while (states.at(-1) !== "IN_DOUBT") states.push(await dies(fatal));
	expect(states).toHaveLength(MOST_TRIES);
});

test("what has a key is queued once", async () => {
	const data = { chatId, kind: "DIGEST" as const, message: two, key: "digest:group:1:2026-03-02" };
	expect(await queueDelivery(database.db, data)).not.toBeNull();
	expect(await queueDelivery(database.db, data)).toBeNull();
});
