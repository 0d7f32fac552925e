import type { Atom } from "./atom.ts";
import { IDLE } from "./kinds.ts";
import { isOwnWord } from "./lookahead.ts";

type Mark = Atom["mark"];

/** The atom before, politeness passed over, has one of these marks. */
export function follows(atoms: readonly Atom[], at: number, ...marks: Mark[]): boolean {
	for (let i = at - 1; i >= 0; i--) {
		const mark = atoms[i]?.mark;
		if (mark === undefined) return false;
		if (marks.includes(mark)) return true;
		if (!IDLE.has(mark)) return false;
	}
	return false;
}

export const has = (atoms: readonly Atom[], ...marks: Mark[]): boolean =>
	atoms.some((atom) => marks.includes(atom.mark));

export const indexOf = (atoms: readonly Atom[], ...marks: Mark[]): number =>
	atoms.findIndex((atom) => marks.includes(atom.mark));

/**
 * "1 vướng kinh phí 2 xong", "gia hạn 4 đến 15/3 đã xong 1": words of the person's own may hide a completion. "chưa xong
 * 3 gói thầu" hides none.
 */
export const hidesCompletion = (atoms: readonly Atom[]): boolean =>
	atoms.some(({ mark }, i) => {
		const done = mark === "done" || mark === "good";
		const next = atoms[i + 1]?.mark;
		if (mark === "amount") return next === "done" || next === "good";
		const further = atoms[i + 2];
		const counted = further !== undefined && isOwnWord(further);
		return done && next === "amount" && !counted && !follows(atoms, i, "negation");
	});

/** The last lines the clause names, by their index; -1 when it names none. */
export const lastNamed = (atoms: readonly Atom[]): number =>
	atoms.findLastIndex((atom) => atom.mark === "items" || atom.mark === "rest");
