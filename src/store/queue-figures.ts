import type { Db } from "./database.ts";
import { countDeliveries } from "./messages/deliveries.ts";

/** Messages by state, how long the oldest that may go out has waited in seconds, and the newest day's digests. */
export async function queueFigures(db: Db): Promise<{
	states: Partial<Record<string, number>>;
	oldest: number;
	digests: { due: number; sent: number };
}> {
	const states = await countDeliveries(db);
	const [row] = await db.$queryRaw<{ oldest: number | null; due: bigint; sent: bigint }[]>`
		SELECT
			(SELECT extract(epoch FROM clock_timestamp() - min("createdAt"))::float8 FROM "Delivery"
				WHERE "state" IN ('QUEUED', 'SENDING') AND "heldUntil" IS NULL) AS oldest,
			count(*) AS due,
			count(*) FILTER (WHERE NOT g."sent" OR x."state" = 'SENT') AS sent
		FROM "Digest" g LEFT JOIN "Delivery" x
			ON x."key" = 'digest:' || g."kind" || ':' || g."chatId"::text || ':' || g."day"::text
		WHERE g."day" = (SELECT max("day") FROM "Digest")`;
	const digests = { due: Number(row?.due ?? 0), sent: Number(row?.sent ?? 0) };
	return { states, oldest: Math.max(0, row?.oldest ?? 0), digests };
}
