import { once } from "node:events";
import { finished } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { SetupError } from "../../domain/setup-error.ts";
import { connectOnce } from "../connection/connection.ts";
import { migrate, migrationStatus } from "../migrations/migrate.ts";
import { type BackupHead, type BackupTail, readBackup, unreadable } from "./backup-file.ts";
import { listTables, quoted } from "./tables.ts";

/** What came back. */
export interface Restored {
	/** When the backup was made. */
	madeAt: Date;
	/** Rows by table. */
	rows: Record<string, number>;
	/** Migrations that were applied after it, since this program is newer than the backup. */
	migrated: string[];
	/** Messages that waited to be sent when the backup was made, and will not be. */
	unsent: number;
}

/**
 * Brings a backup into an empty database, whole or not at all, and then up to date. What waited to be sent then has
 * most likely been sent since: it goes out only where nothing has run in between (`moving`).
 * Throws SetupError("backup-unreadable" | "backup-newer" | "restore-not-empty").
 */
export async function restoreBackup(
	url: string,
	path: string,
	{ moving = false }: { moving?: boolean } = {},
): Promise<Restored> {
	const parts = readBackup(path);
	const first = await parts.next();
	if (first.done || first.value.is !== "head") throw unreadable(path, "it is empty");
	const { head } = first.value;
	await prepare(url, head);
	const connection = await connectOnce(url);
	try {
		await connection.query("BEGIN");
		const rows = await bringIn(connection, parts, path);
		const unsent = moving ? 0 : await giveUpWaiting(connection);
		await connection.query("COMMIT");
		return { madeAt: new Date(head.madeAt), rows, migrated: await migrate(url), unsent };
	} catch (cause) {
		// Rows that do not fit their table (SQLSTATE classes 22 and 23) were never written by us.
		if (/^2[23]/.test(String((cause as { code?: unknown }).code)))
			throw unreadable(path, (cause as Error).message);
		throw cause;
	} finally {
		await connection.end();
	}
}

/** Makes the tables as they were when the backup was made. */
async function prepare(url: string, { migrations }: BackupHead): Promise<void> {
	const status = await migrationStatus(url);
	const known = new Set([...status.applied, ...status.pending]);
	const unknown = migrations.filter((name) => !known.has(name));
	if (unknown.length > 0)
		throw new SetupError(
			"backup-newer",
			`The backup was made by a newer version of this program (it has ${unknown.join(", ")}): restore it with that version.`,
		);
	if (status.applied.some((name) => !migrations.includes(name))) throw notEmpty();
	await migrate(url, { upTo: migrations.toSorted().at(-1) });
}

async function bringIn(
	connection: pg.Client,
	parts: AsyncIterable<
		Awaited<ReturnType<typeof readBackup>> extends AsyncGenerator<infer Part> ? Part : never
	>,
	path: string,
): Promise<Record<string, number>> {
	const tables = await listTables(connection);
	for (const { name } of tables) {
		const { rowCount } = await connection.query(`SELECT FROM public.${quoted(name)} LIMIT 1`);
		if (rowCount) throw notEmpty();
		// The log brings its own seals: made anew they would be others.
		await connection.query(`ALTER TABLE public.${quoted(name)} DISABLE TRIGGER USER`);
	}
	let copy: ReturnType<typeof startCopy> | null = null;
	let tail: BackupTail | null = null;
	const counts: number[] = [];
	for await (const part of parts) {
		if (part.is === "copy") copy = startCopy(connection, part.sql);
		else if (part.is === "rows") await copy?.write(part.bytes);
		else if (part.is === "copied") counts.push((await copy?.end()) ?? 0);
		else if (part.is === "statement") await connection.query(part.sql);
		else if (part.is === "tail") {
			if (!part.sound) throw unreadable(path, "its checksum does not fit");
			tail = part.tail;
		}
	}
	const expected = Object.values(tail?.rows ?? {});
	if (expected.length !== counts.length || expected.some((count, index) => count !== counts[index]))
		throw unreadable(path, "rows are missing");
	for (const { name } of tables)
		await connection.query(`ALTER TABLE public.${quoted(name)} ENABLE TRIGGER USER`);
	return tail?.rows ?? {};
}

function startCopy(connection: pg.Client, sql: string) {
	const stream = connection.query(copyFrom(sql));
	const done = finished(stream);
	// Told to whoever writes next, or waits for the end.
	done.catch(() => undefined);
	return {
		async write(bytes: Buffer) {
			if (!stream.write(bytes)) await Promise.race([once(stream, "drain"), done]);
		},
		async end() {
			stream.end();
			await done;
			return stream.rowCount;
		},
	};
}

async function giveUpWaiting(connection: pg.Client): Promise<number> {
	const { rowCount } = await connection.query(
		`UPDATE "Delivery" SET "state" = 'IN_DOUBT', "error" = 'restored' WHERE "state" IN ('QUEUED', 'SENDING')`,
	);
	return rowCount ?? 0;
}

const notEmpty = (): SetupError =>
	new SetupError(
		"restore-not-empty",
		"A backup is restored into an empty database only: give a new DATABASE_URL, or a new DATA_DIR. Nothing was changed.",
	);
