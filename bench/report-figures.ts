import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";

/** The value below which `percent` of all lie, rounded to a tenth; null of none. */
export function percentile(values: number[], percent: number): number | null {
	const sorted = values.toSorted((a, b) => a - b);
	const value = sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
	return value === undefined ? null : Math.round(value * 10) / 10;
}

export const median = (values: number[]): number | null => percentile(values, 50);

/** Writes the figures of the day to bench/results/NAME.json, with what they were measured on. */
export async function report(name: string, figures: object): Promise<void> {
	const folder = new URL("./results/", import.meta.url);
	await mkdir(folder, { recursive: true });
	const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`;
	const measuredOn = new Date().toISOString().slice(0, 10);
	await writeFile(
		new URL(`${name}.json`, folder),
		`${JSON.stringify({ measuredOn, machine, ...figures }, null, "\t")}\n`,
	);
}
