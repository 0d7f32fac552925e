import { runCrashes } from "../test/helpers/crash-run.ts";
import { report } from "./report-figures.ts";

/* Kills the bot, its database and both two hundred times while people work: `npm run bench:crash [kills] [seed]`. */

const kills = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
const start = performance.now();
const { faults, ...result } = await runCrashes({
	kills,
	seed,
	onDay: (done, { day, seconds }) => console.log(`${done} kills, ${day}, ${seconds} s`),
});
const seconds = Math.round((performance.now() - start) / 1000);
for (const fault of faults) console.log(fault);
const { kills: killed, typed, ...found } = result;
console.table({
	"killed bot": killed.bot,
	"killed database": killed.database,
	"killed both": killed.both,
	...typed,
	...found,
	faults: faults.length,
});
if (kills >= 200) await report("crash", { seed, seconds, ...result, faults });
process.exit(faults.length > 0 ? 1 : 0);
