import type { RoleName } from "../domain/people/role.ts";
import {
	type AgencyKind,
	createAgency,
	createAgencyGroup,
	listAgencies,
} from "../store/agencies/agencies.ts";
import { ensurePerson, grantRole } from "../store/agencies/people.ts";
import { type Database, transact } from "../store/database.ts";
import { ensureChat, linkChat } from "../store/messages/chats.ts";

/** An office to start with. Agencies are named by `key`, those above first; people and chats by the channel's ids. */
export interface OfficeSeed {
	agencies: { key: string; name: string; aliases: string[]; kind: AgencyKind; parent: string | null }[];
	groups: { name: string; members: string[] }[];
	people: { id: number; name: string; roles: { name: RoleName; agency: string | null }[] }[];
	chats: { id: number; private: boolean; title: string; agency: string | null }[];
}

/** Writes an office into an empty database, all or nothing. A database that knows any agency is left as it is. */
export async function seedOffice(db: Database, channel: string, seed: OfficeSeed): Promise<void> {
	await transact(db, async (tx) => {
		if ((await listAgencies(tx)).length) return;
		const ids = new Map<string, string>();
		const idOf = (key: string | null): string | null => (key === null ? null : (ids.get(key) ?? null));
		for (const { key, parent, ...agency } of seed.agencies) {
			const { id } = await createAgency(tx, { ...agency, parentId: idOf(parent) });
			ids.set(key, id);
		}
		for (const { name, members } of seed.groups)
			await createAgencyGroup(
				tx,
				name,
				members.flatMap((key) => idOf(key) ?? []),
			);
		for (const { id, name, roles } of seed.people) {
			const person = await ensurePerson(tx, channel, { channelId: String(id), name }, null);
			for (const role of roles) await grantRole(tx, person.id, role.name, idOf(role.agency));
		}
		for (const { id, title, agency, ...facts } of seed.chats) {
			const { private: alone } = facts;
			const chat = await ensureChat(
				tx,
				channel,
				{ channelId: String(id), private: alone, title, topicId: null },
				null,
			);
			const agencyId = idOf(agency);
			if (agencyId) await linkChat(tx, chat.id, { agencyId, topicId: null, at: null });
		}
	});
}
