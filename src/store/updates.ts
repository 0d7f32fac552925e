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

/** Forgets updates older than `before`: the channel redelivers for a day at most. */
export async function forgetUpdates(db: Db, before: Date): Promise<number> {
	const { count } = await db.processedUpdate.deleteMany({ where: { at: { lt: before } } });
	return count;
}
