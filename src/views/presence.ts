import type { Message } from "../domain/message.ts";
import type { Translate } from "../domain/translate.ts";
import { shorten } from "./text.ts";

/** Tells an admin that the group of an agency has lost the bot, or has it back. */
export const presenceMessage = (
	t: Translate,
	{ title, agency, present }: { title: string; agency: string; present: boolean },
): Message => ({
	blocks: [{ type: "paragraph", text: t(present ? "group-back" : "group-lost", { title, agency }) }],
});

/** Agencies that no linked group stands for have heard nothing: somebody must tell them otherwise. */
export const unheardText = (t: Translate, agencies: string[]): string =>
	t("import-unheard", { n: agencies.length, names: shorten(agencies.join("; "), 400) });
