import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { withDatabase } from "../connection/connection.ts";
import { LOCK_KEYS } from "../connection/lock.ts";
import { EMBEDDED_NAME } from "./cluster.ts";
import type { EmbeddedServer } from "./server.ts";
import { connectOrStart, prepareServer, stopServer } from "./server.ts";

/** The embedded PostgreSQL as one process uses it. */
export interface EmbeddedPostgres {
	/** Connection string of its database. */
	url: string;
	/** Says that this process needs the server no more; the last process to say so stops it. */
	release(): Promise<void>;
}

/** Where the embedded PostgreSQL keeps its files, and what differs from a normal start. */
export interface EmbeddedOptions {
	/** Made if it is not there. The cluster is its folder `postgres`. */
	dataDir: string;
	/** Settings of PostgreSQL for this start only, e.g. `{ fsync: "off" }` in tests. */
	settings?: Record<string, string>;
}

/**
 * Starts the PostgreSQL of a data folder, or joins the one that runs there: a bot that was killed leaves its server
 * running, and a command may run beside a bot. Every process holds a shared lock for as long as it needs the server;
 * one that can take the lock alone when it leaves is the last, and stops the server. If the server dies meanwhile it
 * is started again. Throws SetupError with what to change.
 */
export async function openEmbedded({ dataDir, settings = {} }: EmbeddedOptions): Promise<EmbeddedPostgres> {
	const server = await prepareServer(dataDir, settings);
	let keeper = await join(server);
	let released = false;
	const watch = (): void => {
		keeper.once("end", async () => {
			while (!released) {
				try {
					keeper = await join(server);
					return released ? await leave(server, keeper) : watch();
				} catch {
					await sleep(1000, undefined, { ref: false });
				}
			}
		});
	};
	watch();
	return {
		url: withDatabase(server.maintenanceUrl, EMBEDDED_NAME),
		async release() {
			if (released) return;
			released = true;
			await leave(server, keeper);
		},
	};
}

async function join(server: EmbeddedServer): Promise<pg.Client> {
	for (;;) {
		const keeper = await connectOrStart(server);
		try {
			// Waits while the last process stops the server, which then ends this connection too.
			await keeper.query(`SELECT pg_advisory_lock_shared(${LOCK_KEYS.keeper})`);
			await ensureDatabase(keeper);
			return keeper;
		} catch (error) {
			await keeper.end().catch(() => undefined);
			if (!isShutdown(error)) throw error;
		}
	}
}

async function ensureDatabase(keeper: pg.Client): Promise<void> {
	const { rowCount } = await keeper.query("SELECT FROM pg_database WHERE datname = $1", [EMBEDDED_NAME]);
	if (rowCount) return;
	await keeper.query(`CREATE DATABASE ${EMBEDDED_NAME}`).catch((error) => {
		// 42P04 duplicate_database, or 23505 when the other process was quicker by less than a statement.
		if (error.code !== "42P04" && error.code !== "23505") throw error;
	});
}

async function leave(server: EmbeddedServer, keeper: pg.Client): Promise<void> {
	try {
		await keeper.query(`SELECT pg_advisory_unlock_shared(${LOCK_KEYS.keeper})`);
		const { rows } = await keeper.query(`SELECT pg_try_advisory_lock(${LOCK_KEYS.keeper}) AS last`);
		if (rows[0]?.last) await stopServer(server);
	} catch (error) {
		// It is down already, or whoever brings it back leaves after us.
		if (!isShutdown(error)) throw error;
	} finally {
		await keeper.end().catch(() => undefined);
	}
}

/** The server said goodbye (57P01 admin_shutdown) or the connection broke. */
function isShutdown(error: unknown): boolean {
	const { code, message } = error as { code?: string; message: string };
	return (
		code === "57P01" || code === "57P02" || code === "ECONNRESET" || /terminated|not queryable/.test(message)
	);
}
