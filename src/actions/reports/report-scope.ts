import type { Request } from "../../domain/request.ts";
import { UserError } from "../../domain/user-error.ts";
import { withDescendants } from "../../store/agencies/agencies.ts";
import type { Context } from "../context.ts";
import { ownName, ownScope, type Scope, visibleScope } from "../scope.ts";

/** Whose numbers are meant: an agency that is named, within what may be seen here; else the chat's own, or all of them. */
export async function reportScope(
	context: Context,
	request: Request,
	agency?: { id: string; name: string },
): Promise<{ agencyIds: Scope; name: string }> {
	if (!agency)
		return {
			agencyIds: await ownScope(context, request),
			name: (await ownName(context, request)) ?? "",
		};
	const visible = await visibleScope(context, request);
	const asked = await withDescendants(context.db, agency.id);
	const agencyIds = visible === null ? asked : asked.filter((id) => visible.includes(id));
	// What may not be seen answers as if it did not exist.
	if (agencyIds.length === 0) throw new UserError("agency-unknown", { agency: agency.name });
	return { agencyIds, name: agency.name };
}
