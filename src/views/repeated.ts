import type { Message } from "../domain/message.ts";
import type { Translate } from "../domain/translate.ts";

/** The same message with a first line that says it may have come before: the channel broke while it was sent. */
export const repeatedMessage = (t: Translate, message: Message): Message => ({
	...message,
	blocks: [{ type: "note", text: t("repeated") }, ...message.blocks],
});
