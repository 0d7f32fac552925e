import type { UrgedGroup, UrgeResult } from "../../domain/digest/urging.ts";
import { dayOf } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { Refusal } from "../../domain/user-error.ts";
import { findAgency } from "../../store/agencies/agencies.ts";
import { type AssignmentRecord, lockAssignments } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import type { Context } from "../context.ts";
import { logDecision } from "../decisions/decision.ts";
import { groupsHearing } from "../notify.ts";
import { toRow } from "../tasks/assignment-row.ts";
import { seen } from "../tasks/reply-orders.ts";
import { targetOf } from "../tasks/target-of.ts";

/**
 * Urges these assignments, each at most once a day. Nothing is counted where nobody can be reached: an urging that no
 * group hears would only look like one.
 */
export async function urge(
	context: Context,
	request: Request,
	ids: string[],
	note: string | null,
): Promise<UrgeResult> {
	await lockAssignments(context.db, ids);
	await seen(context, request, ids);
	const records = await assignmentsById(context.db, ids);
	if (!records.every((record) => may(request.actor, "urge", targetOf(record))))
		throw new Refusal("urge", ids);
	const ended = records.filter(hasEnded);
	const open = records.filter((record) => !hasEnded(record));
	const today = open.filter((record) => urgedToday(context, record));
	const { reached, unreachable } = await reach(
		context,
		open.filter((record) => !urgedToday(context, record)),
	);
	const due = reached.flatMap((group) => group.ids);
	const changeId = due.length > 0 ? await logDecision(context, request, due, "URGE", { note }) : null;
	const fresh = new Map((await assignmentsById(context.db, due)).map((one) => [one.id, toRow(context, one)]));
	const rows = (records: AssignmentRecord[]) => records.map((record) => toRow(context, record));
	return {
		...{ changeId, by: request.actor.name, note },
		urged: reached.map(
			({ agencyId, agency, ids }): UrgedGroup => ({
				...{ agencyId, agency },
				rows: ids.flatMap((id) => fresh.get(id) ?? []),
			}),
		),
		today: rows(today),
		ended: rows(ended),
		unreachable: unreachable.map(({ records: left, ...one }) => ({ ...one, rows: rows(left) })),
	};
}

/** Over, or reported as completed: the agency has nothing left to do. */
const hasEnded = ({ completedAt, cancelledAt, reportedAt }: AssignmentRecord): boolean =>
	Boolean(completedAt ?? cancelledAt ?? reportedAt);

const urgedToday = (context: Context, { urgedAt }: AssignmentRecord): boolean =>
	urgedAt !== null && dayOf(urgedAt, context.timeZone) === context.today;

interface Reached {
	agencyId: string;
	agency: string;
	ids: string[];
}

interface Unreachable {
	agency: string;
	external: boolean;
	records: AssignmentRecord[];
}

/** Sorts assignments by whose groups hear of them. */
async function reach(
	context: Context,
	records: AssignmentRecord[],
): Promise<{ reached: Reached[]; unreachable: Unreachable[] }> {
	const reached = new Map<string, Reached>();
	const unreachable: Unreachable[] = [];
	for (const [agencyId, own] of Map.groupBy(records, (record) => record.agencyId)) {
		const agency = own[0]?.agency ?? null;
		const { ownerId, chatIds } = agencyId
			? await groupsHearing(context, agencyId)
			: { ownerId: "", chatIds: [] };
		if (chatIds.length === 0) {
			const name = agency?.name ?? own[0]?.group?.name ?? "";
			unreachable.push({ agency: name, external: agency?.external ?? false, records: own });
			continue;
		}
		const owner = ownerId === agencyId ? agency : await findAgency(context.db, ownerId);
		const group = reached.get(ownerId) ?? { agencyId: ownerId, agency: owner?.name ?? "", ids: [] };
		group.ids.push(...own.map(({ id }) => id));
		reached.set(ownerId, group);
	}
	return { reached: [...reached.values()], unreachable };
}
