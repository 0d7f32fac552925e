import { citedDocuments } from "./number.ts";

/** How the words of a document are written where they are not all in capitals, by the words beside them. */
export interface Casing {
	restore(text: string): string;
}

const WORD = /[\p{L}\p{M}\d]+/gu;

/** Counts of the forms of a word in one setting. */
class Forms {
	#counts = new Map<string, Map<string, number>>();

	add(key: string, form: string): void {
		const forms = this.#counts.get(key) ?? new Map<string, number>();
		forms.set(form, (forms.get(form) ?? 0) + 1);
		this.#counts.set(key, forms);
	}

	/** The most frequent form, or undefined. */
	usual(key: string): string | undefined {
		let best: string | undefined;
		let most = 0;
		for (const [form, count] of this.#counts.get(key) ?? []) if (count > most) [best, most] = [form, count];
		return best;
	}
}

/** Words of a text with whether each opens a sentence, where a capital says nothing. */
function wordsOf(text: string): { word: string; low: string; opens: boolean }[] {
	let end = 0;
	return [...text.matchAll(WORD)].map((match) => {
		const between = text.slice(end, match.index);
		const opens = end === 0 || /[.:;!?“"\n(]|^\s*[-+]\s/u.test(between);
		end = match.index + match[0].length;
		return { word: match[0], low: match[0].toLowerCase(), opens };
	});
}

/**
 * Learns from running text which words carry a capital ("Thủ tướng Chính phủ"), so that a title printed all in
 * capitals can be written as a person would write it. Words that the text never uses stay in lower case.
 */
export function learnCasing(text: string): Casing {
	const forms = new Forms();
	const lines = text.split("\n").filter((line) => !isAllCapitals(line));
	for (const line of lines) {
		const words = wordsOf(line);
		words.forEach(({ word, low, opens }, i) => {
			if (opens) return;
			const before = words[i - 1]?.low ?? "";
			const after = words[i + 1]?.low ?? "";
			for (const key of [`${before} ${low} ${after}`, `_ ${low} ${after}`, `${before} ${low} _`, low])
				forms.add(key, word);
		});
	}
	const numbers = new Map(
		citedDocuments(lines.join("\n")).map(({ number }) => [number.toLowerCase(), number]),
	);
	return {
		restore(title) {
			const words = wordsOf(title);
			let i = -1;
			const written = title.replace(WORD, (word) => {
				i++;
				const low = word.toLowerCase();
				const before = words[i - 1]?.low ?? "";
				const after = words[i + 1]?.low ?? "";
				const keys = [`${before} ${low} ${after}`, `_ ${low} ${after}`, `${before} ${low} _`, low];
				const form = keys.map((key) => forms.usual(key)).find((known) => known !== undefined) ?? low;
				return i === 0 ? form.charAt(0).toUpperCase() + form.slice(1) : form;
			});
			return written.replace(
				/\d[\p{L}\d.]*[/-][\p{L}\d/-]+/gu,
				(number) => numbers.get(number.toLowerCase()) ?? number,
			);
		},
	};
}

/** Whether a text is printed all in capitals. */
export const isAllCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);
