import type { Message } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { yesNo } from "../decisions/request.ts";
import { shorten } from "../text.ts";

/**
 * Somebody without the right asked for something: says so in the agency's group, where a focal point answers with one
 * word. `typed` is the command that a yes gives, in the words of whoever asked.
 */
export const wishMessage = (
	t: Translate,
	wish: { requestId: string; person: string; agency: string; what: string; typed: string },
): Message => ({
	blocks: [
		{ type: "paragraph", text: t("request-asks", { person: wish.person }) },
		{ type: "bullets", items: [shorten(wish.what, 500)] },
		{ type: "note", text: t("request-hint", { agency: wish.agency }) },
	],
	topic: { about: "wish", requestId: wish.requestId, typed: wish.typed },
	actions: yesNo(t),
});

/** A focal point agreed: who had asked stands above what was done. */
export const wishGrantedMessage = (t: Translate, person: string): Message => ({
	blocks: [{ type: "paragraph", text: t("request-accepted", { person }) }],
});
