import { type DraftReader, readDraft, unreadDrafts } from "../actions/drafts/read-draft.ts";
import type { Office } from "../actions/office.ts";
import type { Sender } from "./sender.ts";

/** Reads documents one after another, away from the loop that takes updates. */
export async function startReading(
	office: Office,
	reader: DraftReader,
	sender: Sender,
	onError: (error: unknown) => void,
): Promise<void> {
	const read = async (draftId: string) => {
		for (const queued of await readDraft(office, reader, draftId)) void sender.push(queued);
	};
	await office.queue.work("read", ({ draftId }) => read(draftId));
	// A job that was running when the process died comes back only after it has expired.
	const catchUp = async () => {
		for (const draftId of await unreadDrafts(office)) await read(draftId);
	};
	// Nobody's list waits for that.
	void catchUp().catch(onError);
}
