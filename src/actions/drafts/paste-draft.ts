import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { UserError } from "../../domain/user-error.ts";
import {
	createDraft,
	eraseDraft,
	erasePastes,
	findOpenPaste,
	updateDraft,
} from "../../store/tasks/drafts.ts";
import type { Context } from "../context.ts";
import { MAX_FILE_BYTES, ownDraft, requireImport } from "./draft-document.ts";

/** Opens a draft that text is pasted into, in one message or several. What was begun before is given up. */
export async function draftPaste(context: Context, request: Request): Promise<string> {
	const personId = requireImport(request);
	await erasePastes(context.db, { chatId: request.chat.id, personId });
	const draft = await createDraft(context.db, {
		chatId: request.chat.id,
		personId,
		topicId: request.chat.topicId,
		createdAt: context.now,
		state: "COLLECTING",
		pasted: "",
	});
	return draft.id;
}

/** For how long what is typed in private goes on with a text that is being pasted. */
const PASTE_MINUTES = 60;

/**
 * The text that this person is pasting in a private chat. A messenger cuts a long text into several messages, of
 * which only the first is a reply.
 */
export async function openPaste(context: Context, request: Request): Promise<string | null> {
	const { actor, chat } = request;
	if (!chat.private || !actor.id || !may(actor, "import")) return null;
	const since = new Date(context.now.getTime() - PASTE_MINUTES * 60_000);
	return findOpenPaste(context.db, { chatId: chat.id, personId: actor.id, since });
}

/**
 * Adds a part of the text; null when it is secret: then nothing of it is kept, neither this part nor what came before.
 * `isSecret` looks at all parts together.
 */
export async function addPaste(
	context: Context,
	request: Request,
	draftId: string,
	{ text, isSecret }: { text: string; isSecret(whole: string): boolean },
): Promise<{ parts: number; characters: number } | null> {
	const draft = await ownDraft(context, request, draftId, "COLLECTING");
	const pasted = draft.pasted ? `${draft.pasted}\n${text}` : text;
	if (isSecret(pasted)) {
		await eraseDraft(context.db, draftId);
		return null;
	}
	if (Buffer.byteLength(pasted) > MAX_FILE_BYTES)
		throw new UserError("file-too-large", { megabytes: MAX_FILE_BYTES / 1024 / 1024 });
	const parts = draft.parts + 1;
	await updateDraft(context.db, draftId, { pasted, parts });
	return { parts, characters: pasted.length };
}

/** All parts of the text have come: a job reads them. */
export async function finishPaste(context: Context, request: Request, draftId: string): Promise<void> {
	const draft = await ownDraft(context, request, draftId, "COLLECTING");
	if (!draft.pasted?.trim()) throw new UserError("paste-empty");
	await updateDraft(context.db, draftId, { state: "READING" });
	await context.queue.send(context.db, "read", { draftId });
}
