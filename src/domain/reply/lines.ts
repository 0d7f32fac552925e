import type { Clause } from "./clauses.ts";
import { ACT, IDLE } from "./kinds.ts";

/**
 * Joins lines that only name numbers to the clause they belong to: "Đã xong:⏎1⏎3", "1; 3 xong", "Việc 3⏎Đã xong".
 * Where a number could belong to either side it is marked as torn.
 */
export function joinLines(clauses: readonly Clause[]): Clause[] {
	const joined: Clause[] = [];
	for (const [i, clause] of clauses.entries()) {
		const before = joined.at(-1);
		const next = clauses[i + 1];
		if (!isBare(clause)) {
			if (before !== undefined && isBare(before) && takesLine(before, clause)) {
				joined.pop();
				joined.push({
					...clause,
					named: [...before.named, ...clause.named],
					head: clause.head || before.head,
					atoms: [...before.atoms, ...clause.atoms],
					itemFirst: true,
				});
			} else joined.push(clause);
			continue;
		}
		const left = before?.itemFirst === false && acts(before) && !hasOwnWords(before);
		const right = next?.itemFirst === true && acts(next) && clause.sentence.sign === ";";
		if (left && right) before.torn.push(...clause.named);
		else if (left) before.named.push(...clause.named);
		else joined.push(clause);
	}
	return joined;
}

const acts = (clause: Clause): boolean => clause.atoms.some((atom) => ACT.has(atom.mark));

/** Only numbers, and nothing that sets them apart. */
const isBare = (clause: Clause): boolean =>
	clause.named.length > 0 &&
	!clause.except &&
	!clause.contrast &&
	clause.atoms.every(
		(atom) => atom.mark === "items" || atom.mark === "break" || atom.mark === "colon" || IDLE.has(atom.mark),
	);

const hasOwnWords = (clause: Clause): boolean =>
	clause.atoms.some((atom) => atom.mark === "text" || atom.mark === "name");

/** "1; 3 xong", "Việc 3⏎Đã xong". */
const takesLine = (bare: Clause, clause: Clause): boolean =>
	acts(clause) &&
	((bare.sentence.sign === ";" && clause.itemFirst) ||
		(bare.sentence.sign === "line" && clause.named.length === 0 && !clause.rest));
