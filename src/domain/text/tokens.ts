import { canonical } from "./fold.ts";

/** A word, a number or one mark of punctuation, with its place in the text. */
export interface Token {
	text: string;
	/** Lower-case with unified tones: what lexicons are matched against. */
	lower: string;
	start: number;
	end: number;
	kind: "word" | "number" | "mark";
	/** Begins with an upper-case letter. */
	capital: boolean;
	/** Tokens of the name of a body that begins here, where the text belongs to a document whose bodies are known. */
	body?: number;
}

/** A word goes on over an apostrophe inside: "H'Lan", "M'Drắk". */
const PIECE = /[\p{L}\p{M}]+(?:['’](?=\p{L})[\p{L}\p{M}]+)*|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Splits a text into words, numbers and marks. Linear; spaces are dropped. */
export function tokenize(text: string): Token[] {
	const lower = canonical(text);
	const tokens: Token[] = [];
	for (const match of text.matchAll(PIECE)) {
		const start = match.index;
		const end = start + match[0].length;
		const first = match[0].charAt(0);
		const isWord = /^[\p{L}\p{M}]/u.test(first);
		tokens.push({
			text: match[0],
			lower: lower.slice(start, end),
			start,
			end,
			kind: isWord ? "word" : /^\p{N}/u.test(first) ? "number" : "mark",
			capital: isWord && first !== first.toLowerCase(),
		});
	}
	return tokens;
}
