import type { Actions } from "../src/actions/index.ts";
import type { HelpContext } from "../src/domain/help.ts";
import type { Request } from "../src/domain/request.ts";

/** What decides which help is worth telling. `commands`: names, in the order of the list. */
export const helpContext = async (
	request: Request,
	commands: readonly string[],
	actions: Pick<Actions, "agencyToAssign" | "followedFrom">,
): Promise<HelpContext> => ({
	bot: request.bot,
	private: request.chat.private,
	agency: request.agency?.name ?? null,
	roles: [...new Set(request.actor.roles.map(({ name }) => name))],
	commands: [...commands],
	below: await actions.agencyToAssign(request),
	follows: request.chat.private ? null : await actions.followedFrom(request),
});
