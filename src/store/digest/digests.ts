import type { LocalDate } from "../../domain/local-date.ts";
import { fromDbDate, toDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";

/** What a morning message is: an agency's for its group, a leader's, or a monitor's of the documents they follow. */
export type DigestKind = "group" | "leader" | "monitor";

/** Claims the digests of these chats for a day; those that were claimed before, by another process or before a restart, are left out. */
export async function claimDigests(
	db: Db,
	{ chatIds, day, kind, at }: { chatIds: string[]; day: LocalDate; kind: DigestKind; at: Date },
): Promise<Set<string>> {
	const rows = await db.digest.createManyAndReturn({
		// In one order everywhere: two processes that claim the same chats cannot wait for each other.
		data: [...chatIds]
			.sort()
			.map((chatId) => ({ chatId, day: toDbDate(day), kind, sent: false, claimedAt: at })),
		skipDuplicates: true,
		select: { chatId: true },
	});
	return new Set(rows.map(({ chatId }) => chatId));
}

/** Notes that the claimed digests had something to say. */
export async function keepDigestsSent(
	db: Db,
	{ chatIds, day, kind }: { chatIds: string[]; day: LocalDate; kind: DigestKind },
): Promise<void> {
	await db.digest.updateMany({
		where: { chatId: { in: chatIds }, day: toDbDate(day), kind },
		data: { sent: true },
	});
}

/** The last day before this one on which each of these chats was looked at. */
export async function lastDigestDays(
	db: Db,
	{ chatIds, day, kind }: { chatIds: string[]; day: LocalDate; kind: DigestKind },
): Promise<Map<string, LocalDate>> {
	const rows = await db.digest.groupBy({
		by: ["chatId"],
		where: { chatId: { in: chatIds }, kind, day: { lt: toDbDate(day) } },
		_max: { day: true },
	});
	return new Map(rows.flatMap(({ chatId, _max }) => (_max.day ? [[chatId, fromDbDate(_max.day)]] : [])));
}

/** Chats whose digest of that day and kind is claimed. */
export async function claimedDigests(db: Db, day: LocalDate, kind: DigestKind): Promise<Set<string>> {
	const rows = await db.digest.findMany({ where: { day: toDbDate(day), kind }, select: { chatId: true } });
	return new Set(rows.map(({ chatId }) => chatId));
}

/** When the chat last had a digest of that kind with something in it, before `day`. */
export async function lastDigestAt(
	db: Db,
	chatId: string,
	kind: DigestKind,
	before: LocalDate,
): Promise<Date | null> {
	const row = await db.digest.findFirst({
		where: { chatId, kind, sent: true, day: { lt: toDbDate(before) } },
		orderBy: { day: "desc" },
	});
	return row?.claimedAt ?? null;
}
