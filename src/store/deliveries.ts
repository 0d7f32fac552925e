import type { Message } from "../domain/message.ts";
import type { Db } from "./database.ts";
import type { Chat, Delivery, DeliveryKind, DeliveryState } from "./generated/client.ts";

export type DeliveryWithChat = Delivery & { chat: Chat };

/** Writes a message to be sent. Null when its key is taken: it was queued before and must not go out twice. */
export async function queueDelivery(
	db: Db,
	data: {
		chatId: string;
		kind: DeliveryKind;
		message: Message;
		key?: string;
		topicId?: string | null;
		replyTo?: string | null;
		replaces?: string | null;
	},
): Promise<string | null> {
	const [row] = await db.delivery.createManyAndReturn({
		data: [{ ...data, message: data.message as object }],
		skipDuplicates: true,
		select: { id: true },
	});
	return row?.id ?? null;
}

/** Takes a queued message for sending one part of it. False when it is not queued any more: somebody else has it. */
export async function claimDelivery(db: Db, id: string): Promise<boolean> {
	const { count } = await db.delivery.updateMany({
		where: { id, state: "QUEUED" },
		data: { state: "SENDING", attempts: { increment: 1 } },
	});
	return count === 1;
}

export const findDelivery = (db: Db, id: string): Promise<DeliveryWithChat | null> =>
	db.delivery.findUnique({ where: { id }, include: { chat: true } });

/** A part is out: the rest of the message waits for its turn again, and a restart goes on after it. */
export async function releaseDelivery(db: Db, id: string, sentParts: number): Promise<void> {
	await db.delivery.update({ where: { id }, data: { sentParts, state: "QUEUED" } });
}

export async function closeDelivery(
	db: Db,
	id: string,
	state: DeliveryState,
	details: { error?: string; sentAt?: Date; message?: Message; repeated?: boolean } = {},
): Promise<void> {
	const { message, ...rest } = details;
	await db.delivery.update({
		where: { id },
		data: { state, ...rest, ...(message ? { message: message as object } : {}) },
	});
}

/** What a process that died was sending: nobody knows whether it arrived. */
export const listUnfinished = (db: Db): Promise<Delivery[]> =>
	db.delivery.findMany({
		where: { state: { in: ["QUEUED", "SENDING"] } },
		orderBy: { createdAt: "asc" },
	});

/** Deliveries by state, for health and metrics. */
export async function countDeliveries(db: Db): Promise<Partial<Record<DeliveryState, number>>> {
	const rows = await db.delivery.groupBy({ by: ["state"], _count: true });
	return Object.fromEntries(rows.map((row) => [row.state, row._count]));
}
