import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { Db } from "../database.ts";
import { connectOnce } from "./connection.ts";
import { LOCK_KEYS } from "./lock.ts";

/** What a process does when the lead comes to it, and when it goes. */
export interface Lead {
	/** Called when this process leads: it sends, reads and keeps the clock from now on. */
	elected(): Promise<void>;
	/** Called when it leads no more, or the database is away: another process may be elected any moment. */
	deposed(): Promise<void>;
	onError(error: unknown): void;
}

/** A process that leads or waits to. */
export interface Candidacy {
	leads(): boolean;
	/** Gives the lead up, if it has it; resolves when another process may take it. */
	resign(): Promise<void>;
}

/** How often a process that waits asks for the lead, in milliseconds. */
const ASK_EVERY = 1000;

/**
 * Of several processes on one database exactly one leads: it holds an advisory lock on a connection of its own. When
 * that connection ends the lock is free, and whoever asks next has it: a second after a kill, 15 after a machine that
 * vanished (keepalives). Resolves once the first answer is there; errors of the first try are the caller's.
 */
export async function standForLead(url: string, lead: Lead): Promise<Candidacy> {
	let resigned = false;
	let leading = false;
	const waiting = new AbortController();
	let seat = await takeSeat(url);
	await ask();
	const running = run();

	async function ask(): Promise<void> {
		const sql = `SELECT pg_try_advisory_lock(${LOCK_KEYS.leader}) AS taken`;
		const { rows } = await seat.connection.query<{ taken: boolean }>(sql);
		if (!rows[0]?.taken) return;
		leading = true;
		await lead.elected();
	}

	/** Whatever was begun ends; a lead that was lost while it was taken up leaves nothing behind either. */
	async function stepDown(): Promise<void> {
		leading = false;
		await lead.deposed();
	}

	/** Until it resigns: asks for the lead, holds it while the connection lasts, connects again. */
	async function run(): Promise<void> {
		while (!resigned) {
			try {
				if (leading) await Promise.race([seat.ended, aborted(waiting.signal)]);
				else await pause(waiting.signal);
				if (resigned) return;
				if (leading) {
					await stepDown();
					seat = await takeSeat(url);
				}
				await ask();
			} catch (error) {
				// The database is away. Nothing can be done twice meanwhile.
				lead.onError(error);
				if (leading) await stepDown().catch(lead.onError);
				await seat.connection.end().catch(() => undefined);
				await pause(waiting.signal);
				seat = await takeSeat(url).catch(() => seat);
			}
		}
	}

	return {
		leads: () => leading,
		async resign() {
			resigned = true;
			waiting.abort();
			await running;
			if (leading) {
				await stepDown();
				await seat.connection.query(`SELECT pg_advisory_unlock(${LOCK_KEYS.leader})`).catch(() => undefined);
			}
			await seat.connection.end().catch(() => undefined);
		},
	};
}

/** Milliseconds that looking may take: a database that does not answer is as good as away. */
const LOOK_MS = 5000;

/** Whether some process leads. Rejects when the database does not answer in time. */
export async function leadIsHeld(db: Db): Promise<boolean> {
	const look = db.$queryRaw<{ held: boolean }[]>`
		SELECT EXISTS (
			SELECT 1 FROM pg_locks WHERE "locktype" = 'advisory' AND "granted" AND "objid" = ${LOCK_KEYS.leader}::int::oid
				AND "database" = (SELECT "oid" FROM pg_database WHERE "datname" = current_database())
		) AS held`;
	const late = sleep(LOOK_MS, undefined, { ref: false }).then(() => {
		throw new Error("the database does not answer");
	});
	const [row] = await Promise.race([look, late]);
	return row?.held ?? false;
}

/** A connection that may hold the lock, and the moment it ends, which may come before anybody waits for it. */
interface Seat {
	connection: pg.Client;
	ended: Promise<void>;
}

async function takeSeat(url: string): Promise<Seat> {
	const connection = await connectOnce(url);
	const ended = new Promise<void>((resolve) => connection.once("end", () => resolve()));
	// A leader whose machine vanished is noticed in time; on a Unix socket the setting means nothing.
	await connection.query(
		"SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 3; SET tcp_keepalives_count = 3",
	);
	return { connection, ended };
}

const pause = (signal: AbortSignal): Promise<void> =>
	sleep(ASK_EVERY, undefined, { signal, ref: false }).catch(() => undefined);

const aborted = (signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
