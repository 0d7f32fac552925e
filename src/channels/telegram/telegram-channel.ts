import type { Api } from "grammy";
import type { Channel, Incoming } from "../../domain/channel.ts";
import { SetupError } from "../../domain/setup-error.ts";
import type { Translate } from "../../domain/translate.ts";
import { createApi, type OnCall } from "./api-client.ts";
import { fetchTelegramFile } from "./files.ts";
import { readUpdate } from "./incoming.ts";
import { createLanes } from "./lanes.ts";
import { type Log, tokenScrubber } from "./log.ts";
import { publishMenus } from "./menus.ts";
import type { PaceLimits } from "./pace-limits.ts";
import { createPacing } from "./pacing.ts";
import { startPolling } from "./polling.ts";
import { toSendFailure } from "./send-failure.ts";
import { createSender } from "./sender.ts";
import { untilDone } from "./start-up.ts";
import { systemTimer, type Timer } from "./timer.ts";
import { createTransport, type Transport } from "./transport.ts";
import { ALLOWED_UPDATES } from "./update-schema.ts";
import { answerWebhook, type WebhookRequest } from "./webhook.ts";

/** Telegram, or any server that speaks its Bot API. */
export interface TelegramChannel extends Channel {
	/** One request of Telegram to the webhook; the result is the HTTP status to answer with. */
	handleWebhook(request: WebhookRequest): Promise<number>;
}

export interface TelegramOptions {
	token: string;
	/** Address of the Bot API without the token. */
	apiRoot: string;
	/** http:, https: or socks5: address. */
	proxy?: string;
	/** In place of the own transport; failures are then told apart by their codes. */
	fetch?: Transport["fetch"];
	/** Where Telegram reaches us; long polling without it. `secret` is 1–256 of A–Z, a–z, 0–9, "_" and "-". */
	webhook?: { url: string; secret: string };
	logger: Log;
	t: Translate;
	/** Telegram's own limits, unless another Bot API has none. */
	pace?: PaceLimits;
	timer?: Timer;
	/** Ends the waiting for a Bot API that cannot be reached. */
	signal?: AbortSignal;
	onCall?: OnCall;
}

/** grammY names the type of a polyfill; the signals of Node are the same to it. */
type GrammySignal = Parameters<Api["getUpdates"]>[1];

/** Chats that are worked for at once. */
const LANES = 64;

/**
 * Connects to the Bot API: waits until it can be reached. Throws `SetupError` if it does not take the token.
 * Nothing is listened to before `listen`.
 */
export async function createTelegramChannel(options: TelegramOptions): Promise<TelegramChannel> {
	const { token, apiRoot, logger: log, t, webhook, timer = systemTimer } = options;
	if (webhook && !/^[\w-]{1,256}$/.test(webhook.secret)) {
		throw new SetupError(
			"webhook-secret",
			"WEBHOOK_SECRET must be 1 to 256 characters of A-Z, a-z, 0-9, _ and -.",
		);
	}
	const scrub = tokenScrubber(token);
	const transport = createTransport({ proxy: options.proxy });
	const api = createApi(token, apiRoot, { fetch: options.fetch ?? transport.fetch }, options.onCall);
	const start = { log, timer, scrub, signal: options.signal };
	const me = await untilDone("getMe", () => api.getMe(), start);
	const bot = { id: me.id, name: me.username };
	const pacing = createPacing(timer, options.pace);
	const lanes = createLanes(LANES);
	const send = createSender({ api, pacing, t, scrub });
	let receiver: ((incoming: Incoming) => Promise<void>) | null = null;
	let polling: { stop(): Promise<void> } | null = null;

	const read = (raw: unknown) => readUpdate(raw, bot);
	const dismiss = (pressId: string) => void answerPress(pressId);

	/** A spinner that does not stop is not worth a failure: Telegram forgets presses after a while. */
	async function answerPress(pressId: string, text?: string): Promise<void> {
		try {
			await api.answerCallbackQuery(
				pressId.toWellFormed(),
				text ? { text: text.slice(0, 200).toWellFormed() } : {},
			);
		} catch (error) {
			log.warn({ reason: toSendFailure(error, scrub).message }, "Telegram: a press was not answered");
		}
	}

	return {
		name: "telegram",
		botName: bot.name,
		send,
		answerPress,
		fetchFile: (reference) => fetchTelegramFile(reference, { api, transport, apiRoot, token, log, scrub }),
		async listen(receive) {
			receiver = receive;
			const allowed_updates = [...ALLOWED_UPDATES];
			if (webhook) {
				const settings = { secret_token: webhook.secret, allowed_updates, max_connections: LANES };
				await untilDone("setWebhook", () => api.setWebhook(webhook.url, settings), start);
				return;
			}
			// Updates that came while the bot was down wait at Telegram; they must not be dropped.
			await untilDone("deleteWebhook", () => api.deleteWebhook({ drop_pending_updates: false }), start);
			const fetch = (offset: number | undefined, limit: number, timeout: number, signal?: AbortSignal) =>
				api.getUpdates({ offset, limit, timeout, allowed_updates }, signal as GrammySignal);
			polling = startPolling({ fetch, read, dismiss, receive, lanes, timer, log, scrub });
		},
		async handleWebhook(request) {
			if (!webhook || !receiver) return 503;
			const { secret } = webhook;
			return answerWebhook(request, { secret, read, dismiss, receive: receiver, lanes, log, scrub });
		},
		publishCommands: (menus) => publishMenus(api, menus, log, scrub),
		async stop() {
			pacing.close();
			await polling?.stop();
		},
	};
}
