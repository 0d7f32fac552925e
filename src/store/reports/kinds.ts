import { Prisma } from "../generated/client.ts";

/** Names of ours as a list in SQL. They are constants: a parameter would keep indexes on them from being used. */
export const kinds = (list: readonly string[]): Prisma.Sql =>
	Prisma.join(list.map((kind) => Prisma.raw(`'${kind}'`)));
