import type { UrgeOrder, UrgeWhich } from "../../domain/digest/read-urging.ts";
import { addDays } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { soonestReminder } from "../../domain/tasks/status.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { withDescendants } from "../../store/agencies/agencies.ts";
import type { AssignmentFilter } from "../../store/tasks/assignment-filter.ts";
import { type AssignmentRecord, countAssignments, findAssignments } from "../../store/tasks/assignments.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { visibleScope } from "../scope.ts";
import { codeOf, toRow } from "../tasks/assignment-row.ts";
import { targetOf } from "../tasks/target-of.ts";

/** More at once would be a circular, not urging. */
const MOST = 200;

/** The assignments that `/dondoc` with codes, an agency or a document means, within what this person may see here. */
export async function findUrgeable(
	context: Context,
	request: Request,
	order: Exclude<UrgeOrder, { kind: "list" }>,
): Promise<string[]> {
	requireSight(request);
	const visible = await visibleScope(context, request);
	return order.kind === "codes"
		? byCodes(context, visible, order)
		: bySearch(context, request, visible, order);
}

async function byCodes(
	{ db }: Context,
	visible: string[] | null,
	{ codes, agency }: Extract<UrgeOrder, { kind: "codes" }>,
): Promise<string[]> {
	const all = await findAssignments(db, { agencyIds: visible, codes });
	const named = agency ? all.filter(({ agencyId }) => agencyId === agency.id) : all;
	for (const code of codes)
		if (!named.some(({ task }) => task.code === code))
			throw new UserError("not-found", { code: codeOf(code) });
	// Of several agencies or periods only those that still have something to do; if none has, that is said.
	const open = (record: AssignmentRecord) => !record.completedAt && !record.cancelledAt;
	return codes.flatMap((code) => {
		const own = named.filter(({ task }) => task.code === code);
		return (own.some(open) ? own.filter(open) : own.slice(0, 1)).map(({ id }) => id);
	});
}

async function bySearch(
	context: Context,
	{ actor }: Request,
	visible: string[] | null,
	{ agency, documentNumber, which }: Extract<UrgeOrder, { kind: "search" }>,
): Promise<string[]> {
	const own = agency ? await withDescendants(context.db, agency.id) : null;
	const agencyIds = own && visible ? own.filter((id) => visible.includes(id)) : (own ?? visible);
	const filter: AssignmentFilter = {
		...{ agencyIds, open: true },
		...(documentNumber ? { documentNumber } : {}),
		...filterOf(context, which),
	};
	const n = await countAssignments(context.db, filter);
	if (n > MOST) throw new UserError("urge-too-many", { n, most: MOST });
	const found = (await findAssignments(context.db, filter)).filter((record) => fits(context, record, which));
	const allowed = found.filter((record) => may(actor, "urge", targetOf(record)));
	if (allowed.length === 0 && found.length > 0)
		throw new Refusal(
			"urge",
			found.map(({ id }) => id),
		);
	return allowed.map(({ id }) => id);
}

function filterOf({ today, calendar }: Context, which: UrgeWhich): Partial<AssignmentFilter> {
	switch (which) {
		case "overdue":
			return { lastDay: { to: addDays(today, -1) } };
		case "soon":
			return { lastDay: { from: today, to: soonestReminder(today, calendar) } };
		case "unaccepted":
			return { unaccepted: true };
		case "all":
			return {};
	}
}

/** What was reported, or waits for a leader or an event, is not late whatever its date says. */
function fits(context: Context, record: AssignmentRecord, which: UrgeWhich): boolean {
	const { status, reportedOn } = toRow(context, record);
	if (reportedOn !== null) return false;
	return which === "overdue" ? status === "open-overdue" : status !== "waiting";
}
