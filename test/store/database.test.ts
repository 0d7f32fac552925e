import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { SetupError } from "../../src/domain/setup-error.ts";
import { withDatabase } from "../../src/store/connection/connection.ts";
import { createClient, openDatabase, transact } from "../../src/store/database.ts";
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

	test.each([
		["is not there", "postgresql://office:s3cret@127.0.0.1:1/dondoc", "127.0.0.1:1/dondoc", "ECONNREFUSED"],
		["has no such database", withDatabase(inject("serverUrl"), "nowhere"), "/nowhere", "3D000"],
	])("that %s is named in one sentence without the password", async (_, url, place, code) => {
		const refusal = await openDatabase({ url }).catch((error: SetupError) => error);
		expect(refusal).toMatchObject({ key: "database-unreachable" });
		const { message } = refusal as SetupError;
		expect(message).toContain(place);
		expect(message).toContain(code);
		expect(message).not.toMatch(/s3cret|\n/);
	});
});

describe("queries", () => {
	test("are prepared once and then only run, without end to the names", async () => {
		const url = await emptyDatabase(inject("template"));
		const db = createClient(url, 1);
		const prepared = async () => {
			const [row] = await db.$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM pg_prepared_statements`;
			return Number(row.count);
		};
		await db.person.count();
		const before = await prepared();
		await db.person.count();
		expect(await prepared()).toBe(before);
		expect(before).toBeGreaterThan(1);
		for (let n = 0; n < 520; n++) await db.$queryRawUnsafe(`SELECT ${n}`);
		expect(await prepared()).toBe(500);
		await db.$disconnect();
		await dropDatabase(url);
	});
});
