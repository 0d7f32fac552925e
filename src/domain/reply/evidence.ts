import type { Atom } from "./atom.ts";

/** Numbers of the documents a clause names, each once, joined by ", "; null when it names none. */
export function evidenceOf(atoms: readonly Atom[]): string | null {
	const numbers = new Set(atoms.flatMap((atom) => (atom.mark === "document" ? [atom.number] : [])));
	return numbers.size > 0 ? [...numbers].join(", ") : null;
}
