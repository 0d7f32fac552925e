/** Who a person can be. Kept in step with `RoleName` in prisma/schema.prisma. */
export type RoleName = "OFFICER" | "FOCAL_POINT" | "LEADER" | "MONITOR" | "ADMIN" | "INSPECTOR";

/** A role for an agency and everything below it; `agencyId` null means everywhere. */
export interface HeldRole {
	name: RoleName;
	/** Root of what the role covers. */
	agencyId: string | null;
	/** The agency the person sits in, where that is not the root: a monitor sits in one office and covers its province. */
	home?: string;
}

/** The person behind a request, with the roles that hold now. `id` null: nobody we know. */
export interface Actor {
	id: string | null;
	name: string;
	roles: HeldRole[];
}

/** A thing somebody wants to touch, as far as rights are concerned: the agencies from the root down to its own. */
export interface Target {
	agencyPath: string[];
}
