import { findAgency } from "../../domain/agencies/agency-names.ts";
import type { Request } from "../../domain/request.ts";
import { UserError } from "../../domain/user-error.ts";
import { findAssignments } from "../../store/tasks/assignments.ts";
import type { Context } from "../context.ts";
import { visibleScope } from "../scope.ts";
import { codeOf } from "../tasks/assignment-row.ts";

/**
 * The assignments of a task that a day is for: those that wait, of the agency that the words begin with or else of all;
 * in a group those of its own agency. `rest`: the words without the agency.
 */
export async function findWaiting(
	context: Context,
	request: Request,
	{ code, words }: { code: number; words: string },
): Promise<{ ids: string[]; rest: string }> {
	const agencyIds = await visibleScope(context, request);
	const records = await findAssignments(context.db, { agencyIds, codes: [code] });
	if (records.length === 0) throw new UserError("not-found", { code: codeOf(code) });
	const leads = [...new Map(records.flatMap(({ agency }) => (agency ? [[agency.id, agency]] : []))).values()];
	const typed = words.split(" ");
	const lengths = Array.from(typed, (_, index) => typed.length - index);
	const named = lengths
		.map((length) => ({ length, agency: findAgency(typed.slice(0, length).join(" "), leads) }))
		.find(({ agency }) => agency);
	const own = named?.agency ? records.filter(({ agencyId }) => agencyId === named.agency?.id) : records;
	const open = own.filter(({ completedAt, cancelledAt }) => !completedAt && !cancelledAt);
	const waiting = open.filter(({ lastDay }) => lastDay === null);
	const [chosen] = [waiting, open, own].filter((some) => some.length > 0);
	return {
		ids: (chosen ?? own).map(({ id }) => id),
		rest: named ? typed.slice(named.length).join(" ") : words,
	};
}
