/** What XML 1.0 cannot hold (section 2.2): one such letter and no office program opens the file. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text as every kind of file can hold it: composed, no control characters, no half letters, "\n" line breaks. */
export const cleanText = (text: string): string =>
	text.normalize("NFC").toWellFormed().replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
