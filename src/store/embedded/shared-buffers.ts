import { totalmem } from "node:os";

const MIB = 1024 * 1024;
/** In MiB: what PostgreSQL takes by itself, and what it may take of a large machine. */
const [LEAST, MOST] = [128, 1024];

/**
 * How much of a database PostgreSQL keeps in memory, as its setting says it: an eighth of what this process may use, in
 * bytes. A search among a million tasks reads thousands of pages, and asking the system for each takes longer than reading it.
 */
export function sharedBuffers(
	memory: number = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
): string {
	return `${Math.min(MOST, Math.max(LEAST, Math.floor(memory / 8 / MIB)))}MB`;
}
