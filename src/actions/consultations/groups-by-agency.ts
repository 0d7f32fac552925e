import { groupsOfAgencies } from "../../store/registers/consultations.ts";
import type { Context } from "../context.ts";

/** An agency as far as its groups are concerned. */
interface Hearer {
	id: string;
	kind: string;
	parentId: string | null;
}

/** Ids of the groups in which each of many agencies hears: one query, where one by one would be thousands. */
export async function groupsByAgency({ db }: Context, agencies: Hearer[]): Promise<Map<string, string[]>> {
	// A division without a group of its own is told in the group of the agency above.
	const parents = agencies.flatMap(({ kind, parentId }) =>
		kind === "DIVISION" && parentId ? [parentId] : [],
	);
	const groups = Map.groupBy(
		await groupsOfAgencies(db, [...new Set([...agencies.map(({ id }) => id), ...parents])]),
		({ agencyId }) => agencyId ?? "",
	);
	const idsOf = (id: string | null) => (groups.get(id ?? "") ?? []).map((chat) => chat.id);
	return new Map(
		agencies.map(({ id, kind, parentId }) => {
			const own = idsOf(id);
			return [id, own.length === 0 && kind === "DIVISION" ? idsOf(parentId) : own];
		}),
	);
}
