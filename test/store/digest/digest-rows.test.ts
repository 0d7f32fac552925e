import { afterAll, beforeAll, expect, test } from "vitest";
import { seedGroups } from "../../../bench/seed-groups.ts";
import { bucketIds, openBuckets } from "../../../src/store/digest/digest-rows.ts";
import { type TestDatabase, testDatabase } from "../../helpers/database.ts";

const TODAY = "2026-03-02";
let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
	await seedGroups(database.db, { groups: 600, assignments: 30_000, today: TODAY });
	await database.db.$executeRawUnsafe("VACUUM ANALYZE");
});
afterAll(() => database?.close());

test("the digests of a batch are counted and read without going through all assignments", async () => {
	await database.db.$transaction(async (tx) => {
		const agencies = await tx.agency.findMany({ take: 25, select: { id: true } });
		const agencyIds = agencies.map(({ id }) => id);
		const day = { today: TODAY, timeZone: "Asia/Ho_Chi_Minh" };
		const rooted = { roots: agencyIds, agencyIds };
		const buckets = await openBuckets(tx, rooted, { ...day, horizon: "2026-03-25" });
		const open = await tx.assignment.count({ where: { agencyId: { in: agencyIds }, completedAt: null } });
		expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBe(open);
		const near = buckets.filter(({ lastDay }) => lastDay !== null && lastDay <= TODAY);
		const ids = await bucketIds(
			tx,
			rooted,
			near.map((bucket) => ({ ...bucket, take: 2 })),
			day,
		);
		expect(ids.map((list) => list.length)).toEqual(near.map(({ count }) => Math.min(count, 2)));
		const scans = await tx.$queryRaw<{ relname: string; seq_scan: bigint }[]>`
			SELECT relname, seq_scan FROM pg_stat_xact_user_tables WHERE relname IN ('Assignment', 'Task') ORDER BY 1`;
		expect(scans.map(({ relname, seq_scan }) => [relname, Number(seq_scan)])).toEqual([
			["Assignment", 0],
			["Task", 0],
		]);
	});
});
