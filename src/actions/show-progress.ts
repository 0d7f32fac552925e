import type { Channel } from "../domain/channel.ts";
import type { Message } from "../domain/message.ts";
import { findChat } from "../store/chats.ts";
import type { Database } from "../store/database.ts";
import type { DraftRecord } from "../store/drafts.ts";
import { findDraftMessage } from "../store/sent-messages.ts";

/** Groups bear about twenty edits a minute; one line of progress may take a third of them. */
const EVERY_MS = 9_000;

/** Says how far the reading of a file is, in place of the message that said it has begun. */
export type ShowProgress = (draft: DraftRecord, page: number, of: number) => void;

/**
 * A line that is edited as pages go by: "Đang đọc trang 12/40". Nothing depends on it: what does not get through is
 * not tried again, and where the channel cannot edit there is no such line.
 */
export function createProgress(
	{ db, channel, clock }: { db: Database; channel: Channel; clock: { now(): Date } },
	words: (progress: { name: string; page: number; of: number; draftId: string }) => Message,
): ShowProgress {
	let last = 0;
	const show = async (draft: DraftRecord, page: number, of: number) => {
		const chat = await findChat(db, draft.chatId);
		const messageId = await findDraftMessage(db, draft.chatId, draft.id);
		if (!chat?.active || chat.plain || !messageId) return;
		const { channelId, topicId, plain } = chat;
		const message = words({ name: draft.file?.name ?? "", page, of, draftId: draft.id });
		await channel.send({ channelId, topicId, plain }, message, { replaces: messageId, urgent: false });
	};
	return (draft, page, of) => {
		const now = clock.now().getTime();
		if (of < 2 || now - last < EVERY_MS) return;
		last = now;
		show(draft, page, of).catch(() => undefined);
	};
}
