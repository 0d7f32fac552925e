import { SendFailure } from "../domain/channel.ts";
import type { Draft } from "../domain/draft.ts";
import type { LocalDate } from "../domain/local-date.ts";
import type { Message } from "../domain/message.ts";
import type { Reading } from "../domain/reading.ts";
import { transact } from "../store/database.ts";
import { queueDelivery } from "../store/deliveries.ts";
import { type DraftRecord, eraseDraft, findDraft, findReadingDrafts } from "../store/drafts.ts";
import { hashOf } from "./correct-draft.ts";
import { keepReading } from "./draft-document.ts";
import { type Office, openContext, type Queued } from "./office.ts";
import type { ShowProgress } from "./show-progress.ts";

/** What reading a draft needs from outside: the file's bytes, the reader, and words. */
export interface DraftReader {
	fetchFile(reference: string): Promise<Uint8Array>;
	readFile(
		bytes: Uint8Array,
		options: { name: string; reference: LocalDate; onProgress(page: number, of: number): void },
	): Promise<Reading>;
	/** Throws like `readFile` for a secret document. */
	readText(text: string, options: { reference: LocalDate }): Reading;
	preview(draftId: string, draft: Draft): Message;
	explain(error: unknown): Message;
	progress: ShowProgress;
}

/**
 * Reads a draft that waits for it and shows the preview. Whatever goes wrong, and whenever it is run again, there is
 * one answer: the draft leaves the state it is found in together with the message that says so.
 */
export async function readDraft(office: Office, reader: DraftReader, draftId: string): Promise<Queued[]> {
	const draft = await findDraft(office.db, draftId);
	if (draft?.state !== "READING") return [];
	const { reading, hash, error } = await read(office, reader, draft);
	return transact(office.db, async (tx) => {
		const context = await openContext(office, tx);
		if ((await findDraft(tx, draftId))?.state !== "READING") return [];
		let message: Message;
		if (reading) message = reader.preview(draftId, await keepReading(context, draftId, reading, hash));
		else {
			// A file that cannot be taken in, a secret one above all, leaves nothing behind.
			await eraseDraft(tx, draftId);
			message = reader.explain(error);
		}
		const id = await queueDelivery(tx, {
			chatId: draft.chatId,
			kind: "NOTICE",
			message,
			topicId: draft.topicId,
		});
		if (!id) return [];
		await context.queue.send(tx, "deliver", { deliveryId: id });
		return [{ id, chatId: draft.chatId }];
	});
}

async function read(
	office: Office,
	reader: DraftReader,
	draft: DraftRecord,
): Promise<{ reading: Reading | null; hash: string; error?: unknown }> {
	const { today } = await openContext(office, office.db);
	try {
		if (!draft.file) {
			const text = draft.pasted ?? "";
			return { reading: reader.readText(text, { reference: today }), hash: hashOf(text) };
		}
		const bytes = await reader.fetchFile(draft.file.reference);
		const reading = await reader.readFile(bytes, {
			name: draft.file.name,
			reference: today,
			onProgress: (page, of) => reader.progress(draft, page, of),
		});
		return { reading, hash: hashOf(bytes) };
	} catch (error) {
		if (error instanceof SendFailure && worthWaiting(office, draft)) throw error;
		return { reading: null, hash: "", error };
	}
}

/** A channel that does not give the file out just now is asked again, for as long as somebody may still wait. */
const worthWaiting = (office: Office, { createdAt }: DraftRecord): boolean =>
	office.clock.now().getTime() - createdAt.getTime() < 10 * 60_000;

/** Drafts whose reading a stop or a crash cut off. */
export const unreadDrafts = (office: Office): Promise<string[]> => findReadingDrafts(office.db);
