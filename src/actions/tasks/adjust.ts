import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import type { Rewording } from "../../domain/tasks/apply-decision.ts";
import type { Decision } from "../../domain/tasks/decision.ts";
import type { Adjustment } from "../../domain/tasks/read-adjustment.ts";
import { lastDayUnder } from "../../domain/tasks/status.ts";
import type { EventData } from "../../domain/tasks/task-event.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { type AssignmentRecord, findAssignments, lockAssignments } from "../../store/tasks/assignments.ts";
import type { Context } from "../context.ts";
import { decisionOn, heldRecord, logDecision, requireOpen } from "../decisions/decision.ts";
import { codeOf } from "./assignment-row.ts";
import { differencesIn } from "./differences.ts";
import { targetOf } from "./target-of.ts";

/**
 * Changes the deadline of one assignment, or the words of its task, by a decision that has a basis. What stood before
 * stays in the log. Words are those of the whole task: whoever changes them must be above all who lead it.
 */
export async function adjust(
	context: Context,
	request: Request,
	assignmentId: string,
	{ cells, basis, reason }: Omit<Adjustment, "target">,
): Promise<Decision & { heardBy: string[] }> {
	const record = await heldRecord(context, request, assignmentId, "decide");
	requireOpen(record);
	if (!basis) throw new UserError("basis-needed");
	const deadline = deadlineOf(context, record, cells);
	const words = rewording(record, cells);
	if (!deadline && !words) throw new UserError("adjust-nothing", { code: codeOf(record.task.code) });
	const concerned = words ? await sharing(context, request, record) : [record];
	const said = { note: reason, basis, ...(words ? { words } : {}) };
	// The deadline is this agency's alone: the others hear of the words.
	const data: EventData = { ...said, ...deadline };
	const changeId = await logDecision(context, request, [assignmentId], "ADJUST", data);
	const others = concerned.filter(({ id }) => id !== assignmentId).map(({ id }) => id);
	if (others.length > 0) await logDecision(context, request, others, "ADJUST", said, changeId);
	const heardBy = [...new Set(concerned.flatMap(({ agencyId }) => agencyId ?? []))];
	const told = { reason, basis, differences: differencesIn(data) };
	return { ...decisionOn(record, request, "adjust", changeId, told), heardBy };
}

function deadlineOf(
	{ policy }: Context,
	record: AssignmentRecord,
	cells: Adjustment["cells"],
): Pick<EventData, "until" | "lastDay" | "fromDay"> | null {
	const cell = cells.find(({ kind }) => kind === "deadline");
	if (cell?.kind !== "deadline") return null;
	const lastDay = lastDayUnder(cell.deadline, policy);
	if (lastDay === null || !("dueOn" in cell.deadline)) throw new UserError("adjust-deadline");
	const fromDay = fromDbDateOrNull(record.lastDay);
	return lastDay === fromDay ? null : { until: cell.deadline.dueOn ?? lastDay, lastDay, fromDay };
}

function rewording({ task }: AssignmentRecord, cells: Adjustment["cells"]): Rewording | null {
	const words: Rewording = {};
	for (const cell of cells) {
		if (cell.kind === "content" && cell.text !== task.content)
			words.content = { from: task.content, to: cell.text };
		if (cell.kind === "product" && cell.text !== task.product)
			words.product = { from: task.product, to: cell.text };
		if (cell.kind === "coordinating") words.coordinating = { from: task.coordinatingRaw, to: cell.agencies };
	}
	return Object.keys(words).length > 0 ? words : null;
}

/** Every assignment of the task, if this person is above all of them. */
async function sharing(
	context: Context,
	{ actor }: Request,
	{ task }: AssignmentRecord,
): Promise<AssignmentRecord[]> {
	const records = await findAssignments(context.db, { agencyIds: null, codes: [task.code] });
	const ids = records.map(({ id }) => id);
	await lockAssignments(context.db, ids);
	if (!records.every((record) => may(actor, "decide", targetOf(record)))) throw new Refusal("decide", ids);
	return records;
}
