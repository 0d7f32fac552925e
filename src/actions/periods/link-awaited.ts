import type { Activated } from "../../domain/deadline/activation.ts";
import { awaitedDocument, isAwaited } from "../../domain/deadline/awaited-document.ts";
import type { Deadline } from "../../domain/deadline/deadline.ts";
import type { AwaitedLinks } from "../../domain/documents/draft.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import { fromDbDate, fromDbDateOrNull } from "../../store/connection/dates.ts";
import { findAssignments, lockAssignments } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { awaitingNumber, datesInDocument, linkAwaited } from "../../store/tasks/awaited.ts";
import { findDocumentsByNumber } from "../../store/tasks/documents.ts";
import { appendEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { refreshFacts } from "../tasks/change-assignments.ts";

/** A document that was just taken in. */
export interface NewDocument {
	id: string;
	number: string | null;
	foldedNumber: string | null;
	issuedOn: Date | null;
}

/** What a deadline waits for, as a new task keeps it: the number, and the document where it is here already. */
export async function awaitedBy(
	context: Context,
	deadline: Deadline,
): Promise<{ awaitedNumber: string | null; awaitedId: string | null }> {
	const awaited = deadline.kind === "by-other-plan" ? awaitedDocument(deadline.plan) : null;
	if (deadline.kind !== "by-other-plan" || !awaited) return { awaitedNumber: null, awaitedId: null };
	const { plan } = deadline;
	const found = (await findDocumentsByNumber(context.db, awaited.foldedNumber)).find(({ issuedOn }) =>
		isAwaited(plan, fromDbDateOrNull(issuedOn)),
	);
	return { awaitedNumber: awaited.foldedNumber, awaitedId: found?.id ?? null };
}

/**
 * Brings together a document that was just taken in and what waits for it, and its own tasks and the documents that
 * they wait for. Where a document sets one date for the same work of the same agency, that date counts; a person sets
 * any other.
 */
export async function linkDocument(
	context: Context,
	document: NewDocument,
	{ ids, actorId, source }: { ids: string[]; actorId: string | null; source: string },
): Promise<{ links: AwaitedLinks; activated: Activated[] }> {
	const { db } = context;
	const { foldedNumber } = document;
	const issuedOn = fromDbDateOrNull(document.issuedOn);
	const waiting = foldedNumber ? await awaitingNumber(db, foldedNumber) : [];
	const taskIds = waiting.filter(({ plan }) => isAwaited(plan, issuedOn)).map(({ id }) => id);
	await linkAwaited(db, taskIds, document.id);
	const origin = { actorId, source };
	const activated = await dateFrom(
		context,
		taskIds,
		{ id: document.id, number: document.number ?? "" },
		origin,
	);
	const own = (await assignmentsById(db, ids)).filter(({ task }) => task.awaitedId !== null);
	for (const [documentId, records] of Map.groupBy(own, ({ task }) => task.awaitedId ?? "")) {
		const number = numberOf(records[0]?.task.deadline as unknown as Deadline);
		const tasks = [...new Set(records.map(({ taskId }) => taskId))];
		activated.push(...(await dateFrom(context, tasks, { id: documentId, number }, origin)));
	}
	const dated = new Set(activated.map(({ assignmentId }) => assignmentId));
	const open = await findAssignments(db, {
		agencyIds: null,
		tasks: taskIds,
		open: true,
		withoutLastDay: true,
	});
	return {
		links: {
			dated: [...new Set(activated.map(({ code }) => code))],
			waited: codesOf(open),
			waits: codesOf(own.filter(({ id }) => !dated.has(id))),
		},
		activated,
	};
}

const codesOf = (records: { task: { code: number } }[]): string[] => [
	...new Set(records.map(({ task }) => codeOf(task.code))),
];

const numberOf = (deadline: Deadline | undefined): string =>
	deadline?.kind === "by-other-plan" ? deadline.plan : "";

/** Dates what waited for a document by the date that it sets for the same work. */
async function dateFrom(
	context: Context,
	taskIds: string[],
	document: { id: string; number: string },
	{ actorId, source }: { actorId: string | null; source: string },
): Promise<Activated[]> {
	const { db, now } = context;
	const dates = taskIds.length > 0 ? await datesInDocument(db, taskIds, document.id) : [];
	const ids = dates.map(({ id }) => id);
	if (ids.length === 0) return [];
	await lockAssignments(db, ids);
	const changeId = crypto.randomUUID();
	const datesOf = new Map(
		dates.map(
			({ id, time, ...days }): [string, { dueOn: LocalDate; lastDay: LocalDate; time: string | null }] => [
				id,
				{ dueOn: fromDbDate(days.dueOn), lastDay: fromDbDate(days.lastDay), time },
			],
		),
	);
	await appendEvents(
		db,
		[...datesOf].map(([assignmentId, { dueOn, lastDay, time }]) => ({
			...{ assignmentId, changeId, kind: "ACTIVATE" as const, actorId, at: now, source },
			data: { until: dueOn, lastDay, ...(time ? { time } : {}), basis: document.number },
		})),
	);
	await refreshFacts(context, ids);
	const records = await assignmentsById(db, ids);
	return records.flatMap((record): Activated[] => {
		const days = datesOf.get(record.id);
		if (!days) return [];
		return [
			{
				assignmentId: record.id,
				...{ code: codeOf(record.task.code), content: record.task.content },
				...{ agencyId: record.agencyId, agency: record.agency?.name ?? record.group?.name ?? "" },
				deadline: record.task.deadline as unknown as Deadline,
				...{ anchorOn: null, again: false, ...days },
			},
		];
	});
}
