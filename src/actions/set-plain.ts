import { findChatByChannelId, setChatPlain } from "../store/messages/chats.ts";
import type { Office } from "./office.ts";

/** Notes that a chat takes plain text only, or everything again. A chat nobody has heard of stays unknown. */
export async function setPlain(
	office: Office,
	channel: string,
	channelId: string,
	plain: boolean,
): Promise<void> {
	const chat = await findChatByChannelId(office.db, channel, channelId);
	if (chat) await setChatPlain(office.db, chat.id, plain);
}
