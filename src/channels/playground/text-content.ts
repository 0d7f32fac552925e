import { badRequest } from "./api-error.ts";
import { parseHtml } from "./parse-html.ts";
import type { WireEntity } from "./wire.ts";

/** A text and its styles. */
export interface TextContent {
	text: string;
	entities: WireEntity[];
}

/** Commands at the start of a text or after a space, as Telegram marks them by itself. */
export function commandEntities(text: string): WireEntity[] {
	return [...text.matchAll(/(?<![\w/])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/])/g)].map(
		(match) => ({ type: "bot_command", offset: match.index, length: match[0].length }),
	);
}

/** Blank space around a text is cut off, and what the entities cover moves with it. */
function trim({ text, entities }: TextContent): TextContent {
	const start = text.length - text.trimStart().length;
	const trimmed = text.trim();
	const moved = entities.flatMap((entity) => {
		const from = Math.max(entity.offset - start, 0);
		const to = Math.min(entity.offset + entity.length - start, trimmed.length);
		return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
	});
	return { text: trimmed, entities: moved };
}

/** A text as the bot sent it, read under its parse mode. In a text-only chat markup is just characters. */
export function readContent(
	text: string,
	options: { parse_mode?: string; entities?: WireEntity[]; plain: boolean },
): TextContent {
	if (options.plain) return trim({ text, entities: [] });
	if (!options.parse_mode) return trim({ text, entities: options.entities ?? [] });
	if (options.parse_mode.toLowerCase() !== "html") throw badRequest("unsupported parse_mode");
	return trim(parseHtml(text));
}
