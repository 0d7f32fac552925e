import { afterAll, beforeAll, expect, test } from "vitest";
import { transact } from "../../src/store/database.ts";
import { Prisma } from "../../src/store/generated/client.ts";
import { findHeard } from "../../src/store/messages/heard.ts";
import { type TestDatabase, testDatabase } from "../helpers/database.ts";

/* What every message asks of the database: the tables only grow, and none may be read whole. */

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
	const { db } = database;
	await db.$executeRaw`INSERT INTO "Chat" ("id", "channel", "channelId", "private", "title")
		SELECT md5('chat' || n)::uuid, 'telegram', n::text, true, 'Nhóm' FROM generate_series(1, 100) n`;
	await db.$executeRaw`INSERT INTO "Delivery" ("id", "chatId", "personId", "kind", "message", "state")
		SELECT md5('delivery' || n)::uuid, md5('chat' || n % 100 + 1)::uuid, md5('person' || n % 100)::uuid, 'ANSWER',
			'{"blocks": []}', CASE WHEN n % 100 = 0 THEN 'QUEUED' ELSE 'SENT' END::"DeliveryState"
		FROM generate_series(1, 5000) n`;
	await db.$executeRawUnsafe("VACUUM ANALYZE");
});
afterAll(() => database?.close());

test("answers that wait are counted from indexes that hold nothing else, whatever was sent before", async () => {
	const plan = await transact(database.db, async (tx) => {
		// The tables of chats and people are small here.
		await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
		const lines: string[] = [];
		const explain = async (strings: TemplateStringsArray, ...values: unknown[]) => {
			const rows = await tx.$queryRaw<{ "QUERY PLAN": string }[]>`EXPLAIN ${Prisma.sql(strings, ...values)}`;
			lines.push(...rows.map((row) => row["QUERY PLAN"]));
			return [{ heard: { chat: null, person: null, kept: null, settings: [], days: [], waiting: null } }];
		};
		const of = { channel: "telegram", chatId: "1", personId: "2", messageId: "3" };
		await findHeard({ $queryRaw: explain } as never, of);
		return lines.join("\n");
	});
	expect(plan).toContain("Delivery_answers_in_chat");
	expect(plan).toContain("Delivery_answers_to_person");
	expect(plan).not.toMatch(/Seq Scan on "(Delivery|SentMessage|Chat|Person)"/);
});
