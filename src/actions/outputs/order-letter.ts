import type { LocalDate } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import type { Context } from "../context.ts";
import { toRow } from "../tasks/assignment-row.ts";
import { targetOf } from "../tasks/target-of.ts";
import { officeOf } from "./letterhead-of.ts";
import { orderFile } from "./order-file.ts";

/** Of what a công văn đôn đốc will speak. */
export interface LetterOrdered {
	tasks: number;
	agencies: string[];
}

/** Has a công văn đôn đốc written about those of these assignments that are overdue. */
export async function orderLetter(
	context: Context,
	request: Request,
	ids: string[],
	answerBefore: LocalDate | null,
): Promise<LetterOrdered> {
	const records = await assignmentsById(context.db, ids);
	if (!records.every((record) => may(request.actor, "write-letter", targetOf(record))))
		throw new Refusal("write-letter", ids);
	const rows = records.map((record) => toRow(context, record));
	const overdue = rows.filter(({ status, agencyId }) => status === "open-overdue" && agencyId !== null);
	if (overdue.length === 0) throw new UserError("letter-nothing");
	const order = {
		...{ kind: "letter" as const, issuerId: officeOf(request), answerBefore },
		ids: overdue.map(({ id }) => id),
	};
	if (!(await orderFile(context, request, order))) throw new UserError("files-not-here");
	return { tasks: overdue.length, agencies: [...new Set(overdue.map(({ agency }) => agency))] };
}
