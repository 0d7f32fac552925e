import { isCollective } from "../../domain/agencies/agency-names.ts";
import { presentBody } from "../../domain/agencies/present-body.ts";
import type { Reading } from "../../domain/documents/reading.ts";
import { fold } from "../../domain/text/fold.ts";
import {
	type AgencyGroupWithMembers,
	createAgency,
	createAgencyGroup,
	listAgencies,
	listAgencyGroups,
} from "../../store/agencies/agencies.ts";
import type { Context } from "../context.ts";

/** Whom a printed name stands for: one agency, or a group with the members it has today. */
export interface ResolvedName {
	agencyId: string | null;
	groupId: string | null;
	members: { id: string; name: string }[];
}

/** Names of leads and coordinating bodies in a reading, dropped tasks left out, each once. */
function namesIn(
	reading: Pick<Reading, "tasks">,
	dropped: number[],
): { leads: string[]; coordinating: string[] } {
	const tasks = reading.tasks.filter((_, index) => !dropped.includes(index));
	const unique = (names: string[]) => [...new Map(names.map((name) => [fold(name), name])).values()];
	return {
		leads: unique(tasks.flatMap(({ lead }) => lead)),
		coordinating: unique(tasks.flatMap(({ coordinating }) => coordinating)),
	};
}

const groupNamed = (name: string, groups: AgencyGroupWithMembers[]): AgencyGroupWithMembers | undefined =>
	groups.find(({ folded }) => folded === fold(name));

/** Names that the directory does not know yet, as they would be added on confirmation. */
export async function unknownAgencies(
	context: Context,
	reading: Pick<Reading, "tasks">,
	dropped: number[],
): Promise<string[]> {
	const agencies = await listAgencies(context.db);
	const groups = await listAgencyGroups(context.db);
	const { leads } = namesIn(reading, dropped);
	return leads.filter((name) => !presentBody(name, agencies, context.today) && !groupNamed(name, groups));
}

/**
 * Finds or makes what every lead of a reading stands for. A collective becomes a group, whose members are named
 * later; any other unknown name becomes an agency. Names are looked up folded.
 */
export async function resolveLeads(
	context: Context,
	reading: Pick<Reading, "tasks">,
	dropped: number[],
): Promise<Map<string, ResolvedName>> {
	const agencies = await listAgencies(context.db);
	const groups = await listAgencyGroups(context.db);
	const resolved = new Map<string, ResolvedName>();
	for (const name of namesIn(reading, dropped).leads) {
		const known = presentBody(name, agencies, context.today);
		const group = groupNamed(name, groups);
		if (known) resolved.set(fold(name), { agencyId: known.id, groupId: null, members: [] });
		else if (group) resolved.set(fold(name), { agencyId: null, groupId: group.id, members: group.members });
		else if (isCollective(name)) {
			const made = await createAgencyGroup(context.db, name);
			resolved.set(fold(name), { agencyId: null, groupId: made.id, members: [] });
		} else {
			const made = await createAgency(context.db, { name });
			agencies.push(made);
			resolved.set(fold(name), { agencyId: made.id, groupId: null, members: [] });
		}
	}
	return resolved;
}
