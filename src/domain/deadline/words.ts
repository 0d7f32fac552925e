import type { Token, Tokens } from "./tokens.ts";
import { bareOf } from "./tokens.ts";

/** Something read from the tokens, and the index of the first token after it. */
export interface Read<T> {
	value: T;
	end: number;
}

/** Bare spellings that mean only one Vietnamese word, so a slip into them inside a text with diacritics is safe. */
const UNMISTAKABLE = new Set(["truoc", "cuoi", "giua", "tuan", "het", "den", "viec", "thoi", "nhat"]);

interface Word {
	text: string;
	bare: string;
}
const compiled = new Map<string, Word[]>();
function compile(phrase: string): Word[] {
	let words = compiled.get(phrase);
	if (!words) {
		words = phrase.split(" ").map((text) => ({ text, bare: bareOf(text) }));
		compiled.set(phrase, words);
	}
	return words;
}

const matches = (tokens: Tokens, token: Token | undefined, word: Word): boolean =>
	token !== undefined &&
	(token.text === word.text ||
		(token.bare === word.bare &&
			(tokens.undiacritised || (token.text === token.bare && UNMISTAKABLE.has(word.bare)))));

/** The index after `phrase` (words separated by one space) if it stands at `i`, else -1. */
export function after(tokens: Tokens, i: number, phrase: string): number {
	let at = i;
	for (const word of compile(phrase)) if (!matches(tokens, tokens.list[at++], word)) return -1;
	return at;
}

/** The index after the longest of `phrases` that stands at `i`, else -1. */
export function afterAny(tokens: Tokens, i: number, phrases: readonly string[]): number {
	let best = -1;
	for (const phrase of phrases) best = Math.max(best, after(tokens, i, phrase));
	return best;
}

/**
 * The index after as many of `phrases` as follow each other from `i` (`i` itself where none does), six at most: a
 * hostile text that repeats one word must not be walked anew from each of its places.
 */
export function skip(tokens: Tokens, i: number, phrases: readonly string[]): number {
	let at = i;
	for (let round = 0; round < 6; round++) {
		const next = afterAny(tokens, at, phrases);
		if (next <= at) break;
		at = next;
	}
	return at;
}

/** Whether the word or mark at `i` is one of `words`. */
export const isAny = (tokens: Tokens, i: number, words: readonly string[]): boolean =>
	words.some((word) => after(tokens, i, word) === i + 1);

/** The index after the longest phrase of a table that stands at `i`, with the row's meaning. */
export function lookUp<T>(
	tokens: Tokens,
	i: number,
	table: readonly (readonly [string, T])[],
): Read<T> | null {
	let best: Read<T> | null = null;
	for (const [phrase, value] of table) {
		const end = after(tokens, i, phrase);
		if (end > (best?.end ?? -1)) best = { value, end };
	}
	return best;
}
