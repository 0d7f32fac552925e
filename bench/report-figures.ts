import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";

/** The value below which `percent` of all lie, rounded to a tenth; null of none. */
export function percentile(values: number[], percent: number): number | null {
	const sorted = values.toSorted((a, b) => a - b);
	const value = sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
	return value === undefined ? null : Math.round(value * 10) / 10;
}

export const median = (values: number[]): number | null => percentile(values, 50);

const fileOf = (name: string): URL => new URL(`./results/${name}.json`, import.meta.url);

/** What was measured so far under a name, a day each, oldest first. */
async function daysOf(name: string): Promise<{ measuredOn: string }[]> {
	const text = await readFile(fileOf(name), "utf8").catch(() => "[]");
	return JSON.parse(text);
}

/** The figures of the last day on which something was measured under that name; undefined where it never was. */
export const newest = async (name: string): Promise<unknown> => (await daysOf(name)).at(-1);

/**
 * Writes the figures of the day to bench/results/NAME.json beside those of earlier days, with what they were measured
 * on; a second run replaces the first of its day.
 */
export async function report(name: string, figures: object): Promise<void> {
	const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`;
	const measuredOn = new Date().toISOString().slice(0, 10);
	const earlier = (await daysOf(name)).filter((day) => day.measuredOn !== measuredOn);
	const days = [...earlier, { measuredOn, machine, ...figures }];
	await writeFile(fileOf(name), `${JSON.stringify(days, null, "\t")}\n`);
}
