import { randomUUID } from "node:crypto";
import { type Db, type Transaction, transact } from "../database.ts";
import type { Chat } from "../generated/client.ts";

/**
 * Follows a group to the id it has as a supergroup, as often as the channel says so. Where the new id has been heard
 * from already, the two records change ids, so that binding, digests and what is queued stay with the group. The other
 * record stays too: an answer that was just being written for it finds its way at the next try.
 */
export const migrateChat = (db: Db, channel: string, from: string, to: string): Promise<void> =>
	transact(db, async (tx) => {
		// Waits for answers that are being written for one of them, and both processes that may hear of it, in one order.
		const both = await tx.$queryRaw<Pick<Chat, "id" | "channelId" | "agencyId">[]>`
			SELECT "id"::text, "channelId", "agencyId"::text FROM "Chat"
			WHERE "channel" = ${channel} AND "channelId" IN (${from}, ${to}) ORDER BY "id" FOR UPDATE`;
		const old = both.find(({ channelId }) => channelId === from);
		const seen = both.find(({ channelId }) => channelId === to);
		if (!old || old === seen) return;
		if (seen?.agencyId) return giveUp(tx, old, seen);
		if (seen) {
			await handOver(tx, seen.id, old.id);
			await tx.digest.deleteMany({ where: { chatId: seen.id } });
			await tx.chat.update({ where: { id: seen.id }, data: { channelId: randomUUID() } });
		}
		await tx.chat.update({
			where: { id: old.id },
			data: { channelId: to, active: true, inactiveSince: null },
		});
		if (seen) await tx.chat.update({ where: { id: seen.id }, data: { channelId: from } });
	});

type Known = Pick<Chat, "id" | "agencyId">;

/** The new group was linked on its own: what waits for another agency's must not be tried for ever. */
async function giveUp(tx: Transaction, old: Known, seen: Known): Promise<void> {
	if (old.agencyId === null || old.agencyId === seen.agencyId) await handOver(tx, old.id, seen.id);
	await tx.chat.update({ where: { id: old.id }, data: { active: false, inactiveSince: new Date() } });
}

/** Messages of a supergroup are counted anew: of two with one number the later group's is the one that is replied to. */
async function handOver(tx: Transaction, from: string, into: string): Promise<void> {
	await tx.$executeRaw`
		DELETE FROM "SentMessage" a USING "SentMessage" b
		WHERE a."chatId" = ${into}::uuid AND b."chatId" = ${from}::uuid AND a."messageId" = b."messageId"`;
	const [where, data] = [{ chatId: from }, { chatId: into }];
	await tx.sentMessage.updateMany({ where, data });
	await tx.delivery.updateMany({ where, data });
	await tx.draft.updateMany({ where, data });
	await tx.consultation.updateMany({ where, data });
	await tx.consultationDraft.updateMany({ where, data });
}
