import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { SetupError } from "../../domain/setup-error.ts";
import { connectOnce } from "../connection/connection.ts";
import { LOCK_KEYS } from "../connection/lock.ts";
import type { SchemaEngine } from "./schema-engine.ts";
import { withSchemaEngine } from "./schema-engine.ts";

/** The folder of our migrations: one folder each, in order of time, with a `migration.sql`. */
export const MIGRATIONS = join(import.meta.dirname, "../../../prisma/migrations");

/** How a database stands to the migrations on disk; each a list of names. */
export interface MigrationStatus {
	applied: string[];
	pending: string[];
	/** Applied, but not on disk: a newer version of the program made this database. */
	unknown: string[];
	/** Applied, but the file has changed since. */
	edited: string[];
	/** Begun and not finished: nothing of them is in the database, and the next start tries again. */
	unfinished: string[];
}

/**
 * Applies the migrations that a database lacks, each whole or not at all, and returns their names. Processes that
 * start at once wait for each other. With `upTo`, those after the migration of that name stay away. Throws SetupError("database-newer" | "database-migrate").
 */
export async function migrate(
	url: string,
	{ directory = MIGRATIONS, upTo }: { directory?: string; upTo?: string } = {},
): Promise<string[]> {
	const connection = await connectOnce(url);
	try {
		await connection.query(`SELECT pg_advisory_lock(${LOCK_KEYS.migration})`);
		const all = await readMigrations(directory);
		const migrations = all.filter(({ name }) => upTo === undefined || name <= upTo);
		const status = await compare(connection, migrations);
		if (status.unknown.length > 0) {
			throw new SetupError(
				"database-newer",
				`The database was made by a newer version of this program (it has ${status.unknown.join(", ")}): start that version, or restore a backup made by this one.`,
			);
		}
		if (status.pending.length > 0) await apply(url, migrations, status);
		return status.pending;
	} finally {
		await connection.end();
	}
}

/** Looks without changing anything: for `doctor`. */
export async function migrationStatus(url: string, directory: string = MIGRATIONS): Promise<MigrationStatus> {
	const connection = await connectOnce(url);
	try {
		return await compare(connection, await readMigrations(directory));
	} finally {
		await connection.end();
	}
}

interface Migration {
	name: string;
	sql: string;
}

async function readMigrations(directory: string): Promise<Migration[]> {
	const entries = await readdir(directory, { withFileTypes: true });
	const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
	return Promise.all(
		names.sort().map(async (name) => ({
			name,
			sql: await readFile(join(directory, name, "migration.sql"), "utf8"),
		})),
	);
}

async function compare(connection: pg.Client, migrations: Migration[]): Promise<MigrationStatus> {
	const { rows: tables } = await connection.query(`SELECT to_regclass('_prisma_migrations') AS name`);
	const { rows } = tables[0]?.name
		? await connection.query<{ name: string; checksum: string; finished: boolean }>(
				`SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
				FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name`,
			)
		: { rows: [] };
	const finished = new Map(rows.filter((row) => row.finished).map((row) => [row.name, row.checksum]));
	const onDisk = new Set(migrations.map(({ name }) => name));
	return {
		applied: [...finished.keys()],
		pending: migrations.filter(({ name }) => !finished.has(name)).map(({ name }) => name),
		unknown: [...finished.keys()].filter((name) => !onDisk.has(name)),
		edited: migrations
			.filter(({ name, sql }) => finished.has(name) && finished.get(name) !== sha256(sql))
			.map(({ name }) => name),
		unfinished: rows.filter((row) => !row.finished).map((row) => row.name),
	};
}

async function apply(url: string, migrations: Migration[], status: MigrationStatus): Promise<void> {
	await withSchemaEngine(url, async (engine) => {
		for (const migrationName of status.unfinished) await engine.markMigrationRolledBack({ migrationName });
		await engine.applyMigrations({ migrationsList: migrationList(migrations), filters: NO_FILTERS });
	}).catch(async (cause) => {
		const failed =
			(await migrationStatus(url).catch(() => undefined))?.unfinished.at(-1) ?? status.pending[0];
		throw new SetupError(
			"database-migrate",
			`The database could not be brought up to date (${failed}): ${(cause as Error).message.split("\n")[0]}`,
			{ cause },
		);
	});
}

const NO_FILTERS = { externalTables: [], externalEnums: [] };

function migrationList(
	migrations: Migration[],
): Parameters<SchemaEngine["applyMigrations"]>[0]["migrationsList"] {
	return {
		baseDir: MIGRATIONS,
		lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
		shadowDbInitScript: "",
		migrationDirectories: migrations.map(({ name, sql }) => ({
			path: name,
			migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
		})),
	};
}

function sha256(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}
