import type { LocalDate } from "../domain/local-date.ts";
import type { Db } from "./database.ts";
import { toDbDate } from "./dates.ts";

/** Claims the digest of a chat for a day. False when it was claimed before: by another process, or before a restart. */
export async function claimDigest(
	db: Db,
	claim: { chatId: string; day: LocalDate; kind: string; at: Date },
): Promise<boolean> {
	const { count } = await db.digest.createMany({
		data: [
			{
				chatId: claim.chatId,
				day: toDbDate(claim.day),
				kind: claim.kind,
				sent: false,
				claimedAt: claim.at,
			},
		],
		skipDuplicates: true,
	});
	return count === 1;
}

/** Notes that the claimed digest had something to say. */
export async function keepDigestSent(db: Db, chatId: string, day: LocalDate, kind: string): Promise<void> {
	await db.digest.update({
		where: { chatId_day_kind: { chatId, day: toDbDate(day), kind } },
		data: { sent: true },
	});
}

/** Chats whose digest of that day and kind is claimed. */
export async function claimedDigests(db: Db, day: LocalDate, kind: string): Promise<Set<string>> {
	const rows = await db.digest.findMany({ where: { day: toDbDate(day), kind }, select: { chatId: true } });
	return new Set(rows.map(({ chatId }) => chatId));
}

/** When the chat last had a digest of that kind with something in it, before `day`. */
export async function lastDigestAt(
	db: Db,
	chatId: string,
	kind: string,
	before: LocalDate,
): Promise<Date | null> {
	const row = await db.digest.findFirst({
		where: { chatId, kind, sent: true, day: { lt: toDbDate(before) } },
		orderBy: { day: "desc" },
	});
	return row?.claimedAt ?? null;
}
