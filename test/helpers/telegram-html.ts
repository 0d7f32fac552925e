/** What Telegram makes of a text in HTML mode (Bot API, "HTML style"). */
export interface ParsedHtml {
	/** The text a person sees; its length is what the limits count. */
	text: string;
	entities: { tag: string; offset: number; length: number }[];
	errors: string[];
}

/** Tags of the Bot API with the attributes each may have. */
const TAGS: Record<string, RegExp> = {
	...Object.fromEntries(
		["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "tg-spoiler", "pre"].map((tag) => [
			tag,
			/^$/,
		]),
	),
	code: /^( class="language-[^"<>]*")?$/,
	span: /^ class="tg-spoiler"$/,
	a: /^ href="[^"<>]*"$/,
	"tg-emoji": /^ emoji-id="\d+"$/,
	blockquote: /^( expandable)?$/,
};

const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** Reads a text the way Telegram does; `errors` is empty exactly when Telegram would take it. */
export function parseTelegramHtml(html: string): ParsedHtml {
	const result: ParsedHtml = { text: "", entities: [], errors: [] };
	const open: { tag: string; offset: number }[] = [];
	const token = /<(\/?)([a-z-]+)([^<>]*)>|&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));|[<>&]|[^<>&]+/gi;
	for (const match of html.matchAll(token)) {
		const [all, slash, name, attributes = "", decimal, hex, named] = match;
		if (name !== undefined) {
			const tag = name.toLowerCase();
			if (slash) closeTag(tag, open, result);
			else if (!TAGS[tag]?.test(attributes)) result.errors.push(`tag ${all} is not one of Telegram's`);
			else {
				if (open.some((one) => one.tag === "pre" || one.tag === "code") && tag !== "code")
					result.errors.push(`<${tag}> inside fixed-width text`);
				if (tag === "blockquote" && open.some((one) => one.tag === tag))
					result.errors.push("nested blockquote");
				open.push({ tag, offset: result.text.length });
			}
		} else if (decimal ?? hex) {
			result.text += String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16));
		} else if (named !== undefined) {
			const character = NAMED[named.toLowerCase()];
			if (character === undefined) result.errors.push(`&${named}; is not one of Telegram's`);
			result.text += character ?? all;
		} else {
			if (/^[<>&]$/.test(all)) result.errors.push(`bare ${all}`);
			result.text += all;
		}
	}
	for (const one of open) result.errors.push(`<${one.tag}> is not closed`);
	return result;
}

function closeTag(tag: string, open: { tag: string; offset: number }[], result: ParsedHtml): void {
	const last = open.pop();
	if (last?.tag !== tag) {
		result.errors.push(`</${tag}> closes <${last?.tag ?? "nothing"}>`);
		return;
	}
	const length = result.text.length - last.offset;
	if (length > 0) result.entities.push({ tag, offset: last.offset, length });
}
