import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { connectOnce, withDatabase } from "../src/store/connection/connection.ts";
import { createClient } from "../src/store/database.ts";
import { migrate } from "../src/store/migrations/migrate.ts";
import { openScratchPostgres } from "../src/store/scratch-postgres.ts";
import type { AskedFigures, AskingRun } from "./asking-bot-api.ts";
import { processorTime, serverTime } from "./processor-time.ts";
import { median, percentile, report } from "./report-figures.ts";
import { seedAsking } from "./seed-asking.ts";
import type { BotTraits } from "./throughput-peers.ts";

/*
 * From an update to its answer, beside a bare loop, a bare grammY bot and telegraf with SQL by hand, in one run:
 * `npm run bench:throughput [sizes] [kinds]`, such as `10000,100000 dondoc,loop`. Every bot is a process of its own.
 */

type Kind = BotTraits["kind"];
const KINDS: Kind[] = ["loop", "grammy", "telegraf-reads", "telegraf-claims", "dondoc"];
const SIZES = [10_000, 100_000, 1_000_000];
const AT_ONCE = [1, 16, 64];
/** Rounds of so many milliseconds, the bots taking turns: what else the machine does hits all of them. */
const ROUNDS = 3;
const LASTING = 700;
/** Milliseconds in which a bot that was just started answers uncounted. */
const WARMING = 4000;
/** A Sunday: no digests. */
const TODAY = "2026-03-01";
/** Agencies with a group: a hundred assignments each, as far as there are so many communes. */
const groupsFor = (assignments: number): number => Math.min(3400, assignments / 100);

const sizes = process.argv[2] ? process.argv[2].split(",").map(Number) : SIZES;
const kinds = process.argv[3] ? (process.argv[3].split(",") as Kind[]) : KINDS;

/** What is asked, and who can answer it. */
const QUESTIONS: { name: string; text: string | null; peers: boolean }[] = [
	{ name: "/nhiemvu", text: "/nhiemvu@don_doc_bot", peers: true },
	{ name: "/hanchot", text: "/hanchot@don_doc_bot", peers: false },
	{ name: "xong 3", text: null, peers: false },
];

interface Figures {
	size: number;
	by: "polling" | "webhook";
	latency: number;
	question: string;
	atOnce: number;
	bot: Kind;
	/** Answers a second: the median round, and all of them. */
	perSecond: number;
	rounds: number[];
	/** Milliseconds from the update to its answer, of all rounds. */
	p50: number | null;
	p99: number | null;
	unanswered: number;
	/** Milliseconds of processor time an answer takes, in the bot and in the database: what else runs shows less in it. */
	processor: { bot: number; database: number };
}

/** A bot that runs. */
interface Running {
	kind: Kind;
	token: string;
	webhook: string | null;
	child: ChildProcess;
}

async function startChild(
	file: string,
	argument: object,
): Promise<{ child: ChildProcess; told: { url: string | null; port: number } }> {
	const child = fork(new URL(file, import.meta.url), [JSON.stringify(argument)]);
	const gone = once(child, "exit").then(() => {
		throw new Error(`${file} ended`);
	});
	const [told] = (await Promise.race([once(child, "message"), gone])) as [
		{ url: string | null; port: number },
	];
	gone.catch(() => undefined);
	return { child, told };
}

async function stopChild(child: ChildProcess): Promise<void> {
	const gone = once(child, "exit");
	child.disconnect();
	await gone;
}

async function seed(url: string, assignments: number): Promise<void> {
	await migrate(url);
	const db = createClient(url, 2);
	await seedAsking(db, { groups: groupsFor(assignments), assignments, today: TODAY });
	await db.$disconnect();
}

const server = await openScratchPostgres();
const { child: api, told } = await startChild("./asking-bot-api.ts", {});
const root = `http://127.0.0.1:${told.port}`;
const figures: Figures[] = [];

async function ask(run: AskingRun): Promise<AskedFigures> {
	api.send(run);
	const [asked] = await once(api, "message");
	return asked as AskedFigures;
}

type Measured = AskedFigures & Pick<Figures, "processor">;

/** As `ask`, with the milliseconds that processors spent meanwhile. */
async function measured({ child }: Running, size: number, run: AskingRun): Promise<Measured> {
	const time = () => ({ bot: processorTime(child.pid ?? 0), database: serverTime(`bench_${size}`) });
	const before = time();
	const figures = await ask(run);
	const after = time();
	const connections = [...after.database].map(([pid, ms]) => ms - (before.database.get(pid) ?? 0));
	const database = connections.reduce((sum, ms) => sum + ms, 0);
	return { ...figures, processor: { bot: after.bot - before.bot, database } };
}

/** One cell for every bot that is there, in rounds. */
async function measure(
	bots: Running[],
	cell: Pick<Figures, "size" | "by" | "latency" | "atOnce">,
	question: (typeof QUESTIONS)[number],
): Promise<void> {
	const able = bots.filter(({ kind }) => question.peers || kind === "dondoc");
	const asked = new Map(able.map(({ kind }) => [kind, [] as Measured[]]));
	for (let round = 0; round < ROUNDS; round += 1)
		for (const bot of able) {
			const { atOnce, latency } = cell;
			const { token, webhook } = bot;
			const run = { token, atOnce, groups: groupsFor(cell.size), lasting: LASTING, webhook, latency };
			// New lists to answer; nothing of this is counted.
			if (question.text === null) await ask({ ...run, latency: 0, atOnce: 64, text: "/nhiemvu@don_doc_bot" });
			// Code that has not run yet is slow everywhere.
			if (round === 0 && atOnce === AT_ONCE[0]) await ask({ ...run, atOnce: 16, text: question.text });
			asked.get(bot.kind)?.push(await measured(bot, cell.size, { ...run, text: question.text }));
		}
	for (const [bot, runs] of asked) {
		const answers = runs.flatMap((run) => run.answers);
		const rounds = runs.map((run) => Math.round((run.answers.length / run.took) * 1000));
		const each = (part: keyof Figures["processor"]): number =>
			Math.round((runs.reduce((sum, run) => sum + run.processor[part], 0) / answers.length) * 100) / 100;
		const row: Figures = {
			...cell,
			question: question.name,
			bot,
			perSecond: median(rounds) ?? 0,
			rounds,
			p50: percentile(answers, 50),
			p99: percentile(answers, 99),
			unanswered: runs.reduce((sum, run) => sum + run.unanswered, 0),
			processor: { bot: each("bot"), database: each("database") },
		};
		figures.push(row);
		const { bot: own, database } = row.processor;
		console.log(
			Object.values({ ...row, rounds: rounds.join("/"), processor: `${own}+${database}` }).join("  "),
		);
		if (process.env.SAMPLES) console.log(runs[0]?.sample);
	}
}

const databaseOf = (size: number): string => withDatabase(server.url, `bench_${size}`);
const admin = await connectOnce(server.url);
for (const size of sizes) {
	await admin.query(`CREATE DATABASE bench_${size}`);
	await seed(databaseOf(size), size);
	console.log("made", size);
}
await admin.end();

for (const size of sizes) {
	const databaseUrl = databaseOf(size);
	for (const by of ["polling", "webhook"] as const) {
		const running: Running[] = [];
		for (const kind of kinds) {
			// What reads nothing does not know how much there is.
			if (size !== sizes[0] && (kind === "loop" || kind === "grammy")) continue;
			const token = `7000000001:AA-${kind}-${by}-${size}`;
			const traits: BotTraits = { kind, token, root, databaseUrl, webhook: by === "webhook", today: TODAY };
			const file = kind === "dondoc" ? "./throughput-bot.ts" : "./throughput-peers.ts";
			const { child, told } = await startChild(file, traits);
			running.push({ kind, token, child, webhook: told.url });
			// Code that has not run yet is slow everywhere.
			const warm = { token, atOnce: 64, groups: groupsFor(size), webhook: told.url, latency: 0 };
			await ask({ ...warm, text: "/nhiemvu@don_doc_bot", lasting: WARMING });
		}
		// By what way updates come makes no difference to what they ask.
		for (const question of QUESTIONS.filter(({ peers }) => peers || by === "polling"))
			for (const atOnce of AT_ONCE) await measure(running, { size, by, latency: 0, atOnce }, question);
		const [first] = QUESTIONS;
		if (first && by === "polling")
			for (const atOnce of [1, 64, 256].filter((groups) => groups <= groupsFor(size)))
				await measure(running, { size, by, latency: 50, atOnce }, first);
		for (const { child } of running) await stopChild(child);
	}
}
api.disconnect();
await server.close();
if (!process.argv[2]) await report("throughput", { rounds: ROUNDS, lasting: LASTING, figures });
process.exit(0);
