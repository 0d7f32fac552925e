import type { Delegation } from "./delegation.ts";
import type { RoleName } from "./role.ts";

/** A one-time code as it is shown, once, to the admin who asked for it. */
export interface IssuedCode {
	code: string;
	/** The agency it is for; null for a role everywhere. */
	agency: string | null;
	/** Null: it links the group it is sent in. */
	role: RoleName | null;
	expiresAt: Date;
	/** A link that opens a private chat and sends the code, where the channel has such links. */
	link: string | null;
}

/** What `/dangky` with a valid code brought about. */
export type Registration =
	| { kind: "chat"; agency: string; focalPoint: string | null; openAssignments: number }
	| { kind: "role"; person: string; role: RoleName; agency: string | null }
	/** It stands in for somebody who is absent. */
	| { kind: "stand-in"; delegations: Delegation[] }
	/** It took somebody's place. */
	| { kind: "replacement"; replacement: Replacement };

/** One person in another's place. */
export interface Replacement {
	from: string;
	to: string;
	roles: { name: RoleName; agency: string | null }[];
}

/** A person with their roles, for `/phanquyen`. */
export interface PersonRow {
	id: string;
	name: string;
	roles: { name: RoleName; agency: string | null }[];
}
