import type { Incoming } from "../domain/channel.ts";
import type { Message } from "../domain/message.ts";
import type { Request } from "../domain/request.ts";
import { Refusal } from "../domain/user-error.ts";
import { may } from "../domain/who-may.ts";
import { findAgency } from "../store/agencies.ts";
import {
	type ChatWithAgency,
	ensureChat,
	findChatByChannelId,
	migrateChat,
	setChatInactive,
} from "../store/chats.ts";
import { transact } from "../store/database.ts";
import { queueDelivery } from "../store/deliveries.ts";
import { appendEvents } from "../store/events.ts";
import { findSentMessage, type KeptMessage } from "../store/sent-messages.ts";
import { claimUpdate } from "../store/updates.ts";
import type { Context } from "./context.ts";
import { identify } from "./identify.ts";
import { type Actions, createActions } from "./index.ts";
import { notifyAdmins } from "./notify.ts";
import { type Office, openContext, type Queued } from "./office.ts";

/** One answer, or several; `replaces` puts it in place of the message whose button was pressed. */
export type Answer = Message | Message[] | { message: Message; replaces: string } | null;

export interface Answering {
	/** What to say to a request. */
	answer(request: Request, actions: Actions): Promise<Answer>;
	/** What to say when that failed; `id` stands in the log. */
	explain(error: unknown): Message;
	/** What admins hear when the group of an agency has lost the bot, or has it back. */
	presence(group: { title: string; agency: string; present: boolean }): Message;
}

type Heard = Extract<Incoming, { kind: "message" | "press" }>;
type Work = (context: Context, request: Request) => Promise<Answer>;

/**
 * Takes one update, at most once: its number, everything it changes and everything that must be said because of it
 * are committed together. Resolves to what is to be sent now.
 */
export async function takeUpdate(
	office: Office,
	incoming: Incoming,
	answering: Answering,
): Promise<Queued[]> {
	try {
		return await inTransaction(office, incoming, answering, (context, request) =>
			answering.answer(request, createActions(context)),
		);
	} catch (error) {
		// The work is taken back as a whole; only the update and what is said of the failure stay.
		const message = answering.explain(error);
		try {
			return await inTransaction(office, incoming, answering, async (context, request) => {
				if (error instanceof Refusal) await keepRefusal(context, request, error);
				return message;
			});
		} catch (again) {
			answering.explain(again);
			// An update that cannot even be answered must not hold up all that come after it. With the database away
			// this fails too, and the channel tries again later.
			await claimUpdate(office.db, incoming.channel, incoming.updateId);
			return [];
		}
	}
}

/** The log keeps what was refused as well: who tried, when, and on the strength of which message. */
const keepRefusal = (context: Context, { actor, source }: Request, { deed, assignmentIds }: Refusal) =>
	appendEvents(
		context.db,
		assignmentIds.map((assignmentId) => ({
			assignmentId,
			changeId: crypto.randomUUID(),
			kind: "REFUSED" as const,
			actorId: actor.id,
			at: context.now,
			data: { deed },
			source,
		})),
	);

function inTransaction(
	office: Office,
	incoming: Incoming,
	answering: Answering,
	work: Work,
): Promise<Queued[]> {
	return transact(office.db, async (tx) => {
		if (!(await claimUpdate(tx, incoming.channel, incoming.updateId))) return [];
		const context = await openContext(office, tx);
		if (incoming.kind === "message" || incoming.kind === "press") await hear(office, context, incoming, work);
		else await follow(context, incoming, answering);
		return context.queued;
	});
}

async function hear(office: Office, context: Context, incoming: Heard, work: Work): Promise<void> {
	const chat = await ensureChat(context.db, incoming.channel, incoming.chat);
	const target = incoming.kind === "press" ? incoming.messageId : incoming.repliesTo;
	const kept = target === null ? null : await findSentMessage(context.db, chat.id, target);
	// A button is what was offered under that message in that chat; anything else was never ours.
	const says = incoming.kind === "press" ? kept?.actions[incoming.index]?.says : undefined;
	if (incoming.kind === "press" && says === undefined) return;
	const request = await requestOf(office, context, incoming, chat, kept, says);
	const answer = await work(context, request);
	if (!answer) return;
	const replaces = "replaces" in answer && !Array.isArray(answer) ? answer.replaces : null;
	const messages = Array.isArray(answer) ? answer : ["message" in answer ? answer.message : answer];
	for (const message of messages) {
		const replyTo = incoming.kind === "message" ? incoming.messageId : null;
		const id = await queueDelivery(context.db, {
			chatId: chat.id,
			kind: "ANSWER",
			message,
			topicId: incoming.chat.topicId,
			replyTo,
			replaces,
		});
		if (id) context.queued.push({ id, chatId: chat.id });
	}
}

async function requestOf(
	office: Office,
	context: Context,
	incoming: Heard,
	chat: ChatWithAgency,
	kept: KeptMessage | null,
	says: string | undefined,
): Promise<Request> {
	const actor = await identify(context, incoming.channel, incoming.person, chat);
	const text = says ?? (incoming.kind === "message" ? incoming.text : "");
	return {
		actor,
		chat: { ...chat, topicId: incoming.chat.topicId },
		agency: chat.agency ?? (chat.private ? await homeOf(context, actor) : null),
		now: context.now,
		today: context.today,
		timeZone: context.timeZone,
		t: office.t,
		bot: office.bot,
		text,
		argument: text,
		topic: kept?.topic ?? null,
		repliesTo: kept?.messageId ?? null,
		repliesToUnknown: incoming.kind === "message" && incoming.repliesTo !== null && kept === null,
		pressed: incoming.kind === "press",
		files: incoming.kind === "message" ? incoming.files : [],
		source: `${incoming.channel}:${incoming.updateId}`,
	};
}

/** In private a person speaks for their agency, where it is one and they see no more than that. */
async function homeOf(context: Context, actor: Request["actor"]): Promise<Request["agency"]> {
	if (may(actor, "see-all") || actor.roles.some(({ name }) => name === "LEADER")) return null;
	const ids = [...new Set(actor.roles.flatMap(({ agencyId }) => agencyId ?? []))];
	if (ids.length !== 1) return null;
	return findAgency(context.db, ids[0] as string);
}

async function follow(
	context: Context,
	incoming: Exclude<Incoming, Heard>,
	answering: Answering,
): Promise<void> {
	const { channel, chat: facts } = incoming;
	if (incoming.kind === "migration")
		await migrateChat(context.db, channel, facts.channelId, incoming.newChannelId);
	if (incoming.kind !== "membership") return;
	const { present } = incoming;
	const chat = present
		? await ensureChat(context.db, channel, facts)
		: await findChatByChannelId(context.db, channel, facts.channelId);
	if (!chat) return;
	if (!present) await setChatInactive(context.db, chat.id, context.now);
	// A group without the bot is an agency that hears of no deadline any more: somebody must know.
	if (chat.agency)
		await notifyAdmins(context, answering.presence({ title: chat.title, agency: chat.agency.name, present }));
}
