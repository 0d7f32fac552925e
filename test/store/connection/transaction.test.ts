import { afterAll, beforeAll, expect, test } from "vitest";
import { isAway } from "../../../src/store/connection/is-away.ts";
import { alongWithCommit } from "../../../src/store/connection/transaction.ts";
import { type Transaction, transact, transactAtOnce } from "../../../src/store/database.ts";
import { type TestDatabase, testDatabase } from "../../helpers/database.ts";

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database.close());

const byPrisma = (tx: Transaction, name: string) =>
	tx.person.create({ data: { channel: "test", channelId: name, name } });
const byHand = (tx: Transaction, name: string) => tx.$executeRaw`
	INSERT INTO "Person" ("id", "channel", "channelId", "name") VALUES (gen_random_uuid(), 'test', ${name}, ${name})`;
const names = async (): Promise<string[]> =>
	(await database.db.person.findMany({ orderBy: { name: "asc" } })).map(({ name }) => name);

test("what is written by hand and by Prisma is one transaction: each sees the other's, and both stay or go", async () => {
	await transact(database.db, async (tx) => {
		await byHand(tx, "An");
		expect(await tx.person.count()).toBe(1);
		await byPrisma(tx, "Bình");
		const [row] = await tx.$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM "Person"`;
		expect(row.count).toBe(2n);
		expect(await names()).toEqual([]);
	});
	expect(await names()).toEqual(["An", "Bình"]);
	const broken = transact(database.db, async (tx) => {
		await byPrisma(tx, "Chi");
		await byHand(tx, "Dũng");
		throw new Error("changed my mind");
	});
	await expect(broken).rejects.toThrow("changed my mind");
	expect(await names()).toEqual(["An", "Bình"]);
});

test("a statement that failed takes all of it back, also where nobody minded", async () => {
	const swallowed = transact(database.db, async (tx) => {
		await byHand(tx, "Chi");
		await byHand(tx, "An").catch(() => undefined);
	});
	await expect(swallowed).rejects.toThrow(/a statement of the transaction had failed/);
	expect(await names()).toEqual(["An", "Bình"]);
});

test("what goes along with the commit is there when that is over, and its failure is the transaction's", async () => {
	await transact(database.db, async (tx) => {
		await byPrisma(tx, "Chi");
		alongWithCommit(tx, byHand(tx, "Dũng"));
	});
	expect(await names()).toEqual(["An", "Bình", "Chi", "Dũng"]);
	const failing = transact(database.db, async (tx) => {
		await byHand(tx, "Em");
		alongWithCommit(tx, byHand(tx, "An"));
	});
	await expect(failing).rejects.toThrow(/duplicate key/);
	expect(await names()).toEqual(["An", "Bình", "Chi", "Dũng"]);
});

test("what is read at once is of one moment, whichever way it is read", async () => {
	await transactAtOnce(database.db, async (tx) => {
		expect(await tx.person.count()).toBe(4);
		await transact(database.db, (other) => byHand(other, "Em"));
		const [row] = await tx.$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM "Person"`;
		expect(row.count).toBe(4n);
		expect(await tx.person.count()).toBe(4);
	});
	expect(await database.db.person.count()).toBe(5);
});

test("one that takes too long is taken back", async () => {
	const slow = database.db.$transaction(
		async (tx) => {
			await byHand(tx, "Giang");
			await tx.$queryRaw`SELECT pg_sleep(0.3)::text`;
		},
		{ timeout: 200 },
	);
	await expect(slow).rejects.toThrow(/took more than 200 ms/);
	expect(await names()).not.toContain("Giang");
});

test("what is asked for when it is over is not done on a connection that is another's by then", async () => {
	for (const end of ["stays", "goes"]) {
		const ended = Promise.withResolvers<void>();
		const late: Promise<unknown>[] = [];
		const whole = transact(database.db, async (tx) => {
			late.push(
				ended.promise.then(() => byHand(tx, "Lan")),
				ended.promise.then(() => byPrisma(tx, "Liên")),
			);
			await tx.$queryRaw`SELECT 1`;
			if (end === "goes") throw new Error("changed my mind");
		});
		await whole.catch(() => undefined);
		ended.resolve();
		const results = await Promise.allSettled(late);
		expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
	}
	expect(await names()).not.toContain("Lan");
	expect(await names()).not.toContain("Liên");
});

test("a connection that is lost in the middle fails this transaction and no other", async () => {
	const lost = transact(database.db, async (tx) => {
		const [{ pid }] = await tx.$queryRaw<[{ pid: number }]>`SELECT pg_backend_pid() AS pid`;
		await database.db.$queryRaw`SELECT pg_terminate_backend(${pid}::int)`;
		await byHand(tx, "Hà");
	});
	expect(isAway(await lost.catch((error: unknown) => error))).toBe(true);
	await transact(database.db, (tx) => byHand(tx, "Khánh"));
	expect(await names()).toContain("Khánh");
	expect(await names()).not.toContain("Hà");
});
