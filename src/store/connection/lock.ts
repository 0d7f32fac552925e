import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { SetupError } from "../../domain/setup-error.ts";
import { connectOnce } from "./connection.ts";

/** Keys of PostgreSQL's advisory locks, which are per database. The first bytes spell "DON". */
export const LOCK_KEYS = {
	bot: 0x444f4e01,
	migration: 0x444f4e02,
	keeper: 0x444f4e03,
	/** Taken by the trigger `seal_event` at each commit. */
	seal: 0x444f4e04,
	leader: 0x444f4e05,
} as const;

/** A lock that is held until `release()`, on a connection of its own. */
export interface HeldLock {
	release(): Promise<void>;
}

/** How the bots of one database stand to each other. */
export interface BotLockOptions {
	/** Several bots may share the database (webhook); a bot that polls takes it alone. Default false. */
	shared?: boolean;
	/** Called once when the lock was lost and another bot holds it: this process must stop. */
	onLost: (reason: SetupError) => void;
	/** How long to wait for the connection of a bot that was just killed to disappear. Default 2000 ms. */
	patience?: number;
}

/**
 * Makes this process the bot of its database: two that poll would answer everything twice.
 * A command of the operator does not take it, so it may run beside the bot. Throws SetupError("already-running").
 * After a restart of the server the lock is taken again by itself.
 */
export async function lockBot(url: string, options: BotLockOptions): Promise<HeldLock> {
	const suffix = options.shared ? "_shared" : "";
	const take = async (connection: pg.Client, patience: number): Promise<boolean> => {
		const end = Date.now() + patience;
		for (;;) {
			const sql = `SELECT pg_try_advisory_lock${suffix}(${LOCK_KEYS.bot}) AS taken`;
			const { rows } = await connection.query<{ taken: boolean }>(sql);
			if (rows[0]?.taken) return true;
			if (Date.now() >= end) return false;
			await sleep(100);
		}
	};
	const connect = async () => {
		const connection = await connectOnce(url);
		// A bot whose machine vanished is noticed after a minute; the setting means nothing on a Unix socket.
		await connection.query(
			"SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3",
		);
		return connection;
	};

	let released = false;
	let connection = await connect();
	if (!(await take(connection, options.patience ?? 2000))) {
		await connection.end();
		throw alreadyRunning();
	}
	const watch = (): void => {
		connection.once("end", async () => {
			while (!released) {
				try {
					connection = await connect();
					if (!released && (await take(connection, 0))) return watch();
					await connection.end();
					if (!released) options.onLost(alreadyRunning());
					return;
				} catch {
					// The server is not back yet. Nothing can be done twice while it is away.
					await sleep(1000, undefined, { ref: false });
				}
			}
		});
	};
	watch();
	return {
		async release() {
			released = true;
			await connection.end();
		},
	};
}

function alreadyRunning(): SetupError {
	return new SetupError(
		"already-running",
		"Another bot is already running on this database: stop it first, or give this one its own DATA_DIR or DATABASE_URL.",
	);
}
