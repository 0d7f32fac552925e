import type { Channel } from "../../domain/channel.ts";
import type { Message } from "../../domain/message.ts";
import type { ReportFileKind } from "../../domain/report/read-report-order.ts";
import type { Database } from "../../store/database.ts";
import { findChat } from "../../store/messages/chats.ts";
import { findDraftMessage } from "../../store/messages/sent-messages.ts";
import type { DraftRecord } from "../../store/tasks/drafts.ts";

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
	const show = (draft: DraftRecord, page: number, of: number) =>
		editLine({ db, channel }, draft, words({ name: draft.file?.name ?? "", page, of, draftId: draft.id }));
	return (draft, page, of) => {
		const now = clock.now().getTime();
		if (of < 2 || now - last < EVERY_MS) return;
		last = now;
		show(draft, page, of).catch(() => undefined);
	};
}

/** Puts a message in place of the line that bears this id. */
async function editLine(
	{ db, channel }: { db: Database; channel: Channel },
	{ chatId, id }: { chatId: string; id: string },
	message: Message,
): Promise<void> {
	const chat = await findChat(db, chatId);
	const messageId = await findDraftMessage(db, chatId, id);
	if (!chat?.active || chat.plain || !messageId) return;
	const { channelId, topicId, plain } = chat;
	await channel.send({ channelId, topicId, plain }, message, { replaces: messageId, urgent: false });
}

/** Files that take this long are worth a word in between. */
const SLOW_MS = 3_000;

/** A line that is edited as files come: the chart is there, the .docx comes. Files that come at once need none. */
export function createMakingProgress(
	{ db, channel, clock }: { db: Database; channel: Channel; clock: { now(): Date } },
	words: (id: string, done: ReportFileKind[]) => Message,
): (ordered: { id: string; chatId: string; at: number }, done: ReportFileKind[]) => void {
	return ({ id, chatId, at }, done) => {
		if (clock.now().getTime() - at < SLOW_MS) return;
		editLine({ db, channel }, { id, chatId }, words(id, done)).catch(() => undefined);
	};
}
