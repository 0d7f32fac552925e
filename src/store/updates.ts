import type { Db } from "./database.ts";

/**
 * Takes an update for this transaction. False when the database has it already: then nothing may be done for it.
 * Two processes that race for one update wait here for each other, and the second gets false.
 */
export async function claimUpdate(db: Db, channel: string, updateId: bigint): Promise<boolean> {
	const rows = await db.$executeRaw`
		INSERT INTO "ProcessedUpdate" ("channel", "updateId") VALUES (${channel}, ${updateId})
		ON CONFLICT DO NOTHING`;
	return rows === 1;
}

/**
 * Forgets updates that came more than so many days ago, by the database's own clock, which also wrote when they came:
 * the office's may stand on another day. The channel redelivers for a day at most. Returns how many.
 */
export const forgetUpdates = (db: Db, days: number): Promise<number> =>
	db.$executeRaw`DELETE FROM "ProcessedUpdate" WHERE "at" < now() - make_interval(days => ${days}::int)`;
