import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase, transact } from "../../src/store/database.ts";
import type { TestDatabase } from "../helpers/database.ts";
import { dropDatabase, emptyDatabase, testDatabase } from "../helpers/database.ts";

describe("a transaction", () => {
	let base: TestDatabase;
	beforeAll(async () => {
		base = await testDatabase();
	});
	afterAll(() => base.close());

	test("is opened where there is none, and joined where there is one", async () => {
		const { db } = base;
		const add = (name: string) => ({ data: { channel: "test", channelId: name, name } });
		await expect(
			transact(db, async (outer) => {
				await outer.person.create(add("outer"));
				await transact(outer, (inner) => inner.person.create(add("inner")));
				throw new Error("changed my mind");
			}),
		).rejects.toThrow("changed my mind");
		expect(await db.person.count()).toBe(0);
		await transact(db, (tx) => tx.person.create(add("kept")));
		expect(await db.person.count()).toBe(1);
	});

	test("keeps Vietnamese text as it was written", async () => {
		const name = "Sở Văn hóa, Thể thao và Du lịch — “hằng năm”";
		const { id } = await base.db.person.create({ data: { channel: "test", channelId: "vi", name } });
		expect((await base.db.person.findUniqueOrThrow({ where: { id } })).name).toBe(name);
	});
});

describe("a server of one's own", () => {
	test("is brought up to date when it is opened, and not when that is not wanted", async () => {
		const url = await emptyDatabase();
		const looking = await openDatabase({ url }, { migrating: false });
		expect(looking.migrated).toEqual([]);
		await expect(looking.db.person.count()).rejects.toThrow(/does not exist/);
		await looking.close();
		const opened = await openDatabase({ url });
		expect(opened.migrated.length).toBeGreaterThan(0);
		expect(opened.place).not.toContain("@");
		expect(await opened.db.person.count()).toBe(0);
		await opened.close();
		await dropDatabase(url);
	});
});
