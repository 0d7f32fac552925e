import { type Channel, SendFailure } from "../domain/channel.ts";
import { timeOf } from "../domain/local-date.ts";
import type { Message } from "../domain/message.ts";
import { isQuiet, minutesBetween, type QuietHours, type Settings } from "../domain/settings/settings.ts";
import { insist } from "../store/connection/insist.ts";
import { type Database, transact } from "../store/database.ts";
import { setChatInactive } from "../store/messages/chats.ts";
import {
	claimDelivery,
	closeDelivery,
	type DeliveryWithChat,
	findDelivery,
	hasHeldBefore,
	holdDelivery,
	isAsked,
	listUnfinished,
	listWaiting,
	releaseHeld,
	unclaimDelivery,
} from "../store/messages/deliveries.ts";
import { migrateChat } from "../store/messages/migrate-chat.ts";
import { keepSentPart } from "../store/messages/sent-messages.ts";
import type { Queued } from "./context.ts";
import { notifyAdmins } from "./notify.ts";
import { settingsOf } from "./settings/settings-of.ts";

/** What sending needs: it runs outside every transaction. */
export interface Post {
	db: Database;
	clock: { now(): Date };
	channel: Channel;
	/** Zone in which quiet hours are meant. */
	timeZone: string;
	/** What is shown on a locked screen in place of a message that nobody asked for. */
	cover(message: Message, deliveryId: string): Message;
	/** The same message with a line that says it may have come before. */
	repeated(message: Message): Message;
	/** A message is out as a whole; `createdAt` is when what it answers, or its day, was taken up. */
	onSent?(delivery: { kind: string; createdAt: Date }): void;
	/** What admins hear when the channel says that the bot is no longer in the group of an agency. */
	absent(group: { title: string; agency: string }): Message;
	/** What became of a message that did not go out; contents are never told. */
	onFailure(deliveryId: string, failure: SendFailure): void;
}

/** What is to be done with a delivery next: nothing, or another try after so many seconds. */
export type NextTry = { after: number } | null;

/** Somebody else took the delivery while it waited for its turn. */
class Taken extends Error {}

/** The database did not answer when a part was to leave: nothing left. */
class Unclaimed extends Error {}

/** Tries of one part that a process may die at: one that brings down whoever sends it must not come for ever. */
export const MOST_TRIES = 5;

/** Seconds until a message that could not be claimed is tried again. */
const UNCLAIMED_WAIT = 5;

/**
 * Sends one queued message, part by part, and records what became of it. Somebody else's delivery is left alone.
 * It stays queued until the moment a part leaves: only what was leaving at a crash is in doubt, not what waited.
 * With the signal, what has not left yet does not leave. `fresh` is the delivery as it was just written: each part is
 * claimed before it leaves, whoever looked at it when.
 */
export async function deliver(
	post: Post,
	id: string,
	signal?: AbortSignal,
	fresh?: DeliveryWithChat,
): Promise<NextTry> {
	const delivery = fresh ?? (await findDelivery(post.db, id));
	if (delivery?.state !== "QUEUED") return null;
	const { chat } = delivery;
	if (!chat.active) {
		await closeDelivery(post.db, id, "FAILED", { error: "chat inactive" });
		return null;
	}
	const whole = delivery.message as unknown as Message;
	const settings = isAsked(delivery) ? null : await settingsOfChat(post.db, chat);
	const until = settings && (await quietUntil(post, delivery, settings.quietHours));
	if (until) {
		// Leaves the lane of the chat, so that answers pass; `releaseHeld` brings it back.
		await holdDelivery(post.db, id, until);
		return null;
	}
	const message = settings?.lockScreen ? post.cover(whole, id) : whole;
	const { topicId } = delivery;
	// An answer stays where the question was asked, outside every topic too.
	const topic = delivery.kind === "ANSWER" ? topicId : (topicId ?? chat.topicId);
	try {
		await post.channel.send({ channelId: chat.channelId, topicId: topic, plain: chat.plain }, message, {
			replyTo: delivery.replyTo,
			replaces: delivery.replaces,
			skipParts: delivery.sentParts,
			urgent: isAsked(delivery),
			...(signal ? { signal } : {}),
			async beforePart() {
				const claimed = await claimDelivery(post.db, id).catch((cause: unknown) => {
					throw new Unclaimed("the database did not answer", { cause });
				});
				if (!claimed) throw new Taken();
			},
			async onPart({ messageId }, index, last) {
				const part = {
					...{ deliveryId: id, messageId, sentParts: index + 1, last, at: post.clock.now() },
					topic: message.topic ?? null,
					actions: (message.actions ?? []).flat(),
				};
				// It is out: one connection that breaks now must not leave it in doubt.
				await insist(() => keepSentPart(post.db, part));
				if (last) post.onSent?.(delivery);
			},
		});
		return null;
	} catch (error) {
		if (error instanceof Taken) return null;
		if (error instanceof Unclaimed) {
			// Whoever leads now settles it: giving it back after them would send it twice.
			if (!signal?.aborted) await insist(() => unclaimDelivery(post.db, id));
			return { after: UNCLAIMED_WAIT };
		}
		if (!(error instanceof SendFailure)) {
			await insist(() => closeDelivery(post.db, id, "IN_DOUBT", { error: "internal" }));
			throw error;
		}
		post.onFailure(id, error);
		return insist(() => afterFailure(post, delivery, error));
	}
}

const settingsOfChat = (db: Database, { id, agency }: DeliveryWithChat["chat"]): Promise<Settings> =>
	settingsOf(db, {}, { chatId: id, agencyPath: agency?.path ?? [] });

/** When a message that nobody asked for may go out; null: now. It waits behind what is held already. */
async function quietUntil(
	{ db, clock, timeZone }: Post,
	delivery: DeliveryWithChat,
	quiet: QuietHours | null,
): Promise<Date | null> {
	if (!quiet) return null;
	const now = clock.now();
	const time = timeOf(now, timeZone);
	if (isQuiet(time, quiet)) return new Date(now.getTime() + minutesBetween(time, quiet.to) * 60_000);
	return (await hasHeldBefore(db, delivery)) ? now : null;
}

/** Lets go of what was held in quiet hours that are over: in order, and again after a kill in between. */
export const releaseQuiet = ({ db, clock }: Post): Promise<Queued[]> => releaseHeld(db, clock.now());

async function afterFailure(post: Post, delivery: DeliveryWithChat, failure: SendFailure): Promise<NextTry> {
	const { id, chat, attempts } = delivery;
	const error = failure.reason;
	switch (failure.reason) {
		case "retry":
			await closeDelivery(post.db, id, "QUEUED", { error });
			return { after: failure.retryAfter ?? Math.min(60, 2 ** Math.min(attempts, 6)) };
		case "migrated":
			if (failure.migratedTo) await migrateChat(post.db, chat.channel, chat.channelId, failure.migratedTo);
			await closeDelivery(post.db, id, "QUEUED", { error });
			return { after: 0 };
		case "in-doubt":
			return settleDoubt(post, delivery);
		case "gone":
			await loseChat(post, delivery);
			return null;
		case "rejected":
			await closeDelivery(post.db, id, "FAILED", { error });
			return null;
	}
}

/** Nothing is sent there any more; a group without the bot hears of no deadline, so that admins must know, once. */
async function loseChat(post: Post, { id, chat }: DeliveryWithChat): Promise<void> {
	await transact(post.db, async (tx) => {
		const lost = await setChatInactive(tx, chat.id, post.clock.now());
		await closeDelivery(tx, id, "FAILED", { error: "gone" });
		if (!lost || chat.private || !chat.agency) return;
		// They wait in the queue, where whoever sends looks every few seconds.
		const message = post.absent({ title: chat.title, agency: chat.agency.name });
		await notifyAdmins({ db: tx, queued: [] }, message);
	});
}

/**
 * Nobody knows whether the message arrived. An answer is not repeated: whoever waits for it asks again. Digests and
 * notices are repeated once and say so, since a missing digest is worse than a second one; `often` where the process
 * died, since then it has most likely not left at all.
 */
async function settleDoubt(post: Post, delivery: DeliveryWithChat, often = false): Promise<NextTry> {
	const { id, kind, repeated, attempts, sentParts } = delivery;
	const enough = repeated && (!often || attempts - sentParts >= MOST_TRIES);
	if (kind === "ANSWER" || enough) {
		await closeDelivery(post.db, id, "IN_DOUBT", { error: "in-doubt" });
		return null;
	}
	const message = repeated ? {} : { message: post.repeated(delivery.message as unknown as Message) };
	await closeDelivery(post.db, id, "QUEUED", { error: "in-doubt", repeated: true, ...message });
	return { after: 1 };
}

/**
 * After a start: what was queued goes out; what a process that died was just sending is in doubt.
 * Only the process that leads may call this.
 */
export async function resumeDeliveries(post: Post): Promise<Queued[]> {
	const unfinished = await listUnfinished(post.db);
	for (const { id, state } of unfinished) {
		if (state !== "SENDING") continue;
		const delivery = await findDelivery(post.db, id);
		if (delivery) await settleDoubt(post, delivery, true);
	}
	return (await listUnfinished(post.db)).map((one) => {
		const { id, chatId } = one;
		return { id, chatId, asked: isAsked(one) };
	});
}

/** What waits to be sent just now, in the order in which it was queued. */
export const waitingDeliveries = ({ db }: Post): Promise<Queued[]> => listWaiting(db);
