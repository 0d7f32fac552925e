import type { LocalDate } from "../domain/local-date.ts";
import { fromDbDate, toDbDate } from "./connection/dates.ts";
import type { Db } from "./database.ts";

/** Agencies that have open work and no group with the bot in it to hear of it. Partners outside never have one. */
export async function agenciesUnheard(db: Db): Promise<{ name: string; open: number }[]> {
	const rows = await db.$queryRaw<{ name: string; open: bigint }[]>`
		SELECT a."name", count(*) AS open FROM "Assignment" x JOIN "Agency" a ON a."id" = x."agencyId"
		WHERE x."completedAt" IS NULL AND x."cancelledAt" IS NULL AND NOT a."external"
			AND NOT EXISTS (
				SELECT 1 FROM "Chat" c WHERE c."agencyId" = ANY(a."path") AND c."active" AND NOT c."private"
			)
		GROUP BY a."name" ORDER BY open DESC, a."name"`;
	return rows.map(({ name, open }) => ({ name, open: Number(open) }));
}

/** A linked group with what is known of its digests. */
export interface GroupDigests {
	id: string;
	title: string;
	agency: string;
	agencyPath: string[];
	active: boolean;
	inactiveSince: Date | null;
	linkedAt: Date | null;
	/** Days from `since` on whose digest was claimed: built, or found to have nothing to say. */
	claimed: LocalDate[];
	/** Days from `since` on whose digest has not arrived: failed, in doubt, or still waiting. */
	stuck: LocalDate[];
	/** The last day on which there was something to say. */
	lastSent: LocalDate | null;
	/** The first day on which it had a digest at all. */
	first: LocalDate | null;
}

/** Linked groups, also those that the bot was removed from, with their digests since a day. */
export async function groupDigests(db: Db, since: LocalDate): Promise<GroupDigests[]> {
	const chats = await db.chat.findMany({
		where: { private: false, agencyId: { not: null } },
		include: { agency: true },
		orderBy: { title: "asc" },
	});
	const chatIds = chats.map(({ id }) => id);
	const digests = await db.digest.findMany({
		where: { chatId: { in: chatIds }, kind: "group", day: { gte: toDbDate(since) } },
	});
	const ends = await db.digest.groupBy({
		by: ["chatId"],
		where: { chatId: { in: chatIds }, kind: "group" },
		_min: { day: true },
	});
	const sent = await db.digest.groupBy({
		by: ["chatId"],
		where: { chatId: { in: chatIds }, kind: "group", sent: true },
		_max: { day: true },
	});
	const stuck = await db.delivery.findMany({
		where: {
			chatId: { in: chatIds },
			kind: "DIGEST",
			state: { not: "SENT" },
			createdAt: { gte: toDbDate(since) },
		},
		select: { chatId: true, key: true },
	});
	const firsts = new Map(ends.map((row) => [row.chatId, row._min.day]));
	const lasts = new Map(sent.map((row) => [row.chatId, row._max.day]));
	const byChat = Map.groupBy(digests, ({ chatId }) => chatId);
	const stuckBy = Map.groupBy(stuck, ({ chatId }) => chatId);
	return chats.map((chat) => {
		const own = byChat.get(chat.id) ?? [];
		const last = lasts.get(chat.id);
		const first = firsts.get(chat.id);
		return {
			...{ id: chat.id, title: chat.title, active: chat.active },
			...{ inactiveSince: chat.inactiveSince, linkedAt: chat.linkedAt },
			agency: chat.agency?.name ?? "",
			agencyPath: chat.agency?.path ?? [],
			claimed: own.map(({ day }) => fromDbDate(day)),
			stuck: (stuckBy.get(chat.id) ?? []).flatMap(({ key }) => (key ? key.slice(-10) : [])),
			lastSent: last ? fromDbDate(last) : null,
			first: first ? fromDbDate(first) : null,
		};
	});
}

/** Bytes that the database takes. */
export async function databaseSize(db: Db): Promise<number> {
	const [row] = await db.$queryRaw<{ size: bigint }[]>`SELECT pg_database_size(current_database()) AS size`;
	return Number(row?.size ?? 0);
}

/** Seconds by which the database's clock is ahead of ours. */
export async function clockSkew(db: Db, clock: { now(): Date }): Promise<number> {
	const [row] = await db.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`;
	return row ? (row.at.getTime() - clock.now().getTime()) / 1000 : 0;
}
