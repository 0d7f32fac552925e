/**
 * Characters that show nothing but change what stands around them: direction overrides (a file name could be
 * made to read backwards), zero-width spaces, control characters, tags that carry hidden text. The joiners
 * U+200C and U+200D stay, because emoji and some scripts need them.
 */
const INVISIBLE = /[[\p{Cc}\p{Cf}]--[\n\t\u200c\u200d]]/gv;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;

/**
 * Text that is safe to show in a chat: NFC, `\n` as the only end of a line, lone surrogates replaced by U+FFFD
 * (a channel refuses the whole message otherwise), nothing invisible that turns or hides other text.
 */
export function cleanText(text: string): string {
	return text.toWellFormed().replace(LINE_ENDS, "\n").replace(INVISIBLE, "").normalize("NFC");
}

/** The same on one line, for names, titles and labels. */
export function cleanLine(text: string): string {
	return cleanText(text).replace(/\s+/g, " ").trim();
}
