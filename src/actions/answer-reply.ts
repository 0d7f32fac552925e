import type { ChangeResult, PendingRequest } from "../domain/change.ts";
import type { ExtensionRequest } from "../domain/digest.ts";
import type { ReplyChange } from "../domain/reply.ts";
import type { Request } from "../domain/request.ts";
import type { AssignmentChange } from "../domain/topic.ts";
import { Refusal, UserError } from "../domain/user-error.ts";
import { may } from "../domain/who-may.ts";
import { type AssignmentRecord, findAssignments } from "../store/assignments.ts";
import { createChangeRequest } from "../store/change-requests.ts";
import { codeOf } from "./assignment-row.ts";
import { extensionRequests } from "./build-digest.ts";
import { changeAssignments } from "./change-assignments.ts";
import type { Context } from "./context.ts";
import { visibleScope } from "./scope.ts";

/** What a reply came to: changes that were made, or a request that somebody with the right must confirm. */
export type ReplyOutcome =
	| { kind: "changed"; result: ChangeResult; extensions: (ExtensionRequest & { agencyId: string })[] }
	| { kind: "requested"; request: PendingRequest };

/**
 * Does what a reply asks for, on the assignments its lines stand for. Without the right to change all of them nothing
 * changes, and the whole reply becomes a request. `numbered` is false where no message has these lines: they were
 * named by their codes.
 */
export async function answerReply(
	context: Context,
	request: Request,
	lines: string[],
	changes: ReplyChange[],
	{ numbered = true }: { numbered?: boolean } = {},
): Promise<ReplyOutcome> {
	const files = request.files.map(({ name }) => name);
	const shown = numbered ? lines : [];
	const orders: AssignmentChange[] = changes.map(({ items, ...change }) => ({
		...change,
		assignmentIds: items.flatMap((item) => lines[item - 1] ?? []),
		files,
	}));
	const records = await seen(
		context,
		request,
		orders.flatMap(({ assignmentIds }) => assignmentIds),
	);
	const denied = records.filter((record) => !may(request.actor, "change", targetOf(record)));
	if (denied.length === 0) {
		const { actor, source } = request;
		const result = await changeAssignments(context, { actor, changes: orders, lines: shown, source });
		return { kind: "changed", result, extensions: await newExtensions(context, records, result) };
	}
	return { kind: "requested", request: await ask(context, request, shown, orders, records) };
}

/** What leaders must hear of: the extensions that this reply asked for. */
async function newExtensions(context: Context, records: AssignmentRecord[], { applied }: ChangeResult) {
	const asked = applied.filter(({ intent, already }) => intent === "extension" && !already);
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

/** The lines of a message, for a question that names them. */
export async function choicesOf(context: Context, request: Request, lines: string[]) {
	const records = await seen(context, request, lines);
	const contents = new Map(records.map((record) => [record.id, record.task.content]));
	return lines.map((id, index) => ({ id, number: index + 1, content: contents.get(id) ?? "" }));
}

/** The assignments of a task code that this person may touch here, as lines of a message. */
export async function linesOfCodes(context: Context, request: Request, codes: number[]): Promise<string[]> {
	const agencyIds = await visibleScope(context, request);
	const records = await findAssignments(context.db, { agencyIds, codes, open: true });
	return codes.map((code) => {
		const own = records.filter(({ task }) => task.code === code);
		const chosen = own.find(({ agencyId }) => agencyId === request.agency?.id) ?? own[0];
		if (!chosen) throw new UserError("not-found", { code: codeOf(code) });
		return chosen.id;
	});
}

export const targetOf = (record: AssignmentRecord): { agencyPath: string[] } => ({
	agencyPath: record.agency?.path ?? [],
});

async function seen(context: Context, request: Request, ids: string[]): Promise<AssignmentRecord[]> {
	const records = await findAssignments(context.db, { agencyIds: null, ids });
	const visible = records.every((record) => may(request.actor, "see", targetOf(record)));
	// A foreign id answers as if it did not exist.
	if (records.length === 0 || !visible) throw new UserError("not-found", { code: "" });
	return records;
}

async function ask(
	context: Context,
	request: Request,
	lines: string[],
	changes: AssignmentChange[],
	records: AssignmentRecord[],
): Promise<PendingRequest> {
	const { actor } = request;
	const agency = records[0]?.agency;
	const askable = records.every((record) => may(actor, "request-change", targetOf(record)));
	if (!actor.id || !agency || !askable)
		throw new Refusal(
			"change",
			records.map(({ id }) => id),
		);
	const requestId = await createChangeRequest(context.db, {
		personId: actor.id,
		personName: actor.name,
		agencyId: agency.id,
		changes,
		createdAt: context.now,
	});
	return { requestId, person: actor.name, agency: agency.name, changes: asked(lines, changes, records) };
}

const asked = (
	lines: string[],
	changes: AssignmentChange[],
	records: AssignmentRecord[],
): PendingRequest["changes"] =>
	changes.flatMap(({ assignmentIds, files, ...change }) =>
		assignmentIds.flatMap((id) => {
			const record = records.find((one) => one.id === id);
			if (!record) return [];
			const line = lines.indexOf(id);
			return {
				...change,
				assignmentId: id,
				number: line < 0 ? null : line + 1,
				code: codeOf(record.task.code),
				content: record.task.content,
				files: files.length,
				already: false,
				late: false,
			};
		}),
	);
