import { SendFailure } from "../../domain/channel.ts";
import type { Draft } from "../../domain/documents/draft.ts";
import type { Reading } from "../../domain/documents/reading.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Message } from "../../domain/message.ts";
import type { Ledger } from "../../domain/report/ledger.ts";
import { isUnchanged, type LedgerDraft } from "../../domain/report/ledger-draft.ts";
import { transact } from "../../store/database.ts";
import { queueDelivery } from "../../store/messages/deliveries.ts";
import {
	type DraftPage,
	type DraftRecord,
	eraseDraft,
	findDraft,
	findReadingDrafts,
	holdUnread,
	updateDraft,
} from "../../store/tasks/drafts.ts";
import type { Context } from "../context.ts";
import { compareWithToday } from "../ledger/compare-with-today.ts";
import { type Office, openContext, type Queued } from "../office.ts";
import { hashOf } from "./correct-draft.ts";
import { keepReading } from "./draft-document.ts";
import type { ShowProgress } from "./show-progress.ts";

/** What reading a draft needs from outside: the file's bytes, the reader, and words. */
export interface DraftReader {
	fetchFile(reference: string): Promise<Uint8Array>;
	readFile(
		bytes: Uint8Array,
		options: {
			name: string;
			reference: LocalDate;
			onProgress(page: number, of: number): void;
			/** The pictures of an album that follow the first. */
			more?: Uint8Array[];
		},
	): Promise<{ reading: Reading } | { ledger: Ledger }>;
	/** Throws like `readFile` for a secret document. */
	readText(text: string, options: { reference: LocalDate }): Reading;
	preview(draftId: string, draft: Draft): Message;
	/** What a ledger that came back would change. */
	ledger(draftId: string, ledger: LedgerDraft): Message;
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
	const { reading, ledger, hash, error } = await read(office, reader, draft);
	return transact(office.db, async (tx) => {
		const context = await openContext(office, tx);
		const held = await holdUnread(tx, draftId);
		// A page that came meanwhile has sent a job of its own.
		if (!held || pagesOf(held).length !== pagesOf(draft).length) return [];
		let message: Message;
		if (reading) message = reader.preview(draftId, await keepReading(context, draftId, reading, hash));
		else if (ledger) message = reader.ledger(draftId, await keepLedger(context, draft, ledger, hash));
		else {
			// A file that cannot be taken in, a secret one above all, leaves nothing behind.
			await eraseDraft(tx, draftId);
			message = reader.explain(error);
		}
		const id = await queueDelivery(tx, {
			chatId: draft.chatId,
			kind: "NOTICE",
			message: { ...message, asked: true },
			topicId: draft.topicId,
		});
		if (!id) return [];
		return [{ id, chatId: draft.chatId, asked: true }];
	});
}

async function read(
	office: Office,
	reader: DraftReader,
	draft: DraftRecord,
): Promise<{ reading?: Reading; ledger?: Ledger; hash: string; error?: unknown }> {
	const { today } = await openContext(office, office.db);
	try {
		if (!draft.file) {
			const text = draft.pasted ?? "";
			return { reading: reader.readText(text, { reference: today }), hash: hashOf(text) };
		}
		const files: Uint8Array[] = [];
		for (const { reference } of pagesOf(draft)) files.push(await reader.fetchFile(reference));
		const [bytes = new Uint8Array(), ...more] = files;
		const found = await reader.readFile(bytes, {
			// Looked at for a mark of secrecy.
			name: pagesOf(draft)
				.map(({ name }) => name)
				.join("\n"),
			reference: today,
			onProgress: (page, of) => reader.progress(draft, page, of),
			more,
		});
		return { ...found, hash: hashOf(more.length > 0 ? Buffer.concat(files) : bytes) };
	} catch (error) {
		if (error instanceof SendFailure && worthWaiting(office, draft)) throw error;
		return { hash: "", error };
	}
}

/** Keeps what a ledger would change, for a person to look at. Of one that changes nothing nothing is kept. */
async function keepLedger(
	context: Context,
	draft: DraftRecord,
	read: Ledger,
	contentHash: string,
): Promise<LedgerDraft> {
	const ledger = await compareWithToday(context, draft, read);
	if (isUnchanged(ledger)) await eraseDraft(context.db, draft.id);
	else await updateDraft(context.db, draft.id, { state: "READY", ledger, contentHash });
	return ledger;
}

/** The files that the draft is read from, in their order. */
function pagesOf({ file }: DraftRecord): Omit<DraftPage, "place">[] {
	return file ? (file.album?.pages ?? [file]) : [];
}

/** A channel that does not give the file out just now is asked again, for as long as somebody may still wait. */
const worthWaiting = (office: Office, { createdAt }: DraftRecord): boolean =>
	office.clock.now().getTime() - createdAt.getTime() < 10 * 60_000;

/** Drafts whose reading a stop or a crash cut off. */
export const unreadDrafts = (office: Office): Promise<string[]> => findReadingDrafts(office.db);
