import { SUCCESSORS } from "../lexicon/successors.ts";
import type { LocalDate } from "../local-date.ts";
import { findAgency, sameAgency } from "./agency-names.ts";

/** A body of the directory, with whoever took its work over. */
interface Body {
	id: string;
	name: string;
	aliases: string[];
	successorId: string | null;
}

/** Mergers of mergers are short chains; a circle entered by mistake must end somewhere. */
const LONGEST_CHAIN = 10;

/**
 * Who answers today to a printed name: the body of that name, its successor in the directory, or, where the directory
 * does not know the old name, the body that took its work over by law. Null when the directory has none of them.
 */
export function presentBody<B extends Body>(name: string, directory: B[], today: LocalDate): B | null {
	const known = findAgency(name, directory) ?? lawfulSuccessor(name, directory, today);
	let body = known;
	for (let step = 0; body?.successorId && step < LONGEST_CHAIN; step++)
		body = directory.find(({ id }) => id === body?.successorId) ?? null;
	return body ?? known;
}

function lawfulSuccessor<B extends Body>(name: string, directory: B[], today: LocalDate): B | null {
	const merger = SUCCESSORS.find(({ from, since }) => since <= today && sameAgency(from, name));
	return merger ? findAgency(merger.to, directory) : null;
}
