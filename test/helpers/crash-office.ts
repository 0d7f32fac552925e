import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sampleOffice } from "../../prisma/sample/sample-office.ts";
import type { Office } from "../../src/actions/office.ts";
import { seedOffice } from "../../src/actions/seed-office.ts";
import { createPlaygroundApi, type PlaygroundApi } from "../../src/channels/playground/bot-api.ts";
import type { WireMessage } from "../../src/channels/playground/wire.ts";
import { instantOf } from "../../src/channels/playground/zoned.ts";
import { runningClock, type SettableClock, systemClock } from "../../src/clock.ts";
import type { LocalDate } from "../../src/domain/local-date.ts";
import { createClient, type Database, openDatabase } from "../../src/store/database.ts";
import { type BotProcess, freePort, launchBot } from "./bot-process.ts";
import { chatNamed, personNamed } from "./cast.ts";
import { openFolder, removeFolder } from "./ordinary-user.ts";
import { importSample } from "./sample-import.ts";

export const ZONE = "Asia/Ho_Chi_Minh";
const PATIENCE_MS = 120_000;

/** What a kill -9 meets. */
export type Target = "bot" | "database" | "both";

/** An office whose bot is a process of its own on an embedded database, and dies again and again. */
export interface CrashOffice {
	api: PlaygroundApi;
	clock: SettableClock;
	/** Sets the clock of the chats and of every bot that is started from now on. */
	goTo(day: LocalDate, time: string): void;
	/** Starts a bot unless one runs; it need not be up yet. One that ends by itself is started again, as a service is. */
	launch(): void;
	kill(target: Target): Promise<void>;
	/** Resolves once the bot is up, has taken everything and has said everything. */
	rest(): Promise<void>;
	/** Asks the bot to stop; its exit code. */
	stop(): Promise<number | null>;
	/** A look into the database, on a connection of its own: the server must run. */
	look<T>(work: (db: Database) => Promise<T>): Promise<T>;
	type(person: string, chat: string, text: string, options?: Parameters<PlaygroundApi["typeAs"]>[3]): number;
	/** What the bot said in a chat, oldest first. */
	said(chat: string): WireMessage[];
	/** What bots wrote so far: warnings and worse. */
	output(): string;
	close(): Promise<void>;
}

/** What somebody typed, by message, and what must have come of it. */
export interface Typed {
	/** Percentages by line, in the order in which they were typed. */
	percents: Map<string, number[]>;
	/** Messages that must be answered once: chat and number. */
	asked: { chat: string; id: number }[];
	changes: number;
	reports: number;
	documents: number;
}

/** Makes the office with the sample plan in it; no bot runs yet. */
export async function openCrashOffice(digestTime: string): Promise<CrashOffice> {
	const folder = await openFolder();
	const port = await freePort();
	const clock = runningClock();
	const api = await createPlaygroundApi({ clock: () => clock.now(), world: sampleOffice });
	const database = await openDatabase({ dataDir: folder });
	await seedOffice(database.db, "telegram", sampleOffice);
	const about = { version: "", database: "", digestTime };
	await importSample({ db: database.db, clock: systemClock, timeZone: ZONE, about } as Office);
	await database.close();

	let bot: ReturnType<typeof launchBot> | undefined;
	let earlier = "";
	const end = async (signal: "SIGTERM" | "SIGKILL"): Promise<number | null> => {
		const gone = bot;
		bot = undefined;
		const code = (await gone?.end(signal)) ?? null;
		earlier += gone?.output() ?? "";
		return code;
	};
	function launch(): void {
		if (bot) return;
		const env = { BOT_TOKEN: api.token, BOT_API_ROOT: api.url, DATA_DIR: folder, DIGEST_TIME: digestTime };
		const own = launchBot(
			"test/helpers/bot-on-day.ts",
			{ ...env, START_AT: clock.now().toISOString() },
			port,
		);
		bot = own;
		void own.gone.then(() => {
			if (bot !== own) return;
			earlier += own.output();
			bot = undefined;
			launch();
		});
	}
	const killDatabase = async () => {
		const text = await readFile(join(folder, "postgres/postmaster.pid"), "utf8").catch(() => "");
		const pid = Number.parseInt(text, 10);
		const command = pid ? await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "") : "";
		if (command.includes(folder)) process.kill(pid, "SIGKILL");
	};

	return {
		api,
		clock,
		goTo: (day, time) => clock.set(instantOf(day, time, ZONE)),
		launch,
		async kill(target) {
			if (target !== "bot") await killDatabase();
			if (target !== "database") await end("SIGKILL");
		},
		async rest() {
			await until("the bot to come to rest", async () => {
				if (!bot || api.state.data.updates.length > 0) return undefined;
				return (await isQuiet(bot)) ? true : undefined;
			});
		},
		stop: () => end("SIGTERM"),
		async look(work) {
			const db = createClient(database.url, 1);
			return work(db).finally(() => db.$disconnect());
		},
		type: (person, chat, text, options) =>
			api.typeAs(personNamed(person).id, chatNamed(chat).id, text, options).message_id,
		said: (chat) =>
			[...(api.state.data.chats.get(chatNamed(chat).id)?.messages.values() ?? [])].filter(
				({ from }) => from?.is_bot,
			),
		output: () => earlier + (bot?.output() ?? ""),
		async close() {
			await end("SIGTERM");
			await api.close();
			await removeFolder(folder);
		},
	};
}

/** It is up, and nothing waits to be sent. */
async function isQuiet({ url }: BotProcess): Promise<boolean> {
	if (!(await fetch(`${url}/healthz`)).ok) return false;
	const metrics = await fetch(`${url}/metrics`).then(
		(response) => (response.ok ? response.text() : ""),
		() => "",
	);
	return metrics !== "" && !/^dondoc_deliveries\{state="(?:queued|sending)"\} [1-9]/m.test(metrics);
}

/** Looks until there is something; a look that fails found nothing. */
export async function until<T>(
	what: string,
	look: () => T | undefined | Promise<T | undefined>,
	patience = PATIENCE_MS,
): Promise<T> {
	let last: unknown;
	for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
		try {
			const found = await look();
			if (found !== undefined) return found;
		} catch (error) {
			last = error;
		}
	}
	throw new Error(`waited in vain for ${what}: ${last}`, { cause: last });
}
