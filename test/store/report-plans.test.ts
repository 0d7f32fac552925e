import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "../../src/store/database.ts";
import { transact } from "../../src/store/database.ts";
import { Prisma } from "../../src/store/generated/client.ts";
import type { Frame } from "../../src/store/reports/frame.ts";
import { countStandings } from "../../src/store/reports/standings.ts";
import { turnedFacts, turnedSince } from "../../src/store/reports/turned.ts";
import { type TestDatabase, testDatabase } from "../helpers/database.ts";

/*
 * How PostgreSQL goes about the numbers of a report. The tables are small, so reading them whole is forbidden: what has no
 * index to stand on shows as a Seq Scan all the same.
 */

const GROUP = "00000000-0000-7000-8000-000000000001";
const LAST_MONTH: Frame = {
	...{ agencyIds: null, from: "2026-01-15", asOf: "2026-02-14", clock: "23:59", past: true, rolled: [] },
	...{ start: new Date("2026-01-14T17:00:00Z"), end: new Date("2026-02-14T17:00:00Z") },
	...{ timeZone: "Asia/Ho_Chi_Minh", offset: 420 },
};

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
	const { db } = database;
	await db.$executeRaw`INSERT INTO "Agency" ("id", "name", "folded", "aliases", "path")
		SELECT ('00000000-0000-7000-8000-00000000000' || n)::uuid, 'Sở ' || n, 'so ' || n, '{}', '{}' FROM generate_series(1, 9) n`;
	await db.$executeRaw`INSERT INTO "Task" ("id", "content", "folded", "deadlineRaw", "deadline", "leadRaw", "coordinatingRaw")
		SELECT md5('task' || n)::uuid, 'Việc ' || n, 'viec ' || n, '', '{}', '{}', '{}' FROM generate_series(1, 3000) n`;
	await db.$executeRaw`INSERT INTO "Assignment" ("id", "taskId", "agencyId", "deadlineKind", "lastDay", "completedAt", "createdAt")
		SELECT md5('one' || n)::uuid, md5('task' || n)::uuid, ('00000000-0000-7000-8000-00000000000' || n % 9 + 1)::uuid, 'date',
			date '2026-01-01' + n % 90, CASE WHEN n % 2 = 0 THEN timestamptz '2026-01-02' + n % 60 * interval '1 day' END, '2026-01-01'
		FROM generate_series(1, 3000) n`;
	await db.$executeRaw`INSERT INTO "TaskEvent" ("assignmentId", "changeId", "kind", "at")
		SELECT md5('one' || n)::uuid, md5('one' || n)::uuid, 'CREATE', '2026-01-01' FROM generate_series(1, 500) n`;
	await db.$executeRawUnsafe("VACUUM ANALYZE");
});
afterAll(() => database?.close());

/** As if there were very many rows. */
const SETTINGS = [
	"enable_seqscan = off",
	"enable_bitmapscan = off",
	"parallel_setup_cost = 0",
	"parallel_tuple_cost = 0",
	"min_parallel_index_scan_size = 0",
];

/** The plans of what a verb of the store asks. */
async function plansOf(ask: (db: Db) => Promise<unknown>): Promise<string> {
	const plans: string[] = [];
	await transact(database.db, async (tx) => {
		for (const setting of SETTINGS) await tx.$executeRawUnsafe(`SET LOCAL ${setting}`);
		const explain = async (strings: TemplateStringsArray, ...values: unknown[]) => {
			const lines = await tx.$queryRaw<{ "QUERY PLAN": string }[]>`EXPLAIN ${Prisma.sql(strings, ...values)}`;
			plans.push(...lines.map((line) => line["QUERY PLAN"]));
			return [];
		};
		await ask({ $queryRaw: explain } as unknown as Db);
	});
	return plans.join("\n");
}

test("a province is counted from one index alone, by all processors that there are", async () => {
	for (const by of ["agency", "whole"] as const) {
		const plan = await plansOf((db) => countStandings(db, LAST_MONTH, [], by));
		expect(plan).toMatch(/Parallel Index Only Scan using "Assignment_counted" on "Assignment"/);
		expect(plan).not.toMatch(/Seq Scan on "Assignment"/);
	}
});

test("one group is counted from an index, and reads nothing of the others", async () => {
	const plan = await plansOf((db) => countStandings(db, { ...LAST_MONTH, agencyIds: [GROUP] }, [], "agency"));
	expect(plan).toMatch(/Index.* Scan (using|on) "Assignment_/);
	expect(plan).not.toMatch(/Seq Scan on "Assignment"/);
});

test("what turned since is found by when it did, and its log by what it belongs to", async () => {
	for (const agencyIds of [null, [GROUP]]) {
		const plan = await plansOf((db) => turnedSince(db, { ...LAST_MONTH, agencyIds }));
		expect(plan).toMatch(/"Assignment_turned"/);
		expect(plan).not.toMatch(/Seq Scan on "(Assignment|TaskEvent)"/);
	}
	const plan = await plansOf((db) => turnedFacts(db, [GROUP]));
	expect(plan).toMatch(/"Assignment_pkey"/);
	expect(plan).toMatch(/"TaskEvent_assignmentId_idx"/);
});

test("nothing is looked up for a day that is not over", async () => {
	expect(await plansOf((db) => turnedSince(db, { ...LAST_MONTH, past: false }))).toBe("");
});
