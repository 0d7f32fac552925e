import { createHash } from "node:crypto";
import type pg from "pg";
import { Prisma } from "../generated/client.ts";
import { rawTypes, rawValue } from "./raw-types.ts";

/** The four calls of Prisma's client for statements written by hand. */
export type Raw = Pick<
	Prisma.TransactionClient,
	"$queryRaw" | "$queryRawUnsafe" | "$executeRaw" | "$executeRawUnsafe"
>;

/** Names kept at most per client: a server keeps each of them in every connection of the pool. */
const MOST_STATEMENTS = 500;

/** Gives a statement its name. */
export type StatementName = (sql: string) => string;

/**
 * Names of prepared statements: PostgreSQL parses each once per connection. Lists of varying length make ever new
 * statements; beyond the limit they are sent unnamed.
 */
export function statementNames(): StatementName {
	const names = new Map<string, string>();
	return (sql) => {
		const known = names.get(sql);
		if (known) return known;
		if (names.size >= MOST_STATEMENTS) return "";
		const name = `p${createHash("sha256").update(sql).digest("base64url").slice(0, 22)}`;
		names.set(sql, name);
		return name;
	};
}

/** Statements written by hand, straight to the server: through Prisma's client each costs three times as much. */
export function rawCalls(
	run: (query: pg.QueryConfig) => Promise<pg.QueryResult>,
	nameOf: StatementName,
): Raw {
	const send = (text: string, values: unknown[]) =>
		run({ name: nameOf(text), text, values: values.map(rawValue), types: rawTypes });
	const composed = (query: TemplateStringsArray | Prisma.Sql, values: unknown[]) => {
		const { text, values: all } = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
		return send(text, all);
	};
	// Prisma's own promises wait until somebody asks for their result; nobody relies on that.
	return {
		$queryRaw: async (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
			(await composed(query, values)).rows,
		$queryRawUnsafe: async (text: string, ...values: unknown[]) => (await send(text, values)).rows,
		$executeRaw: async (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
			(await composed(query, values)).rowCount ?? 0,
		$executeRawUnsafe: async (text: string, ...values: unknown[]) => (await send(text, values)).rowCount ?? 0,
	} as unknown as Raw;
}
