import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectOnce } from "../../src/store/connection.ts";
import type { TestDatabase } from "../helpers/database.ts";
import { testDatabase } from "../helpers/database.ts";

describe("the log", () => {
	let base: TestDatabase;
	beforeAll(async () => {
		base = await testDatabase();
	});
	afterAll(() => base.close());
	test("x", async () => {
		expect(await base.db.person.count()).toBe(0);
	});
});
