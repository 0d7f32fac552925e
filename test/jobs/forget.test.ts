import { afterAll, beforeAll, expect, test } from "vitest";
import { forgetJob } from "../../src/jobs/forget.ts";
import { claimUpdate } from "../../src/store/messages/updates.ts";
import { type TestDatabase, testDatabase } from "../helpers/database.ts";
import { fixedClock } from "../helpers/fixed-clock.ts";

const update = (updateId: bigint) => ({ channel: "telegram", updateId, chatId: null });

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database?.close());

test("updates of days ago are forgotten, those that can come again are not, whatever day the office is on", async () => {
	const { db } = database;
	for (const id of [1n, 2n, 3n]) await claimUpdate(db, update(id));
	await db.$executeRaw`UPDATE "ProcessedUpdate" SET "at" = now() - interval '3 days' WHERE "updateId" = 1`;
	await db.$executeRaw`UPDATE "ProcessedUpdate" SET "at" = now() - interval '30 hours' WHERE "updateId" = 2`;
	const clock = fixedClock(new Date("2031-01-01T01:00:00Z"));
	const job = forgetJob({ db, clock, timeZone: "Asia/Ho_Chi_Minh" });
	await job.run();
	expect(await claimUpdate(db, update(1n))).toBe(true);
	expect(await claimUpdate(db, update(2n))).toBe(false);
	expect(await claimUpdate(db, update(3n))).toBe(false);
});

test("it sweeps once an hour", async () => {
	const { db } = database;
	const clock = fixedClock(new Date("2026-03-02T01:00:00Z"));
	const job = forgetJob({ db, clock, timeZone: "Asia/Ho_Chi_Minh" });
	await job.run();
	await claimUpdate(db, update(9n));
	await db.$executeRaw`UPDATE "ProcessedUpdate" SET "at" = now() - interval '3 days' WHERE "updateId" = 9`;
	await job.run();
	expect(await claimUpdate(db, update(9n))).toBe(false);
	clock.set(new Date("2026-03-02T02:00:00Z"));
	await job.run();
	expect(await claimUpdate(db, update(9n))).toBe(true);
});

test("the bytes of a file that was sent a week ago are forgotten, its words and what still waits are not", async () => {
	const { db } = database;
	const chat = await db.chat.create({
		data: { channel: "telegram", channelId: "7", private: true, title: "An" },
	});
	const file = { name: "a.docx", mime: "text/plain", base64: "QUJD" };
	const passedOn = { name: "b.docx", reference: "file-1" };
	const message = (files: object[]) => ({ blocks: [{ type: "paragraph", text: "Tệp" }], files });
	const old = new Date(Date.now() - 8 * 86_400_000);
	await db.delivery.createMany({
		data: [
			{
				chatId: chat.id,
				kind: "NOTICE",
				key: "old",
				state: "SENT",
				createdAt: old,
				message: message([file]),
			},
			{
				chatId: chat.id,
				kind: "NOTICE",
				key: "waits",
				state: "QUEUED",
				createdAt: old,
				message: message([file]),
			},
			{
				chatId: chat.id,
				kind: "NOTICE",
				key: "passed",
				state: "SENT",
				createdAt: old,
				message: message([passedOn]),
			},
			{ chatId: chat.id, kind: "NOTICE", key: "new", state: "SENT", message: message([file]) },
		],
	});
	const clock = fixedClock(new Date("2026-03-02T03:00:00Z"));
	await forgetJob({ db, clock, timeZone: "Asia/Ho_Chi_Minh" }).run();
	const kept = await db.delivery.findMany({ orderBy: { key: "asc" } });
	expect(kept.map(({ key, message: said }) => [key, Object.keys(said as object).sort()])).toEqual([
		["new", ["blocks", "files"]],
		["old", ["blocks"]],
		["passed", ["blocks", "files"]],
		["waits", ["blocks", "files"]],
	]);
});

test("whoever looks for such files reads them alone, not every message there was", async () => {
	const plan = await database.db.$transaction(async (tx) => {
		await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
		return tx.$queryRaw<object[]>`
			EXPLAIN SELECT 1 FROM "Delivery" WHERE "message" @? '$.files[*].base64'
				AND "createdAt" < now() - make_interval(days => 7) AND "state" NOT IN ('QUEUED', 'SENDING')`;
	});
	expect(JSON.stringify(plan)).toContain("Delivery_files");
});
