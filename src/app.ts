import { generalMenus, personalMenu } from "../commands/menus.ts";
import { route } from "../commands/route.ts";
import { type Post, queuedDelivery, resumeDeliveries } from "./actions/deliver.ts";
import type { Office } from "./actions/office.ts";
import type { DraftReader } from "./actions/read-draft.ts";
import { rolesByPerson } from "./actions/role-holders.ts";
import type { DigestWords } from "./actions/send-digests.ts";
import { createProgress } from "./actions/show-progress.ts";
import { type Answering, takeUpdate } from "./actions/take-update.ts";
import type { DayWords } from "./actions/turn-day.ts";
import { createTelegramChannel, type TelegramChannel } from "./channels/telegram/telegram-channel.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Config, productVersion } from "./config.ts";
import { FileError } from "./documents/files/file-error.ts";
import { readDocumentFile } from "./documents/files/isolated.ts";
import { readDocument } from "./documents/read-document.ts";
import { findSecrecyInText } from "./documents/secrecy.ts";
import type { Incoming } from "./domain/channel.ts";
import type { Message } from "./domain/message.ts";
import { UserError } from "./domain/user-error.ts";
import { alertJob } from "./jobs/alert.ts";
import { startDaily } from "./jobs/daily.ts";
import { dayJob } from "./jobs/day.ts";
import { digestJob } from "./jobs/digest.ts";
import { forgetJob } from "./jobs/forget.ts";
import { menuJob } from "./jobs/menus.ts";
import { pause } from "./jobs/pause.ts";
import { startReading } from "./jobs/read.ts";
import { createSender } from "./jobs/sender.ts";
import type { Logger } from "./logger.ts";
import type { OpenDatabase } from "./store/database.ts";
import { openQueue } from "./store/queue.ts";
import { successionMessage } from "./views/agencies.ts";
import { delegationEndedMessage } from "./views/delegation.ts";
import { digestMessage } from "./views/digest.ts";
import { draftMessage } from "./views/draft.ts";
import { readingMessage } from "./views/draft-steps.ts";
import { errorMessage, internalErrorMessage } from "./views/error.ts";
import { missedMessage } from "./views/health.ts";
import { leaderDigestMessage } from "./views/leader-digest.ts";
import { loadLocale } from "./views/locale.ts";
import { presenceMessage } from "./views/presence.ts";
import { repeatedMessage } from "./views/repeated.ts";

/** What the app is built on: opened and closed by whoever starts it. */
export interface Ground {
	database: OpenDatabase;
	log: Logger;
	clock?: Clock;
	/** In place of the network: tests, and the local Bot API's own speed limits. */
	telegram?: Partial<Pick<Parameters<typeof createTelegramChannel>[0], "fetch" | "pace" | "timer">>;
	/** Ends the wait for a channel that cannot be reached. */
	signal?: AbortSignal;
}

/** A running bot. */
export interface App {
	office: Office;
	/** One update, as the channel hands it over; resolves once it is committed. */
	receive(incoming: Incoming): Promise<void>;
	/** One request of the webhook; resolves to the HTTP status. */
	handleWebhook: TelegramChannel["handleWebhook"];
	/** Does what is due at this moment: digests, menus. */
	runDue(): Promise<void>;
	/** Finishes what is in flight and lets go of queue and channel; the database stays open. */
	stop(): Promise<void>;
}

type Settings = Pick<
	Config,
	"botApiRoot" | "botProxy" | "adminIds" | "timeZone" | "digestTime" | "webhook"
> & { botToken: string };

/** The one place that wires: channel, commands, actions, jobs. Listens from the moment it resolves. */
export async function createApp(config: Settings, ground: Ground): Promise<App> {
	const { database, log, clock = systemClock } = ground;
	const { db } = database;
	const t = loadLocale("vi");
	const failed = (error: unknown) => log.error({ err: error }, "a job failed");
	const channel = await createTelegramChannel({
		token: config.botToken,
		apiRoot: config.botApiRoot,
		...(config.botProxy ? { proxy: config.botProxy } : {}),
		...(config.webhook ? { webhook: config.webhook } : {}),
		...(ground.signal ? { signal: ground.signal } : {}),
		...ground.telegram,
		logger: log,
		t,
	});
	const queue = await openQueue(database.url, failed);
	const office: Office = {
		db,
		clock,
		timeZone: config.timeZone,
		queue,
		t,
		bot: channel.botName,
		adminIds: config.adminIds,
		about: { version: productVersion(), database: database.place, digestTime: config.digestTime },
	};

	/** What the chat hears of a failure: its own mistake, or a calm word with the id that stands in the log. */
	const explain = (error: unknown): Message => {
		if (error instanceof UserError || error instanceof FileError) return errorMessage(t, error);
		const id = crypto.randomUUID().slice(0, 8);
		log.error({ err: error, id }, "an answer failed");
		return internalErrorMessage(t, id);
	};
	const answering: Answering = { answer: route, explain, presence: (group) => presenceMessage(t, group) };
	const post: Post = {
		db,
		clock,
		channel,
		repeated: (message) => repeatedMessage(t, message),
		onFailure: (delivery, { reason, message }) => log.warn({ delivery, reason, message }, "not sent"),
	};
	const sender = createSender(post, failed, pause);
	const reader: DraftReader = {
		fetchFile: (reference) => channel.fetchFile(reference),
		readFile: (bytes, options) => readDocumentFile(bytes, options),
		readText(text, { reference }) {
			if (findSecrecyInText(text)) throw new FileError("document-secret");
			return readDocument({ blocks: [{ type: "text", text }], pages: 1, origin: "text" }, { reference });
		},
		preview: (draftId, draft) => draftMessage(t, { draftId, draft, page: 1 }),
		explain,
		progress: createProgress(post, (progress) => readingMessage(t, progress)),
	};

	async function receive(incoming: Incoming): Promise<void> {
		const queued = await takeUpdate(office, incoming, answering);
		for (const one of queued) void sender.push(one);
		if (incoming.kind === "press") void channel.answerPress(incoming.pressId);
	}

	for (const one of await resumeDeliveries(post)) void sender.push(one);
	await queue.work("deliver", async ({ deliveryId }) => {
		const queued = await queuedDelivery(post, deliveryId);
		if (queued) await sender.push(queued);
	});
	await startReading(office, reader, sender);
	const words: DigestWords = {
		group: (digest, room) => digestMessage(t, digest, room),
		leader: (digest, room) => leaderDigestMessage(t, digest, room),
	};
	const menus = async () => [
		...generalMenus(t),
		...[...(await rolesByPerson(db, channel.name))].map(([id, roles]) => personalMenu(t, id, roles)),
	];
	const missed: Parameters<typeof alertJob>[1] = (day, digests) => missedMessage(t, day, digests);
	const dayWords: DayWords = {
		succession: (done) => successionMessage(t, done),
		delegationEnded: (one) => delegationEndedMessage(t, [one]),
	};
	const daily = startDaily(
		[
			menuJob(channel, menus),
			forgetJob(office),
			dayJob(office, dayWords, sender),
			alertJob(office, missed, sender),
			digestJob(office, words, sender, config.digestTime),
		],
		{
			clock,
			timeZone: config.timeZone,
			onError: failed,
		},
	);
	await channel.listen(receive);
	void daily.runDue();
	return {
		office,
		receive,
		handleWebhook: (request) => channel.handleWebhook(request),
		runDue: () => daily.runDue(),
		async stop() {
			await channel.stop();
			await daily.stop();
			await queue.stop();
			await sender.stop();
		},
	};
}
