import { createApp } from "../src/app.ts";
import { UNPACED } from "../src/channels/telegram/pace-limits.ts";
import { runningClock } from "../src/clock.ts";
import { createLogger } from "../src/logger.ts";
import { createClient } from "../src/store/database.ts";
import { migrate } from "../src/store/migrations/migrate.ts";
import { openScratchPostgres } from "../src/store/scratch-postgres.ts";
import { createMetrics } from "../src/web/metrics.ts";
import { report } from "./report-figures.ts";
import { seedGroups } from "./seed-groups.ts";
import { createTraffic } from "./traffic.ts";

/*
 * Whether the bot's memory grows with what it has taken: `npm run bench:memory [updates] [minutes]`. The whole bot in
 * one process, long polling, on a channel without a network; it ends after so many updates or minutes.
 */

const COUNT = Number(process.argv[2] ?? 1_000_000);
const MINUTES = Number(process.argv[3] ?? 20);
const GROUPS = 3400;
/** Looks at the memory, evenly spread. */
const SAMPLES = 50;
const MIB = 1024 * 1024;

/** The process's memory after a full collection, in MiB. */
interface Sample {
	updates: number;
	heap: number;
	external: number;
	rss: number;
}

if (!globalThis.gc) throw new Error("start it with --expose-gc: npm run bench:memory");
const collect = globalThis.gc;

function sample(updates: number): Sample {
	collect();
	collect();
	const { heapUsed, external, rss } = process.memoryUsage();
	const mib = (bytes: number) => Math.round((bytes / MIB) * 10) / 10;
	return { updates, heap: mib(heapUsed), external: mib(external), rss: mib(rss) };
}

/** Slope of a line through the samples (least squares), in MiB for each 100,000 updates. */
function growth(samples: Sample[], read: (one: Sample) => number): number | null {
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const [x, y] = [mean(samples.map(({ updates }) => updates)), mean(samples.map(read))];
	const spread = samples.reduce((sum, one) => sum + (one.updates - x) ** 2, 0);
	const together = samples.reduce((sum, one) => sum + (one.updates - x) * (read(one) - y), 0);
	return spread > 0 ? Math.round((together / spread) * 100_000 * 100) / 100 : null;
}

const server = await openScratchPostgres();
await migrate(server.url);
const db = createClient(server.url, 10);
await seedGroups(db, { groups: GROUPS, assignments: GROUPS * 10, today: "2026-03-01" });
const traffic = createTraffic(GROUPS);
// A Sunday: no digests.
const clock = runningClock();
clock.set(new Date("2026-03-01T09:00:00+07:00"));
const { meter } = createMetrics(async () => ({ states: {}, oldest: 0, digests: { due: 0, sent: 0 } }));
const app = await createApp(
	{
		...{ botToken: "7000000001:AAbench", botApiRoot: "http://127.0.0.1", botProxy: null, adminIds: [] },
		...{ timeZone: "Asia/Ho_Chi_Minh", digestTime: "07:30", webhook: null },
	},
	{
		database: { db, url: server.url, place: "", migrated: [], close: async () => undefined },
		log: createLogger({ level: "error" }),
		...{ clock, meter, telegram: { pace: UNPACED, fetch: traffic.fetch } },
	},
);
const began = performance.now();
const samples: Sample[] = [];
const minutes = () => (performance.now() - began) / 60_000;
while (traffic.confirmed() < COUNT && minutes() < MINUTES) {
	const goal = Math.min(COUNT, ((samples.length + 1) * COUNT) / SAMPLES);
	while (traffic.confirmed() < goal && minutes() < MINUTES)
		await new Promise((later) => setTimeout(later, 200));
	samples.push(sample(traffic.confirmed()));
	console.log(`${minutes().toFixed(1)} min`, samples.at(-1));
}
traffic.end();
const updates = traffic.confirmed();
await app.stop();
// What is built once (compiled statements, pools, caches) is there after the first fifth.
const settled = samples.slice(Math.ceil(samples.length / 5));
const figures = {
	...{ updates, answers: traffic.answers(), minutes: Math.round(minutes() * 10) / 10 },
	mibPer100kUpdates: { heap: growth(settled, ({ heap }) => heap), rss: growth(settled, ({ rss }) => rss) },
	samples,
};
console.log({ ...figures, samples: samples.length });
if (updates >= 100_000) await report("memory", figures);
await db.$disconnect();
await server.close();
process.exit(0);
