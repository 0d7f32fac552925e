import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MIGRATIONS, migrate } from "../src/store/migrations/migrate.ts";
import { withSchemaEngine } from "../src/store/migrations/schema-engine.ts";
import { openScratchPostgres } from "../src/store/scratch-postgres.ts";

/** What the migrations should lead to. */
export const SCHEMA = join(import.meta.dirname, "schema.prisma");

/** The schema as the migrations leave it, kept beside them: what the next one starts from. */
export const APPLIED_SCHEMA = join(MIGRATIONS, "applied.prisma");

/**
 * SQL that leads from one Prisma schema to another (from nothing where `from` is null); null where they agree.
 * The engine wants a server at `url` to talk to, and changes nothing there.
 */
export async function schemaDifference(url: string, from: string | null, to: string): Promise<string | null> {
	const model = (content: string) => ({
		tag: "schemaDatamodel" as const,
		files: [{ path: "schema.prisma", content }],
	});
	const { stdout } = await withSchemaEngine(url, (engine) =>
		engine.diff({
			from: from === null ? { tag: "empty" } : model(from),
			to: model(to),
			script: true,
			exitCode: null,
			filters: { externalTables: [], externalEnums: [] },
		}),
	);
	return stdout && !stdout.includes("This is an empty migration") ? stdout : null;
}

/** Writes the migration to the schema of today and tries it on the server at `url`. Null where nothing differs. */
async function writeNextMigration(url: string, name: string, now: Date): Promise<string | null> {
	const before = await readFile(APPLIED_SCHEMA, "utf8").catch(() => null);
	const schema = await readFile(SCHEMA, "utf8");
	const sql = await schemaDifference(url, before, schema);
	if (sql === null) return null;
	const time = now.toISOString().replace(/\D/g, "").slice(0, 14);
	const folder = join(MIGRATIONS, `${time}_${name}`);
	await mkdir(folder);
	await writeFile(join(folder, "migration.sql"), sql);
	await writeFile(APPLIED_SCHEMA, schema);
	await migrate(url);
	return join(folder, "migration.sql");
}

async function main(name: string | undefined): Promise<void> {
	if (!name || !/^[a-z0-9_]+$/.test(name)) {
		console.error("Usage: npm run migration -- name_in_snake_case");
		process.exitCode = 1;
		return;
	}
	const server = await openScratchPostgres();
	try {
		await mkdir(MIGRATIONS, { recursive: true });
		const file = await writeNextMigration(server.url, name, new Date());
		console.log(
			file
				? `Wrote ${file}\nRead it, and add by hand what Prisma cannot say.`
				: "The schema has not changed.",
		);
	} finally {
		await server.close();
	}
}

if (import.meta.main) await main(process.argv[2]);
