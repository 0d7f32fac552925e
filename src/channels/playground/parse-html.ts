import { badRequest } from "./api-error.ts";
import type { WireEntity } from "./wire.ts";

/** Tags of https://core.telegram.org/bots/api#html-style and the entity each makes. */
const TAGS: Record<string, string> = {
	b: "bold",
	strong: "bold",
	i: "italic",
	em: "italic",
	u: "underline",
	ins: "underline",
	s: "strikethrough",
	strike: "strikethrough",
	del: "strikethrough",
	span: "spoiler",
	"tg-spoiler": "spoiler",
	a: "text_link",
	"tg-emoji": "custom_emoji",
	code: "code",
	pre: "pre",
	blockquote: "blockquote",
};
const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const ATTRIBUTE = /\s+([^\s=>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[\w.:/-]+))?/gy;

interface OpenTag {
	name: string;
	at: number;
	attributes: Map<string, string>;
}

/** Only four names are known, and numbers; any other "&" stands for itself. */
const decode = (text: string): string =>
	text.replace(/&(?:(lt|gt|amp|quot)|#(\d{1,7})|#x([\da-fA-F]{1,6}));?/g, (whole, name, dec, hex) => {
		if (name) return NAMED[name] ?? whole;
		const code = dec ? Number(dec) : Number.parseInt(hex, 16);
		return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
			? String.fromCodePoint(code)
			: whole;
	});

function readAttributes(source: string, fail: (reason: string) => Error): Map<string, string> {
	const attributes = new Map<string, string>();
	ATTRIBUTE.lastIndex = 0;
	let end = 0;
	for (let match = ATTRIBUTE.exec(source); match; match = ATTRIBUTE.exec(source)) {
		end = ATTRIBUTE.lastIndex;
		attributes.set((match[1] ?? "").toLowerCase(), decode((match[2] ?? "").replace(/^(["'])(.*)\1$/s, "$2")));
	}
	if (source.slice(end).trim()) throw fail("Unexpected attribute");
	return attributes;
}

function makeEntity(tag: OpenTag, length: number): WireEntity | null {
	const entity: WireEntity = { type: TAGS[tag.name] ?? tag.name, offset: tag.at, length };
	if (tag.name === "a") {
		const url = tag.attributes.get("href");
		return url ? { ...entity, url } : null;
	}
	if (tag.name === "blockquote" && tag.attributes.has("expandable"))
		return { ...entity, type: "expandable_blockquote" };
	if (tag.name === "code" && tag.attributes.has("class"))
		return { ...entity, language: tag.attributes.get("class")?.replace(/^language-/, "") ?? "" };
	if (tag.name === "tg-emoji") return { ...entity, custom_emoji_id: tag.attributes.get("emoji-id") ?? "" };
	return entity;
}

/** Reads Telegram's HTML as strictly as Telegram does: an unknown, unclosed or wrongly nested tag is a 400. */
export function parseHtml(html: string): { text: string; entities: WireEntity[] } {
	const entities: WireEntity[] = [];
	const open: OpenTag[] = [];
	let text = "";
	let position = 0;
	while (position < html.length) {
		const start = html.indexOf("<", position);
		text += decode(html.slice(position, start < 0 ? html.length : start));
		if (start < 0) break;
		const fail = (reason: string): Error =>
			badRequest(`can't parse entities: ${reason} at byte offset ${Buffer.byteLength(html.slice(0, start))}`);
		const closing = html[start + 1] === "/";
		const end = html.indexOf(">", start);
		if (end < 0) throw fail(closing ? "Unclosed end tag" : "Unclosed start tag");
		const inside = html.slice(start + (closing ? 2 : 1), end);
		const name = /^\S*/.exec(inside)?.[0].toLowerCase() ?? "";
		position = end + 1;
		if (!closing) {
			if (!Object.hasOwn(TAGS, name)) throw fail(`Unsupported start tag "${name}"`);
			const attributes = readAttributes(inside.slice(name.length), fail);
			if (name === "span" && attributes.get("class") !== "tg-spoiler")
				throw fail('Tag "span" must have class "tg-spoiler"');
			open.push({ name, at: text.length, attributes });
			continue;
		}
		const tag = open.pop();
		if (!tag) throw fail("Unexpected end tag");
		if (name !== tag.name) throw fail(`Unmatched end tag, expected "</${tag.name}>", found "</${name}>"`);
		const entity = text.length > tag.at ? makeEntity(tag, text.length - tag.at) : null;
		if (entity) entities.push(entity);
	}
	const left = open.at(-1);
	if (left)
		throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${left.name}"`);
	return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) };
}
