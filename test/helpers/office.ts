import { seedOffice } from "../../src/actions/seed-office.ts";
import { type App, createApp } from "../../src/app.ts";
import { createPlaygroundApi, type PlaygroundApi } from "../../src/channels/playground/bot-api.ts";
import type { WireMessage } from "../../src/channels/playground/wire.ts";
import { instantOf } from "../../src/channels/playground/zoned.ts";
import { type PaceLimits, UNPACED } from "../../src/channels/telegram/pace-limits.ts";
import type { Timer } from "../../src/channels/telegram/timer.ts";
import type { SettableClock } from "../../src/clock.ts";
import { createLogger } from "../../src/logger.ts";
import { cast, chatNamed, personNamed } from "./cast.ts";
import { checkedFetch, type Mishap, type OutgoingCall } from "./checked-fetch.ts";
import { type TestDatabase, testDatabase } from "./database.ts";
import { fixedClock } from "./fixed-clock.ts";

const ZONE = "Asia/Ho_Chi_Minh";
/** Several pages of OCR on a busy machine take this long. */
const PATIENCE_MS = 60_000;
const LOOK_MS = 5;
/** Stands between two messages that came at once. */
const NEXT = "\n———\n";

/** A whole office: the sample province on a local Bot API, the real bot on a database of its own. */
export interface TestOffice {
	api: PlaygroundApi;
	app: App;
	clock: SettableClock;
	database: TestDatabase;
	/** Every call the bot made to the Bot API; each was checked against its schema. */
	calls: OutgoingCall[];
	/** What is to go wrong with the bot's next calls. */
	mishaps: Mishap[];
	/** Types as a person and returns what the bot then says in that chat, edits too: "" for silence. */
	say(person: string, chat: string, text: string, options?: SayOptions): Promise<string>;
	/** Presses the button with this label under the bot's last message in the chat that has one. */
	press(person: string, chat: string, label: string): Promise<string>;
	/** What the bot has said in a chat that was not returned yet. */
	heard(chat: string): Promise<string>;
	/** The bot's messages in a chat as they stand, oldest first. */
	messages(chat: string): WireMessage[];
	/** The labels of the buttons under the bot's last message in a chat. */
	buttons(chat: string): string[];
	/** Sets the clock, "2026-03-03 07:30", and lets happen what is due. */
	goTo(moment: string): Promise<void>;
	/** Waits until the bot has taken everything, read everything and said everything. */
	settle(): Promise<void>;
	/** Stops the bot and starts another on the same database and chats. */
	restart(): Promise<void>;
	close(): Promise<void>;
}

export interface SayOptions {
	/** Text in the message of the bot that is replied to; true: its last one in the chat. */
	replyTo?: string | true;
	file?: { name: string; bytes: Uint8Array; photo?: boolean };
	albumId?: string;
}

export interface OfficeOptions {
	/** False: an empty database, as an operator finds it. */
	seeded?: boolean;
	adminIds?: string[];
	digestTime?: string;
	/** Where its pages are reached. */
	publicUrl?: string;
	/** A database with an office in it already; it is closed with the office. */
	database?: TestDatabase;
	/** How fast messages leave, and by which time. By default as fast as they come. */
	pacing?: { pace: PaceLimits; timer: Timer };
}

/** Opens the office at a local moment, by default the sample's first morning. */
export async function openOffice(
	moment = `${cast.start.date} ${cast.start.time}`,
	options: OfficeOptions = {},
): Promise<TestOffice> {
	const { seeded = true, adminIds = [], digestTime = "07:30", publicUrl, database: given } = options;
	const database = given ?? (await testDatabase());
	const clock = fixedClock(instant(moment));
	const api = await createPlaygroundApi({ clock: () => clock.now(), world: cast });
	const checked = checkedFetch();
	// Two queries at once on the connection of a transaction: only the order of a queue keeps them right.
	const warned = ({ name, message }: Error) => name === "DeprecationWarning" && checked.faults.push(message);
	process.on("warning", warned);
	if (seeded && !given) await seedOffice(database.db, "telegram", cast);
	const said = new Map<number, string[]>();
	api.subscribe((event) => {
		if ((event.kind !== "message" && event.kind !== "edited") || event.message.from?.id !== cast.bot.id)
			return;
		const { chat, text, caption } = event.message;
		said.set(chat.id, [...(said.get(chat.id) ?? []), text ?? caption ?? ""]);
	});

	const start = () =>
		createApp(
			{
				botToken: api.token,
				botApiRoot: api.url,
				botProxy: null,
				adminIds,
				timeZone: ZONE,
				digestTime,
				webhook: null,
				publicUrl: publicUrl ?? null,
			},
			{
				database: {
					db: database.db,
					url: database.url,
					place: "",
					migrated: [],
					close: async () => undefined,
				},
				log: createLogger({ level: (process.env.TEST_LOG as "info") ?? "silent" }),
				clock,
				telegram: { pace: UNPACED, ...options.pacing, fetch: checked.fetch },
			},
		);
	let app = await start();

	const messages = (id: number): WireMessage[] =>
		[...(api.state.data.chats.get(id)?.messages.values() ?? [])].filter(
			({ from }) => from?.id === cast.bot.id,
		);

	/** What the database still has to do: an update and what must be said of it are committed together. */
	async function busy(): Promise<boolean> {
		if (api.state.data.updates.length > 0) return true;
		const [row] = await database.db.$queryRaw<{ busy: boolean }[]>`
			SELECT EXISTS (SELECT 1 FROM "Delivery" WHERE "state" IN ('QUEUED', 'SENDING') AND "heldUntil" IS NULL)
				OR EXISTS (SELECT 1 FROM "Draft" WHERE "state" = 'READING')
				OR EXISTS (SELECT 1 FROM "ConsultationDraft" WHERE "checking")
				OR EXISTS (SELECT 1 FROM pgboss.job WHERE name IN ('make', 'unmade') AND state < 'completed') AS busy`;
		return row?.busy ?? false;
	}

	async function settle(): Promise<void> {
		const end = Date.now() + PATIENCE_MS;
		while (await busy()) {
			if (Date.now() > end) throw new Error("the bot did not come to rest");
			await new Promise((done) => setTimeout(done, LOOK_MS));
		}
		if (checked.faults.length > 0) throw new Error(`faults: ${checked.faults.join("; ")}`);
	}

	async function heardIn(id: number): Promise<string> {
		await settle();
		const fresh = said.get(id) ?? [];
		said.delete(id);
		return fresh.join(NEXT);
	}

	function target(id: number, replyTo: string | true): number {
		const found = messages(id).findLast(({ text }) => replyTo === true || text?.includes(replyTo));
		if (!found) throw new Error(`no message with ${replyTo}`);
		return found.message_id;
	}

	async function runDue(): Promise<void> {
		await app.runDue();
		await settle();
	}

	const office: TestOffice = {
		api,
		get app() {
			return app;
		},
		clock,
		database,
		calls: checked.calls,
		mishaps: checked.mishaps,
		async say(person, chat, text, { replyTo, ...options } = {}) {
			const { id } = chatNamed(chat);
			await heardIn(id);
			const reply = replyTo === undefined ? {} : { replyTo: target(id, replyTo) };
			api.typeAs(personNamed(person).id, id, text, { ...reply, ...options });
			return heardIn(id);
		},
		async press(person, chat, label) {
			const { id } = chatNamed(chat);
			await heardIn(id);
			const message = messages(id).findLast((one) => labels(one).includes(label));
			if (!message) throw new Error(`no button ${label}`);
			api.press(personNamed(person).id, id, message.message_id, labels(message).indexOf(label));
			return heardIn(id);
		},
		heard: (chat) => heardIn(chatNamed(chat).id),
		messages: (chat) => messages(chatNamed(chat).id),
		buttons(chat) {
			const last = messages(chatNamed(chat).id).at(-1);
			return last ? labels(last) : [];
		},
		async goTo(at) {
			clock.set(instant(at));
			await runDue();
		},
		settle,
		async restart() {
			await app.stop();
			app = await start();
			await runDue();
		},
		async close() {
			await app.stop();
			await api.close();
			await database.close();
			process.off("warning", warned);
		},
	};
	await runDue();
	return office;
}

const labels = ({ reply_markup }: WireMessage): string[] =>
	reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];

const instant = (moment: string): Date => {
	const [date = "", time = "00:00"] = moment.split(" ");
	return instantOf(date, time, ZONE);
};
