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

/** A phrase of a table, ready to be matched, with the row it stands in. */
interface Entry {
	words: Word[];
	row: number;
}
/** Long tables are looked up by their phrases' first word: most tokens begin none of them. */
const LONG = 8;
const indexes = new WeakMap<object, Map<string, Entry[]>>();
const NONE: readonly Entry[] = [];
function entriesFor(
	table: readonly unknown[],
	phraseAt: (row: number) => string,
	bare: string,
): readonly Entry[] {
	let index = indexes.get(table);
	if (!index) {
		index = new Map();
		for (let row = 0; row < table.length; row++) {
			const words = compile(phraseAt(row));
			const first = words[0]?.bare ?? "";
			index.set(first, [...(index.get(first) ?? []), { words, row }]);
		}
		indexes.set(table, index);
	}
	return index.get(bare) ?? NONE;
}

const matches = (tokens: Tokens, token: Token | undefined, word: Word): boolean =>
	token !== undefined &&
	token.bare === word.bare &&
	(token.text === word.text ||
		tokens.undiacritised ||
		(token.text === token.bare && UNMISTAKABLE.has(word.bare)));

function afterWords(tokens: Tokens, i: number, words: readonly Word[]): number {
	let at = i;
	for (const word of words) if (!matches(tokens, tokens.list[at++], word)) return -1;
	return at;
}

/** The index after `phrase` (words separated by one space) if it stands at `i`, else -1. */
export const after = (tokens: Tokens, i: number, phrase: string): number =>
	afterWords(tokens, i, compile(phrase));

/** The index after the longest of `phrases` that stands at `i`, else -1. */
export function afterAny(tokens: Tokens, i: number, phrases: readonly string[]): number {
	let best = -1;
	const token = tokens.list[i];
	if (!token) return best;
	if (phrases.length <= LONG) {
		for (const phrase of phrases) best = Math.max(best, after(tokens, i, phrase));
		return best;
	}
	for (const { words } of entriesFor(phrases, (row) => phrases[row] ?? "", token.bare))
		best = Math.max(best, afterWords(tokens, i, words));
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
	const token = tokens.list[i];
	if (!token) return null;
	let best: Read<T> | null = null;
	for (const { words, row } of entriesFor(table, (n) => table[n]?.[0] ?? "", token.bare)) {
		const end = afterWords(tokens, i, words);
		if (end > (best?.end ?? -1)) best = { value: (table[row] as readonly [string, T])[1], end };
	}
	return best;
}

/**
 * A reader that remembers what it found at each place of a text. Readers try each other at the same places many times
 * over; without this a page of nothing but "Tết" costs seconds.
 */
export function remembered<T>(
	read: (tokens: Tokens, i: number, announced: boolean) => T,
): (tokens: Tokens, i: number, announced?: boolean) => T {
	const texts = new WeakMap<Tokens, (T | undefined)[]>();
	return (tokens, i, announced = false) => {
		let found = texts.get(tokens);
		if (!found) {
			found = [];
			texts.set(tokens, found);
		}
		const key = i * 2 + (announced ? 1 : 0);
		const known = found[key];
		if (known !== undefined) return known;
		const value = read(tokens, i, announced);
		found[key] = value;
		return value;
	};
}
