import type { Db } from "../database.ts";
import type { Agency, CalendarFeed } from "../generated/client.ts";

/** The address that an agency has; null when it has none. */
export const findFeed = (db: Db, agencyId: string): Promise<CalendarFeed | null> =>
	db.calendarFeed.findUnique({ where: { agencyId } });

/** Gives an agency an address; the one it had leads nowhere from then on. */
export async function keepFeed(
	db: Db,
	{ agencyId, ...feed }: { agencyId: string; hash: string; createdBy: string | null; createdAt: Date },
): Promise<void> {
	await db.calendarFeed.upsert({ where: { agencyId }, create: { agencyId, ...feed }, update: feed });
}

/** Takes the address away. False when there was none. */
export async function endFeed(db: Db, agencyId: string): Promise<boolean> {
	const { count } = await db.calendarFeed.deleteMany({ where: { agencyId } });
	return count > 0;
}

/** Whose address this is; null for an unknown one, and for an agency that only history knows. */
export async function agencyOfFeed(db: Db, hash: string): Promise<Agency | null> {
	const feed = await db.calendarFeed.findUnique({ where: { hash }, select: { agencyId: true } });
	return feed && db.agency.findFirst({ where: { id: feed.agencyId, endedAt: null } });
}
