import { canonical } from "./fold.ts";
import type { Token } from "./tokens.ts";

interface Branch {
	end: boolean;
	next: Map<string, Branch>;
}

/** A set of phrases that is matched against tokens, word by word. */
export interface Phrases {
	/** Tokens that the longest phrase beginning at `at` takes; 0 when none begins there. */
	match(tokens: readonly Token[], at: number): number;
}

/** Builds the set; words of a phrase are separated by spaces, a comma or a dash is a word of its own. */
export function phrases(list: Iterable<string>): Phrases {
	const root: Branch = { end: false, next: new Map() };
	for (const phrase of list) {
		let branch = root;
		for (const word of canonical(phrase.normalize("NFC"))
			.replace(/[,:()/-]/gu, " $& ")
			.split(" ")) {
			if (!word) continue;
			let next = branch.next.get(word);
			if (!next) {
				next = { end: false, next: new Map() };
				branch.next.set(word, next);
			}
			branch = next;
		}
		branch.end = true;
	}
	return {
		match(tokens, at) {
			let branch: Branch | undefined = root;
			let longest = 0;
			for (let i = at; branch; i++) {
				const token = tokens[i];
				if (!token) break;
				branch = branch.next.get(token.lower === "–" ? "-" : token.lower);
				if (branch?.end) longest = i - at + 1;
			}
			return longest;
		},
	};
}
