import type { Clause } from "./clauses.ts";

/** Between the word of completion and a number they make it a count: "xong được 3". */
const REACHED = /^(?:được|duoc|đc|dc|có|co)$/iu;
/** "chỉ xong 3": no more than three, or only the third; nobody can tell. */
const ONLY = /^(?:mới |moi )?(?:chỉ|chi) /iu;

/** Whether the one bare number of a completion rather says how many are done than which. */
export function saysHowMany({ atoms, named, head, itemFirst }: Clause): boolean {
	const single = named.length === 1 && named[0]?.numbers.length === 1;
	if (head || !single) return false;
	const items = atoms.findIndex((atom) => atom.mark === "items");
	// "có 3 đã xong"
	if (REACHED.test(atoms[items - 1]?.text ?? "")) return true;
	if (itemFirst) return false;
	const done = atoms.findIndex((atom) => atom.mark === "done");
	return (
		done >= 0 &&
		done < items &&
		(ONLY.test(atoms[done]?.text ?? "") ||
			atoms.slice(done + 1, items).some((atom) => REACHED.test(atom.text)))
	);
}
