import type { Message } from "../domain/message.ts";
import type { Translate } from "../domain/translate.ts";

/** What a locked screen shows in place of a message: no names, no subjects. A reply opens it, or answers it unseen. */
export const coverMessage = (t: Translate, { cover, protect }: Message, deliveryId: string): Message => ({
	blocks: [{ type: "paragraph", text: cover ?? t("cover-notice") }],
	topic: { about: "covered", deliveryId },
	actions: [[{ label: t("action-open"), says: t("say-open") }]],
	...(protect ? { protect } : {}),
});
