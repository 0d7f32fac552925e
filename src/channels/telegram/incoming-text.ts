import { cleanText } from "../text/clean-text.ts";

const COMMAND = /^\/([a-z0-9_]{1,32})(?:@([a-z0-9_]{1,64}))?(?=\s|$)/i;

/**
 * A text or caption as the core reads it: clean and NFC, a command in small letters and without "@bot". Null for a
 * command to another bot.
 */
export function incomingText(raw: string, botName: string): string | null {
	const text = cleanText(raw);
	const command = COMMAND.exec(text);
	if (!command) return text;
	const [all, name = "", target] = command;
	if (target !== undefined && target.toLowerCase() !== botName.toLowerCase()) return null;
	return `/${name.toLowerCase()}${text.slice(all.length)}`;
}
