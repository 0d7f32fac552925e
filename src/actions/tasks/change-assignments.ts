import { owesAnswer } from "../../domain/digest/urging.ts";
import { dayOf } from "../../domain/local-date.ts";
import type { Actor } from "../../domain/people/role.ts";
import { may } from "../../domain/people/who-may.ts";
import { isSubmission } from "../../domain/reply/is-submission.ts";
import type { Intent } from "../../domain/reply/reply.ts";
import type { AppliedChange, ChangeResult } from "../../domain/tasks/change.ts";
import {
	type AssignmentFacts,
	type EventData,
	project,
	type TaskEventKind,
} from "../../domain/tasks/task-event.ts";
import { turnedAt } from "../../domain/tasks/turning.ts";
import type { AssignmentChange } from "../../domain/topic.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import {
	type AssignmentRecord,
	keepFacts,
	listOriginals,
	lockAssignments,
} from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { appendEvents, listEvents, type NewEvent } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { clockRuns } from "../decisions/clock-stops.ts";
import { codeOf } from "./assignment-row.ts";
import { rewordTask } from "./task-words.ts";

const EVENT: Record<Intent, TaskEventKind> = {
	accept: "ACCEPT",
	progress: "PROGRESS",
	obstacle: "OBSTACLE",
	extension: "EXTENSION_REQUEST",
	complete: "COMPLETE",
};

/** Who changes what, and on the strength of which message. */
export interface ChangeOrder {
	actor: Actor;
	changes: AssignmentChange[];
	/** The lines of the message replied to: tells the number of an assignment. */
	lines: string[];
	source: string;
}

/**
 * Writes changes into the log and the facts that follow from it. Rights are checked by whoever calls
 * (`answerReply`): this is the one place where an assignment changes.
 */
export async function changeAssignments(context: Context, order: ChangeOrder): Promise<ChangeResult> {
	const ids = [...new Set(order.changes.flatMap(({ assignmentIds }) => assignmentIds))];
	// Asked for in one go and worked off in this order: what is read is what whoever had the lock before left.
	const [, found] = await Promise.all([lockAssignments(context.db, ids), assignmentsById(context.db, ids)]);
	const records = new Map(found.map((record) => [record.id, record]));
	const changeId = crypto.randomUUID();
	const applied: AppliedChange[] = [];
	const events: NewEvent[] = [];
	for (const change of order.changes) {
		for (const id of change.assignmentIds) {
			const record = records.get(id);
			if (!record) continue;
			const already = standsAlready(record, change);
			applied.push({
				...describeChange(context, record, change, { line: order.lines.indexOf(id), already }),
				awaiting:
					change.intent === "complete" &&
					(already ? record.reportedAt !== null : awaits(record, order.actor)),
			});
			if (already) continue;
			events.push({
				assignmentId: id,
				changeId,
				kind: isSubmitted(change) ? "SUBMIT" : EVENT[change.intent],
				actorId: order.actor.id,
				at: context.now,
				data: dataOf(context, record, change, order.actor),
				source: order.source,
			});
		}
	}
	const changed = [...new Set(events.map(({ assignmentId }) => assignmentId))];
	// In one go as well: the log is read with what was just written.
	await Promise.all([appendEvents(context.db, events), refreshFacts(context, changed)]);
	return { changeId: events.length ? changeId : null, applied, ask: null };
}

/** Adds the log up again and stores what it comes to. */
export async function refreshFacts(context: Context, ids: string[]): Promise<Map<string, AssignmentFacts>> {
	if (ids.length === 0) return new Map();
	const [log, all] = await Promise.all([listEvents(context.db, ids), listOriginals(context.db, ids)]);
	const events = Map.groupBy(log, ({ assignmentId }) => assignmentId);
	const facts = all.map(({ id, taskId, ...original }) => {
		const log = events.get(id) ?? [];
		return { id, taskId, projected: project(log, original), turned: turnedAt(log) };
	});
	await Promise.all(
		facts.map(({ id, projected, turned }) => keepFacts(context.db, id, { ...projected, turnedAt: turned })),
	);
	for (const { taskId, projected } of facts)
		if (projected.words) await rewordTask(context, taskId, projected.words);
	return new Map(facts.map(({ id, projected }) => [id, projected]));
}

/** Saying again what stands already writes nothing, unless somebody waits to hear it; a report on a finished assignment does not reopen it. */
export function standsAlready(record: AssignmentRecord, change: AssignmentChange): boolean {
	if (record.completedAt || record.cancelledAt) return true;
	if (record.reportedAt && change.intent === "complete") return true;
	return change.intent === "accept" && record.acceptedAt !== null && !owesAnswer(record);
}

function isLate(context: Context, record: AssignmentRecord): boolean {
	const lastDay = fromDbDateOrNull(record.lastDay);
	return lastDay !== null && dayOf(context.now, context.timeZone) > lastDay;
}

/** "đã trình": the agency's part is handed in, which completes nothing. */
const isSubmitted = ({ intent, percent, note }: AssignmentChange): boolean =>
	intent === "progress" && percent === null && isSubmission(note);

/** Whether the completion counts only once somebody approves it; whoever could approve it need not ask. */
export const awaits = ({ task, agency }: AssignmentRecord, actor: Actor): boolean =>
	(task.document?.needsApproval ?? false) && !may(actor, "decide", { agencyPath: agency?.path ?? [] });

function dataOf(
	context: Context,
	record: AssignmentRecord,
	change: AssignmentChange,
	actor: Actor,
): EventData {
	const { percent, note, until, evidence, files } = change;
	return {
		...(change.intent === "complete" && awaits(record, actor) ? { awaiting: true } : {}),
		...(percent === null ? {} : { percent }),
		...(note === null ? {} : { note }),
		...(until === null ? {} : { until }),
		...(evidence === null ? {} : { evidence }),
		...(files.length ? { files } : {}),
		...(change.intent === "extension" && isLate(context, record) ? { late: true } : {}),
		...(change.intent === "complete" ? clockRuns(context, record) : {}),
	};
}

/** A change as a person reads it. `line` is its place in the message replied to, -1 where a code named it. */
export function describeChange(
	context: Context,
	record: AssignmentRecord,
	change: AssignmentChange,
	{ line, already }: { line: number; already: boolean },
): AppliedChange {
	const { intent, percent, until, evidence, note } = change;
	return {
		assignmentId: record.id,
		number: line < 0 ? null : line + 1,
		code: codeOf(record.task.code),
		content: record.task.content,
		period: record.period,
		...{ intent, percent, until, evidence, note },
		files: change.files.length,
		already,
		submitted: isSubmitted(change),
		answers: intent === "accept" && !already && owesAnswer(record),
		late: (intent === "complete" || intent === "extension") && isLate(context, record),
	};
}
