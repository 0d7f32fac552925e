import type { LocalDate } from "../../domain/local-date.ts";
import type { HeldRole, RoleName } from "../../domain/people/role.ts";
import { fromDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import type { Person, Role } from "../generated/client.ts";

export type PersonWithRoles = Person & { roles: Role[] };

/** What an answer needs to know of a person. */
export type KnownPerson = Pick<Person, "id" | "name"> & {
	roles: Pick<Role, "name" | "agencyId" | "until">[];
};

const current = { where: { endedAt: null } };

/**
 * The person as the database has them, made on first sight, with the roles that hold now. `known` is what was found of
 * them in this transaction.
 */
export async function ensurePerson(
	db: Db,
	channel: string,
	facts: { channelId: string; name: string },
	known: KnownPerson | null,
): Promise<KnownPerson> {
	const where = { channel_channelId: { channel, channelId: facts.channelId } };
	if (!known) return db.person.create({ data: { channel, ...facts }, include: { roles: current } });
	if (known.name === facts.name) return known;
	return db.person.update({ where, data: { name: facts.name }, include: { roles: current } });
}

/** People of a channel who hold or held a role, with the roles that hold now. */
export const listPeople = (db: Db, channel: string): Promise<PersonWithRoles[]> =>
	db.person.findMany({ where: { channel, roles: { some: {} } }, include: { roles: current } });

export const findPerson = (db: Db, id: string): Promise<Person | null> =>
	db.person.findUnique({ where: { id } });

export const findPersonWithRoles = (db: Db, id: string): Promise<PersonWithRoles | null> =>
	db.person.findUnique({ where: { id }, include: { roles: current } });

/** The roles that hold on a day: what was lent until the day before is over, whether anybody has ended it or not. */
export const heldRoles = (person: KnownPerson, today: LocalDate): HeldRole[] =>
	person.roles
		.filter(({ until }) => until === null || fromDbDate(until) >= today)
		.map(({ name, agencyId }) => ({ name, agencyId }));

/** Gives a role; giving it twice changes nothing. */
export async function grantRole(
	db: Db,
	personId: string,
	name: RoleName,
	agencyId: string | null,
): Promise<void> {
	const held = await db.role.findFirst({ where: { personId, name, agencyId, endedAt: null } });
	if (!held) await db.role.create({ data: { personId, name, agencyId } });
}

/** Ends a role. False when the person did not hold it. */
export async function endRole(
	db: Db,
	personId: string,
	name: RoleName,
	agencyId: string | null,
	at: Date,
): Promise<boolean> {
	const { count } = await db.role.updateMany({
		where: { personId, name, agencyId, endedAt: null },
		data: { endedAt: at },
	});
	return count > 0;
}

/** Roles that hold now, for the agencies given (all of them when null), with person and agency. */
export const listRoles = (db: Db, agencyIds: string[] | null) =>
	db.role.findMany({
		where: { endedAt: null, ...(agencyIds ? { agencyId: { in: agencyIds } } : {}) },
		include: { person: true, agency: true },
		orderBy: [{ name: "asc" }, { createdAt: "asc" }],
	});

/** People who hold a role now, with the agency it is for. */
export const holdersOf = (db: Db, name: RoleName) =>
	db.role.findMany({
		where: { name, endedAt: null },
		include: { person: true, agency: true },
		orderBy: { createdAt: "asc" },
	});

/** Agencies in which somebody holds a role, or once did: whether anybody does now. */
export async function officesWith(db: Db, name: RoleName): Promise<Map<string, boolean>> {
	const roles = await db.role.findMany({
		where: { name, agencyId: { not: null } },
		select: { agencyId: true, endedAt: true },
		orderBy: { endedAt: { sort: "asc", nulls: "last" } },
	});
	return new Map(roles.flatMap(({ agencyId, endedAt }) => (agencyId ? [[agencyId, endedAt === null]] : [])));
}

/** Names by id. */
export async function namesOf(db: Db, ids: string[]): Promise<Map<string, string>> {
	const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
	return new Map(people.map(({ id, name }) => [id, name]));
}
