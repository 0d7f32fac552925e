import { createClient } from "../src/store/database.ts";
import { migrate } from "../src/store/migrations/migrate.ts";
import { openScratchPostgres } from "../src/store/scratch-postgres.ts";
import { fuzzOffice } from "../test/helpers/fuzz-office.ts";
import { report } from "./report-figures.ts";

/* A hundred thousand random updates of every type of the Bot API: `npm run bench:fuzz [count] [seed]`. */

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const server = await openScratchPostgres();
await migrate(server.url);
const db = createClient(server.url, 10);
const start = performance.now();
const memory: number[] = [];
const result = await fuzzOffice(
	{ db, url: server.url },
	{
		count,
		seed,
		onBatch(done) {
			if (done % 10_000 !== 0) return;
			memory.push(Math.round(process.memoryUsage().rss / 2 ** 20));
			console.log(done, `${memory.at(-1)} MB`);
		},
	},
);
const seconds = Math.round((performance.now() - start) / 100) / 10;
const { faults, errors, astray, ...rest } = result;
console.log({ seed, seconds, ...rest });
for (const line of [...new Set([...faults, ...errors, ...astray])].slice(0, 20)) console.log(line);
if (count >= 100_000)
	await report("fuzz", {
		count,
		seed,
		seconds,
		rssMb: memory,
		faults: faults.length,
		errors: errors.length,
		astray: astray.length,
		...rest,
	});
await db.$disconnect();
await server.close();
process.exit(faults.length + errors.length + astray.length > 0 ? 1 : 0);
