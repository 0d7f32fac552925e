import type { RoleName } from "./people/role.ts";

/** Who asks for help, and where: decides what is worth telling. */
export interface HelpContext {
	/** "@" name of the bot without "@"; examples in groups carry it, because a bare command does not always get there. */
	bot: string;
	private: boolean;
	/** The agency that the group is linked to. */
	agency: string | null;
	/** Roles that hold now; none: a stranger. */
	roles: RoleName[];
	/** Commands that exist, in the order of the list. */
	commands: string[];
	/** An agency that this person may give tasks to; null: there is none. */
	below: string | null;
	/** What a monitor follows beyond the agency of this group; null: no such monitor, or no such group. */
	follows: string | null;
}
