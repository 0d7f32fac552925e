import type { Message } from "../domain/message.ts";
import type { SentenceVars, Translate } from "../domain/translate.ts";

/** Anything that is thrown for a person to read: a UserError, or what went wrong with a file. */
export interface Told {
	key: string;
	vars?: SentenceVars;
}

/** A task that was not named by a code cannot be called by one. */
const sentenceOf = ({ key, vars }: Told): string =>
	key === "not-found" && vars?.code === "" ? "error-not-found-here" : `error-${key}`;

/** One calm sentence about what went wrong and what to type next. */
export const errorMessage = (t: Translate, told: Told): Message => ({
	blocks: [{ type: "paragraph", text: t(sentenceOf(told), told.vars) }],
});

/** A document with a secrecy mark was typed in: nothing of it was kept. */
export const secretMessage = (t: Translate): Message => errorMessage(t, { key: "document-secret" });

/** Something that is nobody's fault in the chat: it stands in the log under this id. */
export const internalErrorMessage = (t: Translate, id: string): Message =>
	errorMessage(t, { key: "internal", vars: { id } });
