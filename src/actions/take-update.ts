import type { Incoming } from "../domain/channel.ts";
import type { Message } from "../domain/message.ts";
import { commandTyped } from "../domain/office-log.ts";
import { isFlood } from "../domain/people/flood.ts";
import { may } from "../domain/people/who-may.ts";
import type { Request } from "../domain/request.ts";
import { ConsultationRefusal, Refusal, UserError } from "../domain/user-error.ts";
import { findAgency } from "../store/agencies/agencies.ts";
import { isAway } from "../store/connection/is-away.ts";
import { type Transaction, transact } from "../store/database.ts";
import { appendOfficeEvent } from "../store/logs/office-events.ts";
import { ensureChat, findChatByChannelId, type KnownChat, setChatInactive } from "../store/messages/chats.ts";
import { queueAnswer } from "../store/messages/deliveries.ts";
import { findHeard, type Heard } from "../store/messages/heard.ts";
import { migrateChat } from "../store/messages/migrate-chat.ts";
import { claimUpdate } from "../store/messages/updates.ts";
import { appendConsultationEvents } from "../store/registers/consultation-events.ts";
import { appendEvents } from "../store/tasks/events.ts";
import type { Context } from "./context.ts";
import { identify } from "./identify.ts";
import { type Actions, createActions } from "./index.ts";
import { notifyAdmins } from "./notify.ts";
import { contextWith, type Office, openContext, type Queued } from "./office.ts";
import { settingsIn } from "./settings/settings-of.ts";

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

type Spoken = Extract<Incoming, { kind: "message" | "press" }>;
/** An answer; or one that a chat hears only once under that key. */
type Said = Answer | { message: Message; once: string };
type Work = (context: Context, request: Request, incoming: Spoken, heard: Heard) => Promise<Said>;

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
		return await inTransaction(office, incoming, answering, async (context, request, spoken, { waiting }) =>
			isFlood(spoken, waiting)
				? tooFast(request, answering)
				: answering.answer(request, createActions(context)),
		);
	} catch (error) {
		// The database is away: nobody is told that something failed, the update is taken when it is back.
		if (isAway(error)) throw error;
		// The work is taken back as a whole; only the update and what is said of the failure stay.
		const message = answering.explain(error);
		try {
			return await inTransaction(office, incoming, answering, async (context, request) => {
				if (error instanceof Refusal) await keepRefusal(context, request, error);
				if (error instanceof ConsultationRefusal) await keepConsultationRefusal(context, request, error);
				// Whoever answers the sentence means what they answered before.
				return request.topic && !message.topic ? { ...message, topic: request.topic } : message;
			});
		} catch (again) {
			if (isAway(again)) throw again;
			answering.explain(again);
			// An update that cannot even be answered must not hold up all that come after it. With the database away
			// this fails too, and the channel tries again later.
			await claimUpdate(office.db, laneOf(incoming));
			return [];
		}
	}
}

/** Nothing is done; whoever asks hears it once a minute, and so that each message without an answer is meant. */
const tooFast = ({ chat, actor, now }: Request, { explain }: Answering): Said => ({
	message: explain(new UserError("too-fast")),
	once: `too-fast:${chat.id}:${actor.id}:${Math.floor(now.getTime() / 60_000)}`,
});

/**
 * The log keeps what was refused as well: who tried, when, and on the strength of which message. What was tried on no
 * task stands in the log of the office.
 */
async function keepRefusal(
	{ db, now }: Context,
	{ actor, source, text }: Request,
	{ deed, assignmentIds }: Refusal,
): Promise<void> {
	const attempt = { kind: "REFUSED" as const, actorId: actor.id, at: now, source };
	await appendEvents(
		db,
		assignmentIds.map((assignmentId) => ({
			...{ ...attempt, assignmentId, changeId: crypto.randomUUID(), data: { deed } },
		})),
	);
	if (assignmentIds.length > 0) return;
	const command = commandTyped(text);
	await appendOfficeEvent(db, { ...attempt, data: { deed, ...(command ? { command } : {}) } });
}

const keepConsultationRefusal = (
	{ db, now }: Context,
	{ actor, source }: Request,
	{ deed, consultationId }: ConsultationRefusal,
) =>
	appendConsultationEvents(db, [
		{
			...{ consultationId, changeId: crypto.randomUUID(), kind: "REFUSED", actorId: actor.id, at: now },
			data: { deed },
			source,
		},
	]);

const laneOf = (incoming: Incoming) => ({
	channel: incoming.channel,
	updateId: incoming.updateId,
	chatId: "chat" in incoming ? incoming.chat.channelId : null,
});

function inTransaction(
	office: Office,
	incoming: Incoming,
	answering: Answering,
	work: Work,
): Promise<Queued[]> {
	return transact(office.db, async (tx) => {
		const claim = claimUpdate(tx, laneOf(incoming));
		if (incoming.kind === "message" || incoming.kind === "press")
			return hear(office, tx, incoming, { claim, work });
		if (!(await claim)) return [];
		const context = await openContext(office, tx);
		await follow(context, incoming, answering);
		return context.queued;
	});
}

async function hear(
	office: Office,
	tx: Transaction,
	incoming: Spoken,
	{ claim, work }: { claim: Promise<boolean>; work: Work },
): Promise<Queued[]> {
	// Sent along with the claim and worked off after it, as a statement of its own: whoever waited for a turn sees
	// what the one before has changed.
	const hearing = findHeard(tx, {
		channel: incoming.channel,
		chatId: incoming.chat.channelId,
		personId: incoming.person?.channelId ?? null,
		messageId: incoming.kind === "press" ? incoming.messageId : incoming.repliesTo,
	});
	const [claimed, heard] = await Promise.all([claim, hearing]);
	if (!claimed) return [];
	const context = contextWith(office, tx, heard);
	const chat = await ensureChat(tx, incoming.channel, incoming.chat, heard.chat);
	const place = { chatId: chat.id, agencyPath: chat.agency?.path ?? [] };
	context.settings = settingsIn(heard.settings, context.about, place);
	// A button is what was offered under that message in that chat; anything else was never ours.
	const says = incoming.kind === "press" ? heard.kept?.actions[incoming.index]?.says : undefined;
	if (incoming.kind === "press" && says === undefined) return [];
	const request = await requestOf(office, context, incoming, { ...heard, chat }, says);
	const said = await work(context, request, incoming, heard);
	if (said) await say(context, incoming, { chat, personId: request.actor.id }, said);
	return context.queued;
}

async function say(
	context: Context,
	incoming: Spoken,
	{ chat, personId }: { chat: KnownChat; personId: string | null },
	said: NonNullable<Said>,
): Promise<void> {
	const alone = !Array.isArray(said) && "message" in said ? said : null;
	const messages = alone ? [alone.message] : ([said].flat() as Message[]);
	for (const message of messages) {
		const fresh = await queueAnswer(context.db, chat, {
			...{ message, personId, topicId: incoming.chat.topicId },
			replyTo: incoming.kind === "message" ? incoming.messageId : null,
			...(alone && "replaces" in alone ? { replaces: alone.replaces } : {}),
			...(alone && "once" in alone ? { key: alone.once } : {}),
		});
		if (fresh) context.queued.push({ id: fresh.id, chatId: chat.id, asked: true, fresh });
	}
}

async function requestOf(
	office: Office,
	context: Context,
	incoming: Spoken,
	{ chat, person, kept }: Heard & { chat: KnownChat },
	says: string | undefined,
): Promise<Request> {
	const actor = await identify(context, incoming.channel, incoming.person, { chat, person });
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
	incoming: Exclude<Incoming, Spoken>,
	answering: Answering,
): Promise<void> {
	const { channel, chat: facts } = incoming;
	if (incoming.kind === "migration")
		await migrateChat(context.db, channel, facts.channelId, incoming.newChannelId);
	if (incoming.kind !== "membership") return;
	const { present } = incoming;
	const known = await findChatByChannelId(context.db, channel, facts.channelId);
	const chat = present ? await ensureChat(context.db, channel, facts, known) : known;
	if (!chat) return;
	if (!present) await setChatInactive(context.db, chat.id, context.now);
	// A group without the bot is an agency that hears of no deadline any more: somebody must know.
	if (chat.agency)
		await notifyAdmins(context, answering.presence({ title: chat.title, agency: chat.agency.name, present }));
}
