import type { LocalDate } from "../../domain/local-date.ts";
import type { RoleName } from "../../domain/people/role.ts";
import { toDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import type { Prisma } from "../generated/client.ts";

const include = { person: true, agency: true } satisfies Prisma.RoleInclude;

/** A role with who holds it and for which agency. */
export type RoleRecord = Prisma.RoleGetPayload<{ include: typeof include }>;

/** Roles that a person holds in their own right. */
export const ownRoles = (db: Db, personId: string): Promise<RoleRecord[]> =>
	db.role.findMany({ where: { personId, endedAt: null, delegatedBy: null }, include });

/** Roles that others hold for people (for all of them when null). */
export const delegatedRoles = (db: Db, delegators: string[] | null): Promise<RoleRecord[]> =>
	db.role.findMany({
		where: { endedAt: null, delegatedBy: delegators ? { in: delegators } : { not: null } },
		include,
		orderBy: { until: "asc" },
	});

/** Gives a role until a day; whoever holds it for that person already holds it until then instead. */
export async function delegateRole(
	db: Db,
	role: {
		personId: string;
		name: RoleName;
		agencyId: string | null;
		until: LocalDate;
		delegatedBy: string;
	},
): Promise<void> {
	const { until, ...rest } = role;
	const day = toDbDate(until);
	const { count } = await db.role.updateMany({ where: { ...rest, endedAt: null }, data: { until: day } });
	if (count === 0) await db.role.create({ data: { ...rest, until: day } });
}

/** Ends these roles. */
export async function endRoles(db: Db, ids: string[], at: Date): Promise<void> {
	await db.role.updateMany({ where: { id: { in: ids }, endedAt: null }, data: { endedAt: at } });
}

/** Roles whose last day is over and that nobody has ended yet. */
export const expiredRoles = (db: Db, today: LocalDate): Promise<RoleRecord[]> =>
	db.role.findMany({ where: { endedAt: null, until: { lt: toDbDate(today) } }, include });

/** Roles that hold now, of people with these names; names are compared by the caller. */
export const rolesWithPeople = (db: Db): Promise<RoleRecord[]> =>
	db.role.findMany({ where: { endedAt: null }, include, orderBy: { createdAt: "asc" } });
