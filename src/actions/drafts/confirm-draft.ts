import type { Request } from "../../domain/request.ts";
import { UserError } from "../../domain/user-error.ts";
import { moveDraft } from "../../store/tasks/drafts.ts";
import type { Context } from "../context.ts";
import { ownDraft } from "./draft-document.ts";
import { type Written, writeReading } from "./write-reading.ts";

/** Writes a checked draft, once: a second "xác nhận" finds it confirmed. */
export async function confirmDraft(context: Context, request: Request, draftId: string): Promise<Written> {
	const { content, contentHash } = await ownDraft(context, request, draftId, "READY");
	if (!content || !(await moveDraft(context.db, draftId, "READY", "CONFIRMED")))
		throw new UserError("draft-done");
	const { actor, source } = request;
	return writeReading(context, content, { contentHash, personId: actor.id, source });
}
