import {
	type Activated,
	type ActivationResult,
	anchorKey,
	anchorOf,
	datedFrom,
	isAbout,
	isAnchored,
} from "../../domain/deadline/activation.ts";
import type { Deadline } from "../../domain/deadline/deadline.ts";
import type { ActivationOrder } from "../../domain/deadline/read-activation.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { lastDayUnder } from "../../domain/tasks/status.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { type AssignmentRecord, lockAssignments } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import { appendEvents } from "../../store/tasks/events.ts";
import { waitingIn } from "../../store/tasks/periods.ts";
import type { Context } from "../context.ts";
import { requireOpen } from "../decisions/decision.ts";
import { codeOf } from "../tasks/assignment-row.ts";
import { refreshFacts } from "../tasks/change-assignments.ts";
import { seen } from "../tasks/reply-orders.ts";
import { targetOf } from "../tasks/target-of.ts";

/** What somebody says has come, and the document that says so. */
export type ActivationWish = Omit<ActivationOrder, "words"> & { words?: string; basis: string | null };

/**
 * Dates what waits: from the day of what has happened, or with the deadline that was given. The log keeps both, and what
 * is set here is the original deadline from then on.
 */
export async function activate(
	context: Context,
	request: Request,
	ids: string[],
	wish: ActivationWish,
): Promise<ActivationResult> {
	const { db, now } = context;
	const { actor, source } = request;
	await lockAssignments(db, ids);
	const records = await seen(context, request, ids);
	for (const record of records) requireWaiting(record, wish);
	const barred = records.filter((record) => !may(actor, deedFor(record, wish), targetOf(record)));
	if (barred.length > 0)
		throw new Refusal(
			"activate",
			barred.map(({ id }) => id),
		);
	const changeId = crypto.randomUUID();
	const activated = records.map((record) => dated(context, record, wish));
	await appendEvents(
		db,
		activated.map(({ assignmentId, anchorOn, dueOn, lastDay, time }, index) => ({
			...{ assignmentId, changeId, kind: "ACTIVATE" as const, actorId: actor.id, at: now, source },
			data: {
				...{ until: dueOn, lastDay },
				...(anchorOn ? { anchorOn } : {}),
				...(time ? { time } : {}),
				...(wish.words ? { note: wish.words } : {}),
				...(wish.basis ? { basis: wish.basis } : {}),
				...before(records[index]),
			},
		})),
	);
	await refreshFacts(context, ids);
	return {
		changeId,
		activated,
		by: actor.name,
		others: await othersWaiting(context, request, records, wish),
	};
}

/** The deadline it was given with, which an undone activation leads back to. */
const before = (record: AssignmentRecord | undefined) => ({
	...(record?.originalDueOn ? { fromDueOn: fromDbDateOrNull(record.originalDueOn) } : {}),
	...(record?.originalLastDay ? { fromDay: fromDbDateOrNull(record.originalLastDay) } : {}),
});

const deadlineOf = ({ task }: AssignmentRecord): Deadline => task.deadline as unknown as Deadline;

/** It counts from the day that is recorded, unless the deadline itself was said. */
const counts = (record: AssignmentRecord, { said }: Pick<ActivationWish, "said">): boolean =>
	said !== "deadline" && isAnchored(deadlineOf(record));

/** Waits for its date: not what goes on without one. */
const waits = (record: AssignmentRecord): boolean =>
	record.lastDay === null && record.deadlineKind !== "ongoing";

/** What has its date already may be counted from another day, as long as no decision has changed it. */
function requireWaiting(record: AssignmentRecord, wish: ActivationWish): void {
	requireOpen(record);
	if (waits(record)) return;
	const untouched =
		record.adjustedAt === null && record.lastDay?.getTime() === record.originalLastDay?.getTime();
	if (record.lastDay === null || !counts(record, wish) || !untouched)
		throw new UserError("activation-dated", { code: codeOf(record.task.code) });
}

/** An agency records what has happened; a deadline, or another day than the first, is for those who assign. */
const deedFor = (record: AssignmentRecord, wish: ActivationWish): "activate" | "assign" =>
	waits(record) && counts(record, wish) ? "activate" : "assign";

function dated(context: Context, record: AssignmentRecord, wish: ActivationWish): Activated {
	const { calendar, policy, today } = context;
	const deadline = deadlineOf(record);
	const code = codeOf(record.task.code);
	const common = {
		assignmentId: record.id,
		...{ code, content: record.task.content, deadline },
		...{ agencyId: record.agencyId, agency: record.agency?.name ?? record.group?.name ?? "" },
		again: record.lastDay !== null,
	};
	if (counts(record, wish)) {
		const dates = wish.day && datedFrom(deadline, wish.day, calendar);
		if (!dates) throw new UserError("activation-day", { code });
		return { ...common, anchorOn: wish.day, ...dates, time: null };
	}
	const lastDay = wish.deadline && lastDayUnder(wish.deadline, policy);
	if (!wish.deadline || !("dueOn" in wish.deadline) || !lastDay)
		throw new UserError("activation-day", { code });
	if (lastDay < today) throw new UserError("activation-past", { code });
	return { ...common, anchorOn: null, dueOn: wish.deadline.dueOn, lastDay, time: wish.deadline.time ?? null };
}

/** Of the same document, what waits for the same thing; of a receipt, that of the same agency only. */
async function othersWaiting(
	context: Context,
	{ actor }: Request,
	records: AssignmentRecord[],
	wish: ActivationWish,
): Promise<ActivationResult["others"]> {
	const [first] = records;
	const key = first && counts(first, wish) ? anchorKey(deadlineOf(first)) : null;
	if (!first?.task.documentId || !key || !wish.day) return null;
	const ids = await waitingIn(context.db, first.task.documentId);
	const others = (await assignmentsById(context.db, ids)).filter(
		(record) =>
			anchorKey(deadlineOf(record)) === key &&
			(key !== "receipt" || record.agencyId === first.agencyId) &&
			may(actor, "activate", targetOf(record)),
	);
	if (others.length === 0) return null;
	return { ids: others.map(({ id }) => id), event: anchorOf(deadlineOf(first)) ?? "", on: wish.day };
}

/** Somebody who may only ask for it says what has come: in which agency's name, and the tasks. */
export interface AskedActivation {
	agency: { id: string; name: string };
	codes: string[];
}

/** Whose focal point must be asked before these are dated; null where this person may do it, or nobody of the agency. */
export async function activationToAsk(
	context: Context,
	request: Request,
	ids: string[],
	wish: ActivationWish,
): Promise<AskedActivation | null> {
	const records = await seen(context, request, ids);
	const agency = records[0]?.agency;
	const asks = (record: AssignmentRecord) =>
		record.agencyId === agency?.id &&
		waits(record) &&
		counts(record, wish) &&
		!may(request.actor, "activate", targetOf(record)) &&
		may(request.actor, "request-change", targetOf(record));
	if (!agency || !wish.day || !records.every(asks)) return null;
	return { agency, codes: records.map(({ task }) => codeOf(task.code)) };
}

/** Whether words of what has happened are about all of these, and this person may say so: else they mean something else. */
export async function isAwaited(
	context: Context,
	request: Request,
	ids: string[],
	words: string,
): Promise<boolean> {
	const records = await seen(context, request, ids);
	return records.every(
		(record) =>
			waits(record) &&
			isAbout(deadlineOf(record), words) &&
			may(request.actor, "request-change", targetOf(record)),
	);
}
