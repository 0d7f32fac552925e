import type { Atom } from "./atom.ts";
import type { Clause } from "./clauses.ts";
import { HAZARD } from "./kinds.ts";
import { isOwnWord } from "./lookahead.ts";

type Mark = Atom["mark"];

/** Words that end what a clause says for certain; what follows them may belong to the next clause. */
const SETTLED = new Set<Mark>([
	...["break", "colon", "items", "rest", "done", "good", "bad", "busy", "working", "step", "ending"],
	...["stuck", "unstuck", "beyond", "extend", "accept", "percent", "document", "opener", "until"],
] as Mark[]);
/** Between a completion and the next one they speak of the first. */
const OPEN = new Set<Mark>([...HAZARD, "working", "step", "busy"]);
const PASSED = new Set<Mark>(["courtesy", "smile", "after", "past", "and", "break", "contrast"]);

/**
 * Words of doubt between two completions of a sentence: "xong 7, chắc 3 xong rồi" doubts 3, "xong 3 nhưng chưa ký và
 * xong 7" doubts 3, and "xong 3 chưa chắc 7 xong" either. Clauses are cut at their numbers, so that such words may have
 * come to the wrong side; left there they would let a completion through.
 */
export function shareDoubt(clauses: readonly Clause[]): Clause[] {
	const shared = clauses.map((clause) => ({ ...clause, atoms: [...clause.atoms] }));
	for (const [i, clause] of shared.entries()) {
		const before = shared[i - 1];
		if (!before || !completes(clause)) continue;
		const head = headOf(clause);
		if (completes(before) && speaksOfBefore(clause, head)) before.atoms.push(...head);
		// "xong 2 là xong hết": the first is the condition of the second
		const [first] = head;
		if (first && /^l[àa]$/iu.test(first.text) && before.atoms.at(-1)?.mark !== "break")
			before.atoms.push({ ...first, mark: "condition" } as Atom);
		// "…, còn 1 đã xong": the word between parts them
		const tail = clause.contrast ? [] : tailOf(before);
		if (tail.length === 0) continue;
		const paused = before.atoms.at(-1 - tail.length)?.mark === "break";
		if (paused && tail.every(({ mark }) => HAZARD.has(mark) || mark === "courtesy"))
			before.atoms.length -= tail.length;
		clause.atoms.unshift(...tail);
	}
	return shared;
}

const completes = ({ atoms }: Clause): boolean =>
	atoms.some(({ mark }) => mark === "done" || mark === "good");

/** What follows the last certain word of a clause, if there is any doubt in it. */
function tailOf({ atoms }: Clause): Atom[] {
	const act = atoms.findIndex(({ mark }) => mark === "negation" || (SETTLED.has(mark) && !isPlace(mark)));
	// "xong 7, mục tiêu: việc 3 hoàn thành": what leads in to the next one
	let from = atoms.at(-1)?.mark === "colon" ? atoms.length - 1 : atoms.length;
	while (from > 0 && !SETTLED.has((atoms[from - 1] as Atom).mark) && from - 1 !== act) from--;
	const tail = atoms.slice(from);
	const speaks = (atom: Atom): boolean =>
		HAZARD.has(atom.mark) ||
		isOwnWord(atom) ||
		atom.mark === "count" ||
		/^(?:theo|từ|tu) |^(?:có|co|được|duoc)$/iu.test(atom.text);
	return tail.some(speaks) ? tail : [];
}

const isPlace = (mark: Mark): boolean => ["break", "colon", "items", "rest"].includes(mark);

/** What stands before the completion of a clause whose lines are named behind it. */
function headOf({ atoms }: Clause): Atom[] {
	const done = atoms.findIndex(({ mark }) => mark === "done" || mark === "good");
	const items = atoms.findIndex(({ mark }) => mark === "items" || mark === "rest");
	return items >= 0 && items < done ? [] : atoms.slice(0, done);
}

/** "… nhưng chưa ký và xong 7" speaks of what was before; "… chưa xong 7" of 7. */
function speaksOfBefore({ contrast }: Clause, head: readonly Atom[]): boolean {
	const doubts = head.filter(({ mark }) => OPEN.has(mark) && mark !== "contrast");
	const last = head.at(-1);
	const bare = doubts.length === 1 && last === doubts[0] && last !== undefined && !/\s/u.test(last.text);
	return (
		doubts.length > 0 &&
		!(bare && head.every((atom) => atom === last || (PASSED.has(atom.mark) && !contrast)))
	);
}
