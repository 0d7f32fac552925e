import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds between tries: a lost connection is replaced by the second, a server that restarts by the last. */
const PAUSES = [100, 400, 1500, 4000];

/** Does what may be done twice until the database takes it; what the last try throws is the caller's. */
export async function insist<T>(work: () => Promise<T>, pauses: readonly number[] = PAUSES): Promise<T> {
	for (const ms of pauses) {
		try {
			return await work();
		} catch {
			await sleep(ms);
		}
	}
	return work();
}
