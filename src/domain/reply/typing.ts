import { fold } from "../text/fold.ts";
import type { Atom } from "./atom.ts";

const MEANT = ["xong", "hoan thanh"];

/** Words that were probably meant as "xong" or "hoàn thành" and slipped ("xogn", "song", "hoan thah"). */
export function looksMistyped(atoms: readonly Atom[]): boolean {
	let last = "";
	for (const atom of atoms) {
		const word = atom.mark === "text" ? fold(atom.text) : "";
		if (word !== "") {
			if (/^[xsz]/u.test(word) && isOneSlip(word, MEANT[0] as string)) return true;
			if (last !== "" && isOneSlip(last, "hoan") && isOneSlip(word, "thanh")) return true;
		} else if (atom.mark !== "courtesy") last = "";
		last = word;
	}
	return false;
}

/** At most one letter changed, added, left out or swapped with its neighbour. */
function isOneSlip(typed: string, meant: string): boolean {
	if (Math.abs(typed.length - meant.length) > 1) return false;
	let start = 0;
	while (start < typed.length && typed[start] === meant[start]) start++;
	const a = typed.slice(start);
	const b = meant.slice(start);
	if (a.length === b.length) {
		return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
	}
	return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
}
