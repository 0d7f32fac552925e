/** Marks that carry no letter: zero-width spaces and joiners, soft hyphens, byte-order and direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\v]/gu;
/** Signs that PDF fonts put where a bullet stands. */
const ODD_BULLETS = /[\uf0b7\uf0a7\uf076\uf0d8\uf02d\u2022\u25aa\u25cf\u25e6\u2023]/gu;
/** Icelandic eth: several Vietnamese keyboards and PDF fonts write it for đ. */
const ETH: Record<string, string> = { "\u00d0": "Đ", "\u0110": "Đ", "\u00f0": "đ" };

/**
 * The same text with one spelling for each letter: NFC, no invisible marks, ordinary spaces, "\n" line breaks.
 * Words, case and line breaks stay; runs of spaces stay too, since they can separate columns.
 */
export function normalizeText(text: string): string {
	return text
		.normalize("NFC")
		.replace(INVISIBLE, "")
		.replace(/\r\n?|\u2028|\u2029|\u0085/gu, "\n")
		.replace(/\f/gu, "\n\n")
		.replace(ODD_SPACES, " ")
		.replace(ODD_BULLETS, "-")
		.replace(/[\u00d0\u0110\u00f0]/gu, (letter) => ETH[letter] ?? letter);
}

/** "hoá" → "hóa", "uỷ" → "ủy": the tone on the first vowel, as the older and more frequent habit has it. */
const TONE_PLACES: Record<string, string> = {
	oà: "òa",
	oá: "óa",
	oả: "ỏa",
	oã: "õa",
	oạ: "ọa",
	oè: "òe",
	oé: "óe",
	oẻ: "ỏe",
	oẽ: "õe",
	oẹ: "ọe",
	uỳ: "ùy",
	uý: "úy",
	uỷ: "ủy",
	uỹ: "ũy",
	uỵ: "ụy",
};
const MISPLACED_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
const HANG_PERIOD = /(?<!\p{L})hàng (?=năm|quý|tháng|tuần|ngày)/gu;

/** Lower case letter by letter where a letter's small form is longer (Turkish İ): places must stay the same. */
function lowerSameLength(text: string): string {
	const lower = text.toLowerCase();
	if (lower.length === text.length) return lower;
	return Array.from(text, (letter) => {
		const small = letter.toLowerCase();
		return small.length === letter.length ? small : letter;
	}).join("");
}

/**
 * Lower-case with one habit of placing tones and "hàng năm" written "hằng năm", diacritics kept.
 * Has exactly the length of the (NFC) text, so that a place found in it is a place in the text.
 */
export const canonical = (text: string): string =>
	lowerSameLength(text)
		.replace(MISPLACED_TONE, (vowels) => TONE_PLACES[vowels] ?? vowels)
		.replace(HANG_PERIOD, "hằng ");

/**
 * What two spellings of the same words have in common: lower-case, no diacritics, đ → d, single spaces.
 * Used for search and for matching names; "Sở Ngoại vụ", "so ngoai vu" and a decomposed "Sở" fold alike.
 */
export function fold(text: string): string {
	return normalizeText(text)
		.toLowerCase()
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replaceAll("đ", "d")
		.replace(/\s+/gu, " ")
		.trim();
}
