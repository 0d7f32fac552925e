import type { RoleName } from "../../domain/people/role.ts";
import { listPeople, officesWith } from "../../store/agencies/people.ts";
import type { Db } from "../../store/database.ts";
import { linkedGroups } from "../../store/messages/chats.ts";

/** Roles by the channel id of the person who holds them; none are left of somebody whose roles have ended. */
export async function rolesByPerson(db: Db, channel: string): Promise<Map<string, RoleName[]>> {
	const people = await listPeople(db, channel);
	return new Map(people.map(({ channelId, roles }) => [channelId, roles.map(({ name }) => name)]));
}

/** Groups of offices that monitor others, or once did, by channel id: whether they do today. */
export async function officesThatMonitor(db: Db, channel: string): Promise<Map<string, boolean>> {
	const offices = await officesWith(db, "MONITOR");
	if (offices.size === 0) return new Map();
	const groups = (await linkedGroups(db)).filter((group) => group.channel === channel);
	return new Map(
		groups.flatMap(({ channelId, agencyId }): [string, boolean][] => {
			const today = agencyId ? offices.get(agencyId) : undefined;
			return today === undefined ? [] : [[channelId, today]];
		}),
	);
}
