import type { Post } from "../actions/deliver.ts";
import type { DraftReader } from "../actions/drafts/read-draft.ts";
import { createProgress } from "../actions/drafts/show-progress.ts";
import { FileError } from "../documents/files/file-error.ts";
import { readSentFile } from "../documents/files/isolated.ts";
import { readDocument } from "../documents/read-document.ts";
import { findSecrecyInText } from "../documents/secrecy.ts";
import type { Message } from "../domain/message.ts";
import type { Translate } from "../domain/translate.ts";
import { draftMessage } from "../views/drafts/draft.ts";
import { readingMessage } from "../views/drafts/draft-steps.ts";
import { ledgerMessage } from "../views/reports/ledger.ts";

/** How documents are read, away from the loop that takes updates, and how what was read is shown. */
export const documentReader = (
	post: Post,
	t: Translate,
	explain: (error: unknown) => Message,
): DraftReader => ({
	fetchFile: (reference) => post.channel.fetchFile(reference),
	readFile: (bytes, options) => readSentFile(bytes, options),
	readText(text, { reference }) {
		if (findSecrecyInText(text)) throw new FileError("document-secret");
		return readDocument({ blocks: [{ type: "text", text }], pages: 1, origin: "text" }, { reference });
	},
	preview: (draftId, draft) => draftMessage(t, { draftId, draft, page: 1 }),
	ledger: (draftId, ledger) => ledgerMessage(t, { draftId, ledger, page: 1 }),
	explain,
	progress: createProgress(post, (progress) => readingMessage(t, progress)),
});
