import { createHash } from "node:crypto";
import { correctReading } from "../domain/correct-reading.ts";
import type { Draft, DraftChange } from "../domain/draft.ts";
import type { Correction } from "../domain/read-correction.ts";
import type { Request } from "../domain/request.ts";
import { UserError } from "../domain/user-error.ts";
import { moveDraft, updateDraft } from "../store/drafts.ts";
import type { Context } from "./context.ts";
import { ownDraft, withFindings } from "./draft-document.ts";

/** SHA-256 of a file or pasted text: tells a second sending of the same. */
export const hashOf = (content: Uint8Array | string): string =>
	createHash("sha256").update(content).digest("hex");

/** The draft as it stands. */
export async function showDraft(context: Context, request: Request, draftId: string): Promise<Draft> {
	const { content } = await ownDraft(context, request, draftId, "READY");
	if (!content) throw new UserError("draft-gone");
	return content;
}

/** Corrects a draft; the agencies and duplicates it shows are looked up again. */
export async function correctDraft(
	context: Context,
	request: Request,
	draftId: string,
	corrections: Correction[],
): Promise<{ draft: Draft; changes: DraftChange[] }> {
	const { content, contentHash } = await ownDraft(context, request, draftId, "READY");
	if (!content) throw new UserError("draft-gone");
	const corrected = correctReading(content, corrections);
	const draft = await withFindings(context, corrected.draft, contentHash);
	await updateDraft(context.db, draftId, { content: draft });
	return { draft, changes: corrected.changes };
}

/** Drops a draft: nothing was written, and nothing will be. */
export async function dropDraft(context: Context, request: Request, draftId: string): Promise<void> {
	const draft = await ownDraft(context, request, draftId, "READY", "COLLECTING", "READING");
	if (!(await moveDraft(context.db, draftId, draft.state, "DROPPED"))) throw new UserError("draft-gone");
	await updateDraft(context.db, draftId, { pasted: null });
}
