import type { TestProject } from "vitest/node";
import { connectOnce, withDatabase } from "../../src/store/connection/connection.ts";
import { migrate } from "../../src/store/migrations/migrate.ts";
import { openScratchPostgres } from "../../src/store/scratch-postgres.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Connection string of the server's first database, from which a test makes its own ones. */
		serverUrl: string;
		/** Name of a database with all migrations applied, to be cloned. */
		template: string;
	}
}

/**
 * Starts one server for the whole run and prepares the template. With DATABASE_URL the databases are made on that
 * server instead, and removed at the end: its user must be allowed to create databases.
 */
export async function setup(project: TestProject): Promise<void> {
	const given = process.env.DATABASE_URL;
	// The tests of what starts without a server of one's own must not see it.
	delete process.env.DATABASE_URL;
	const scratch = given ? undefined : await openScratchPostgres();
	const serverUrl = given ?? (scratch?.url as string);
	const template = `dondoc_template_${process.pid}`;

	const server = await connectOnce(serverUrl);
	await server.query(`CREATE DATABASE ${template}`);
	await migrate(withDatabase(serverUrl, template));
	project.provide("serverUrl", serverUrl);
	project.provide("template", template);

	remove = async () => {
		const { rows } = await server.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [
			template,
		]);
		for (const { datname } of rows) await server.query(`DROP DATABASE ${datname} WITH (FORCE)`);
		await server.end();
		await scratch?.close();
	};
}

let remove: (() => Promise<void>) | undefined;

/** Removes what the run made, also where tests did not get to it. */
export async function teardown(): Promise<void> {
	await remove?.();
}
