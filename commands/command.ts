import type { Actions } from "../src/actions/index.ts";
import type { Answer } from "../src/actions/take-update.ts";
import type { RoleName } from "../src/domain/people/role.ts";
import type { Request } from "../src/domain/request.ts";

/** What a command may use. All of it happens in the transaction of the update that brought the request. */
export interface Deps {
	actions: Actions;
	/** Names of all commands, in the order of the list. */
	commands: readonly string[];
}

export type Handler = (request: Request, deps: Deps) => Promise<Answer>;

/** Where a command is offered in the menus. It is understood everywhere. */
export interface Offer {
	/** In every group; "monitors": in those of an office that monitors others, where people decide and urge. */
	groups: boolean | "monitors";
	/** Roles whose private chat offers it; "anyone" also to strangers. */
	privately: readonly RoleName[] | "anyone";
	/** It answers strangers and groups without an agency too. Every other command refuses them before it begins. */
	outsiders?: true;
}

export interface Command {
	/** Lower-case ASCII, as the channel's commands must be. */
	name: string;
	offer: Offer;
	handle: Handler;
}

const EVERY_ROLE: readonly RoleName[] = ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"];

/** Offered in groups and to everybody who has a role. */
export const FOR_ALL: Offer = { groups: true, privately: EVERY_ROLE };

/** Offered to these roles in private only. */
export const privately = (...roles: RoleName[]): Offer => ({ groups: false, privately: roles });

/** Offered to leaders and monitors, in private and in the group of an office that monitors. */
export const FROM_ABOVE: Offer = { groups: "monitors", privately: ["LEADER", "MONITOR"] };

export const command = (name: string, offer: Offer, handle: Handler): Command => ({ name, offer, handle });
