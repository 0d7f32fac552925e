import type { ExtensionRequest } from "../../domain/digest/digest.ts";
import { may } from "../../domain/people/who-may.ts";
import type { ReplyChange } from "../../domain/reply/reply.ts";
import type { Request } from "../../domain/request.ts";
import type { AppliedChange, ChangeResult, PendingRequest } from "../../domain/tasks/change.ts";
import type { AssignmentChange } from "../../domain/topic.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import type { AssignmentRecord } from "../../store/tasks/assignments.ts";
import { createChangeRequest } from "../../store/tasks/change-requests.ts";
import type { Context } from "../context.ts";
import { extensionRequests } from "../digests/build-digest.ts";
import { changeAssignments, describeChange, standsAlready } from "./change-assignments.ts";
import { replyOrders, seen } from "./reply-orders.ts";
import { targetOf } from "./target-of.ts";

/** What a reply came to: changes that were made, or a request that somebody with the right must confirm. */
export type ReplyOutcome =
	| { kind: "changed"; result: ChangeResult; extensions: NewExtension[] }
	| { kind: "requested"; request: PendingRequest; agencyId: string };

/** What came with a reply. */
export interface ReplyOptions {
	/** Names of files that belong to it. */
	files: string[];
	/** False where no message has these lines: they were named by their codes. */
	numbered?: boolean;
}

/**
 * Does what a reply asks for, on the assignments its lines stand for. Without the right to change all of them nothing
 * changes, and the whole reply becomes a request.
 */
export async function answerReply(
	context: Context,
	request: Request,
	lines: string[],
	changes: ReplyChange[],
	{ files, numbered = true }: ReplyOptions,
): Promise<ReplyOutcome> {
	// The only line of a message needs no number.
	const shown = numbered && lines.length > 1 ? lines : [];
	const { orders, records } = await replyOrders(context, request, lines, { changes, files });
	const { actor, source } = request;
	if (records.every((record) => may(actor, "change", targetOf(record)))) {
		const result = await changeAssignments(context, { actor, changes: orders, lines: shown, source });
		return { kind: "changed", result, extensions: await newExtensions(context, records, result) };
	}
	return ask(context, request, shown, { orders, records });
}

/** An extension that was just asked for, with the agency that asks. */
export type NewExtension = ExtensionRequest & { agencyId: string };

/** What leaders must hear of: the extensions that a change asked for. */
export async function newExtensions(
	context: Context,
	records: AssignmentRecord[],
	{ applied }: ChangeResult,
): Promise<NewExtension[]> {
	const asked = applied.filter(({ intent, already }) => intent === "extension" && !already);
	if (asked.length === 0) return [];
	const agencies = new Map(records.map(({ id, agencyId }) => [id, agencyId]));
	const requests = await extensionRequests(context, [
		...new Set(asked.flatMap(({ assignmentId }) => agencies.get(assignmentId) ?? [])),
	]);
	return requests.flatMap((one) => {
		const agencyId = agencies.get(one.assignmentId);
		return agencyId && asked.some(({ assignmentId }) => assignmentId === one.assignmentId)
			? { ...one, agencyId }
			: [];
	});
}

/** The lines of a message, for a question that names them. Who could do nothing with the answer is not asked. */
export async function choicesOf(context: Context, request: Request, lines: string[]) {
	const records = await seen(context, request, lines);
	if (!records.every((record) => may(request.actor, "request-change", targetOf(record))))
		throw new UserError("not-allowed");
	const contents = new Map(records.map((record) => [record.id, record.task.content]));
	return lines.map((id, index) => ({ id, number: index + 1, content: contents.get(id) ?? "" }));
}

/** Keeps what was asked for until somebody with the right says yes or no. */
async function ask(
	context: Context,
	request: Request,
	shown: string[],
	{ orders, records }: { orders: AssignmentChange[]; records: AssignmentRecord[] },
): Promise<ReplyOutcome> {
	const { actor } = request;
	const agency = records[0]?.agency;
	const askable = records.every((record) => may(actor, "request-change", targetOf(record)));
	// An admin who hides behind the group is nobody in particular.
	if (!actor.id) throw new UserError("person-hidden");
	if (!agency || !askable)
		throw new Refusal(
			"change",
			records.map(({ id }) => id),
		);
	const wishes = wishesOf(context, shown, orders, records);
	if (wishes.every(({ already }) => already))
		return { kind: "changed", result: { changeId: null, applied: wishes, ask: null }, extensions: [] };
	const requestId = await createChangeRequest(context.db, {
		personId: actor.id,
		personName: actor.name,
		agencyId: agency.id,
		changes: orders,
		createdAt: context.now,
	});
	const pending = { requestId, person: actor.name, agency: agency.name, changes: wishes };
	return { kind: "requested", request: pending, agencyId: agency.id };
}

const wishesOf = (
	context: Context,
	shown: string[],
	orders: AssignmentChange[],
	records: AssignmentRecord[],
): AppliedChange[] =>
	orders.flatMap((order) =>
		order.assignmentIds.flatMap((id) => {
			const record = records.find((one) => one.id === id);
			if (!record) return [];
			const already = standsAlready(record, order);
			return describeChange(context, record, order, { line: shown.indexOf(id), already });
		}),
	);
