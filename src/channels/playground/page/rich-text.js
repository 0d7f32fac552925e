import { h } from "./dom.js";

const TAGS = {
	bold: "strong",
	italic: "em",
	underline: "u",
	strikethrough: "s",
	code: "code",
	pre: "pre",
	blockquote: "blockquote",
	expandable_blockquote: "blockquote",
	spoiler: "span",
};
const COMMAND = /(?<![\w/])\/[a-zA-Z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])/g;

/** Plain words in which commands can be pressed. */
function plainNodes(text, onCommand) {
	if (!onCommand) return [text];
	const nodes = [];
	let end = 0;
	for (const match of text.matchAll(COMMAND)) {
		nodes.push(text.slice(end, match.index));
		const press = () => onCommand(match[0]);
		nodes.push(h("button", { type: "button", class: "command", onclick: press }, match[0]));
		end = match.index + match[0].length;
	}
	return [...nodes, text.slice(end)];
}

function wrapped(entity, children) {
	if (entity.type === "text_link" && /^https?:/.test(entity.url))
		return h("a", { href: entity.url, target: "_blank", rel: "noreferrer noopener" }, children);
	return h(TAGS[entity.type] ?? "span", {}, children);
}

const isBlock = (node) => node?.nodeName === "PRE" || node?.nodeName === "BLOCKQUOTE";

/** A block brings its own line ends: the one written before it and the one after it would leave blank lines. */
function withoutDoubledLines(nodes) {
	return nodes.map((node, index) => {
		if (typeof node !== "string") return node;
		const start = isBlock(nodes[index - 1]) ? node.replace(/^\n/, "") : node;
		return isBlock(nodes[index + 1]) ? start.replace(/\n$/, "") : start;
	});
}

/** A text with its entities (offsets in UTF-16 units, outer before inner) as nodes. Never parses HTML. */
export function richText(text, entities = [], onCommand = null, from = 0, to = text.length) {
	const nodes = [];
	let at = from;
	for (let index = 0; index < entities.length; index += 1) {
		const entity = entities[index];
		if (entity.offset < at || entity.offset >= to || entity.type === "bot_command") continue;
		const end = Math.min(entity.offset + entity.length, to);
		nodes.push(...plainNodes(text.slice(at, entity.offset), onCommand));
		const inner = entities.slice(index + 1);
		const quiet = entity.type === "code" || entity.type === "pre";
		nodes.push(wrapped(entity, richText(text, inner, quiet ? null : onCommand, entity.offset, end)));
		at = end;
	}
	nodes.push(...plainNodes(text.slice(at, to), onCommand));
	return withoutDoubledLines(nodes.filter((node) => node !== "")).filter((node) => node !== "");
}
