import { Prisma } from "../generated/client.ts";

/**
 * What `=` is asked of for a list of ids. For a parameter that is a list PostgreSQL guesses a plan by its length and makes
 * a new one each time, which takes longer than looking a few ids up; of a list that a query gives it knows no length.
 * One is no list: it joins the one row to its task and agency, where it would read all agencies to join ten.
 */
export const anyOf = (ids: readonly string[]): Prisma.Sql =>
	ids.length === 1 ? Prisma.sql`${ids[0]}::uuid` : Prisma.sql`ANY(ARRAY(SELECT unnest(${ids}::uuid[])))`;
