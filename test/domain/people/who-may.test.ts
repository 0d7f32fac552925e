import { describe, expect, test } from "vitest";
import type { RoleName } from "../../../src/domain/people/role.ts";
import { type Deed, may, RIGHTS } from "../../../src/domain/people/who-may.ts";

const ROLES: RoleName[] = ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"];
/** Province → department → division. */
const OWN = { agencyPath: ["province", "sngv"] };
const BELOW = { agencyPath: ["province", "sngv", "phong"] };
const FOREIGN = { agencyPath: ["province", "stc"] };
const ABOVE = { agencyPath: ["province"] };

/** Who may do what to their own agency, written out by hand: the table an office would agree on. */
const TABLE: Record<Deed, RoleName[]> = {
	see: ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"],
	report: ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"],
	change: ["FOCAL_POINT", "LEADER", "MONITOR"],
	"request-change": ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR"],
	// Nobody decides for their own agency: only from above.
	decide: [],
	assign: [],
	"assign-part": [],
	// Its agency knows when a document came or a thing happened.
	activate: ["FOCAL_POINT", "LEADER", "MONITOR"],
	import: ["MONITOR", "ADMIN"],
	link: ["ADMIN"],
	"manage-people": ["ADMIN"],
	"manage-calendar": ["ADMIN"],
	"manage-settings": ["ADMIN"],
	"set-chat": ["FOCAL_POINT", "LEADER", "ADMIN"],
	"manage-agencies": ["ADMIN"],
	"see-health": ["ADMIN"],
	"see-log": ["FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"],
	"see-office-log": ["ADMIN", "INSPECTOR"],
	escalate: ["FOCAL_POINT", "LEADER", "MONITOR"],
	petition: ["FOCAL_POINT", "LEADER", "MONITOR"],
	"keep-agreements": ["FOCAL_POINT", "LEADER", "MONITOR"],
	// A leader takes over what comes from below.
	"take-over": [],
	// Nobody urges themselves.
	urge: [],
	delegate: ["FOCAL_POINT", "LEADER", "MONITOR", "ADMIN"],
	consult: ["FOCAL_POINT", "LEADER", "MONITOR"],
	"give-opinion": ["FOCAL_POINT", "LEADER"],
	// A letter that urges comes from above, as urging does.
	"write-letter": [],
	"prepare-meeting": ["FOCAL_POINT", "LEADER", "MONITOR", "INSPECTOR"],
	"export-results": ["FOCAL_POINT", "LEADER", "MONITOR", "INSPECTOR"],
	"share-calendar": ["FOCAL_POINT", "LEADER"],
	"see-all": ["MONITOR", "ADMIN", "INSPECTOR"],
};

const actor = (name: RoleName, agencyId: string | null) => ({
	id: "1",
	name: "An",
	roles: [{ name, agencyId }],
});

describe.each(Object.keys(RIGHTS) as Deed[])("%s", (deed) => {
	test.each(ROLES)("by %s", (role) => {
		const sngv = actor(role, "sngv");
		expect(may(sngv, deed, OWN)).toBe(TABLE[deed].includes(role));
		expect(may(sngv, deed, FOREIGN)).toBe(false);
		expect(may(sngv, deed, ABOVE)).toBe(false);
	});
});

test("a role reaches down, never up or across", () => {
	expect(may(actor("FOCAL_POINT", "sngv"), "change", BELOW)).toBe(true);
	expect(may(actor("FOCAL_POINT", "phong"), "change", OWN)).toBe(false);
});

test("an extension is decided by a leader above, not by the agency's own", () => {
	expect(may(actor("LEADER", "province"), "decide", OWN)).toBe(true);
	expect(may(actor("LEADER", "sngv"), "decide", OWN)).toBe(false);
	expect(may(actor("LEADER", "sngv"), "decide", BELOW)).toBe(true);
	expect(may(actor("FOCAL_POINT", "province"), "decide", OWN)).toBe(false);
});

test("agencies are urged from above: by leaders and monitors, not by their own", () => {
	expect(may(actor("LEADER", "province"), "urge", OWN)).toBe(true);
	expect(may(actor("MONITOR", "province"), "urge", OWN)).toBe(true);
	expect(may(actor("LEADER", "sngv"), "urge", OWN)).toBe(false);
	expect(may(actor("LEADER", "sngv"), "urge", BELOW)).toBe(true);
	expect(may(actor("FOCAL_POINT", "province"), "urge", OWN)).toBe(false);
});

test("tasks are given downwards: by leaders and monitors, parts of one's own by a focal point too", () => {
	for (const deed of ["assign", "assign-part"] as const) {
		expect(may(actor("LEADER", "province"), deed, OWN)).toBe(true);
		expect(may(actor("MONITOR", "province"), deed, OWN)).toBe(true);
		expect(may(actor("LEADER", "sngv"), deed, OWN)).toBe(false);
	}
	expect(may(actor("FOCAL_POINT", "sngv"), "assign", BELOW)).toBe(false);
	expect(may(actor("FOCAL_POINT", "sngv"), "assign-part", BELOW)).toBe(true);
});

test("somebody without a role may do nothing", () => {
	const nobody = { id: "1", name: "", roles: [] };
	for (const deed of Object.keys(RIGHTS) as Deed[]) expect(may(nobody, deed)).toBe(false);
});
