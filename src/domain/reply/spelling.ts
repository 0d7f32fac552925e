/** How one word is spelt: its letters, the marks on them and its tone, kept apart so that some may be missing. */
export interface Spelling {
	/** Lower-case letters without any mark. */
	base: string;
	/** The tone mark, or "" (level tone, or not typed). */
	tone: string;
	/** One place per letter of `base`: "^" for â ê ô, "(" for ă, "+" for ơ ư, "-" for đ, "." for none. */
	marks: string;
}

const TONES = new Set(["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]);
const MARKS: Record<string, string> = { "\u0302": "^", "\u0306": "(", "\u031b": "+" };

/**
 * Takes a word apart. A last letter that is held ("xonggg", "ạạạ") counts once, the place of the tone does not
 * count ("hoá" = "hóa"), and a final y is an i after those consonants where both are written ("lý do", "lí do").
 */
export function spell(word: string): Spelling {
	const letters: string[] = [];
	const marks: string[] = [];
	let tone = "";
	for (const sign of word.toLowerCase().normalize("NFD")) {
		const mark = MARKS[sign];
		if (TONES.has(sign)) tone = sign;
		else if (mark) marks[marks.length - 1] = mark;
		else if (sign === "đ") {
			letters.push("d");
			marks.push("-");
		} else if (!/\p{M}/u.test(sign)) {
			letters.push(sign);
			marks.push(".");
		}
	}
	while (letters.length > 1 && letters.at(-1) === letters.at(-2)) {
		letters.pop();
		marks.pop();
	}
	const base = letters.join("");
	return { base: base.replace(/^(h|k|l|m|s|t|v|qu)y$/u, "$1i"), tone, marks: marks.join("") };
}

/**
 * Whether `typed` can stand for `meant`: the same letters, with marks or the tone left out but none that differ.
 * 2 = exactly so, 1 = with something left out, 0 = another word.
 */
export function stands(typed: Spelling, meant: Spelling): 0 | 1 | 2 {
	if (typed.base !== meant.base) return 0;
	if (typed.tone === meant.tone && typed.marks === meant.marks) return 2;
	if (typed.tone !== "" && typed.tone !== meant.tone) return 0;
	// Who types the tone of "tác" would have typed the mark of "tắc".
	if (typed.tone !== "" && /^\.*$/u.test(typed.marks) && /[\^(+]/u.test(meant.marks)) return 0;
	for (let i = 0; i < typed.marks.length; i++) {
		if (typed.marks[i] !== "." && typed.marks[i] !== meant.marks[i]) return 0;
	}
	return 1;
}
