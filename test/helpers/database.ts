import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { connectOnce, withDatabase } from "../../src/store/connection/connection.ts";
import type { Database } from "../../src/store/database.ts";
import { createClient } from "../../src/store/database.ts";

/** A database of one test file. */
export interface TestDatabase {
	db: Database;
	url: string;
	/** Ends the connections and removes the database. */
	close(): Promise<void>;
}

/** A new database with all migrations applied and no rows, cloned from the template of the run. */
export async function testDatabase(): Promise<TestDatabase> {
	const url = await emptyDatabase(inject("template"));
	const db = createClient(url, 4);
	return {
		db,
		url,
		async close() {
			await db.$disconnect();
			await dropDatabase(url);
		},
	};
}

/** A new database on the server of the run, as `template` is: by default with nothing in it. Returns its address. */
export async function emptyDatabase(template = "template0"): Promise<string> {
	// The run removes what begins like its template, should a test end before it does.
	const name = `${inject("template")}_${randomUUID().slice(0, 13).replace("-", "")}`;
	await onServer((server) => server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
	return withDatabase(inject("serverUrl"), name);
}

/** Removes a database, whoever is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
	const name = decodeURIComponent(new URL(url).pathname.slice(1));
	await onServer((server) => server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

async function onServer<T>(
	work: (server: Awaited<ReturnType<typeof connectOnce>>) => Promise<T>,
): Promise<T> {
	const server = await connectOnce(inject("serverUrl"));
	try {
		return await work(server);
	} finally {
		await server.end();
	}
}
