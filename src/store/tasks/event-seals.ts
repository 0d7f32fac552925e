import type { Db } from "../database.ts";

/** How the chain over the log stands. */
export interface LogChain {
	events: number;
	/** Events that no seal covers: written round the trigger. */
	unsealed: number;
	/** The first event whose seal does not fit: it, or what stands before it, was changed or taken out. */
	brokenAt: string | null;
	/** The newest seal, which covers everything before it; null for an empty log. */
	last: string | null;
}

/** Works the whole chain out again and compares: about a second for a hundred thousand events. */
export async function verifyLog(db: Db): Promise<LogChain> {
	const [row] = await db.$queryRaw<
		{ events: bigint; unsealed: bigint; broken: bigint | null; last: string | null }[]
	>`
		WITH chain AS (
			SELECT "eventId", "hash", coalesce(lag("hash") OVER (ORDER BY "seq"), '') AS before FROM "EventSeal"
		)
		SELECT
			(SELECT count(*) FROM "TaskEvent") AS events,
			(SELECT count(*) FROM "TaskEvent" e WHERE NOT EXISTS
				(SELECT 1 FROM "EventSeal" s WHERE s."eventId" = e."id")) AS unsealed,
			(SELECT min(chain."eventId") FROM chain LEFT JOIN "TaskEvent" e ON e."id" = chain."eventId"
				WHERE e."id" IS NULL OR chain."hash" <> event_hash(chain.before, e)) AS broken,
			(SELECT "hash" FROM "EventSeal" ORDER BY "seq" DESC LIMIT 1) AS last`;
	return {
		events: Number(row?.events ?? 0),
		unsealed: Number(row?.unsealed ?? 0),
		brokenAt: row?.broken?.toString() ?? null,
		last: row?.last ?? null,
	};
}

/** Seals of these events, by event, with whether each still fits its event and the seal before. */
export async function sealsOf(
	db: Db,
	eventIds: bigint[],
): Promise<Map<bigint, { hash: string; fits: boolean }>> {
	const rows = await db.$queryRaw<{ id: bigint; hash: string; fits: boolean }[]>`
		SELECT s."eventId" AS id, s."hash", s."hash" = event_hash(coalesce(b."hash", ''), e) AS fits
		FROM "EventSeal" s
		JOIN "TaskEvent" e ON e."id" = s."eventId"
		LEFT JOIN LATERAL (
			SELECT "hash" FROM "EventSeal" WHERE "seq" < s."seq" ORDER BY "seq" DESC LIMIT 1
		) b ON true
		WHERE s."eventId" = ANY(${eventIds}::bigint[])`;
	return new Map(rows.map(({ id, hash, fits }) => [id, { hash, fits }]));
}

/** How many events the log has, and its newest seal. */
export async function lastSeal(db: Db): Promise<{ events: number; last: string | null }> {
	const newest = await db.eventSeal.findFirst({ orderBy: { seq: "desc" } });
	return { events: await db.taskEvent.count(), last: newest?.hash ?? null };
}
