import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createApp } from "../src/app.ts";
import { UNPACED } from "../src/channels/telegram/pace-limits.ts";
import { runningClock } from "../src/clock.ts";
import { fold } from "../src/domain/text/fold.ts";
import { createLogger } from "../src/logger.ts";
import { connectOnce, withDatabase } from "../src/store/connection/connection.ts";
import { createClient } from "../src/store/database.ts";
import { openEmbedded } from "../src/store/embedded/postgres.ts";
import { migrate } from "../src/store/migrations/migrate.ts";
import { createMetrics } from "../src/web/metrics.ts";
import { createAsker } from "./asker.ts";
import { processorTime, serverTime } from "./processor-time.ts";
import { percentile, report } from "./report-figures.ts";
import { KINDS, PAST, PLACES, questionOf } from "./search-questions.ts";
import { groupId, seedGroups } from "./seed-groups.ts";

/*
 * What a search takes, from the message to its answer, in a group and for a leader who sees everything; one at a time,
 * the whole bot in this process on a channel without a network: `npm run bench:search [sizes]`, such as `10000`.
 * --data FOLDER keeps the databases for the next time.
 */

const SIZES = [10_000, 1_000_000];
/** Questions of each kind, and plain lists of a group. */
const EACH = 30;
const LISTS = 300;
/** Questions that are not counted: code that has not run yet, and connections that have planned nothing. */
const WARMING = 60;
/** A Sunday: no digests. */
const TODAY = "2026-03-01";
const LEADER = 4_000_000;
const { values, positionals } = parseArgs({
	options: { data: { type: "string" } },
	allowPositionals: true,
});

interface Figures {
	size: number;
	who: "group" | "leader";
	kind: string;
	asked: number;
	/** Milliseconds from the message to its answer. */
	p50: number | null;
	p99: number | null;
	most: number | null;
	/** Milliseconds of processor time a question: of this process, channel included, and of the database. */
	processor: { bot: number; database: number };
}

/** An office of so many assignments, and a leader above it. */
async function seed(url: string, assignments: number, groups: number): Promise<void> {
	await migrate(url);
	const db = createClient(url, 2);
	await seedGroups(db, { groups, assignments, today: TODAY, about: PLACES });
	await db.$executeRaw`
		UPDATE "Task" SET "content" = "content" || ${`, ${PAST}`}, "folded" = "folded" || ${`, ${fold(PAST)}`}
		WHERE "id" = ANY(ARRAY(SELECT "taskId" FROM "Assignment" WHERE "completedAt" IS NOT NULL ORDER BY "taskId"
			LIMIT ${Math.ceil(assignments / 50)}::int))`;
	await db.$executeRaw`
		INSERT INTO "Person" ("id", "channel", "channelId", "name")
		VALUES (md5('leader')::uuid, 'telegram', ${String(LEADER)}, 'Khánh')`;
	await db.$executeRaw`
		INSERT INTO "Role" ("id", "personId", "name") VALUES (md5('role')::uuid, md5('leader')::uuid, 'LEADER')`;
	await db.$executeRawUnsafe("VACUUM ANALYZE");
	await db.$disconnect();
}

/** Opens the office, asks, and tells what that took. */
async function measure(url: string, assignments: number, groups: number): Promise<Figures[]> {
	const db = createClient(url, 10);
	const asker = createAsker();
	const clock = runningClock();
	clock.set(new Date(`${TODAY}T09:00:00+07:00`));
	const { meter } = createMetrics(async () => ({ states: {}, oldest: 0, digests: { due: 0, sent: 0 } }));
	const app = await createApp(
		{
			...{ botToken: "7000000001:AAbench", botApiRoot: "http://127.0.0.1", botProxy: null, adminIds: [] },
			...{ timeZone: "Asia/Ho_Chi_Minh", digestTime: "07:30", webhook: null },
		},
		{
			database: { db, url, place: "", migrated: [], close: async () => undefined },
			log: createLogger({ level: "error" }),
			...{ clock, meter, telegram: { pace: UNPACED, fetch: asker.fetch } },
		},
	);
	const figures: Figures[] = [];
	const chats = {
		group: (n: number) => ({ id: groupId(1 + ((n * 131) % groups)), type: "supergroup" as const }),
		leader: () => ({ id: LEADER, type: "private" as const }),
	};
	const database = new URL(url).pathname.slice(1);
	const time = () => ({ bot: processorTime(process.pid), database: serverTime(database) });

	/** Asks one after the other; tells the milliseconds of each. */
	async function ask(who: Figures["who"], kind: string, texts: string[]): Promise<number[]> {
		const before = time();
		const took: number[] = [];
		for (const [n, text] of texts.entries()) took.push(await asker.ask(chats[who](n), text));
		const after = time();
		const spent = [...after.database].map(([pid, ms]) => ms - (before.database.get(pid) ?? 0));
		const each = (ms: number) => Math.round((ms / texts.length) * 10) / 10;
		const row: Figures = {
			...{ size: assignments, who, kind, asked: texts.length, ...spread(took) },
			processor: {
				bot: each(after.bot - before.bot),
				database: each(spent.reduce((sum, ms) => sum + ms, 0)),
			},
		};
		tell(row);
		if (process.env.SAMPLES) console.log(asker.last());
		figures.push(row);
		return took;
	}

	const kinds = Object.keys(KINDS);
	const texts = (kind: string, from: number, count: number) =>
		Array.from(
			{ length: count },
			(_, n) => `/nhiemvu ${questionOf(kind, from + n, { assignments, groups })}`,
		);
	for (const who of ["group", "leader"] as const) {
		for (let n = 0; n < WARMING; n += 1)
			for (const text of texts(kinds[n % kinds.length] ?? "", n, 1)) await asker.ask(chats[who](n), text);
		const all: number[] = [];
		const before = figures.length;
		for (const kind of kinds) all.push(...(await ask(who, kind, texts(kind, 1000, EACH))));
		const of = figures.slice(before).map(({ processor }) => processor);
		const mean = (part: keyof Figures["processor"]) =>
			Math.round((of.reduce((sum, one) => sum + one[part], 0) / of.length) * 10) / 10;
		const processor = { bot: mean("bot"), database: mean("database") };
		const row = {
			size: assignments,
			who,
			kind: "all searches",
			asked: all.length,
			...spread(all),
			processor,
		};
		figures.push(row);
		tell(row);
	}
	for (const command of ["/nhiemvu", "/hanchot"])
		await ask(
			"group",
			command,
			Array.from({ length: LISTS }, () => command),
		);
	await app.stop();
	await db.$disconnect();
	return figures;
}

const spread = (took: number[]): Pick<Figures, "p50" | "p99" | "most"> => ({
	...{ p50: percentile(took, 50), p99: percentile(took, 99), most: percentile(took, 100) },
});

function tell({ processor, ...row }: Figures): void {
	console.log(...Object.values(row), `${processor.bot}+${processor.database}`);
}

const folder = values.data ?? (await mkdtemp(join(tmpdir(), "bench-search-")));
await mkdir(folder, { recursive: true });
await chmod(folder, 0o711);
const server = await openEmbedded({
	dataDir: folder,
	settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
});
const figures: Figures[] = [];
const admin = await connectOnce(server.url);
for (const size of positionals.length > 0 ? positionals.map(Number) : SIZES) {
	const groups = Math.min(3400, size / 100);
	const database = `search_${size}`;
	const url = withDatabase(server.url, database);
	const { rowCount } = await admin.query("SELECT FROM pg_database WHERE datname = $1", [database]);
	if (!rowCount) {
		await admin.query(`CREATE DATABASE ${database}`);
		await seed(url, size, groups);
	}
	figures.push(...(await measure(url, size, groups)));
}
await admin.end();
await server.release();
if (!values.data) await rm(folder, { recursive: true, force: true });
if (positionals.length === 0) await report("search", { figures });
process.exit(0);
