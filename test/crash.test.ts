import { expect, test } from "vitest";
import { runCrashes } from "./helpers/crash-run.ts";

/** A shorter run of what `npm run bench:crash` does two hundred times; a failure names the seed that repeats it. */
const KILLS = 8;

test("killed at any moment, bot, database or both: nothing is lost, nothing is done or said twice", async () => {
	const seed = Date.now() % 2 ** 31;
	const { faults, ...found } = await runCrashes({ kills: KILLS, seed });
	expect(faults, `seed ${seed}`).toEqual([]);
	expect(found.typed.changes).toBeGreaterThan(5);
	expect(found.digests).toBeGreaterThan(0);
	// What was leaving at a kill may be lost or come twice, and says so; everything else came exactly once.
	expect(found.inDoubt + found.repeated).toBeLessThanOrEqual(KILLS * 3);
}, 600_000);
