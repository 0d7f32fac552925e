import { readFileSync } from "node:fs";
import { readFile } from "../src/documents/files/read-file.ts";

/** Reads the file named on the command line once and prints `{ ms, cpuMs, peakMb, baseMb }`; started by `files.ts`. */
async function main(path: string): Promise<void> {
	const bytes = readFileSync(path);
	const baseMb = megabytes(process.memoryUsage.rss());
	const start = performance.now();
	const cpu = process.cpuUsage();
	await readFile(bytes, { limits: { pages: 1_000 } });
	const ms = Math.round(performance.now() - start);
	const { user, system } = process.cpuUsage(cpu);
	const cpuMs = Math.round((user + system) / 1000);
	// maxRSS is in kilobytes: getrusage(2).
	console.log(
		JSON.stringify({ ms, cpuMs, peakMb: megabytes(process.resourceUsage().maxRSS * 1024), baseMb }),
	);
}

function megabytes(bytes: number): number {
	return Math.round(bytes / 1_048_576);
}

await main(process.argv[2] ?? "");
