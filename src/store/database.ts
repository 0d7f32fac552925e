import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { SetupError } from "../domain/setup-error.ts";
import { connectOnce } from "./connection/connection.ts";
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
	// Prisma's transactions have `$transaction` too (a savepoint), but cannot disconnect.
	return "$disconnect" in db ? (db as Database).$transaction(work, PATIENCE) : work(db);
}

/** As `transact`, and everything that is read is of one moment: numbers and the rows behind them belong together. */
export async function transactAtOnce<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
	return db.$transaction(work, { ...PATIENCE, isolationLevel: "RepeatableRead" });
}

/** Prisma over `pg`. It connects when the first query comes. */
export function createClient(url: string, poolSize: number): Database {
	const adapter = new PrismaPg(
		{ connectionString: url, max: poolSize, application_name: "dondoc", keepAlive: true },
		{ statementNameGenerator: statementNames() },
	);
	// Minimal: other formats read our source files to print the place of the call into the error.
	return new PrismaClient({ adapter, errorFormat: "minimal" });
}

/** Names kept at most per process: a server keeps each of them in every connection of the pool. */
const MOST_STATEMENTS = 500;

/**
 * Names for prepared statements, which make Prisma's queries a fifth to a third faster: PostgreSQL parses each once per
 * connection. Lists of varying length make ever new statements; beyond the limit they are sent unnamed.
 */
function statementNames(): (query: { sql: string }) => string {
	const names = new Map<string, string>();
	return ({ sql }) => {
		const known = names.get(sql);
		if (known) return known;
		if (names.size >= MOST_STATEMENTS) return "";
		const name = `p${createHash("sha256").update(sql).digest("base64url").slice(0, 22)}`;
		names.set(sql, name);
		return name;
	};
}
