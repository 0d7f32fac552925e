import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { docxOf, pdfOf, scanOf, xlsxOf } from "./make-bench-files.ts";
import { report } from "./report-figures.ts";

/*
 * How fast files are read, what memory that takes, and how both grow with size: `node bench/files.ts`.
 * Each file is read by a fresh process, as the bot does it; its peak of resident memory is the kernel's figure.
 */

interface Measure {
	file: string;
	/** Pages, or rows of a sheet. */
	units: number;
	bytes: number;
	/** Reading alone, the median of the runs: by the clock, and of the processors, which others do not slow down. */
	ms: number;
	cpuMs: number;
	unitsPerSecond: number;
	/** The whole process, and what it had before the file. */
	peakMb: number;
	baseMb: number;
}

const kinds: { kind: string; make: (units: number) => Promise<Buffer>; units: number[]; runs: number }[] = [
	{ kind: ".docx, pages", make: docxOf, units: [100, 200, 400], runs: 3 },
	{ kind: ".pdf text, pages", make: pdfOf, units: [100, 200, 400], runs: 3 },
	{ kind: ".xlsx, rows", make: xlsxOf, units: [250, 500, 1000], runs: 3 },
	{ kind: ".pdf scanned, pages", make: scanOf, units: [1, 2, 4], runs: 1 },
];

async function main(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "bench-files-"));
	const measures: Measure[] = [];
	try {
		for (const { kind, make, units, runs } of kinds) {
			for (const count of units) {
				const path = join(folder, "file");
				const bytes = await make(count);
				writeFileSync(path, bytes);
				measures.push(measure(kind, count, bytes.length, path, runs));
			}
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
	console.table(Object.fromEntries(measures.map(({ file, units, ...rest }) => [`${units} ${file}`, rest])));
	const growth = kinds.map(({ kind }) => growthOf(measures.filter((one) => one.file === kind)));
	console.table(growth);
	await report("files", { measures, growth });
}

function measure(file: string, units: number, bytes: number, path: string, runs: number): Measure {
	const reader = new URL("./read-one-file.ts", import.meta.url).pathname;
	const read = Array.from({ length: runs }, () => {
		const out = execFileSync(process.execPath, [reader, path], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		});
		return JSON.parse(out) as Pick<Measure, "ms" | "cpuMs" | "peakMb" | "baseMb">;
	}).sort((a, b) => a.ms - b.ms);
	const { ms, cpuMs, peakMb, baseMb } = read[Math.floor(runs / 2)] ?? {
		ms: 0,
		cpuMs: 0,
		peakMb: 0,
		baseMb: 0,
	};
	return {
		file,
		units,
		bytes,
		ms,
		cpuMs,
		unitsPerSecond: Math.round((units / ms) * 10_000) / 10,
		peakMb,
		baseMb,
	};
}

/** How much more processor time twice the size takes (2 is linear; less, since loading the reader counts too). */
function growthOf(measures: Measure[]) {
	const [half, whole, double] = measures;
	const ratio = (from?: Measure, to?: Measure) => Number(((to?.cpuMs ?? 0) / (from?.cpuMs ?? 1)).toFixed(2));
	return {
		file: whole?.file,
		timeHalfToWhole: ratio(half, whole),
		timeWholeToDouble: ratio(whole, double),
		memoryMbPerUnit: Number(
			(((double?.peakMb ?? 0) - (half?.peakMb ?? 0)) / ((double?.units ?? 1) - (half?.units ?? 0))).toFixed(
				3,
			),
		),
	};
}

await main();
