import type { Message } from "../../domain/message.ts";
import { gather, perDatabase } from "../connection/gather.ts";
import { orderedId } from "../connection/ordered-id.ts";
import { alongWithCommit } from "../connection/transaction.ts";
import type { Database, Db, Transaction } from "../database.ts";
import type { Delivery, DeliveryKind, DeliveryState } from "../generated/client.ts";
import { type KnownChat, knownChat } from "./chats.ts";

/** A message to be sent, and where to. */
export type DeliveryWithChat = Delivery & { chat: KnownChat };

/** A message that is to be sent. */
interface NewDelivery {
	chatId: string;
	kind: DeliveryKind;
	message: Message;
	/** Whom it answers. */
	personId?: string | null;
	key?: string;
	topicId?: string | null;
	replyTo?: string | null;
	replaces?: string | null;
}

/** Inserts a message under a new id; false when its key is taken. */
async function insertDelivery(db: Db, id: string, data: NewDelivery): Promise<boolean> {
	const { chatId, kind, personId = null, key = null, topicId = null, replyTo = null, replaces = null } = data;
	const rows = await db.$executeRaw`
		INSERT INTO "Delivery" ("id", "chatId", "kind", "personId", "key", "message", "topicId", "replyTo", "replaces",
			"createdAt")
		VALUES (${id}::uuid, ${chatId}::uuid, ${kind}::"DeliveryKind", ${personId}::uuid, ${key},
			${JSON.stringify(data.message)}::jsonb, ${topicId}, ${replyTo}, ${replaces}, clock_timestamp())
		ON CONFLICT DO NOTHING`;
	return rows === 1;
}

/** Writes a message to be sent. Null when its key is taken: it was queued before and must not go out twice. */
export async function queueDelivery(db: Db, data: NewDelivery): Promise<string | null> {
	const id = orderedId();
	return (await insertDelivery(db, id, data)) ? id : null;
}

/**
 * Writes an answer to be sent to a chat that is known already. Null when its key is taken; what has none goes along
 * with the end of the transaction, and what is returned holds once that is committed.
 */
export async function queueAnswer(
	tx: Transaction,
	chat: KnownChat,
	{ message, personId = null, key, ...rest }: Omit<NewDelivery, "kind" | "chatId">,
): Promise<DeliveryWithChat | null> {
	const { topicId = null, replyTo = null, replaces = null } = rest;
	const id = orderedId();
	const given = { chatId: chat.id, kind: "ANSWER", personId, topicId, replyTo, replaces } as const;
	const written = insertDelivery(tx, id, { ...given, message, ...(key === undefined ? {} : { key }) });
	if (key === undefined) alongWithCommit(tx, written);
	else if (!(await written)) return null;
	return {
		...{
			...given,
			id,
			chat,
			key: key ?? null,
			createdAt: new Date(),
			message: message as object as Delivery["message"],
		},
		...{
			state: "QUEUED",
			sentParts: 0,
			attempts: 0,
			repeated: false,
			heldUntil: null,
			error: null,
			sentAt: null,
		},
	};
}

/** Whether somebody waits for it: answers, and what comes of a document that was sent in. */
export const isAsked = ({ kind, message }: Pick<Delivery, "kind" | "message">): boolean =>
	kind === "ANSWER" || (message as unknown as Message).asked === true;

/** Writes many messages to be sent; those whose key is taken are left out. */
export async function queueDeliveries(
	db: Db,
	rows: { chatId: string; kind: DeliveryKind; message: Message; key: string }[],
): Promise<{ id: string; chatId: string }[]> {
	return db.delivery.createManyAndReturn({
		data: rows.map((row) => ({ ...row, message: row.message as object })),
		skipDuplicates: true,
		select: { id: true, chatId: true },
	});
}

/** Takes a queued message for sending one part of it. False when it is not queued any more: somebody else has it. */
export const claimDelivery = (db: Database, id: string): Promise<boolean> => claims(db)(id);

/** Chats side by side, one statement: a commit for each message would be half the work of sending it. */
const claims = perDatabase((db: Database) =>
	gather(async (ids: string[]) => {
		const rows = await db.$queryRaw<{ id: string }[]>`
			UPDATE "Delivery" SET "state" = 'SENDING', "attempts" = "attempts" + 1
			WHERE "id" = ANY(${ids}::uuid[]) AND "state" = 'QUEUED' RETURNING "id"`;
		const taken = new Set(rows.map(({ id }) => id));
		return ids.map((id) => taken.has(id));
		// Done a second time it would find taken what it took itself, and nobody would send that.
	}, "once"),
);

/** Gives back what was taken and has certainly not left; what somebody else has closed meanwhile stays closed. */
export async function unclaimDelivery(db: Db, id: string): Promise<void> {
	await db.delivery.updateMany({
		where: { id, state: "SENDING" },
		data: { state: "QUEUED", error: "database" },
	});
}

export async function findDelivery(db: Db, id: string): Promise<DeliveryWithChat | null> {
	const [row] = await db.$queryRaw<DeliveryWithChat[]>`
		SELECT d.*, ${knownChat} AS "chat"
		FROM "Delivery" d JOIN "Chat" c ON c."id" = d."chatId" LEFT JOIN "Agency" g ON g."id" = c."agencyId"
		WHERE d."id" = ${id}::uuid`;
	return row ?? null;
}

/** Leaves a queued message where it is until its chat is no longer quiet. */
export async function holdDelivery(db: Db, id: string, until: Date): Promise<void> {
	await db.delivery.updateMany({ where: { id, state: "QUEUED" }, data: { heldUntil: until } });
}

/** Whether older messages of a chat wait for the end of its quiet hours. */
export async function hasHeldBefore(db: Db, { chatId, createdAt }: Delivery): Promise<boolean> {
	const held = await db.delivery.findFirst({
		where: { chatId, state: "QUEUED", heldUntil: { not: null }, createdAt: { lt: createdAt } },
		select: { id: true },
	});
	return held !== null;
}

/** Lets go of what was held until now at the latest, in the order in which it was queued. */
export async function releaseHeld(db: Db, now: Date): Promise<{ id: string; chatId: string }[]> {
	const rows = await db.$queryRaw<{ id: string; chatId: string }[]>`
		WITH free AS (
			UPDATE "Delivery" SET "heldUntil" = NULL WHERE "state" = 'QUEUED' AND "heldUntil" <= ${now}
			RETURNING "id", "chatId", "createdAt"
		)
		SELECT "id"::text AS "id", "chatId"::text AS "chatId" FROM free ORDER BY "createdAt", "id"`;
	return rows;
}

/** Quiet hours have changed: everything that is held is looked at anew. */
export async function reconsiderHeld(db: Db, now: Date): Promise<void> {
	await db.delivery.updateMany({
		where: { state: "QUEUED", heldUntil: { gt: now } },
		data: { heldUntil: now },
	});
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
		orderBy: [{ createdAt: "asc" }, { id: "asc" }],
	});

/** What waits to be sent and is not held back. */
export const listWaiting = (db: Db): Promise<{ id: string; chatId: string; asked: boolean }[]> =>
	db.$queryRaw`
		SELECT "id"::text AS "id", "chatId"::text AS "chatId",
			"kind" = 'ANSWER' OR "message" @> '{"asked": true}' AS "asked"
		FROM "Delivery" WHERE "state" = 'QUEUED' AND "heldUntil" IS NULL ORDER BY "createdAt", "Delivery"."id"`;

/** Deliveries by state, for health and metrics. */
export async function countDeliveries(db: Db): Promise<Partial<Record<DeliveryState, number>>> {
	const rows = await db.delivery.groupBy({ by: ["state"], _count: true });
	return Object.fromEntries(rows.map((row) => [row.state, row._count]));
}
