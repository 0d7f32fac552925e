import { fold } from "../text/fold.ts";

export type PieceKind =
	| "word"
	| "number"
	| "dotted"
	| "share"
	| "percent"
	| "vague-percent"
	| "date"
	| "document"
	| "code"
	| "clock"
	| "quote"
	| "link"
	| "emoji"
	| "mark"
	| "line";

/** One piece of a reply: a word, a number with its meaning, a sign. Places count in the normalised text. */
export interface Piece {
	kind: PieceKind;
	text: string;
	start: number;
	end: number;
	/** Nothing stands between it and the piece before. */
	glued: boolean;
}

/** Tried in this order at every place. Each is bounded, so that reading stays linear in the length of the text. */
const SHAPES: [PieceKind, RegExp][] = [
	["line", / ?\n[\n ]*/y],
	["link", /https?:\/\/\S+|www\.\S+|@\w{3,64}/y],
	// "xong.docx": the name of a file says nothing.
	["link", /[\p{L}\p{M}\d_().-]{1,100}\.(?:docx?|pdf|xlsx?|pptx?|jpe?g|png|heic|zip|rar)(?![\p{L}\d])/iuy],
	["quote", /"[^"\n]{0,400}"|“[^”\n]{0,400}[”"]|«[^»\n]{0,400}»/y],
	["code", /NV ?(?:[-–] ?\d{1,6}|\d{3,6}|0\d{1,5})(?!\d)/iy],
	["date", /\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|2\d)(?![\d/])/y],
	["document", /\d{1,6}[a-z]?(?:\/\d{4})?\/[\p{L}\d]+(?: ?[-–] ?[\p{L}\d]+|\.[\p{L}\d]+){0,6}/uy],
	["document", /\d{1,6} ?\/ ?\p{L}+(?:[-–]\p{L}+){1,6}/uy],
	["document", /\d{1,6} ?[-–] ?\p{Lu}{2,4} ?\/ ?\p{Lu}[\p{L}]*/uy],
	["vague-percent", /\d{1,3}[-–]\d{1,3} ?%|\d,\d\d ?%/y],
	["percent", /\d{1,4}(?:[.,]\d{1,2})? ?(?:%|ph[ầâa]n tr[ăa]m(?!\p{L}))/iuy],
	["date", /\d{1,2}\/(?:\d{1,2}|\d{4})(?![\d/]|\p{L})/uy],
	["clock", /\d{1,2} ?(?:h|g)(?: ?\d{2})?(?![\p{L}\d])|\d{1,2}:[0-5]\d(?![\d%]| ?%)/iuy],
	["dotted", /\d+(?:\.\d+)+/y],
	// "45/100 triệu": a share, neither a day nor two lines.
	["share", /\d{1,6}\/\d{3,6}(?![\d/])/y],
	["number", /\d\ufe0f?\u20e3|🔟|\(\d{1,3}\)|\[\d{1,3}\]|\d+/uy],
	["word", /đ\/c|d\/c|a\/c|b\/c|v\/v|t\/h|đ\.c|n[./]vụ|n[./]vu|h\.?thành|h\.?thanh/iuy],
	["word", /\p{L}[\p{L}\p{M}]*/uy],
	["emoji", /(?:\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*)+|[✓✗✘√]/uy],
	["emoji", /[:;=]['-]?[)(]+|[:=]D+(?!\p{L})|\^_*\^/uy],
	["mark", /(?:\.{2,}|…)+|[-=]{1,3}>|[-–—]+|\?+|!+/y],
];

/** Words that stand after "3/" as a list marker and are no symbol of a document ("3/xong"). */
const NO_SYMBOL = /^(?:xong|hoan|da|dang|chua|vuong|ok|done|gia|xin|nhan|roi|ko|khong|trinh)/u;

/** "45/BC-SNgV" is a document, "1/xong" and "2/chưa" are lines of a list. */
function isDocument(text: string): boolean {
	const symbol = text.slice(text.search(/[/-]/u) + 1).trim();
	const folded = fold(symbol);
	if (NO_SYMBOL.test(folded) || !/\p{L}/u.test(symbol)) return false;
	if (/\p{L} ?[-–] ?\p{L}/u.test(text)) return true;
	return /^[\wĐđ/]*[A-ZĐ][\wđ]*[A-ZĐ]/u.test(symbol) || /^(?:bc|cv|qd|tb|kh|ttr|nq|vb)$/u.test(folded);
}

/** Numbers read whole that would otherwise swallow a list ("45/BC - đã gửi") or mistake one. */
function fits(kind: PieceKind, text: string, before: string): string | null {
	if (kind === "document") {
		const cut = text.replace(
			/ ?[-–] (?!\p{Lu}+\p{L}*\p{Lu})[^/]*$|(?<= )[-–] ?(?!\p{Lu}+\p{L}*\p{Lu})[^/]*$/u,
			"",
		);
		return isDocument(cut) ? cut.trimEnd() : null;
	}
	if (kind === "code" && /\p{L}/u.test(before)) return null;
	return text;
}

/** Cuts a normalised text into its pieces; spaces are dropped, line breaks are pieces. */
export function cut(text: string): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	let gap = true;
	while (at < text.length) {
		const found = pieceAt(text, at);
		if (!found) {
			const sign = String.fromCodePoint(text.codePointAt(at) ?? 32);
			const end = at + sign.length;
			if (sign.trim() === "") gap = true;
			else {
				pieces.push({ kind: "mark", text: sign, start: at, end, glued: !gap });
				gap = false;
			}
			at = end;
			continue;
		}
		pieces.push({ ...found, glued: !gap });
		gap = found.kind === "line";
		at = found.end;
	}
	return pieces;
}

function pieceAt(text: string, at: number): Omit<Piece, "glued"> | null {
	for (const [kind, shape] of SHAPES) {
		shape.lastIndex = at;
		const match = shape.exec(text);
		if (!match) continue;
		const fitting = fits(kind, match[0], text.charAt(at - 1));
		if (fitting) return { kind, text: fitting, start: at, end: at + fitting.length };
	}
	return null;
}
