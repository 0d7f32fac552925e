import { execFileSync } from "node:child_process";
import { report } from "./report-figures.ts";

/*
 * What each file of a report costs for 100, 1,000 and 10,000 assignments: time, how long nothing else could be answered
 * meanwhile, and the peak of resident memory as the kernel tells it: `node bench/reports.ts`. Each is made by a fresh
 * process.
 */

const SIZES = [100, 1_000, 10_000];
/** The median of so many, fewer where one takes long. */
const runsOf = (size: number): number => (size > 1_000 ? 1 : 3);

interface Measure {
	output: string;
	assignments: number;
	bytes: number;
	ms: number;
	cpuMs: number;
	/** The longest stretch in which the process answered nothing else. */
	blockedMs: number;
	/** The whole process, and what it had before. */
	peakMb: number;
	baseMb: number;
}

const maker = new URL("./make-one-report.ts", import.meta.url).pathname;
const run = (...args: string[]): unknown =>
	JSON.parse(
		execFileSync(process.execPath, [maker, ...args], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		}),
	);

function measure(output: string, assignments: number): Measure {
	const runs = Array.from(
		{ length: runsOf(assignments) },
		() => run(output, String(assignments)) as Omit<Measure, "output" | "assignments">,
	).sort((a, b) => a.ms - b.ms);
	const median = runs[Math.floor(runs.length / 2)];
	if (!median) throw new Error(`${output}: nothing was measured`);
	return { output, assignments, ...median };
}

/** How much more processor time ten times the assignments take: 10 is linear, less where starting counts most. */
const growthOf = (measures: Measure[]) =>
	Object.fromEntries(
		SIZES.slice(1).map((size, index) => {
			const from = SIZES[index] ?? 0;
			const at = (assignments: number) => measures.find((one) => one.assignments === assignments)?.cpuMs ?? 0;
			return [`${from} to ${size}`, Number((at(size) / Math.max(1, at(from))).toFixed(1))];
		}),
	);

const outputs = run() as string[];
const measures = outputs.flatMap((output) => SIZES.map((size) => measure(output, size)));
console.table(
	Object.fromEntries(measures.map(({ output, assignments, ...rest }) => [`${output}, ${assignments}`, rest])),
);
const growth = Object.fromEntries(
	outputs.map((output) => [output, growthOf(measures.filter((one) => one.output === output))]),
);
console.table(growth);
await report("reports", { measures, growth });
