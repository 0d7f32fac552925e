import type { RoleName } from "../domain/role.ts";
import type { Db } from "../store/database.ts";
import { listPeople } from "../store/people.ts";

/** Roles by the channel id of the person who holds them; none are left of somebody whose roles have ended. */
export async function rolesByPerson(db: Db, channel: string): Promise<Map<string, RoleName[]>> {
	const people = await listPeople(db, channel);
	return new Map(people.map(({ channelId, roles }) => [channelId, roles.map(({ name }) => name)]));
}
