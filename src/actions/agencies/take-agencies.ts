import type { AgencyFacts } from "../../domain/agencies/agency-order.ts";
import { UserError } from "../../domain/user-error.ts";
import type { Context } from "../context.ts";
import { putAgency } from "./change-agency.ts";

/** One agency of a list, with where it stands there. */
export interface ListedAgency {
	row: number;
	name: string;
	facts: AgencyFacts;
}

/** What a list of agencies did to the directory. */
export interface TakenAgencies {
	added: string[];
	changed: string[];
	errors: { row: number; error: UserError }[];
}

/**
 * Takes a list of agencies into the directory; an agency that is known is brought up to date. Names first, so that one
 * may stand below another that comes later. Whoever calls takes the transaction back where there are errors.
 */
export async function takeAgencies(context: Context, lines: ListedAgency[]): Promise<TakenAgencies> {
	const taken: TakenAgencies = { added: [], changed: [], errors: [] };
	const attempt = async (row: number, work: () => Promise<void>) => {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			taken.errors.push({ row, error });
		}
	};
	for (const { row, name, facts } of lines)
		await attempt(row, async () => {
			const { kind, external } = facts;
			const plain = { ...(kind ? { kind } : {}), ...(external === undefined ? {} : { external }) };
			const { made } = await putAgency(context, name, plain, "put");
			(made ? taken.added : taken.changed).push(name);
		});
	const failed = new Set(taken.errors.map(({ row }) => row));
	for (const { row, name, facts } of lines)
		if (!failed.has(row))
			await attempt(row, async () => void (await putAgency(context, name, facts, "change")));
	return { ...taken, errors: taken.errors.sort((a, b) => a.row - b.row) };
}
