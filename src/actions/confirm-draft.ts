import { findAgency } from "../domain/agency-names.ts";
import type { AssignmentRow } from "../domain/assignment.ts";
import { dueOnOf } from "../domain/deadline.ts";
import type { ImportResult } from "../domain/draft.ts";
import { fold } from "../domain/fold.ts";
import { addDays } from "../domain/local-date.ts";
import { openingPeriods } from "../domain/periods.ts";
import type { ReadTask } from "../domain/reading.ts";
import type { Request } from "../domain/request.ts";
import { UserError } from "../domain/user-error.ts";
import { listAgencies } from "../store/agencies.ts";
import { findAssignments } from "../store/assignments.ts";
import { createDocument } from "../store/documents.ts";
import { moveDraft } from "../store/drafts.ts";
import { appendEvents } from "../store/events.ts";
import { createAssignments, createTask, type NewAssignment } from "../store/tasks.ts";
import { codeOf, toRow } from "./assignment-row.ts";
import type { Context } from "./context.ts";
import { ownDraft, searchText } from "./draft-document.ts";
import { type ResolvedName, resolveLeads } from "./resolve-agencies.ts";

/** What confirming wrote, and the new assignments of each agency, for its group. */
export interface Confirmed {
	result: ImportResult;
	assignments: AssignmentRow[];
}

/** Writes a checked draft: document, tasks, agencies and assignments, all or nothing. */
export async function confirmDraft(context: Context, request: Request, draftId: string): Promise<Confirmed> {
	const draft = await ownDraft(context, request, draftId, "READY");
	const content = draft.content;
	if (!content || !(await moveDraft(context.db, draftId, "READY", "CONFIRMED")))
		throw new UserError("draft-done");
	const { reading, dropped } = content;
	const tasks = reading.tasks.filter((_, index) => !dropped.includes(index));
	if (tasks.length === 0) throw new UserError("draft-empty");
	const document = await createDocument(context.db, reading.document, {
		contentHash: draft.contentHash,
		importedBy: request.actor.id,
		importedAt: context.now,
	});
	const leads = await resolveLeads(context, reading, dropped);
	const directory = await listAgencies(context.db);
	const ids: string[] = [];
	const codes: number[] = [];
	for (const task of tasks) {
		const coordinating = task.coordinating.flatMap((name) => findAgency(name, directory)?.id ?? []);
		const { id, code } = await createTask(context.db, {
			documentId: document.id,
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
			createdBy: request.actor.id,
		});
		codes.push(code);
		ids.push(...(await createAssignments(context.db, assignmentsOf(context, id, task, leads))));
	}
	await appendEvents(
		context.db,
		ids.map((assignmentId) => ({
			assignmentId,
			changeId: document.id,
			kind: "CREATE" as const,
			actorId: request.actor.id,
			at: context.now,
			data: {},
			source: request.source,
		})),
	);
	const records = await findAssignments(context.db, { agencyIds: null, ids });
	const assignments = records.map((record) => toRow(context, record));
	const perAgency = Map.groupBy(
		assignments.filter(({ agencyId }) => agencyId),
		({ agency }) => agency,
	);
	const unresolved = assignments.filter(({ agencyId }) => agencyId === null);
	const { kind, number, issuedOn, about } = reading.document;
	return {
		assignments,
		result: {
			document: { kind, number, issuedOn, about },
			tasks: tasks.length,
			assignments: assignments.length,
			dropped: dropped.length,
			newAgencies: content.newAgencies,
			byAgency: [...perAgency].map(([agency, rows]) => ({ agency, count: rows.length })),
			unresolved: [...new Set(unresolved.map(({ agency }) => agency))],
			withoutDeadline: tasks.filter(({ deadline }) => deadline.kind === "none").length,
			codes: { first: codeOf(Math.min(...codes)), last: codeOf(Math.max(...codes)) },
		},
	};
}

type Owner = Pick<NewAssignment, "agencyId" | "agencyGroupId">;

/** One assignment per lead and period; a group gives one to each member, or one that waits to be resolved. */
function assignmentsOf(
	context: Context,
	taskId: string,
	task: ReadTask,
	leads: Map<string, ResolvedName>,
): NewAssignment[] {
	const owners: Owner[] = task.lead.flatMap((name): Owner[] => {
		const lead = leads.get(fold(name));
		if (!lead) return [];
		if (lead.agencyId) return [{ agencyId: lead.agencyId, agencyGroupId: null }];
		if (lead.members.length === 0) return [{ agencyId: null, agencyGroupId: lead.groupId }];
		return lead.members.map(({ id }) => ({ agencyId: id, agencyGroupId: lead.groupId }));
	});
	const unique = [...new Map(owners.map((one) => [one.agencyId ?? one.agencyGroupId, one])).values()];
	const periods = openingPeriods(task.deadline, context.today);
	return (unique.length ? unique : [{ agencyId: null, agencyGroupId: null }]).flatMap((owner) =>
		periods.map(({ period, dueOn, lastDay }) => ({
			taskId,
			...owner,
			period: period ?? "",
			deadlineKind: task.deadline.kind,
			dueOn,
			lastDay,
			dueTime: "time" in task.deadline ? (task.deadline.time ?? null) : null,
			createdAt: context.now,
		})),
	);
}
