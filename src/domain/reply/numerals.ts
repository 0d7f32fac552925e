import { NUMERALS } from "./lexicon/references.ts";
import { spellingOf } from "./lookup.ts";
import type { Piece } from "./pieces.ts";
import { spell, stands } from "./spelling.ts";

const numerals = Object.entries(NUMERALS).map(([word, value]) => ({ value, word: spell(word) }));
/** Numerals that are another word too when their marks are missing: "nam", "sau", "tu", "tam". */
const NEED_MARKS = new Set([4, 5, 6, 8]);

/** The numeral in words at this place, or null. */
export function numeralAt(pieces: readonly Piece[], at: number): number | null {
	const piece = pieces[at];
	if (piece?.kind !== "word") return null;
	const typed = spellingOf(piece);
	// "nhiệm vụ năm 2025" is of that year, not the fifth
	if (typed.base === "nam" && pieces[at + 1]?.kind === "number") return null;
	for (const { value, word } of numerals) {
		const fit = stands(typed, word);
		if (fit === 2 || (fit === 1 && !NEED_MARKS.has(value))) return value;
	}
	return null;
}

const TEN = /^(?:mươi|muoi|chục|chuc)$/iu;
const TEEN = /^(?:mười|muoi)$/iu;
const FIVE = /^(?:lăm|lam|nhăm|nham)$/iu;
const ONE = /^(?:mốt|mot)$/iu;

/** A number from 10 to 100 in words ("bảy mươi lăm", "mười hai", "một trăm") and how many pieces it takes. */
export function spokenNumber(pieces: readonly Piece[], at: number): { value: number; length: number } | null {
	const word = (i: number): string =>
		pieces[i]?.kind === "word" ? (pieces[i]?.text.normalize("NFC") ?? "") : "";
	if (TEEN.test(word(at))) {
		const unit = unitAt(pieces, at + 1, word(at + 1));
		return { value: 10 + (unit ?? 0), length: unit === null ? 1 : 2 };
	}
	const first = numeralAt(pieces, at);
	if (first === null || first > 9) return null;
	if (/^tr[ăa]m$/iu.test(word(at + 1))) return first === 1 ? { value: 100, length: 2 } : null;
	const tens = TEN.test(word(at + 1)) ? 2 : 1;
	const unit = unitAt(pieces, at + tens, word(at + tens));
	// "bảy lăm" leaves "mươi" out
	if (tens === 1 && (unit === null || !FIVE.test(word(at + 1)))) return null;
	return { value: first * 10 + (unit ?? 0), length: tens + (unit === null ? 0 : 1) };
}

function unitAt(pieces: readonly Piece[], at: number, word: string): number | null {
	if (FIVE.test(word)) return 5;
	if (ONE.test(word)) return 1;
	const unit = numeralAt(pieces, at);
	return unit !== null && unit < 10 ? unit : null;
}
