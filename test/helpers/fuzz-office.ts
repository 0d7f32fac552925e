import { Writable } from "node:stream";
import { commands } from "../../commands/index.ts";
import { seedOffice } from "../../src/actions/seed-office.ts";
import { createApp } from "../../src/app.ts";
import { UNPACED } from "../../src/channels/telegram/pace-limits.ts";
import { dayOf } from "../../src/domain/local-date.ts";
import { project } from "../../src/domain/tasks/task-event.ts";
import { createLogger } from "../../src/logger.ts";
import { fromDbDateOrNull } from "../../src/store/connection/dates.ts";
import type { Database } from "../../src/store/database.ts";
import { type LogChain, verifyLog } from "../../src/store/logs/event-seals.ts";
import { listEvents } from "../../src/store/tasks/events.ts";
import { cast } from "./cast.ts";
import { BOT, startFakeBotApi } from "./fake-bot-api.ts";
import { fixedClock } from "./fixed-clock.ts";
import { createUpdateFuzzer } from "./fuzz-updates.ts";
import { importSample } from "./sample-import.ts";

/** What became of the updates. */
export interface FuzzResult {
	/** Outgoing calls that the Bot API would not take. */
	faults: string[];
	/** Lines of errors in the log: something that nobody had thought of. */
	errors: string[];
	answers: number;
	/** Events that the updates caused, by kind. */
	events: Record<string, number>;
	/** Assignments whose columns differ from what their log adds up to. */
	astray: string[];
	log: LogChain;
}

const ZONE = "Asia/Ho_Chi_Minh";
const BATCH = 250;

/** Lets `count` random updates come to a bot on this database, with the sample office in it, and looks at what is left. */
export async function fuzzOffice(
	database: { db: Database; url: string },
	{ count, seed, onBatch }: { count: number; seed: number; onBatch?: (done: number) => void },
): Promise<FuzzResult> {
	const { db, url } = database;
	const api = await startFakeBotApi();
	const errors: string[] = [];
	const destination = new Writable({
		write(chunk, _encoding, done) {
			errors.push(String(chunk));
			done();
		},
	});
	const clock = fixedClock(new Date("2026-03-03T02:00:00Z"));
	await seedOffice(db, "telegram", cast);
	const app = await createApp(
		{
			botToken: api.token,
			botApiRoot: api.root,
			botProxy: null,
			adminIds: [String(cast.people[0]?.id)],
			timeZone: ZONE,
			digestTime: "07:30",
			webhook: null,
		},
		{
			database: { db, url, place: "", migrated: [], close: async () => undefined },
			log: createLogger({ level: "error", destination }),
			clock,
			telegram: { pace: UNPACED },
		},
	);
	await importSample(app.office);
	let sent = new Map<number, number[]>();
	const next = createUpdateFuzzer(
		{
			commands: commands.map(({ name }) => name),
			chats: cast.chats,
			people: cast.people.map(({ id }) => id),
			bot: BOT,
			messages: (chatId) => sent.get(chatId) ?? [],
		},
		seed,
	);
	for (let done = 0; done < count; done += BATCH) {
		for (let n = 0; n < Math.min(BATCH, count - done); n++) api.updates.push(next());
		while (api.updates.waiting().length > 0) await new Promise((later) => setTimeout(later, 5));
		sent = await newestMessages(db);
		onBatch?.(done);
	}
	const waiting = { where: { state: { in: ["QUEUED" as const, "SENDING" as const] } } };
	for (let left = 200; left > 0 && (await db.delivery.count(waiting)) > 0; left--)
		await new Promise((later) => setTimeout(later, 50));
	await app.stop();
	await api.close();
	const kinds = await db.taskEvent.groupBy({ by: ["kind"], _count: true });
	return {
		faults: api.faults,
		errors,
		answers: api.callsOf("sendMessage").length,
		events: Object.fromEntries(kinds.map(({ kind, _count }) => [kind, _count])),
		astray: await findAstray(db),
		log: await verifyLog(db),
	};
}

/** The newest messages of the bot by chat: those that a reply is most likely about. */
async function newestMessages(db: Database): Promise<Map<number, number[]>> {
	const rows = await db.sentMessage.findMany({
		orderBy: { sentAt: "desc" },
		take: 400,
		include: { chat: true },
	});
	const byChat = Map.groupBy(rows, ({ chat }) => Number(chat.channelId));
	return new Map([...byChat].map(([id, own]) => [id, own.map(({ messageId }) => Number(messageId))]));
}

async function findAstray(db: Database): Promise<string[]> {
	const astray: string[] = [];
	for (const one of await db.assignment.findMany()) {
		const facts = project(await listEvents(db, [one.id]), {
			dueOn: fromDbDateOrNull(one.originalDueOn),
			lastDay: fromDbDateOrNull(one.originalLastDay),
		});
		const same =
			facts.completedAt?.getTime() === one.completedAt?.getTime() &&
			facts.percent === one.percent &&
			facts.lastDay === fromDbDateOrNull(one.lastDay) &&
			facts.obstacle === one.obstacle;
		if (!same) astray.push(`${one.id} of ${dayOf(one.createdAt, ZONE)}`);
	}
	return astray;
}
