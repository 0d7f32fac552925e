import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { connectOnce } from "../connection/connection.ts";
import { migrationStatus } from "../migrations/migrate.ts";
import { COPY_END, copyLine, headLine, tailLine } from "./backup-file.ts";
import { listTables, quoted, sequencePositions, type Table } from "./tables.ts";

/** What was written. */
export interface Backup {
	/** Rows by table. */
	rows: Record<string, number>;
	migrations: string[];
}

/**
 * Writes everything that the office knows to a file, as of one moment, while the bot runs. The file appears under its
 * name only when it is whole. What pg-boss keeps is left out: what is still to be done can be found in our tables.
 */
export async function writeBackup(url: string, path: string, now: Date): Promise<Backup> {
	const connection = await connectOnce(url);
	const unfinished = `${path}.part`;
	try {
		await connection.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
		const { applied: migrations } = await migrationStatus(url);
		const file = createFile(unfinished);
		await file.write(headLine({ version: 1, madeAt: now.toISOString(), migrations }));
		const rows: Record<string, number> = {};
		for (const table of await listTables(connection))
			rows[table.name] = await writeTable(connection, table, file);
		for (const sql of await sequencePositions(connection)) await file.write(`${sql}\n`);
		await file.write(tailLine({ rows, sha256: file.sha256() }));
		await file.end();
		await rename(unfinished, path);
		return { rows, migrations };
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	} finally {
		await connection.end();
	}
}

interface BackupOutput {
	write(bytes: string | Buffer): Promise<void>;
	/** Of everything written so far. */
	sha256(): string;
	end(): Promise<void>;
}

/** Only its owner may read it: it holds what is said in all groups. */
function createFile(path: string): BackupOutput {
	const hash = createHash("sha256");
	const gzip = createGzip();
	const written = pipeline(gzip, createWriteStream(path, { mode: 0o600 }));
	// Told to whoever writes next, or waits for the end.
	written.catch(() => undefined);
	return {
		async write(bytes) {
			hash.update(bytes);
			if (!gzip.write(bytes)) await Promise.race([once(gzip, "drain"), written]);
		},
		sha256: () => hash.copy().digest("hex"),
		async end() {
			gzip.end();
			await written;
		},
	};
}

async function writeTable(connection: pg.Client, table: Table, file: BackupOutput): Promise<number> {
	const columns = table.columns.map(quoted).join(", ");
	const name = `public.${quoted(table.name)}`;
	await file.write(copyLine(name, columns));
	const copy = connection.query(copyTo(`COPY ${name} (${columns}) TO STDOUT`));
	const keep = new Transform({
		transform(chunk: Buffer, _encoding, done) {
			file.write(chunk).then(() => done(), done);
		},
	});
	keep.resume();
	await pipeline(copy, keep);
	await file.write(COPY_END);
	return copy.rowCount ?? 0;
}
