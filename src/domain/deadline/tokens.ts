import type { LocalDate } from "../local-date.ts";
import { mendFigures } from "./mend-figures.ts";

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
	/** First of its line. */
	opensLine: boolean;
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
	if (/\p{Pd}|−|÷/u.test(mark)) return "-";
	if (/["“”„«»]/u.test(mark)) return '"';
	if (/['’‘`´′]/u.test(mark)) return "'";
	return mark;
}

/** Cuts a text into words, numbers and marks in one pass; "17h00" is three tokens, "Q2" two. */
export function tokenize(source: string, reference: LocalDate | null = null): Tokens {
	const list: Token[] = [];
	let undiacritised = true;
	let spaced = true;
	let opensLine = true;
	let current: { kind: Token["kind"]; raw: string; start: number; end: number } | null = null;
	const flush = () => {
		if (!current) return;
		const { kind, raw, start, end } = current;
		const composed = kind === "mark" ? plainMark(raw) : raw.normalize("NFKC");
		const text = composed.toLowerCase();
		const bare = kind === "mark" ? text : bareOf(text);
		if (text !== bare) undiacritised = false;
		const capital = composed.charAt(0) !== composed.charAt(0).toLowerCase();
		const value = kind === "number" ? Number(text) : Number.NaN;
		list.push({ kind, text, bare, start, end, spaced, opensLine, capital, value });
		current = null;
		spaced = false;
		opensLine = false;
	};
	let at = 0;
	for (const char of mendFigures(source)) {
		const start = at;
		at += char.length;
		if (IGNORED.test(char)) continue;
		if (SPACE.test(char)) {
			flush();
			spaced = true;
			opensLine ||= char === "\n";
			continue;
		}
		const plain = char.normalize("NFKC");
		const kind: Token["kind"] = LETTER.test(plain) ? "word" : DIGIT.test(plain) ? "number" : "mark";
		if (kind === "mark" || (current && current.kind !== kind)) flush();
		current ??= { kind, raw: "", start, end: at };
		current.raw += char;
		current.end = at;
	}
	flush();
	return { source, list, reference, undiacritised };
}
