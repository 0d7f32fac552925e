import type { DateRange } from "../../domain/date-range.ts";
import { dayOf, type LocalDate } from "../../domain/local-date.ts";
import type { FileRow } from "../../domain/report/report-file.ts";
import { workingDaysOverdue } from "../../domain/tasks/status.ts";
import { undoneChanges } from "../../domain/tasks/task-event.ts";
import { standingIds } from "../../store/reports/standings.ts";
import type { AssignmentFilter } from "../../store/tasks/assignment-filter.ts";
import { type AssignmentRecord, findAssignments } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { type LoggedRecord, listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import type { Scope } from "../scope.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { countedAt, earlier, holders, standingOf } from "./frame.ts";

/** Against which deadline `status` and `daysLate` are judged: reports count by the original, lists by the one that holds. */
export type JudgedBy = "original" | "extended";

/** A query names at most so many assignments at once. */
const CHUNK = 5_000;

const SAID = ["PROGRESS", "SUBMIT", "COMPLETE"];

/**
 * The assignments of a period as files show them: what was open in it or completed in it, as of its end or of today,
 * added up from the log and counted by the original deadline, as `/baocao` counts them.
 */
export async function fileRows(context: Context, scope: Scope, range: DateRange): Promise<FileRow[]> {
	const asOf = earlier(range.to, context.today);
	const { frame, stood } = await countedAt(context, scope, range, asOf);
	const { ids } = await standingIds(context.db, frame, stood, {});
	return rowsOf(context, ids, asOf);
}

/** These assignments as files show them as of a day, in this order. */
export async function rowsOf(context: Context, ids: string[], asOf: LocalDate): Promise<FileRow[]> {
	const rows: FileRow[] = [];
	for (let at = 0; at < ids.length; at += CHUNK) {
		const some = ids.slice(at, at + CHUNK);
		const records = await assignmentsById(context.db, some);
		const byId = new Map(records.map((record) => [record.id, record]));
		const inOrder = some.flatMap((id) => byId.get(id) ?? []);
		rows.push(...(await toFileRows(context, inOrder, { asOf, by: "original" })));
	}
	return rows;
}

/** What a filter finds as it stands now, judged by the deadline that holds, as lists show it. */
export async function fileRowsNow(
	context: Context,
	filter: AssignmentFilter,
	page: { take?: number } = {},
): Promise<FileRow[]> {
	const records = await findAssignments(context.db, filter, page);
	return toFileRows(context, records, { asOf: context.today, by: "extended" });
}

/** Assignments as files show them as of a day, in the order given. */
export async function toFileRows(
	context: Context,
	records: AssignmentRecord[],
	view: { asOf: LocalDate; by: JudgedBy },
): Promise<FileRow[]> {
	const rows: FileRow[] = [];
	const named = await holders(context);
	for (let at = 0; at < records.length; at += CHUNK) {
		const some = records.slice(at, at + CHUNK);
		const ids = some.map(({ id }) => id);
		const events = Map.groupBy(await listEvents(context.db, ids), ({ assignmentId }) => assignmentId);
		for (const record of some)
			rows.push(toFileRow(context, record, events.get(record.id) ?? [], { ...view, named }));
	}
	return rows;
}

function toFileRow(
	context: Context,
	record: AssignmentRecord,
	events: LoggedRecord[],
	{ asOf, by, named }: { asOf: LocalDate; by: JudgedBy; named: Awaited<ReturnType<typeof holders>> },
): FileRow {
	const { task } = record;
	const until = events.filter(({ at }) => dayOf(at, context.timeZone) <= asOf);
	const { facts, firstDay, completedOn, holder, ...states } = standingOf(context, record, events, asOf);
	const undone = undoneChanges(until);
	const standing = until.filter(({ changeId }) => !undone.has(changeId));
	const judged = by === "original" ? firstDay : facts.lastDay;
	const status = by === "original" ? states.byOriginal : states.byExtended;
	const late = status === "done-late" || status === "open-overdue";
	return {
		id: record.id,
		code: codeOf(task.code),
		period: record.period,
		content: task.content,
		document: task.document?.number ?? task.document?.kind ?? null,
		agency: named(holder).name || (record.group?.name ?? ""),
		coordinating: task.coordinatingRaw,
		deadlineRaw: task.deadlineRaw,
		lastDay: facts.lastDay,
		status,
		percent: facts.percent,
		note: standing.findLast(({ kind, data }) => SAID.includes(kind) && data.note)?.data.note ?? null,
		obstacle: facts.obstacle,
		completedOn,
		evidence: facts.evidence,
		person: facts.person,
		urged: facts.urged,
		returned: standing.filter(({ kind }) => kind === "RETURN").length,
		extended: facts.lastDay !== facts.original.lastDay && facts.adjustedAt === null,
		daysLate: late && judged ? workingDaysOverdue(judged, completedOn ?? asOf, context.calendar) : 0,
	};
}
