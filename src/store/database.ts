import { resolve } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { SetupError } from "../domain/setup-error.ts";
import { connectOnce } from "./connection/connection.ts";
import { openPool } from "./connection/pool.ts";
import { rawCalls, statementNames } from "./connection/raw.ts";
import { runTransaction, type TransactionOptions } from "./connection/transaction.ts";
import { defaultDataDir } from "./embedded/data-dir.ts";
import { openEmbedded } from "./embedded/postgres.ts";
import type { Prisma } from "./generated/client.ts";
import { PrismaClient } from "./generated/client.ts";
import { migrate } from "./migrations/migrate.ts";

/** The database outside any transaction. */
export type Database = PrismaClient;

/** The database inside a transaction. */
export type Transaction = Prisma.TransactionClient;

/** What a verb of the store takes: it works inside or outside a transaction (a Database is one of these too). */
export type Db = Transaction;

/** An open database with what belongs to it. */
export interface OpenDatabase {
	db: Database;
	/** Connection string of the same database, for what keeps connections of its own (the job queue, locks). */
	url: string;
	/** Where it is, for people: a folder, or a server's name and database without the password. */
	place: string;
	/** Names of the migrations that were applied when it was opened. */
	migrated: string[];
	/** Ends the connections, and stops the embedded server if nobody else uses it. */
	close(): Promise<void>;
}

/** Which database: a server's connection string, or a folder for the embedded PostgreSQL (null: the usual one). */
export type DatabasePlace = { url: string } | { dataDir: string | null };

/** How to open it. */
export interface OpenOptions {
	/** Connections in the pool. Default 10. */
	poolSize?: number;
	/** Whether to apply the migrations that are missing. Default true. */
	migrating?: boolean;
}

/** Opens the database, starting the embedded server and applying migrations where needed. Throws SetupError. */
export async function openDatabase(place: DatabasePlace, options: OpenOptions = {}): Promise<OpenDatabase> {
	const dataDir = "dataDir" in place ? (place.dataDir ?? (await defaultDataDir(process.cwd()))) : undefined;
	const embedded = dataDir === undefined ? undefined : await openEmbedded({ dataDir });
	const url = embedded?.url ?? (place as { url: string }).url;
	try {
		if (!embedded) await reach(url);
		const migrated = (options.migrating ?? true) ? await migrate(url) : [];
		const db = createClient(url, options.poolSize ?? 10);
		return {
			db,
			url,
			place: dataDir === undefined ? withoutPassword(url) : resolve(dataDir),
			migrated,
			async close() {
				await db.$disconnect();
				await embedded?.release();
			},
		};
	} catch (error) {
		await embedded?.release();
		throw error;
	}
}

/** Turns what a server of one's own can be wrong with into one sentence, without the password. */
async function reach(url: string): Promise<void> {
	try {
		await (await connectOnce(url)).end();
	} catch (cause) {
		const { code, message } = cause as { code?: string; message: string };
		const reason = [message, code && `(${code})`].filter(Boolean).join(" ");
		throw new SetupError(
			"database-unreachable",
			`The PostgreSQL server at ${withoutPassword(url)} cannot be used: ${reason}. Check DATABASE_URL and the server.`,
			{ cause },
		);
	}
}

function withoutPassword(url: string): string {
	const { hostname, port, pathname } = new URL(url);
	return `${hostname}${port && `:${port}`}${pathname}`;
}

/**
 * Milliseconds to wait for a free connection, and for a transaction to end. Prisma's own (2 and 5 seconds) would take
 * back a plan of some hundred rows on a slow machine, and turn away a morning's rush of groups.
 */
const PATIENCE = { maxWait: 20_000, timeout: 60_000 } as const;

/**
 * Runs `work` in a transaction: in the one that `db` is already in, otherwise in a new one.
 * Everything that `work` throws takes the whole transaction back.
 */
export async function transact<T>(db: Db, work: (tx: Transaction) => Promise<T>): Promise<T> {
	// What is in a transaction cannot disconnect.
	return "$disconnect" in db ? (db as Database).$transaction(work) : work(db);
}

/** As `transact`, and everything that is read is of one moment: numbers and the rows behind them belong together. */
export async function transactAtOnce<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
	return db.$transaction(work, { isolationLevel: "RepeatableRead" });
}

/** Prisma and statements of our own over one pool of `pg`. It connects when the first of either comes. */
export function createClient(url: string, poolSize: number): Database {
	const pool = openPool(url, poolSize, PATIENCE.maxWait);
	const nameOf = statementNames();
	const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) });
	// Minimal: other formats read our source files to print the place of the call into the error.
	const prisma = new PrismaClient({ adapter, errorFormat: "minimal" });
	const own = {
		...rawCalls((query) => pool.query(query), nameOf),
		$transaction: (work: (tx: Transaction) => Promise<unknown>, options?: Partial<TransactionOptions>) =>
			runTransaction({ pool, prisma, nameOf }, work, { ...PATIENCE, ...options }),
		async $disconnect() {
			await prisma.$disconnect();
			await pool.end();
		},
	};
	return new Proxy(prisma, {
		get: (_, name: string) => Reflect.get(name in own ? own : prisma, name),
	});
}
