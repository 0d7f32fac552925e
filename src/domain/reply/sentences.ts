import { fold } from "../text/fold.ts";
import type { Atom } from "./atom.ts";
import { takeOffClosing } from "./closing.ts";
import { idle, isIdle, takeOffOffice, takeOffOpening } from "./opening.ts";
import { takeOffTitle } from "./title.ts";

export interface Sentence {
	atoms: Atom[];
	/** It ends with a question mark. */
	asked: boolean;
	/** It ends with a colon at the end of its line, so that it governs the lines below. */
	heads: boolean;
	/** The sign or break after it. */
	sign: "." | "?" | ";" | "line" | "end";
}

/** Splits atoms at the ends of sentences and lines. */
export function splitSentences(atoms: readonly Atom[]): Sentence[] {
	const sentences: Sentence[] = [];
	let current: Atom[] = [];
	const close = (sign: Sentence["sign"]): void => {
		const asked = sign === "?";
		if (current.length > 0) {
			const heads = sign !== "." && current.at(-1)?.mark === "colon";
			const said = takeOffClosing(takeOffTitle(takeOffOffice(takeOffOpening(current.map(settle)))));
			sentences.push({ atoms: said, asked, heads, sign });
		} else if (asked) {
			const last = sentences.at(-1);
			if (last) last.asked = true;
		}
		current = [];
	};
	for (const atom of atoms) {
		if (atom.mark === "stop") close(atom.sign);
		else current.push(atom);
	}
	close("end");
	return sentences;
}

/** Gives a word that depends on its place the mark it has there. */
function settle(atom: Atom, at: number, atoms: readonly Atom[]): Atom {
	if (atom.mark === "condition" && fold(atom.text) === "thi" && followsItems(atoms, at)) return idle(atom);
	// "5 mới 30%": only so much; no condition.
	if (atom.mark === "condition" && fold(atom.text) === "moi" && atoms[at + 1]?.mark === "percent")
		return { mark: "near", text: atom.text, start: atom.start, end: atom.end };
	if (
		atom.mark === "question" &&
		/^h?à$|^h?a$/iu.test(atom.text) &&
		at < 4 &&
		atoms.slice(0, at).every(isIdle)
	) {
		return idle(atom);
	}
	return atom;
}

/** "2 thì chưa", "2 ra thì": the word sets a topic; in "xong 2 thì" it makes a condition. */
function followsItems(atoms: readonly Atom[], at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
		const mark = atoms[i]?.mark;
		if (mark === "items" || mark === "rest") return atoms[i - 1]?.mark !== "done";
		if (mark !== "courtesy") return false;
	}
	return false;
}
