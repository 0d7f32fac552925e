import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";

/** The open connection that Prisma is to take for the transaction that it begins just now. */
const joining = new AsyncLocalStorage<pg.PoolClient>();

const ENDS = /^(BEGIN|COMMIT|ROLLBACK)$/;
const NOTHING = { rows: [], fields: [], rowCount: 0 };

/** An open transaction as Prisma sees it: it begins, ends and gives back nothing, since it is ours. */
const borrowed = (connection: pg.PoolClient): pg.PoolClient =>
	({
		query: (query: pg.QueryConfig) =>
			ENDS.test(query.text) ? Promise.resolve(NOTHING) : connection.query(query),
		on() {},
		removeListener() {},
		release() {},
	}) as unknown as pg.PoolClient;

/** Connections that Prisma and our own statements share, one statement after another without waiting for answers. */
class SharedPool extends pg.Pool {
	override connect(): Promise<pg.PoolClient>;
	override connect(heard: Parameters<pg.Pool["connect"]>[0]): void;
	override connect(heard?: Parameters<pg.Pool["connect"]>[0]): unknown {
		if (heard) return super.connect(heard);
		const open = joining.getStore();
		return open ? Promise.resolve(borrowed(open)) : super.connect();
	}
}

/** Lets Prisma begin a transaction in the one that is open on this connection. */
export const joinedOn = <T>(connection: pg.PoolClient, begin: () => T): T => joining.run(connection, begin);

/** Opens a pool; it connects when the first statement comes. Waits so many milliseconds for a free connection. */
export function openPool(url: string, max: number, maxWait: number): pg.Pool {
	const pool = new SharedPool({
		...{ connectionString: url, max, connectionTimeoutMillis: maxWait },
		...{ application_name: "dondoc", keepAlive: true, pipeline: true },
		// Each new connection reads and plans every statement anew: a group that asks after lunch need not wait for that.
		idleTimeoutMillis: 600_000,
	});
	// A connection lost while nothing is asked of it would end the process; the next statement on it hears of it.
	pool.on("connect", (connection) => connection.on("error", () => undefined));
	pool.on("error", () => undefined);
	return pool;
}
