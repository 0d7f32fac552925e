import { may } from "../domain/people/who-may.ts";
import type { Request } from "../domain/request.ts";
import { UserError } from "../domain/user-error.ts";

/**
 * Nobody without a role, and no group without an agency, learns anything: also not from the lips of somebody who may
 * see everything elsewhere, because the whole group reads along.
 */
export function requireSight(request: Request): void {
	const { actor, chat, agency } = request;
	if (!chat.private && !agency) throw new UserError("not-linked");
	if (!may(actor, "see")) throw new UserError(chat.private ? "stranger" : "not-linked");
}
