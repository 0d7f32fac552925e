import type { Db } from "../database.ts";

/**
 * Forgets the bytes of files that were sent, or given up, more than so many days ago by the database's own clock; the
 * words of the message stay. Files that the channel keeps are references here and stay too. Returns how many messages.
 */
export const forgetSentFiles = (db: Db, days: number): Promise<number> =>
	db.$executeRaw`
		UPDATE "Delivery" SET "message" = "message" - 'files'
		WHERE "message" @? '$.files[*].base64' AND "createdAt" < now() - make_interval(days => ${days}::int)
			AND "state" NOT IN ('QUEUED', 'SENDING')`;
