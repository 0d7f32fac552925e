import type { DateRange } from "../../domain/date-range.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findAgency, withDescendants } from "../../store/agencies/agencies.ts";
import { countAssignments } from "../../store/tasks/assignments.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { ownName, ownScope, visibleScope } from "../scope.ts";
import { orderFile } from "./order-file.ts";

/** A sheet with more rows is nobody's evidence any more: one agency at a time then. */
const MOST = 20_000;

/** Has the results of a period listed by agency and person (Nghị định 335/2025/NĐ-CP). Returns whose results they are. */
export async function orderProgress(
	context: Context,
	request: Request,
	{ agencyId, range }: { agencyId: string | null; range: DateRange },
): Promise<string> {
	requireSight(request);
	const agency = agencyId ? await findAgency(context.db, agencyId) : null;
	const target = agency ? { agencyPath: agency.path } : undefined;
	if (!may(request.actor, "export-results", target)) throw new Refusal("export-results", []);
	const visible = agency ? await visibleScope(context, request) : await ownScope(context, request);
	const below = agency ? await withDescendants(context.db, agency.id) : null;
	const agencyIds = below && visible ? below.filter((id) => visible.includes(id)) : (below ?? visible);
	if (agencyIds?.length === 0) throw new Refusal("export-results", []);
	const n = await countAssignments(context.db, { agencyIds });
	if (n > MOST) throw new UserError("results-too-many", { n, most: MOST });
	const name = agency?.name ?? (await ownName(context, request)) ?? "";
	const order = { kind: "progress" as const, agencyIds, name, range };
	if (!(await orderFile(context, request, order))) throw new UserError("files-not-here");
	return name;
}
