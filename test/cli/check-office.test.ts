import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkOffice } from "../../src/cli/check-office.ts";
import { systemClock } from "../../src/clock.ts";
import { dropDatabase, emptyDatabase } from "../helpers/database.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice();
	await giveTasks(office, [
		{ content: "Góp ý dự thảo", lead: "Sở Tư pháp", deadline: "trước ngày 10/3/2026" },
	]);
});
afterAll(() => office?.close());

const look = async (databaseUrl: string, clock = systemClock) =>
	checkOffice({ databaseUrl, dataDir: null, timeZone: "Asia/Ho_Chi_Minh", digestTime: "07:30" }, clock);
const states = async (url: string) =>
	Object.fromEntries((await look(url)).map(({ name, state }) => [name, state]));

describe("dondoc doctor", () => {
	test("looks at everything that the office's data can be wrong with", async () => {
		expect(await states(office.database.url)).toMatchObject({
			database: "ok",
			migrations: "ok",
			clock: "ok",
			groups: "ok",
			agencies: "warning",
			messages: "ok",
			log: "ok",
		});
	});

	test("tells a clock that is wrong", async () => {
		const slow = { now: () => new Date(Date.now() - 60_000) };
		const clock = (await look(office.database.url, slow)).find(({ name }) => name === "clock");
		expect(clock).toMatchObject({ state: "warning", detail: expect.stringContaining("60 s") });
	});

	test("fails on a log that was changed", async () => {
		const { db, url } = office.database;
		await db.$executeRaw`ALTER TABLE "TaskEvent" DISABLE TRIGGER USER`;
		await db.$executeRaw`UPDATE "TaskEvent" SET "source" = 'elsewhere'`;
		await db.$executeRaw`ALTER TABLE "TaskEvent" ENABLE TRIGGER USER`;
		const log = (await look(url)).find(({ name }) => name === "log");
		expect(log).toMatchObject({
			state: "failed",
			detail: "the chain is broken: first at TaskEvent 1, 0 unsealed",
		});
	});

	test("changes nothing: a database without tables stays without, and one out of reach is one sentence", async () => {
		const empty = await emptyDatabase();
		expect(await states(empty)).toEqual({ database: "ok", migrations: "warning" });
		expect(await states(empty)).toEqual({ database: "ok", migrations: "warning" });
		await dropDatabase(empty);
		const [first, ...others] = await look("postgres://127.0.0.1:9/nowhere");
		expect(first).toMatchObject({ name: "database", state: "failed" });
		expect(others).toEqual([]);
	});
});
