import type { Hono } from "hono";
import { type App, createApp, type Ground } from "./app.ts";
import type { Config } from "./config.ts";
import type { SetupError } from "./domain/setup-error.ts";
import type { Logger } from "./logger.ts";
import { feedIcs } from "./reports/feed-ics.ts";
import { leadIsHeld } from "./store/connection/leader.ts";
import { lockBot } from "./store/connection/lock.ts";
import { type Database, openDatabase } from "./store/database.ts";
import { queueFigures } from "./store/queue-figures.ts";
import { loadLocale } from "./views/locale.ts";
import type { FeedMount } from "./web/feed-routes.ts";
import { createChannelWatch, type Meter } from "./web/meter.ts";
import { createMetrics } from "./web/metrics.ts";
import { createWeb, type Health, type WebhookMount } from "./web/server.ts";

/** A bot with its database and its HTTP side. */
export interface Service {
	app: App;
	/** Where its pages answer. */
	url: string;
	/** Finishes what is in flight, then lets go of everything; the embedded server stops last. */
	stop(): Promise<void>;
}

/** What the playground gives in place of the world outside. */
export interface ServiceOptions extends Pick<Ground, "clock" | "telegram"> {
	/** "127.0.0.1" in the playground. Default: every address, as a container needs. */
	host?: string;
	/** Done with the open database before the bot starts. */
	prepare?(db: Database): Promise<void>;
	/** Pages, made once the app runs. */
	pages?(app: App): Hono;
	/** The database is another bot's now: this process must end. */
	onLost(reason: SetupError): void;
	signal?: AbortSignal;
}

/** Where the channel calls us when WEBHOOK_URL names a host and no path. */
const WEBHOOK_PATH = "/telegram/webhook";

/** The address that the channel is told, which is also the one we answer at. */
function webhookAddress(url: string): string {
	const address = new URL(url);
	if (address.pathname === "/") address.pathname = WEBHOOK_PATH;
	return address.href;
}

/** Calendars of agencies, as soon as the app runs. */
function feedsOf(app: () => App | null): FeedMount {
	const t = loadLocale("vi");
	return {
		read: async (token) => (await app()?.readFeed(token)) ?? (app() ? null : "starting"),
		write: (feed) => feedIcs(t, feed),
	};
}

/** Starts everything, in the order in which it depends on each other. Throws SetupError. */
export async function startService(
	config: Config & { botToken: string },
	log: Logger,
	options: ServiceOptions,
): Promise<Service> {
	const { databaseUrl, dataDir } = config;
	const database = await openDatabase(databaseUrl ? { url: databaseUrl } : { dataDir });
	const undo: (() => Promise<void>)[] = [() => database.close()];
	const stop = async () => {
		for (const step of undo.reverse().splice(0))
			await step().catch((error: unknown) => log.error({ err: error }, "a part did not stop cleanly"));
	};
	try {
		// Two that poll would answer everything twice; behind a webhook any number may stand.
		const lock = await lockBot(database.url, { shared: config.webhook !== null, onLost: options.onLost });
		undo.push(() => lock.release());
		await options.prepare?.(database.db);
		let app: App | null = null;
		const webhook = config.webhook && { ...config.webhook, url: webhookAddress(config.webhook.url) };
		const webhookMount: WebhookMount | undefined = webhook
			? {
					path: new URL(webhook.url).pathname,
					handle: async (request) => (app ? app.handleWebhook(request) : 503),
				}
			: undefined;
		const watch = createChannelWatch();
		const { registry, meter } = createMetrics(() => queueFigures(database.db));
		const called: Meter["called"] = (...call) => {
			watch.called(...call);
			meter.called(...call);
		};
		const health = async (): Promise<Health> => {
			const leads = await leadIsHeld(database.db).catch(() => null);
			if (leads === null) return { ok: false, database: "down" };
			const channel = !app ? "starting" : watch.down() ? "down" : "up";
			const role = app && { role: app.leads() ? "leader" : "follower" };
			// Without a leader nothing is sent: a few seconds after a kill, longer only when something is wrong.
			return {
				ok: channel === "up" && leads,
				database: "up",
				channel,
				...role,
				...(leads ? {} : { leader: "none" }),
			};
		};
		const mount = {
			health,
			metrics: registry,
			...(webhookMount ? { webhook: webhookMount } : {}),
			feeds: feedsOf(() => app),
		};
		const host = options.host ?? "0.0.0.0";
		// Health answers while the channel is still out of reach; the playground's pages need the app first.
		const early = options.pages ? null : await createWeb({ port: config.port, host, ...mount });
		if (early) undo.push(() => early.close());
		const { clock, telegram, signal } = options;
		app = await createApp(
			{ ...config, webhook },
			{
				...{ database, log, clock, telegram, signal },
				meter: { ...meter, called },
			},
		);
		const running = app;
		undo.push(() => running.stop());
		const web =
			early ?? (await createWeb({ port: config.port, host, ...mount, playground: options.pages?.(running) }));
		if (!early) undo.push(() => web.close());
		return { app: running, url: web.url, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
