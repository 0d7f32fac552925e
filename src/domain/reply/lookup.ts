import type { Piece } from "./pieces.ts";
import { type Spelling, spell, stands } from "./spelling.ts";

interface Branch<T> {
	/** Next words by their letters; several words may share them ("đến", "đền"). */
	next: Map<string, { word: Spelling; branch: Branch<T> }[]>;
	/** What the phrase that ends here means; the first that was added counts. */
	value: T | null;
	rank: number;
}

/** A phrase that stands in the text: what it means and how many pieces it takes. */
export interface Found<T> {
	value: T;
	length: number;
	/** Spelt out, no mark left out. */
	exact: boolean;
}

/** Phrases with a meaning, matched word by word with tolerance for diacritics that were not typed. */
export interface Lookup<T> {
	/** The longest phrase at this place; among equals the best spelt, then the earliest in the lists. */
	at(pieces: readonly Piece[], index: number): Found<T> | null;
}

const spellings = new WeakMap<Piece, Spelling>();

/** The spelling of a piece, worked out once. */
export function spellingOf(piece: Piece): Spelling {
	let spelling = spellings.get(piece);
	if (!spelling) {
		spelling = spell(piece.text);
		spellings.set(piece, spelling);
	}
	return spelling;
}

/** Builds a lookup from lists whose phrases are parted by "|" or line breaks. */
export function lookup<T>(lists: readonly (readonly [T, string])[]): Lookup<T> {
	const root: Branch<T> = { next: new Map(), value: null, rank: 0 };
	let rank = 0;
	for (const [value, list] of lists) {
		rank++;
		for (const phrase of list.split(/[|\n]/u)) add(root, phrase.trim(), value, rank);
	}
	return { at: (pieces, index) => best(root, pieces, index) };
}

function add<T>(root: Branch<T>, phrase: string, value: T, rank: number): void {
	if (!phrase) return;
	let branch = root;
	for (const written of phrase.split(/\s+/u)) {
		const word = spell(written);
		const same = branch.next.get(word.base) ?? [];
		let step = same.find((other) => stands(other.word, word) === 2);
		if (!step) {
			step = { word, branch: { next: new Map(), value: null, rank: 0 } };
			same.push(step);
			branch.next.set(word.base, same);
		}
		branch = step.branch;
	}
	if (branch.value === null) {
		branch.value = value;
		branch.rank = rank;
	}
}

function best<T>(root: Branch<T>, pieces: readonly Piece[], index: number): Found<T> | null {
	let found: (Found<T> & { loose: number; rank: number }) | null = null;
	const walk = (branch: Branch<T>, length: number, loose: number): void => {
		if (branch.value !== null) {
			const better =
				!found ||
				length > found.length ||
				(length === found.length &&
					(loose < found.loose || (loose === found.loose && branch.rank < found.rank)));
			if (better) found = { value: branch.value, length, exact: loose === 0, loose, rank: branch.rank };
		}
		const piece = pieces[index + length];
		if (!piece || (piece.kind !== "word" && piece.kind !== "number")) return;
		const typed = spellingOf(piece);
		for (const { word, branch: next } of branch.next.get(typed.base) ?? []) {
			const fit = stands(typed, word);
			if (fit > 0) walk(next, length + 1, loose + (fit === 2 ? 0 : 1));
		}
	};
	walk(root, 0, 0);
	return found;
}
