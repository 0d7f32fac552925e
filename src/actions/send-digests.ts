import type { Digest, LeaderDigest } from "../domain/digest.ts";
import { dayOf } from "../domain/local-date.ts";
import type { Message } from "../domain/message.ts";
import { findAgency, withDescendants } from "../store/agencies.ts";
import { type ChatWithAgency, findChatByChannelId, linkedGroups } from "../store/chats.ts";
import { type Db, transact } from "../store/database.ts";
import { queueDelivery } from "../store/deliveries.ts";
import { claimDigest, claimedDigests, keepDigestSent } from "../store/digests.ts";
import { holdersOf } from "../store/people.ts";
import { buildDigest, buildLeaderDigest } from "./build-digest.ts";
import type { Context } from "./context.ts";
import { type Office, openContext, type Queued } from "./office.ts";

/** How digests are put into words, in one message of about `room` characters; null when there is nothing to say. */
export interface DigestWords {
	group(digest: Digest, room?: number): Message | null;
	leader(digest: LeaderDigest, room?: number): Message | null;
}

/** What one message of a plain-text chat holds, its hints included. */
const PLAIN_ROOM = 1900;

/** One chat that a digest is for. */
interface Recipient {
	chat: ChatWithAgency;
	kind: "group" | "leader";
	/** Scope of a leader's digest; null is everything. */
	agencyId: string | null;
}

/**
 * Claims, builds and queues the digests of a day that nobody has claimed yet, each chat in a transaction of its own:
 * run it twice, in two processes or after a crash, and every chat still has one.
 */
export async function sendDigests(office: Office, words: DigestWords): Promise<Queued[]> {
	const day = dayOf(office.clock.now(), office.timeZone);
	const queued: Queued[] = [];
	const claimed = {
		group: await claimedDigests(office.db, day, "group"),
		leader: await claimedDigests(office.db, day, "leader"),
	};
	for (const recipient of await recipients(office)) {
		if (claimed[recipient.kind].has(recipient.chat.id)) continue;
		queued.push(...(await sendOne(office, words, recipient, day)));
	}
	return queued;
}

function sendOne(
	office: Office,
	words: DigestWords,
	{ chat, kind, agencyId }: Recipient,
	day: string,
): Promise<Queued[]> {
	return transact(office.db, async (tx) => {
		const context = await openContext(office, tx);
		if (!(await claimDigest(tx, { chatId: chat.id, day, kind, at: context.now }))) return [];
		const room = chat.plain ? PLAIN_ROOM : undefined;
		const message =
			kind === "group" && chat.agency
				? words.group(await buildDigest(context, chat.agency), room)
				: words.leader(await buildLeaderDigest(context, chat.id, await leaderScope(context, agencyId)), room);
		if (!message) return [];
		await keepDigestSent(tx, chat.id, day, kind);
		const key = `digest:${kind}:${chat.id}:${day}`;
		const id = await queueDelivery(tx, { chatId: chat.id, kind: "DIGEST", message, key });
		if (!id) return [];
		await context.queue.send(tx, "deliver", { deliveryId: id });
		return [{ id, chatId: chat.id }];
	});
}

async function leaderScope(
	context: Context,
	agencyId: string | null,
): Promise<{ rootId: string | null; agencyIds: string[] | null; name: string }> {
	if (!agencyId) return { rootId: null, agencyIds: null, name: "" };
	const agency = await findAgency(context.db, agencyId);
	return {
		rootId: agencyId,
		agencyIds: await withDescendants(context.db, agencyId),
		name: agency?.name ?? "",
	};
}

/** Linked groups with their agencies. */
export async function digestGroups(
	db: Db,
): Promise<{ title: string; agency: { id: string; name: string } }[]> {
	const groups = await linkedGroups(db);
	return groups.flatMap(({ title, agency }) => (agency ? { title, agency } : []));
}

/** Linked groups, and the private chats of leaders who have opened one. */
async function recipients(office: Office): Promise<Recipient[]> {
	const groups = (await linkedGroups(office.db)).map((chat) => ({
		chat,
		kind: "group" as const,
		agencyId: chat.agencyId,
	}));
	const leaders: Recipient[] = [];
	for (const { person, agencyId } of await holdersOf(office.db, "LEADER")) {
		const chat = await findChatByChannelId(office.db, person.channel, person.channelId);
		if (chat?.active && !leaders.some((other) => other.chat.id === chat.id))
			leaders.push({ chat, kind: "leader", agencyId });
	}
	return [...groups, ...leaders];
}
