import { readdirSync, readFileSync } from "node:fs";

/** Milliseconds of a tick of Linux's process table. */
const TICK = 10;

function read(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch {
		// The process has ended meanwhile.
		return "";
	}
}

/** Milliseconds that a process has spent on processors, all of its threads together. Linux only; elsewhere 0. */
export function processorTime(pid: number | string): number {
	const [, rest = ""] = read(`/proc/${pid}/stat`).split(") ");
	const fields = rest.split(" ");
	return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK;
}

/** The same of every connection that a PostgreSQL server on this machine has to a database, by process id. */
export function serverTime(database: string): Map<string, number> {
	const all = process.platform === "linux" ? readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [];
	const ours = all.filter((pid) => read(`/proc/${pid}/cmdline`).includes(` ${database} `));
	return new Map(ours.map((pid) => [pid, processorTime(pid)]));
}
