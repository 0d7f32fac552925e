import pg from "pg";

/** Name under which our connections show in `pg_stat_activity`. */
const APPLICATION = "dondoc";

/**
 * One connection outside the pool, for what must stay on the same connection (locks) or outside every transaction
 * (creating a database). The caller ends it. An error while it idles is only told to listeners of "end".
 */
export async function connectOnce(url: string): Promise<pg.Client> {
	const client = new pg.Client({
		connectionString: url,
		application_name: APPLICATION,
		connectionTimeoutMillis: 10_000,
		keepAlive: true,
	});
	// Without a listener, a connection lost while idle would end the process.
	client.on("error", () => undefined);
	await client.connect();
	return client;
}

/** The same server and user, another database. */
export function withDatabase(url: string, database: string): string {
	const other = new URL(url);
	other.pathname = `/${encodeURIComponent(database)}`;
	return other.href;
}
