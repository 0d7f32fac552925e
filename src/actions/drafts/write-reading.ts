import { findAgency } from "../../domain/agencies/agency-names.ts";
import type { Activated } from "../../domain/deadline/activation.ts";
import { nextOpening, openingPeriods } from "../../domain/deadline/periods.ts";
import { resolveDeadline } from "../../domain/deadline/resolve-deadline.ts";
import type { Draft, ImportResult } from "../../domain/documents/draft.ts";
import type { Reading, ReadTask } from "../../domain/documents/reading.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import { roundUnder } from "../../domain/tasks/status.ts";
import { fold } from "../../domain/text/fold.ts";
import { UserError } from "../../domain/user-error.ts";
import { listAgencies } from "../../store/agencies/agencies.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { createDocument } from "../../store/tasks/documents.ts";
import { appendEvents } from "../../store/tasks/events.ts";
import { createAssignments, createTask, type NewAssignment } from "../../store/tasks/tasks.ts";
import { type ResolvedName, resolveLeads } from "../agencies/resolve-agencies.ts";
import type { Context } from "../context.ts";
import { awaitedBy, linkDocument } from "../periods/link-awaited.ts";
import { codeOf, toRow } from "../tasks/assignment-row.ts";
import { searchText } from "./draft-document.ts";

/** What was written, and the new assignments of each agency, for its group. */
export interface Written {
	result: ImportResult;
	assignments: AssignmentRow[];
	/** What had waited for it, and has its date now. */
	activated: Activated[];
}

/** Who has a reading written, and on the strength of what. */
export interface WriteOrder {
	contentHash: string | null;
	personId: string | null;
	source: string;
}

/** Writes a checked reading: document, tasks, agencies and assignments. The caller's transaction makes it all or nothing. */
export async function writeReading(context: Context, draft: Draft, order: WriteOrder): Promise<Written> {
	const { reading, dropped } = draft;
	const tasks = reading.tasks.filter((_, index) => !dropped.includes(index));
	if (tasks.length === 0) throw new UserError("draft-empty");
	const document = await createDocument(context.db, reading.document, {
		contentHash: order.contentHash,
		importedBy: order.personId,
		importedAt: context.now,
		needsApproval: draft.needsApproval ?? false,
	});
	const leads = await resolveLeads(context, reading, dropped);
	const { issuedOn } = reading.document;
	const origin = { documentId: document.id, parentId: null, createdBy: order.personId, issuedOn };
	const { ids, codes } = await writeTasks(context, tasks, leads, origin);
	await appendEvents(
		context.db,
		ids.map((assignmentId) => ({
			assignmentId,
			changeId: document.id,
			kind: "CREATE" as const,
			actorId: order.personId,
			at: context.now,
			data: {},
			source: order.source,
		})),
	);
	const linked = await linkDocument(context, document, {
		ids,
		actorId: order.personId,
		source: order.source,
	});
	const records = await assignmentsById(context.db, ids);
	const assignments = records.map((record) => toRow(context, record));
	const result = { ...summary(draft, tasks, assignments, codes), awaited: linked.links };
	return { assignments, result, activated: linked.activated };
}

/** Writes tasks and an assignment for each lead and period; returns the new assignments. */
export async function writeTasks(
	context: Context,
	tasks: ReadTask[],
	leads: Map<string, ResolvedName>,
	origin: {
		documentId: string | null;
		parentId: string | null;
		createdBy: string | null;
		/** The day that terms are counted from; null where it is not known. */
		issuedOn: LocalDate | null;
	},
): Promise<{ ids: string[]; codes: number[] }> {
	const { issuedOn, ...kept } = origin;
	const directory = await listAgencies(context.db);
	const ids: string[] = [];
	const codes: number[] = [];
	for (const task of tasks) {
		const coordinating = task.coordinating.flatMap((name) => findAgency(name, directory)?.id ?? []);
		const { id, code } = await createTask(context.db, {
			...kept,
			ref: task.ref || null,
			heading: task.heading,
			content: task.content,
			folded: searchText(task),
			kind: task.deadline.kind === "ongoing" || task.deadline.kind === "recurring" ? "ROUTINE" : "AD_HOC",
			product: task.product,
			deadline: task.deadline,
			leadRaw: task.lead,
			coordinatingRaw: task.coordinating,
			coordinatingIds: [...new Set(coordinating)],
			createdAt: context.now,
			...(await awaitedBy(context, task.deadline)),
			nextPeriodOn: nextOpening(task.deadline, context.today),
		});
		codes.push(code);
		ids.push(...(await createAssignments(context.db, assignmentsOf(context, id, task, leads, issuedOn))));
	}
	return { ids, codes };
}

function summary(
	{ reading, dropped, noTask, newAgencies }: Draft,
	tasks: Reading["tasks"],
	assignments: AssignmentRow[],
	codes: number[],
): ImportResult {
	const { kind, number, issuedOn, about } = reading.document;
	const owned = assignments.filter(({ agencyId }) => agencyId !== null);
	const unresolved = assignments.filter(({ agencyId }) => agencyId === null);
	return {
		document: { kind, number, issuedOn, about },
		tasks: tasks.length,
		assignments: assignments.length,
		dropped: dropped.length,
		newAgencies,
		byAgency: [...Map.groupBy(owned, ({ agency }) => agency)].map(([agency, rows]) => ({
			agency,
			count: rows.length,
		})),
		unresolved: [...new Set(unresolved.map(({ agency }) => agency))],
		noTask,
		untasked: reading.untasked.flatMap(({ ref }) => (noTask.includes(ref) ? [] : ref)),
		withoutDeadline: tasks.filter(({ deadline }) => deadline.kind === "none").length,
		codes: { first: codeOf(Math.min(...codes)), last: codeOf(Math.max(...codes)) },
	};
}

type Owner = Pick<NewAssignment, "agencyId" | "agencyGroupId">;

/** One assignment per lead and period; a group gives one to each member, or one that waits to be resolved. */
function assignmentsOf(
	context: Context,
	taskId: string,
	task: ReadTask,
	leads: Map<string, ResolvedName>,
	issuedOn: LocalDate | null,
): NewAssignment[] {
	const owners: Owner[] = task.lead.flatMap((name): Owner[] => {
		const lead = leads.get(fold(name));
		if (!lead) return [];
		if (lead.agencyId) return [{ agencyId: lead.agencyId, agencyGroupId: null }];
		if (lead.members.length === 0) return [{ agencyId: null, agencyGroupId: lead.groupId }];
		return lead.members.map(({ id }) => ({ agencyId: id, agencyGroupId: lead.groupId }));
	});
	const unique = [...new Map(owners.map((one) => [one.agencyId ?? one.agencyGroupId, one])).values()];
	// What counts from the day of issue has its date as soon as the document has one; received is what is in the chat.
	const anchors = { issuedOn, receivedOn: context.today };
	const deadline = resolveDeadline(task.deadline, anchors, context.calendar);
	const opened = openingPeriods(deadline, context.today);
	// "Định kỳ" that names no period: one assignment that a person dates.
	const periods = opened.length ? opened : [{ period: null, dueOn: null, lastDay: null, time: null }];
	return (unique.length ? unique : [{ agencyId: null, agencyGroupId: null }]).flatMap((owner) =>
		periods.map(({ period, dueOn, lastDay, time }) => ({
			taskId,
			...owner,
			period: period ?? "",
			deadlineKind: deadline.kind,
			dueOn,
			lastDay: roundUnder({ dueOn, lastDay, time }, context.policy),
			dueTime: time,
			createdAt: context.now,
		})),
	);
}
