import { findAgency } from "../../domain/agencies/agency-names.ts";
import type { Request } from "../../domain/request.ts";
import { UserError } from "../../domain/user-error.ts";
import { type AssignmentRecord, findAssignments } from "../../store/tasks/assignments.ts";
import type { Context } from "../context.ts";
import { visibleScope } from "../scope.ts";
import { codeOf } from "./assignment-row.ts";

/** What somebody who names a task by its code most likely means. */
export type Prefer = "waiting" | "open" | "ended";

const FITS: Record<Prefer, (record: AssignmentRecord) => boolean> = {
	waiting: ({ reportedAt, pendingUntil, pendingAgencyId }) =>
		reportedAt !== null || pendingUntil !== null || pendingAgencyId !== null,
	open: ({ completedAt, cancelledAt }) => completedAt === null && cancelledAt === null,
	ended: ({ completedAt, reportedAt }) => completedAt !== null || reportedAt !== null,
};

/** A longer example is no example. */
const EXAMPLE_LENGTH = 200;

/**
 * The one assignment of a task that a decision is about. Where several agencies lead it, the agency must be named, here
 * as the words behind the code; what is left of them comes back.
 */
export async function targetByCode(
	context: Context,
	request: Request,
	{ code, words, prefer, command }: { code: number; words: string; prefer: Prefer; command: string },
): Promise<{ id: string; named: boolean }> {
	const agencyIds = await visibleScope(context, request);
	const records = await findAssignments(context.db, { agencyIds, codes: [code] });
	if (records.length === 0) throw new UserError("not-found", { code: codeOf(code) });
	const leads = [...new Map(records.flatMap(({ agency }) => (agency ? [[agency.id, agency]] : []))).values()];
	const named = words === "" ? null : findAgency(words, leads);
	const own = named ? records.filter(({ agencyId }) => agencyId === named.id) : records;
	const fitting = own.filter(FITS[prefer]);
	const pool = fitting.length > 0 ? fitting : own;
	const [first] = pool;
	if (!first) throw new UserError("not-found", { code: codeOf(code) });
	const example = withAgency(request.text, { command, code, agency: first.agency?.name ?? "" });
	if (new Set(pool.map(({ agencyId }) => agencyId)).size > 1)
		throw new UserError("which-agency", {
			code: codeOf(code),
			example,
			agencies: leads.map(({ name }) => name).join("; "),
		});
	return { id: first.id, named: named !== null };
}

/** What was typed with the agency behind the code, so that the example can be sent as it stands. */
function withAgency(typed: string, named: { command: string; code: number; agency: string }): string {
	const words = `${codeOf(named.code)} ${named.agency}`;
	const told = typed.trim().replace(new RegExp(`nv\\s*-?\\s*0*${named.code}(?!\\d)`, "i"), words);
	return told.startsWith("/") && told.includes(words) && told.length <= EXAMPLE_LENGTH
		? told
		: `/${named.command} ${words}`;
}
