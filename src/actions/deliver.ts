import { type Channel, SendFailure } from "../domain/channel.ts";
import type { Message } from "../domain/message.ts";
import { migrateChat, setChatInactive } from "../store/chats.ts";
import type { Database } from "../store/database.ts";
import {
	claimDelivery,
	closeDelivery,
	type DeliveryWithChat,
	findDelivery,
	listUnfinished,
	releaseDelivery,
} from "../store/deliveries.ts";
import { keepSentMessage } from "../store/sent-messages.ts";
import type { Queued } from "./context.ts";

/** What sending needs: it runs outside every transaction. */
export interface Post {
	db: Database;
	clock: { now(): Date };
	channel: Channel;
	/** The same message with a line that says it may have come before. */
	repeated(message: Message): Message;
	/** What became of a message that did not go out; contents are never told. */
	onFailure(deliveryId: string, failure: SendFailure): void;
}

/** What is to be done with a delivery next: nothing, or another try after so many seconds. */
export type NextTry = { after: number } | null;

/** Somebody else took the delivery while it waited for its turn. */
class Taken extends Error {}

/**
 * Sends one queued message, part by part, and records what became of it. Somebody else's delivery is left alone.
 * It stays queued until the moment a part leaves: only what was leaving at a crash is in doubt, not what waited.
 */
export async function deliver(post: Post, id: string): Promise<NextTry> {
	const delivery = await findDelivery(post.db, id);
	if (delivery?.state !== "QUEUED") return null;
	const { chat } = delivery;
	if (!chat.active) {
		await closeDelivery(post.db, id, "FAILED", { error: "chat inactive" });
		return null;
	}
	const message = delivery.message as unknown as Message;
	const { topicId } = delivery;
	// An answer stays where the question was asked, outside every topic too.
	const topic = delivery.kind === "ANSWER" ? topicId : (topicId ?? chat.topicId);
	try {
		await post.channel.send({ channelId: chat.channelId, topicId: topic, plain: chat.plain }, message, {
			replyTo: delivery.replyTo,
			replaces: delivery.replaces,
			skipParts: delivery.sentParts,
			urgent: delivery.kind === "ANSWER",
			async beforePart() {
				if (!(await claimDelivery(post.db, id))) throw new Taken();
			},
			async onPart(part, index) {
				await keepSentMessage(post.db, {
					chatId: chat.id,
					messageId: part.messageId,
					deliveryId: id,
					topic: message.topic ?? null,
					actions: (message.actions ?? []).flat(),
				});
				await releaseDelivery(post.db, id, index + 1);
			},
		});
		await closeDelivery(post.db, id, "SENT", { sentAt: post.clock.now() });
		return null;
	} catch (error) {
		if (error instanceof Taken) return null;
		if (!(error instanceof SendFailure)) {
			await closeDelivery(post.db, id, "IN_DOUBT", { error: "internal" });
			throw error;
		}
		post.onFailure(id, error);
		return afterFailure(post, delivery, error);
	}
}

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
			await setChatInactive(post.db, chat.id, post.clock.now());
			await closeDelivery(post.db, id, "FAILED", { error });
			return null;
		case "rejected":
			await closeDelivery(post.db, id, "FAILED", { error });
			return null;
	}
}

/**
 * Nobody knows whether the message arrived. An answer is not repeated: whoever waits for it asks again. Digests and
 * notices are repeated once and say so, since a missing digest is worse than a second one.
 */
async function settleDoubt(post: Post, delivery: DeliveryWithChat): Promise<NextTry> {
	if (delivery.kind === "ANSWER" || delivery.repeated) {
		await closeDelivery(post.db, delivery.id, "IN_DOUBT", { error: "in-doubt" });
		return null;
	}
	await closeDelivery(post.db, delivery.id, "QUEUED", {
		error: "in-doubt",
		message: post.repeated(delivery.message as unknown as Message),
		repeated: true,
	});
	return { after: 1 };
}

/**
 * After a start: what was queued goes out; what a process that died was just sending is in doubt.
 * Only the one bot that holds the database may call this.
 */
export async function resumeDeliveries(post: Post): Promise<Queued[]> {
	const unfinished = await listUnfinished(post.db);
	for (const { id, state } of unfinished) {
		if (state !== "SENDING") continue;
		const delivery = await findDelivery(post.db, id);
		if (delivery) await settleDoubt(post, delivery);
	}
	return (await listUnfinished(post.db)).map(({ id, chatId }) => ({ id, chatId }));
}

/** Where a delivery is in the order of its chat; null when it does not exist. */
export async function queuedDelivery(post: Post, id: string): Promise<Queued | null> {
	const delivery = await findDelivery(post.db, id);
	return delivery && { id, chatId: delivery.chatId };
}
