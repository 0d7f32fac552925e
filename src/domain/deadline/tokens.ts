import type { LocalDate } from "../local-date.ts";

/** One word, number or mark of a text, with its place in the original string. */
export interface Token {
	kind: "word" | "number" | "mark";
	/** Lower case, composed (NFKC), diacritics kept. */
	text: string;
	/** `text` without diacritics: what a hurried officer would have typed. */
	bare: string;
	/** Offsets in the original string; `end` is exclusive. */
	start: number;
	end: number;
	/** Whitespace stands before it. */
	spaced: boolean;
	/** Begins with a capital letter. */
	capital: boolean;
	/** The number's value; NaN for words and marks. */
	value: number;
}

/** A text cut into tokens, and how strictly its words are to be matched. */
export interface Tokens {
	source: string;
	list: Token[];
	/** "Today" of the text: the document's date, or the day a person typed. Null where nobody knows it. */
	reference: LocalDate | null;
	/**
	 * The text has no Vietnamese letters at all, so "nam" may be "năm". In a text with diacritics "Nam" is the
	 * south, and reading it as a year would find deadlines in "Việt Nam 2025".
	 */
	undiacritised: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;
const IGNORED = /[\u00ad\u200b-\u200f\u2060\ufeff*_]/u;

/** Letters without tone, breve, circumflex or horn; đ becomes d. */
export const bareOf = (text: string): string =>
	text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** Marks that print one thing in many ways: every dash, every quote, every prime. */
function plainMark(mark: string): string {
	if (/\p{Pd}|−/u.test(mark)) return "-";
	if (/["“”„«»]/u.test(mark)) return '"';
	if (/['’‘`´′]/u.test(mark)) return "'";
	return mark;
}

/** Cuts a text into words, numbers and marks in one pass; "17h00" is three tokens, "Q2" two. */
export function tokenize(source: string, reference: LocalDate | null = null): Tokens {
	const list: Token[] = [];
	let spaced = true;
	let undiacritised = true;
	let current: { kind: "word" | "number"; raw: string; start: number; end: number; spaced: boolean } | null =
		null;
	const flush = () => {
		if (!current) return;
		const composed = current.raw.normalize("NFKC");
		const text = composed.toLowerCase();
		const bare = bareOf(text);
		if (text !== bare) undiacritised = false;
		list.push({
			kind: current.kind,
			text,
			bare,
			start: current.start,
			end: current.end,
			spaced: current.spaced,
			capital: composed.charAt(0) !== composed.charAt(0).toLowerCase(),
			value: current.kind === "number" ? Number(text) : Number.NaN,
		});
		current = null;
		spaced = false;
	};
	let at = 0;
	for (const char of source) {
		const start = at;
		at += char.length;
		if (IGNORED.test(char)) continue;
		const plain = char.normalize("NFKC");
		const kind: "word" | "number" | null = LETTER.test(plain) ? "word" : DIGIT.test(plain) ? "number" : null;
		if (kind === null) {
			flush();
			if (SPACE.test(char)) {
				spaced = true;
				continue;
			}
			const text = plainMark(char);
			list.push({
				kind: "mark",
				text,
				bare: text,
				start,
				end: at,
				spaced,
				capital: false,
				value: Number.NaN,
			});
			spaced = false;
			continue;
		}
		if (current && current.kind !== kind) flush();
		if (current) {
			current.raw += char;
			current.end = at;
		} else current = { kind, raw: char, start, end: at, spaced };
	}
	flush();
	return { source, list, reference, undiacritised };
}
