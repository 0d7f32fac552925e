const initial = "(?:ngh|ng|nh|gh|gi|qu|kh|ph|th|tr|ch|[bcdđghklmnprstvx])?";
const vowel = "[aăâeêioôơuưy][\\u0300\\u0301\\u0303\\u0309\\u0323]?";
const final = "(?:ng|nh|ch|[cmnpt])?";
const syllable = new RegExp(`^${initial}(?:${vowel}){1,3}${final}$`, "u");

/**
 * How much of a text could be Vietnamese: the share of its words that are one possible syllable with one tone at
 * most, 0 to 1. Tells which of several decodings of the same bytes is the right one.
 */
export function vietnameseShare(text: string): number {
	const words =
		text
			.toLowerCase()
			.match(/[\p{L}\p{M}]+/gu)
			?.slice(0, 2000) ?? [];
	if (words.length === 0) return 0;
	return words.filter(isSyllable).length / words.length;
}

function isSyllable(word: string): boolean {
	// The circumflex, breve and horn stay with their letters; the tones come apart.
	const apart = [...word.normalize("NFC")].map((letter) => withTonesApart(letter)).join("");
	const tones = apart.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
	return tones <= 1 && syllable.test(apart);
}

function withTonesApart(letter: string): string {
	const [base = "", ...marks] = letter.normalize("NFD");
	const isTone = (mark: string) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark);
	return (
		[base, ...marks.filter((mark) => !isTone(mark))].join("").normalize("NFC") + marks.filter(isTone).join("")
	);
}
