import { sampleOffice } from "../../prisma/sample/sample-office.ts";
import { seedOffice } from "../../src/actions/seed-office.ts";
import { type App, createApp } from "../../src/app.ts";
import { createPlaygroundApi, type PlaygroundApi } from "../../src/channels/playground/bot-api.ts";
import type { WireMessage } from "../../src/channels/playground/wire.ts";
import { instantOf } from "../../src/channels/playground/zoned.ts";
import { UNPACED } from "../../src/channels/telegram/pace-limits.ts";
import { fixedClock, type SettableClock } from "../../src/clock.ts";
import { createLogger } from "../../src/logger.ts";
import { type TestDatabase, testDatabase } from "./database.ts";

const ZONE = "Asia/Ho_Chi_Minh";
/** Nothing more comes when the chat has been still for so long after the bot took the update. */
const STILL_MS = 250;
const PATIENCE_MS = 20_000;

/** A whole office: the sample province on a local Bot API, the real bot on a database of its own. */
export interface TestOffice {
	api: PlaygroundApi;
	app: App;
	clock: SettableClock;
	database: TestDatabase;
	/** Types as a person and returns what the bot then says in that chat: "" for silence. */
	say(person: string, chat: string, text: string, options?: SayOptions): Promise<string>;
	/** Presses the button with this label under the bot's last message in the chat. */
	press(person: string, chat: string, label: string): Promise<string>;
	/** What the bot has said in a chat that was not returned yet. */
	heard(chat: string): Promise<string>;
	/** The bot's messages in a chat, oldest first. */
	messages(chat: string): WireMessage[];
	/** Sets the clock, "2026-03-03 07:30", and lets happen what is due. */
	goTo(moment: string): Promise<void>;
	/** Stops the bot and starts another on the same database and chats. */
	restart(): Promise<void>;
	close(): Promise<void>;
}

export interface SayOptions {
	/** Text in the message of the bot that is replied to; true: its last one in the chat. */
	replyTo?: string | true;
	file?: { name: string; bytes: Uint8Array };
}

const personId = (name: string): number => {
	const person = sampleOffice.people.find((one) => one.name.endsWith(name) || one.role.includes(name));
	if (!person) throw new Error(`nobody is called ${name}`);
	return person.id;
};

const chatId = (title: string): number => {
	const chat = sampleOffice.chats.find((one) => one.title.includes(title));
	if (!chat) throw new Error(`no chat is called ${title}`);
	return chat.id;
};

/** Opens the office at a local moment, by default the sample's first morning. */
export async function openOffice(
	moment = `${sampleOffice.start.date} ${sampleOffice.start.time}`,
	options: { seeded?: boolean; adminIds?: string[]; digestTime?: string } = {},
): Promise<TestOffice> {
	const database = await testDatabase();
	const clock = fixedClock(instant(moment));
	const api = await createPlaygroundApi({ clock: () => clock.now(), world: sampleOffice });
	if (options.seeded ?? true) await seedOffice(database.db, "telegram", sampleOffice);
	const start = () =>
		createApp(
			{
				botToken: api.token,
				botApiRoot: api.url,
				botProxy: null,
				adminIds: options.adminIds ?? [],
				timeZone: ZONE,
				digestTime: options.digestTime ?? "07:30",
				webhook: null,
			},
			{
				database: { db: database.db, url: database.url, place: "", migrated: [], close: async () => undefined },
				log: createLogger({ level: (process.env.TEST_LOG as "info") ?? "silent" }),
				clock,
				telegram: { pace: UNPACED },
			},
		);
	let app = await start();
	const returned = new Map<number, number>();
	let last = Date.now();
	api.subscribe(() => {
		last = Date.now();
	});

	const botMessages = (id: number): WireMessage[] =>
		[...(api.state.data.chats.get(id)?.messages.values() ?? [])].filter(
			({ from }) => from?.id === sampleOffice.bot.id,
		);

	/** Waits until the bot has taken everything and nobody has said anything for a moment. */
	async function settle(): Promise<void> {
		const end = Date.now() + PATIENCE_MS;
		const busy = async () =>
			api.state.data.updates.length > 0 ||
			(await database.db.delivery.count({ where: { state: { in: ["QUEUED", "SENDING"] } } })) > 0 ||
			(await database.db.draft.count({ where: { state: "READING" } })) > 0;
		while (Date.now() < end) {
			await new Promise((done) => setTimeout(done, 40));
			if (Date.now() - last > STILL_MS && !(await busy())) return;
		}
		throw new Error("the bot did not come to rest");
	}

	async function heardIn(id: number): Promise<string> {
		await settle();
		const messages = botMessages(id);
		const fresh = messages.filter(({ message_id }) => message_id > (returned.get(id) ?? 0));
		returned.set(id, messages.at(-1)?.message_id ?? 0);
		return fresh.map(({ text, caption }) => text ?? caption ?? "").join("\n———\n");
	}

	const office: TestOffice = {
		api,
		get app() {
			return app;
		},
		clock,
		database,
		async say(person, chat, text, { replyTo, file } = {}) {
			const id = chatId(chat);
			await heardIn(id);
			const target =
				replyTo === undefined
					? undefined
					: botMessages(id)
							.filter((one) => replyTo === true || one.text?.includes(replyTo))
							.at(-1)?.message_id;
			if (replyTo !== undefined && target === undefined) throw new Error(`no message with ${replyTo}`);
			last = Date.now();
			api.typeAs(personId(person), id, text, {
				...(target ? { replyTo: target } : {}),
				...(file ? { file } : {}),
			});
			return heardIn(id);
		},
		async press(person, chat, label) {
			const id = chatId(chat);
			await heardIn(id);
			const message = botMessages(id).findLast(({ reply_markup }) =>
				reply_markup?.inline_keyboard.flat().some((button) => button.text === label),
			);
			const index =
				message?.reply_markup?.inline_keyboard.flat().findIndex((button) => button.text === label) ?? -1;
			if (!message || index < 0) throw new Error(`no button ${label}`);
			last = Date.now();
			api.press(personId(person), id, message.message_id, index);
			return heardIn(id);
		},
		heard: (chat) => heardIn(chatId(chat)),
		messages: (chat) => botMessages(chatId(chat)),
		async goTo(moment) {
			clock.set(instant(moment));
			last = Date.now();
			await app.runDue();
			await settle();
		},
		async restart() {
			await app.stop();
			app = await start();
			await settle();
		},
		async close() {
			await app.stop();
			await api.close();
			await database.close();
		},
	};
	await settle();
	return office;
}

const instant = (moment: string): Date => {
	const [date = "", time = "00:00"] = moment.split(" ");
	return instantOf(date, time, ZONE);
};
