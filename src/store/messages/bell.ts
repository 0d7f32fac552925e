import { setTimeout as sleep } from "node:timers/promises";
import { connectOnce } from "../connection/connection.ts";
import type { Db } from "../database.ts";

const CHANNEL = "dondoc_outbox";

/** Tells the process that sends that there is something to send: lost when nobody listens, so look from time to time. */
export const ringBell = (db: Db): Promise<number> => db.$executeRawUnsafe(`NOTIFY ${CHANNEL}`);

/** Hears the bell of other processes until the result is called; connects again by itself. */
export function hearBell(url: string, heard: () => void): () => Promise<void> {
	const stopping = new AbortController();
	const listening = listen();

	async function listen(): Promise<void> {
		while (!stopping.signal.aborted) {
			const connection = await connectOnce(url).catch(() => null);
			// Stopped while it was connecting: nobody would tell it a second time.
			if (stopping.signal.aborted) await connection?.end().catch(() => undefined);
			else if (connection) {
				const closed = new Promise<void>((resolve) => {
					connection.once("end", () => resolve());
					stopping.signal.addEventListener("abort", () => resolve(), { once: true });
				});
				connection.on("notification", heard);
				await connection.query(`LISTEN ${CHANNEL}`).catch(() => undefined);
				// Whatever was rung for before we listened.
				heard();
				await closed;
				await connection.end().catch(() => undefined);
			}
			if (!stopping.signal.aborted)
				await sleep(1000, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
		}
	}

	return async () => {
		stopping.abort();
		await listening;
	};
}
