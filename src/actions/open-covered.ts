import type { Message } from "../domain/message.ts";
import type { Request } from "../domain/request.ts";
import { UserError } from "../domain/user-error.ts";
import { findDelivery } from "../store/messages/deliveries.ts";
import type { Context } from "./context.ts";

/** The message behind a cover, in the chat that it was sent to. */
export async function openCovered(context: Context, request: Request, deliveryId: string): Promise<Message> {
	const delivery = await findDelivery(context.db, deliveryId);
	if (!delivery || delivery.chatId !== request.chat.id) throw new UserError("message-unknown");
	return delivery.message as unknown as Message;
}
