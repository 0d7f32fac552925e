import type { Actor, HeldRole, RoleName, Target } from "./role.ts";

/** Everything a person can do. Who may do it stands in `RIGHTS`, and nowhere else. */
export type Deed =
	| "see"
	| "report"
	| "change"
	| "request-change"
	| "decide"
	| "assign"
	| "assign-part"
	| "import"
	| "link"
	| "manage-people"
	| "manage-calendar"
	| "manage-agencies"
	| "see-health"
	| "see-log"
	| "escalate"
	| "take-over"
	| "delegate"
	| "see-all";

/** Deny by default: a role not named beside a deed may not do it. */
export const RIGHTS: Record<Deed, readonly RoleName[]> = {
	see: ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"],
	report: ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"],
	change: ["FOCAL_POINT", "LEADER", "MONITOR"],
	"request-change": ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR"],
	decide: ["LEADER", "MONITOR"],
	assign: ["LEADER", "MONITOR"],
	// A part of a task of their own, to those below them.
	"assign-part": ["FOCAL_POINT", "LEADER", "MONITOR"],
	import: ["MONITOR", "ADMIN"],
	link: ["ADMIN"],
	"manage-people": ["ADMIN"],
	"manage-calendar": ["ADMIN"],
	"manage-agencies": ["ADMIN"],
	"see-health": ["ADMIN"],
	"see-log": ["FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"],
	escalate: ["FOCAL_POINT", "LEADER", "MONITOR"],
	"take-over": ["LEADER"],
	delegate: ["FOCAL_POINT", "LEADER", "MONITOR", "ADMIN"],
	"see-all": ["MONITOR", "ADMIN", "INSPECTOR"],
};

/** Nobody decides on a request of their own agency: these deeds are for those above it. */
const FROM_ABOVE: readonly Deed[] = ["decide", "assign", "assign-part", "take-over"];

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
