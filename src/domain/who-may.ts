import type { Actor, HeldRole, RoleName, Target } from "./role.ts";

/** Everything a person can do. Who may do it stands in `RIGHTS`, and nowhere else. */
export type Deed =
	| "see"
	| "report"
	| "change"
	| "request-change"
	| "decide"
	| "import"
	| "link"
	| "manage-people"
	| "manage-calendar"
	| "see-all";

/** Deny by default: a role not named beside a deed may not do it. */
export const RIGHTS: Record<Deed, readonly RoleName[]> = {
	see: ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"],
	report: ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"],
	change: ["FOCAL_POINT", "LEADER", "MONITOR"],
	"request-change": ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR"],
	decide: ["LEADER", "MONITOR"],
	import: ["MONITOR", "ADMIN"],
	link: ["ADMIN"],
	"manage-people": ["ADMIN"],
	"manage-calendar": ["ADMIN"],
	"see-all": ["MONITOR", "ADMIN", "INSPECTOR"],
};

/** Nobody decides on a request of their own agency: these deeds are for those above it. */
const FROM_ABOVE: readonly Deed[] = ["decide"];

function covers(role: HeldRole, deed: Deed, { agencyPath }: Target): boolean {
	if (role.agencyId === null) return true;
	const path = FROM_ABOVE.includes(deed) ? agencyPath.slice(0, -1) : agencyPath;
	return path.includes(role.agencyId);
}

/** Whether the actor may do the deed to the target; without a target, whether they may do it to anything at all. */
export function may(actor: Actor, deed: Deed, target?: Target): boolean {
	const rights = RIGHTS[deed];
	return actor.roles.some((role) => rights.includes(role.name) && (!target || covers(role, deed, target)));
}
