/** How the words of a document are written where they are not all in capitals, by the word before them. */
export interface Casing {
	restore(text: string): string;
}

const WORD = /[\p{L}\p{M}\d]+/gu;

/**
 * Learns from running text which words carry a capital ("Thủ tướng Chính phủ"), so that a title printed all in
 * capitals can be written as a person would write it. Words that the text never uses stay in lower case.
 */
export function learnCasing(text: string): Casing {
	const pairs = new Map<string, string>();
	const singles = new Map<string, { upper: number; lower: number; form: string }>();
	let before = "";
	let end = 0;
	for (const match of text.matchAll(WORD)) {
		const word = match[0];
		const between = text.slice(end, match.index);
		const opens = before === "" || /[.:;!?“"\n(]|^\s*[-+]\s/u.test(between);
		end = match.index + word.length;
		const low = word.toLowerCase();
		const allCapitals = word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word);
		if (!opens && !(allCapitals && before === before.toUpperCase() && before.length > 1)) {
			pairs.set(`${before.toLowerCase()} ${low}`, word);
			const seen = singles.get(low) ?? { upper: 0, lower: 0, form: word };
			if (word === low) seen.lower++;
			else {
				seen.upper++;
				seen.form = word;
			}
			singles.set(low, seen);
		}
		before = word;
	}
	return {
		restore(title) {
			let previous = "";
			let first = true;
			return title.replace(WORD, (word) => {
				const low = word.toLowerCase();
				const seen = singles.get(low);
				const usual = seen && seen.upper > 2 * seen.lower ? seen.form : low;
				const form = /\d/u.test(word) ? word : (pairs.get(`${previous} ${low}`) ?? usual);
				previous = low;
				const written = first ? form.charAt(0).toUpperCase() + form.slice(1) : form;
				first = false;
				return written;
			});
		},
	};
}

/** Whether a text is printed all in capitals. */
export const isAllCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);
