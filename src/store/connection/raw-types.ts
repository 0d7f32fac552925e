import pg from "pg";
import { Prisma } from "../generated/client.ts";

/*
 * What statements of our own give and take, in the types that Prisma's client has for the same: a verb of the store
 * need not know which way its rows came.
 */

const { builtins, getTypeParser } = pg.types;

const PARSERS: Record<number, (text: string) => unknown> = {
	[builtins.INT8]: BigInt,
	// Midnight in UTC; `pg` would say midnight here.
	[builtins.DATE]: (text) => new Date(`${text}T00:00:00Z`),
	[builtins.TIMESTAMP]: (text) => new Date(`${text.replace(" ", "T")}Z`),
	[builtins.NUMERIC]: (text) => new Prisma.Decimal(text),
};

/** How values of rows are read. */
export const rawTypes: pg.CustomTypesConfig = {
	getTypeParser: ((oid: number, format?: "text") => PARSERS[oid] ?? getTypeParser(oid, format)) as never,
};

/** A value as PostgreSQL reads it whatever the zone of this process or of the session; `pg` writes the rest. */
export const rawValue = (value: unknown): unknown =>
	value instanceof Date ? value.toISOString() : Array.isArray(value) ? value.map(rawValue) : value;
