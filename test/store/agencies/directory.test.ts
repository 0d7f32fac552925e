import { afterAll, beforeAll, expect, test } from "vitest";
import { createAgency } from "../../../src/store/agencies/agencies.ts";
import { directoryNames } from "../../../src/store/agencies/directory.ts";
import { createClient, type Database } from "../../../src/store/database.ts";
import { type TestDatabase, testDatabase } from "../../helpers/database.ts";

let database: TestDatabase;
/** Another process on the same database, as far as the database can tell. */
let other: Database;

beforeAll(async () => {
	database = await testDatabase();
	other = createClient(database.url, 2);
	await createAgency(database.db, { name: "Sở Ngoại vụ", aliases: ["SNgV"] });
	await createAgency(database.db, { name: "Sở Tài chính" });
});
afterAll(async () => {
	await other?.$disconnect();
	await database?.close();
});

const names = async (db: Parameters<typeof directoryNames>[0]): Promise<string[]> =>
	(await directoryNames(db)).map(({ name, aliases }) => [name, ...aliases].join(" = "));

test("the same list is given again as long as nothing has changed", async () => {
	const first = await directoryNames(database.db);
	expect(first.map(({ name }) => name)).toEqual(["Sở Ngoại vụ", "Sở Tài chính"]);
	expect(await directoryNames(database.db)).toBe(first);
	expect(await database.db.$transaction((tx) => directoryNames(tx))).toBe(first);
	// What is no name is no news.
	await other.$executeRaw`UPDATE "Agency" SET "external" = true WHERE "name" = 'Sở Tài chính'`;
	expect(await directoryNames(database.db)).toBe(first);
});

test("whatever another process adds, renames, gives a short name or ends is there at once", async () => {
	await createAgency(other, { name: "Sở Nội vụ" });
	expect(await names(database.db)).toEqual(["Sở Ngoại vụ = SNgV", "Sở Nội vụ", "Sở Tài chính"]);
	await other.agency.updateMany({ where: { name: "Sở Nội vụ" }, data: { name: "Sở Xây dựng" } });
	await other.agency.updateMany({ where: { name: "Sở Tài chính" }, data: { aliases: ["STC"] } });
	expect(await names(database.db)).toEqual(["Sở Ngoại vụ = SNgV", "Sở Tài chính = STC", "Sở Xây dựng"]);
	await other.agency.updateMany({ where: { name: "Sở Xây dựng" }, data: { endedAt: new Date() } });
	expect(await names(database.db)).toEqual(["Sở Ngoại vụ = SNgV", "Sở Tài chính = STC"]);
});

test("what a transaction has changed is seen in it and nowhere else, and not after it was taken back", async () => {
	const before = await names(database.db);
	await expect(
		database.db.$transaction(async (tx) => {
			await tx.agency.updateMany({ where: { name: "Sở Tài chính" }, data: { name: "Sở Kế hoạch" } });
			const inside = names(tx);
			// Asked for at the same moment, in either order.
			expect(await Promise.all([names(other), inside, names(other)])).toEqual([
				before,
				["Sở Kế hoạch = STC", "Sở Ngoại vụ = SNgV"],
				before,
			]);
			throw new Error("taken back");
		}),
	).rejects.toThrow("taken back");
	expect(await names(database.db)).toEqual(before);
});

test("an office without agencies has an empty directory", async () => {
	const empty = await testDatabase();
	expect(await directoryNames(empty.db)).toEqual([]);
	expect(await names(database.db)).toEqual(["Sở Ngoại vụ = SNgV", "Sở Tài chính = STC"]);
	await empty.close();
});
