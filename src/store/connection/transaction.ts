import type pg from "pg";
import type { Prisma, PrismaClient } from "../generated/client.ts";
import { joinedOn } from "./pool.ts";
import { type Raw, rawCalls, type StatementName } from "./raw.ts";

/** How a transaction runs. */
export interface TransactionOptions {
	/** Milliseconds after which it is taken back. */
	timeout: number;
	isolationLevel?: Prisma.TransactionIsolationLevel;
}

const LEVELS: Partial<Record<Prisma.TransactionIsolationLevel, string>> = {
	RepeatableRead: " ISOLATION LEVEL REPEATABLE READ",
	Serializable: " ISOLATION LEVEL SERIALIZABLE",
};

/** By transaction: statements whose answers only its end waits for. */
const unawaited = new WeakMap<object, Promise<unknown>[]>();

/** Lets a statement go along with the end of its transaction, which fails if it fails: one way less to the server. */
export function alongWithCommit(tx: Prisma.TransactionClient, statement: Promise<unknown>): void {
	const last = unawaited.get(tx);
	if (!last) throw new Error("no transaction is open here");
	// Whoever waits for the end hears of it.
	statement.catch(() => undefined);
	last.push(statement);
}

/**
 * Runs `work` in a transaction on one connection. Statements written by hand go straight to it; Prisma's client joins
 * when it is first needed.
 */
export async function runTransaction<T>(
	{ pool, prisma, nameOf }: { pool: pg.Pool; prisma: PrismaClient; nameOf: StatementName },
	work: (tx: Prisma.TransactionClient) => Promise<T>,
	{ timeout, isolationLevel }: TransactionOptions,
): Promise<T> {
	const connection = await pool.connect();
	const until = performance.now() + timeout;
	let over = false;
	// The connection is another's afterwards: what somebody still asks for would be done there, and stay.
	const whileOpen = () => {
		if (over) throw new Error("the transaction is over");
		if (performance.now() > until) throw new Error(`the transaction took more than ${timeout} ms`);
	};
	const guest = prismaOn(connection, prisma, timeout);
	/** What is asked in one go leaves in one go. */
	const ask = async (query: pg.QueryConfig): Promise<pg.QueryResult> => {
		whileOpen();
		const { stream } = connection.connection;
		stream.cork();
		process.nextTick(() => stream.uncork());
		return connection.query(query);
	};
	const join = () => {
		whileOpen();
		return guest.join();
	};
	let broken: Error | undefined;
	const begun = ask({ text: `BEGIN${(isolationLevel && LEVELS[isolationLevel]) ?? ""}` });
	begun.catch(() => undefined);
	const tx = transactionOf(rawCalls(ask, nameOf), join);
	const last: Promise<unknown>[] = [];
	unawaited.set(tx, last);
	try {
		const result = await work(tx);
		await guest.leave();
		const commit = ask({ text: "COMMIT" });
		over = true;
		const [{ command }] = await Promise.all([commit, begun, ...last]);
		// After a statement that failed PostgreSQL takes back what it is told to commit.
		if (command !== "COMMIT") throw new Error("a statement of the transaction had failed");
		return result;
	} catch (error) {
		over = true;
		await guest.leave();
		await connection.query("ROLLBACK").catch((cause: Error) => {
			broken = cause;
		});
		throw error;
	} finally {
		connection.release(broken);
	}
}

/** Prisma in a transaction that is not its own. */
function prismaOn(connection: pg.PoolClient, prisma: PrismaClient, timeout: number) {
	const over = Promise.withResolvers<void>();
	let joined: Promise<Prisma.TransactionClient> | undefined;
	let left: Promise<void> = Promise.resolve();
	const begin = () =>
		new Promise<Prisma.TransactionClient>((resolve, reject) => {
			const inside = (tx: Prisma.TransactionClient): Promise<void> => {
				resolve(tx);
				return over.promise;
			};
			left = joinedOn(connection, () => prisma.$transaction(inside, { maxWait: timeout, timeout })).catch(
				reject,
			);
		});
	return {
		join: () => {
			joined ??= begin();
			return joined;
		},
		leave: () => {
			over.resolve();
			return left;
		},
	};
}

/** The two as one client: a noun of the schema is Prisma's. */
function transactionOf(raw: Raw, join: () => Promise<Prisma.TransactionClient>): Prisma.TransactionClient {
	type Verbs = Record<string, (...args: unknown[]) => Promise<unknown>>;
	const noun = (name: string): unknown =>
		new Proxy(
			{},
			{
				get:
					(_, verb: string) =>
					async (...args: unknown[]) =>
						((await join()) as unknown as Record<string, Verbs>)[name]?.[verb]?.(...args),
			},
		);
	return new Proxy(raw as Prisma.TransactionClient, {
		// Whatever is awaited is asked for "then".
		get: (own, name: string) =>
			name in own || typeof name !== "string" || name === "then" ? own[name as keyof Raw] : noun(name),
	});
}
