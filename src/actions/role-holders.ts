import type { RoleName } from "../domain/role.ts";
import type { Db } from "../store/database.ts";
import { listRoles } from "../store/people.ts";

/** Roles by the channel id of the person who holds them. */
export async function rolesByPerson(db: Db, channel: string): Promise<Map<string, RoleName[]>> {
	const roles = (await listRoles(db, null)).filter(({ person }) => person.channel === channel);
	const byPerson = Map.groupBy(roles, ({ person }) => person.channelId);
	return new Map([...byPerson].map(([channelId, held]) => [channelId, held.map(({ name }) => name)]));
}
