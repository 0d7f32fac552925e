import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "./helpers/database.ts";
import { fuzzOffice } from "./helpers/fuzz-office.ts";

/** A shorter run of what `npm run bench:fuzz` does a hundred thousand times. */
const COUNT = 2000;

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database.close());

test("whatever comes, the bot neither falls over nor says what Telegram would not take", async () => {
	const result = await fuzzOffice(database, { count: COUNT, seed: 7 });
	expect(result.errors).toEqual([]);
	expect(result.faults).toEqual([]);
	expect(result.astray).toEqual([]);
	expect(result.log).toMatchObject({ unsealed: 0, brokenAt: null });
	// Most of it is noise, but not all: what means something has been answered, and some of it recorded.
	expect(result.answers).toBeGreaterThan(COUNT / 10);
	expect(Object.keys(result.events).some((kind) => kind !== "CREATE")).toBe(true);
}, 300_000);
