import { tcvn3Letters, vniLetters } from "./legacy-tables.ts";

/**
 * Turns a text in an encoding from before Unicode, read as Latin-1 letters ("Uû ban nhaân daân", "ñ", "®"), into
 * Unicode; gives any other text back as it is. Offices still send files of that age and with those fonts.
 */
export function fixLegacyText(text: string): string {
	const kind = legacyKind(text);
	return kind ? fromLegacy(text, kind) : text;
}

/** The same for a text whose encoding is known, however short it is. */
export function fromLegacy(text: string, kind: "tcvn3" | "vni"): string {
	if (kind === "vni") return text.replace(vniSigns, fromVni);
	return text.replace(/[\u00A1-\u00FE]/g, (sign) => tcvn3Letters.get(sign) ?? sign);
}

/** Which old encoding a text is in; null when it is Unicode, or too short to tell. */
export function legacyKind(text: string): "tcvn3" | "vni" | null {
	// Letters that only Unicode Vietnamese has: ă đ ĩ ũ ơ ư, ạ … ỹ, and combining marks.
	const unicode = count(text, /[\u0102-\u01B0\u1EA0-\u1EF9]|\p{M}/gu);
	const words = count(text, /\S+/g);
	const tcvn3 = count(text, tcvn3Words);
	if (tcvn3 >= 3 && tcvn3 * 8 >= words && tcvn3 > unicode) return "tcvn3";
	// "quê" and "toàn" have the pairs of VNI too, so VNI must show in a third of the words and Unicode nowhere.
	const vni = count(text, vniSigns);
	if (unicode === 0 && vni >= 5 && vni * 3 >= words) return "vni";
	return null;
}

/** Signs of TCVN3 that no language sets inside a word. */
const tcvn3Words = /[A-Za-z\u00A1-\u00FE][¨©®ª«¬\u00AD¸µ¶·¹¾»¼½]|[®¨©ª«¬\u00AD][a-z\u00A1-\u00FE]/g;
const vniSigns = /[aeo][ùøûõïâáàåãä]|a[êéèúüë]|u[ùøûõï]|y[ùøûõ]|[ôö][ùøûõï]?|[ñæóòíìî]/gi;

function fromVni(sign: string): string {
	const letter = vniLetters.get(sign.toLowerCase());
	if (!letter) return sign;
	return sign.charAt(0) === sign.charAt(0).toLowerCase() ? letter : letter.toUpperCase();
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
