import type { Atom } from "./atom.ts";
import type { Clause } from "./clauses.ts";
import { HAZARD, IDLE } from "./kinds.ts";
import { endOf, wordsBetween } from "./notes.ts";
import type { ReplyQuestion } from "./reply.ts";
import { type ReplyContext, type Said, say } from "./said.ts";
import { follows, indexOf, lastNamed } from "./walk.ts";

/** A receipt, or the question that a doubtful one raises; both null when it is plainly denied. */
export interface Acceptance {
	said: Said | null;
	ask: ReplyQuestion;
}

const OPENS = new Set<Atom["mark"]>(["break", "colon", "working", "step", "and"]);
const UNKNOWN = new Set<Atom["mark"]>(["text", "amount", "name", "today", "document"]);

/** Reads "đã nhận 2"; null when nothing of the kind is said. Own words may follow only after a pause. */
export function readAcceptance(clause: Clause, context: ReplyContext): Acceptance | null {
	const { atoms } = clause;
	const at = indexOf(atoms, "accept");
	if (at < 0) return null;
	const core = Math.max(at, lastNamed(atoms));
	let open = false;
	let noteFrom = -1;
	for (const [i, atom] of atoms.entries()) {
		open ||= i > core && OPENS.has(atom.mark);
		if (open) {
			if (noteFrom < 0 && !IDLE.has(atom.mark) && atom.mark !== "break" && atom.mark !== "colon")
				noteFrom = i;
			continue;
		}
		if (atom.mark === "negation")
			return { said: null, ask: follows(atoms, at, "negation") ? null : "unclear" };
		if (HAZARD.has(atom.mark) || UNKNOWN.has(atom.mark)) return { said: null, ask: "unclear" };
	}
	const note = noteFrom < 0 ? null : wordsBetween(context.text, atoms[noteFrom]?.start ?? 0, endOf(atoms));
	return { said: say("accept", { note }), ask: null };
}
