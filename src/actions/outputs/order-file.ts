import type { FileOrder } from "../../domain/report/file-order.ts";
import type { Request } from "../../domain/request.ts";
import type { Context } from "../context.ts";

/**
 * Has a file made by a job and sent to this chat; it exists only if the transaction commits. False where the chat takes
 * no files: then nothing is made.
 */
export async function orderFile(context: Context, { chat }: Request, order: FileOrder): Promise<boolean> {
	return (await orderFileAs(context, chat, order)) !== null;
}

/** The same; returns the id of what was ordered, which its line of progress bears. Null where the chat takes no files. */
export async function orderFileAs(
	context: Context,
	chat: { id: string; topicId: string | null; plain: boolean },
	order: FileOrder,
	id: string = crypto.randomUUID(),
): Promise<string | null> {
	if (chat.plain) return null;
	const ordered = {
		id,
		chatId: chat.id,
		topicId: chat.topicId,
		at: context.now.getTime(),
		order,
	};
	await context.queue.send(context.db, "make", ordered);
	return ordered.id;
}
