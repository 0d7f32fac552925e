import { SendFailure } from "../../domain/channel.ts";
import type { ConsultationPreview } from "../../domain/consultations/consultation-result.ts";
import type { Message } from "../../domain/message.ts";
import { UserError } from "../../domain/user-error.ts";
import { transact } from "../../store/database.ts";
import { queueDelivery } from "../../store/messages/deliveries.ts";
import {
	eraseConsultationDraft,
	findConsultationDraft,
	uncheckedDrafts,
	updateConsultationDraft,
} from "../../store/registers/consultation-drafts.ts";
import type { DraftReader } from "../drafts/read-draft.ts";
import { type Office, openContext, type Queued } from "../office.ts";
import { previewConsultation } from "./prepare-consultation.ts";

/** What looking at a file needs from outside. */
export interface FileChecker extends Pick<DraftReader, "fetchFile" | "readFile" | "explain"> {
	preview(preview: ConsultationPreview): Message;
}

/** For how long a channel that does not give the file out is asked again. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Looks at the file of a consultation before anybody is shown it: a secret one is refused and forgotten, and so is one
 * that cannot be read, because nobody could tell. Run again, there is still one answer.
 */
export async function checkFile(office: Office, checker: FileChecker, draftId: string): Promise<Queued[]> {
	const draft = await findConsultationDraft(office.db, draftId);
	const file = draft?.order.file;
	if (!draft?.checking || !file) return [];
	let refused: unknown = null;
	try {
		const { today } = await openContext(office, office.db);
		const bytes = await checker.fetchFile(file.reference);
		await checker.readFile(bytes, { name: file.name, reference: today, onProgress: () => undefined });
	} catch (error) {
		const waited = office.clock.now().getTime() - draft.createdAt.getTime();
		if (error instanceof SendFailure && waited < PATIENCE_MS) throw error;
		refused = isSecret(error) ? error : new UserError("consultation-file");
	}
	return transact(office.db, async (tx) => {
		const context = await openContext(office, tx);
		if (!(await findConsultationDraft(tx, draftId))?.checking) return [];
		if (refused) await eraseConsultationDraft(tx, draftId);
		else await updateConsultationDraft(tx, draftId, { checking: false });
		const message = refused
			? checker.explain(refused)
			: checker.preview(await previewConsultation(context, draftId));
		const { chatId, topicId } = draft;
		const id = await queueDelivery(tx, { chatId, kind: "NOTICE", message, topicId });
		if (!id) return [];
		return [{ id, chatId }];
	});
}

const isSecret = (error: unknown): boolean =>
	error instanceof Error && "key" in error && error.key === "document-secret";

/** Drafts whose file a stop or a crash left unread. */
export const uncheckedFiles = (office: Office): Promise<string[]> => uncheckedDrafts(office.db);
