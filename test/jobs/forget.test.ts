import { afterAll, beforeAll, expect, test } from "vitest";
import { fixedClock } from "../../src/clock.ts";
import { forgetJob } from "../../src/jobs/forget.ts";
import { claimUpdate } from "../../src/store/updates.ts";
import { type TestDatabase, testDatabase } from "../helpers/database.ts";

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database?.close());

test("updates of days ago are forgotten, those that can come again are not, whatever day the office is on", async () => {
	const { db } = database;
	for (const id of [1n, 2n, 3n]) await claimUpdate(db, "telegram", id);
	await db.$executeRaw`UPDATE "ProcessedUpdate" SET "at" = now() - interval '3 days' WHERE "updateId" = 1`;
	await db.$executeRaw`UPDATE "ProcessedUpdate" SET "at" = now() - interval '30 hours' WHERE "updateId" = 2`;
	const clock = fixedClock(new Date("2031-01-01T01:00:00Z"));
	const job = forgetJob({ db, clock, timeZone: "Asia/Ho_Chi_Minh" });
	await job.run();
	expect(await claimUpdate(db, "telegram", 1n)).toBe(true);
	expect(await claimUpdate(db, "telegram", 2n)).toBe(false);
	expect(await claimUpdate(db, "telegram", 3n)).toBe(false);
});

test("it sweeps once an hour", async () => {
	const { db } = database;
	const clock = fixedClock(new Date("2026-03-02T01:00:00Z"));
	const job = forgetJob({ db, clock, timeZone: "Asia/Ho_Chi_Minh" });
	await job.run();
	await claimUpdate(db, "telegram", 9n);
	await db.$executeRaw`UPDATE "ProcessedUpdate" SET "at" = now() - interval '3 days' WHERE "updateId" = 9`;
	await job.run();
	expect(await claimUpdate(db, "telegram", 9n)).toBe(false);
	clock.set(new Date("2026-03-02T02:00:00Z"));
	await job.run();
	expect(await claimUpdate(db, "telegram", 9n)).toBe(true);
});
