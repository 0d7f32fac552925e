import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** The logs under the one chain, by the names of their tables. */
const LOGS = [
	"TaskEvent",
	"ConsultationEvent",
	"AgreementEvent",
	"IndicatorValue",
	"SettingChange",
	"OfficeEvent",
] as const;

/** One of the logs under the chain. */
export type SealedLog = (typeof LOGS)[number];

/** How the chain over the logs stands. */
export interface LogChain {
	events: number;
	/** Entries that no seal covers: written round the trigger. */
	unsealed: number;
	/** The first entry whose seal does not fit, as "TaskEvent 3": it, or what stands before it, was changed or taken out. */
	brokenAt: string | null;
	/** The newest seal, which covers everything before it; null for an empty log. */
	last: string | null;
}

/** Every entry of a log: which, and what its seal covers. */
const said = (log: SealedLog): Prisma.Sql => {
	const name = Prisma.raw(`'${log}'`);
	return Prisma.sql`SELECT ${name} AS "log", e."id", event_said(e) AS "said" FROM ${Prisma.raw(`"${log}"`)} e`;
};

/** Works the whole chain out again and compares: about a second for a hundred thousand entries. */
export async function verifyLog(db: Db): Promise<LogChain> {
	const [row] = await db.$queryRaw<
		{ events: bigint; unsealed: bigint; broken: string | null; last: string | null }[]
	>`
		WITH chain AS (
			SELECT "seq", "log", "eventId", "hash", coalesce(lag("hash") OVER (ORDER BY "seq"), '') AS before
			FROM "EventSeal"
		), entry AS (${Prisma.join(LOGS.map(said), " UNION ALL ")})
		SELECT
			(SELECT count(*) FROM entry) AS events,
			(SELECT count(*) FROM entry e WHERE NOT EXISTS
				(SELECT 1 FROM "EventSeal" s WHERE s."log" = e."log" AND s."eventId" = e."id")) AS unsealed,
			(SELECT chain."log" || ' ' || chain."eventId" FROM chain
				LEFT JOIN entry e ON e."log" = chain."log" AND e."id" = chain."eventId"
				WHERE e."id" IS NULL OR chain."hash" <> seal_hash(chain.before, e."said")
				ORDER BY chain."seq" LIMIT 1) AS broken,
			(SELECT "hash" FROM "EventSeal" ORDER BY "seq" DESC LIMIT 1) AS last`;
	return {
		events: Number(row?.events ?? 0),
		unsealed: Number(row?.unsealed ?? 0),
		brokenAt: row?.broken ?? null,
		last: row?.last ?? null,
	};
}

/** Seals of these entries of a log, by entry, with whether each still fits its entry and the seal before. */
export async function sealsOf(
	db: Db,
	log: SealedLog,
	eventIds: bigint[],
): Promise<Map<bigint, { hash: string; fits: boolean }>> {
	const rows = await db.$queryRaw<{ id: bigint; hash: string; fits: boolean }[]>`
		SELECT s."eventId" AS id, s."hash", s."hash" = seal_hash(coalesce(b."hash", ''), event_said(e)) AS fits
		FROM "EventSeal" s
		JOIN ${Prisma.raw(`"${log}"`)} e ON e."id" = s."eventId"
		LEFT JOIN LATERAL (
			SELECT "hash" FROM "EventSeal" WHERE "seq" < s."seq" ORDER BY "seq" DESC LIMIT 1
		) b ON true
		WHERE s."log" = ${log} AND s."eventId" = ANY(${eventIds}::bigint[])`;
	return new Map(rows.map(({ id, hash, fits }) => [id, { hash, fits }]));
}

/** How many entries are sealed, and the newest seal. */
export async function lastSeal(db: Db): Promise<{ events: number; last: string | null }> {
	const newest = await db.eventSeal.findFirst({ orderBy: { seq: "desc" } });
	return { events: await db.eventSeal.count(), last: newest?.hash ?? null };
}
