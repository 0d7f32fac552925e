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
	| "activate"
	| "import"
	| "link"
	| "manage-people"
	| "manage-calendar"
	| "manage-settings"
	| "set-chat"
	| "manage-agencies"
	| "see-health"
	| "see-log"
	| "see-office-log"
	| "escalate"
	| "petition"
	| "keep-agreements"
	| "take-over"
	| "urge"
	| "delegate"
	| "consult"
	| "give-opinion"
	| "write-letter"
	| "prepare-meeting"
	| "export-results"
	| "share-calendar"
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
	// The day of what has happened, from which a deadline of one's own agency counts; a deadline itself is assigned.
	activate: ["FOCAL_POINT", "LEADER", "MONITOR"],
	import: ["MONITOR", "ADMIN"],
	link: ["ADMIN"],
	"manage-people": ["ADMIN"],
	"manage-calendar": ["ADMIN"],
	"manage-settings": ["ADMIN"],
	// How their agency's group is told; a private chat is set by whoever it belongs to.
	"set-chat": ["FOCAL_POINT", "LEADER", "ADMIN"],
	"manage-agencies": ["ADMIN"],
	"see-health": ["ADMIN"],
	"see-log": ["FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"],
	"see-office-log": ["ADMIN", "INSPECTOR"],
	escalate: ["FOCAL_POINT", "LEADER", "MONITOR"],
	// For an agency: what it asks of others, and its word on the answer.
	petition: ["FOCAL_POINT", "LEADER", "MONITOR"],
	"keep-agreements": ["FOCAL_POINT", "LEADER", "MONITOR"],
	"take-over": ["LEADER"],
	urge: ["LEADER", "MONITOR"],
	delegate: ["FOCAL_POINT", "LEADER", "MONITOR", "ADMIN"],
	// Asking others for their opinions in the name of one's agency, and answering in its name.
	consult: ["FOCAL_POINT", "LEADER", "MONITOR"],
	"give-opinion": ["FOCAL_POINT", "LEADER"],
	// A paper that urges, like urging itself.
	"write-letter": ["LEADER", "MONITOR"],
	"prepare-meeting": ["FOCAL_POINT", "LEADER", "MONITOR", "INSPECTOR"],
	// Who did what, for the assessment of people: not for everybody's eyes.
	"export-results": ["FOCAL_POINT", "LEADER", "MONITOR", "INSPECTOR"],
	// The address at which anybody who has it reads the deadlines of their agency.
	"share-calendar": ["FOCAL_POINT", "LEADER"],
	"see-all": ["MONITOR", "ADMIN", "INSPECTOR"],
};

/** Nobody decides on a request of their own agency: these deeds are for those above it. */
const FROM_ABOVE: readonly Deed[] = ["decide", "assign", "assign-part", "take-over", "urge", "write-letter"];

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
