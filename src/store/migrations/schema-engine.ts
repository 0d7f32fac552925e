import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";

/** The engine of `prisma migrate`, compiled to WebAssembly. */
export type { SchemaEngine } from "@prisma/schema-engine-wasm";

/**
 * Runs `work` with Prisma's schema engine on a database, in this process. A script that PostgreSQL refuses is thrown
 * as PostgreSQL's own error. Loading the engine takes about 50 ms and 5 MB, so it happens only where it has work.
 */
export async function withSchemaEngine<T>(
	url: string,
	work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
	const pool = new pg.Pool({ connectionString: url, max: 2 });
	pool.on("error", () => undefined);
	const refused: unknown[] = [];
	try {
		loaded ??= loadEngine();
		const Engine = await loaded;
		const factory = wholeScripts(new PrismaPg(pool), (error) => refused.push(error));
		const engine = await Engine.new(
			{ datamodels: undefined },
			() => undefined,
			bindMigrationAwareSqlAdapterFactory(factory),
		);
		return await work(engine);
	} catch (error) {
		throw refused[0] ?? error;
	} finally {
		await pool.end();
	}
}

/** As much of it as is used here: the types of Node.js come without it. */
declare const WebAssembly: {
	instantiate(code: Uint8Array, imports: object): Promise<{ instance: { exports: object } }>;
};

let loaded: Promise<typeof SchemaEngine> | undefined;

/** Once per process: the bindings keep views of the memory of the first instance, which a second one would break. */
async function loadEngine(): Promise<typeof SchemaEngine> {
	const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
	// Loaded by hand: a plain import of the .wasm file prints a warning at every start.
	const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
	const bytes = await readFile(join(dirname(entry), "schema_engine_bg.wasm"));
	const imports = Object.fromEntries(
		Object.entries(bindings).map(([name, value]) => [
			name,
			name.startsWith("__wbg_setTimeout_") ? unreferenced(value as () => NodeJS.Timeout) : value,
		]),
	);
	const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": imports });
	const { __wbindgen_start: start } = instance.exports as { __wbindgen_start(): void };
	bindings.__wbg_set_wasm(instance.exports);
	start();
	return bindings.SchemaEngine;
}

/** The engine forgets a timer of ten seconds, which would keep a command alive that has long finished. */
function unreferenced(
	setTimer: (...args: unknown[]) => NodeJS.Timeout,
): (...args: unknown[]) => NodeJS.Timeout {
	return (...args) => setTimer(...args).unref();
}

/** Marks the migration that is being applied as finished, inside its own transaction. */
const FINISH =
	'UPDATE "_prisma_migrations" SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL';

/**
 * Prisma's adapter cuts a script at every semicolon, also inside the body of a function. Sent whole it is one
 * transaction together with its own mark: a migration that fails, or a process killed in the middle, leaves nothing.
 */
function wholeScripts(
	factory: PrismaPg,
	onRefused: (error: unknown) => void,
): SqlMigrationAwareDriverAdapterFactory {
	return {
		provider: factory.provider,
		adapterName: factory.adapterName,
		connectToShadowDb: () => factory.connectToShadowDb(),
		async connect() {
			const adapter = await factory.connect();
			adapter.executeScript = async (script) => {
				await adapter
					.underlyingDriver()
					.query(`${script}\n;${FINISH}`)
					.catch((error) => {
						onRefused(error);
						throw error;
					});
			};
			return adapter;
		},
	};
}
