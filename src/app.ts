import { route } from "../commands/route.ts";
import { readFeed } from "./actions/calendar/read-feed.ts";
import type { Post } from "./actions/deliver.ts";
import { createMakingProgress } from "./actions/drafts/show-progress.ts";
import type { Office } from "./actions/office.ts";
import { type Answering, takeUpdate } from "./actions/take-update.ts";
import { createTelegramChannel, type TelegramChannel } from "./channels/telegram/telegram-channel.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Config, productVersion } from "./config.ts";
import { FileError } from "./documents/files/file-error.ts";
import type { Incoming } from "./domain/channel.ts";
import type { ConsultationPreview } from "./domain/consultations/consultation-result.ts";
import { dayOf } from "./domain/local-date.ts";
import type { Message } from "./domain/message.ts";
import type { CalendarFeedContent } from "./domain/report/feed.ts";
import { UserError } from "./domain/user-error.ts";
import { startChecking } from "./jobs/check-file.ts";
import { type Duties, type DutyParts, startDuties } from "./jobs/duties.ts";
import { startMaking } from "./jobs/make-file.ts";
import { startOutbox } from "./jobs/outbox.ts";
import { startReading } from "./jobs/read.ts";
import type { Logger } from "./logger.ts";
import { standForLead } from "./store/connection/leader.ts";
import { createTrouble } from "./store/connection/trouble.ts";
import type { OpenDatabase } from "./store/database.ts";
import { hearBell, ringBell } from "./store/messages/bell.ts";
import { openQueue } from "./store/queue.ts";
import { consultationPreviewMessage } from "./views/consultations/consultation-opening.ts";
import { coverMessage } from "./views/cover.ts";
import { errorMessage, internalErrorMessage } from "./views/error.ts";
import { loadLocale } from "./views/locale.ts";
import { presenceMessage } from "./views/presence.ts";
import { repeatedMessage } from "./views/repeated.ts";
import { reportProgressMessage } from "./views/reports/report-files.ts";
import type { Meter } from "./web/meter.ts";
import { dailyJobs } from "./wiring/daily-jobs.ts";
import { documentReader } from "./wiring/document-reader.ts";

/** What the app is built on: opened and closed by whoever starts it. */
export interface Ground {
	database: OpenDatabase;
	log: Logger;
	clock?: Clock;
	/** In place of the network: tests, and the local Bot API's own speed limits. */
	telegram?: Partial<Pick<Parameters<typeof createTelegramChannel>[0], "fetch" | "pace" | "timer">>;
	/** Counts for operators. */
	meter?: Meter;
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
	/** What stands behind the address of a calendar; null for an unknown one. */
	readFeed(token: string): Promise<CalendarFeedContent | null>;
	/** Whether this process sends and keeps the clock, of all that share the database. */
	leads(): boolean;
	/** Finishes what is in flight and lets go of queue and channel; the database stays open. */
	stop(): Promise<void>;
}

type Settings = Pick<Config, "botApiRoot" | "botProxy" | "adminIds" | "timeZone" | "digestTime" | "webhook"> &
	Partial<Pick<Config, "publicUrl">> & { botToken: string };

/** The one place that wires: channel, commands, actions, jobs. Listens from the moment it resolves. */
export async function createApp(config: Settings, ground: Ground): Promise<App> {
	const { database, log, clock = systemClock } = ground;
	const { db } = database;
	const t = loadLocale("vi", () => dayOf(clock.now(), config.timeZone));
	const trouble = createTrouble(
		(error) => log.error({ err: error }, "the database does not answer; everything waits for it"),
		() => log.warn("the database answers again"),
	);
	const failed = (error: unknown) => {
		if (!trouble.report(error)) log.error({ err: error }, "a job failed");
	};
	const channel = await createTelegramChannel({
		token: config.botToken,
		apiRoot: config.botApiRoot,
		...(config.botProxy ? { proxy: config.botProxy } : {}),
		...(config.webhook ? { webhook: config.webhook } : {}),
		...(ground.signal ? { signal: ground.signal } : {}),
		...ground.telegram,
		...(ground.meter ? { onCall: ground.meter.called } : {}),
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
		about: {
			version: productVersion(),
			database: database.place,
			digestTime: config.digestTime,
			publicUrl: config.publicUrl ?? null,
		},
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
		timeZone: config.timeZone,
		cover: (message, deliveryId) => coverMessage(t, message, deliveryId),
		repeated: (message) => repeatedMessage(t, message),
		absent: (group) => presenceMessage(t, { ...group, present: false }),
		onSent: (delivery) => ground.meter?.sent(delivery),
		onFailure: (delivery, { reason, message }) => log.warn({ delivery, reason, message }, "not sent"),
	};
	const reader = documentReader(post, t, explain);
	const making = createMakingProgress(post, (id, done) => reportProgressMessage(t, id, done));

	let duties: Duties | null = null;
	async function receive(incoming: Incoming): Promise<void> {
		const queued = await takeUpdate(office, incoming, answering).catch((error: unknown) => {
			trouble.report(error);
			throw error;
		});
		trouble.over();
		ground.meter?.took(incoming.kind);
		if (duties) for (const one of queued) void duties.push(one);
		else if (queued.length > 0) void ringBell(db).catch(failed);
		if (incoming.kind === "press") void channel.answerPress(incoming.pressId);
	}

	const checker = { ...reader, preview: (one: ConsultationPreview) => consultationPreviewMessage(t, one) };
	const dutyParts: DutyParts = {
		outbox: () => startOutbox(post, (heard) => hearBell(database.url, heard), failed),
		async reading(sender) {
			await startReading(office, reader, sender, failed);
			await startChecking(office, checker, sender, failed);
			await startMaking(office, sender, { progress: making, onError: failed });
			return { stop: () => queue.rest() };
		},
		daily: dailyJobs(office, { post, digestTime: config.digestTime }),
		clock,
		timeZone: config.timeZone,
		onError: failed,
	};
	const candidacy = await standForLead(database.url, {
		async elected() {
			duties = await startDuties(dutyParts);
			trouble.over();
			void duties.runDue();
		},
		async deposed() {
			const ended = duties;
			duties = null;
			await ended?.stop();
		},
		onError: failed,
	});
	await channel.listen(receive);
	return {
		office,
		receive,
		handleWebhook: (request) => channel.handleWebhook(request),
		readFeed: (token) => readFeed(office, token),
		runDue: async () => duties?.runDue(),
		leads: () => candidacy.leads(),
		async stop() {
			await channel.stop();
			await candidacy.resign();
			await queue.stop();
		},
	};
}
