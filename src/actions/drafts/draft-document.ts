import type { IncomingFile } from "../../domain/channel.ts";
import type { Draft } from "../../domain/documents/draft.ts";
import type { Reading } from "../../domain/documents/reading.ts";
import { dayOf } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { fold } from "../../domain/text/fold.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { findDocumentByHash } from "../../store/tasks/documents.ts";
import {
	createDraft,
	type DraftRecord,
	erasePastes,
	findDraft,
	updateDraft,
} from "../../store/tasks/drafts.ts";
import { findSimilarTasks } from "../../store/tasks/tasks.ts";
import { unknownAgencies } from "../agencies/resolve-agencies.ts";
import type { Context } from "../context.ts";
import { codeOf } from "../tasks/assignment-row.ts";

/** The largest file that is fetched, in bytes: what the Bot API lets a bot download. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** Who may not take documents in is told so. Returns the id of the person. */
export function requireImport(request: Request): string {
	if (!may(request.actor, "import") || !request.actor.id)
		throw new Refusal("import", [], { key: "import-not-allowed" });
	return request.actor.id;
}

/** Takes a file in: it is fetched and read by a job, so that everybody else is answered meanwhile. */
export async function draftFile(context: Context, request: Request, file: IncomingFile): Promise<string> {
	const personId = requireImport(request);
	if (file.size !== null && file.size > MAX_FILE_BYTES)
		throw new UserError("file-too-large", { megabytes: MAX_FILE_BYTES / 1024 / 1024 });
	const { reference, name, size } = file;
	await erasePastes(context.db, { chatId: request.chat.id, personId });
	const draft = await createDraft(context.db, {
		chatId: request.chat.id,
		personId,
		topicId: request.chat.topicId,
		createdAt: context.now,
		state: "READING",
		file: { reference, name, size },
	});
	await context.queue.send(context.db, "read", { draftId: draft.id });
	return draft.id;
}

/** What to say of a draft that is in another state than it should be. */
const ELSEWHERE: Partial<Record<DraftRecord["state"], string>> = {
	CONFIRMED: "draft-done",
	READING: "draft-reading",
};

/** The draft, if it is in that state and this person may work on it; drafts of other chats do not exist. */
export async function ownDraft(
	context: Context,
	request: Request,
	draftId: string,
	...states: DraftRecord["state"][]
): Promise<DraftRecord> {
	requireImport(request);
	const draft = await findDraft(context.db, draftId);
	if (!draft || draft.chatId !== request.chat.id) throw new UserError("draft-gone");
	if (!states.includes(draft.state)) throw new UserError(ELSEWHERE[draft.state] ?? "draft-gone");
	return draft;
}

/** Keeps what was read, for a person to look at. Nothing of it is a task yet. */
export async function keepReading(
	context: Context,
	draftId: string,
	reading: Reading,
	contentHash: string,
): Promise<Draft> {
	const content = await withFindings(context, { reading, dropped: [] }, contentHash);
	await updateDraft(context.db, draftId, {
		state: "READY",
		content,
		contentHash,
		pasted: null,
	});
	return content;
}

/** Compares a reading with what the office knows: agencies, tasks, and the file itself. */
export async function withFindings(
	context: Context,
	{
		reading,
		dropped,
		noTask = [],
		needsApproval = false,
	}: Pick<Draft, "reading" | "dropped"> & Partial<Pick<Draft, "noTask" | "needsApproval">>,
	contentHash: string | null,
): Promise<Draft> {
	const before = contentHash ? await findDocumentByHash(context.db, contentHash) : null;
	const folded = reading.tasks.map((task) => searchText(task));
	return {
		reading,
		dropped,
		noTask,
		needsApproval,
		newAgencies: await unknownAgencies(context, reading, dropped),
		duplicates: (await findSimilarTasks(context.db, folded)).map(({ index, code }) => ({
			index,
			code: codeOf(code),
		})),
		importedBefore: before && {
			document: before.number ?? before.about ?? before.kind ?? "",
			on: dayOf(before.importedAt, context.timeZone),
		},
	};
}

/** What search without diacritics looks through. */
export const searchText = (task: { heading: string | null; content: string; lead: string[] }): string =>
	fold([task.heading ?? "", task.content, ...task.lead].join(" \n "));
