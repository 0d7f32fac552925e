import { UNPACED } from "../../src/channels/telegram/pace-limits.ts";
import {
	createTelegramChannel,
	type TelegramChannel,
	type TelegramOptions,
} from "../../src/channels/telegram/telegram-channel.ts";
import type { Incoming } from "../../src/domain/channel.ts";
import type { Translate } from "../../src/domain/translate.ts";
import { type FakeBotApi, startFakeBotApi } from "./fake-bot-api.ts";

/** One line of a log. */
export interface LogLine {
	level: "info" | "warn" | "error";
	text: string;
}

/** A log that a test can read; each line is everything that was logged, as text. */
export function createFakeLog() {
	const lines: LogLine[] = [];
	const write = (level: LogLine["level"]) => (details: unknown, message?: unknown) =>
		void lines.push({ level, text: `${String(message)} ${JSON.stringify(details)}` });
	return { lines, info: write("info"), warn: write("warn"), error: write("error") };
}

/** Keys and values instead of sentences. */
export const fakeTranslate: Translate = (key, vars = {}) => `${key}: ${Object.values(vars).join(" ")}`;

/** The real channel against a fake Bot API on loopback. */
export interface Connection {
	api: FakeBotApi;
	channel: TelegramChannel;
	log: ReturnType<typeof createFakeLog>;
	close(): Promise<void>;
}

export async function connect(options: Partial<TelegramOptions> = {}): Promise<Connection> {
	const api = await startFakeBotApi();
	const log = createFakeLog();
	const channel = await createTelegramChannel({
		token: api.token,
		apiRoot: api.root,
		logger: log,
		t: fakeTranslate,
		pace: UNPACED,
		...options,
	});
	return {
		api,
		channel,
		log,
		async close() {
			await channel.stop();
			await api.close();
		},
	};
}

/** Waits until something holds; a test that waits in vain fails with its name. */
export async function until(what: string, holds: () => boolean, ms = 20_000): Promise<void> {
	const end = Date.now() + ms;
	while (!holds()) {
		if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

/** The text of a message that came in. */
export function textOf(incoming: Incoming): string {
	return incoming.kind === "message" ? incoming.text : incoming.kind;
}
