import type { Db } from "../database.ts";

/**
 * Takes an update for this transaction. False when the database has it already: then nothing may be done for it.
 * Updates of one chat wait here for each other until the transaction before ends, whichever process has them: two
 * that race for one update as well, and the second gets false.
 */
export async function claimUpdate(
	db: Db,
	{ channel, updateId, chatId }: { channel: string; updateId: bigint; chatId: string | null },
): Promise<boolean> {
	const lane = `${channel}:${chatId ?? updateId}`;
	const rows = await db.$executeRaw`
		WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended(${lane}, 0)))
		INSERT INTO "ProcessedUpdate" ("channel", "updateId") SELECT ${channel}, ${updateId} FROM turn
		ON CONFLICT DO NOTHING`;
	return rows === 1;
}

/**
 * Forgets updates that came more than so many days ago, by the database's own clock, which also wrote when they came:
 * the office's may stand on another day. The channel redelivers for a day at most. Returns how many.
 */
export const forgetUpdates = (db: Db, days: number): Promise<number> =>
	db.$executeRaw`DELETE FROM "ProcessedUpdate" WHERE "at" < now() - make_interval(days => ${days}::int)`;
