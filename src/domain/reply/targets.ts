import { type Atom, reach } from "./atom.ts";
import type { Clause } from "./clauses.ts";
import type { ReplyQuestion } from "./reply.ts";
import type { Outcome } from "./said.ts";

/** The lines and codes a clause is about, or the question that must settle it. */
export interface Targets {
	numbers: number[];
	codes: string[];
	ask: ReplyQuestion;
}

/** Which lines a clause is about, in the light of the others. `items` is the number of lines there are. */
export function targetsOf(outcome: Outcome, all: readonly Outcome[], items: number): Targets {
	const { clause } = outcome;
	const every = Array.from({ length: items }, (_, i) => i + 1);
	if (clause.named.length > 0 && clause.rest) return { numbers: [], codes: [], ask: "which" };
	if (clause.named.length > 0) {
		const { numbers, codes } = reach(clause.named);
		const inside = numbers.filter((number) => number >= 1 && number <= items);
		const excepted = outcome.said.length > 0 ? exceptions(outcome, all) : new Set<number>();
		if (inside.length < numbers.length) return { numbers: inside, codes, ask: "range" };
		return { numbers: inside.filter((number) => !excepted.has(number)), codes, ask: null };
	}
	if (clause.rest) {
		const mentioned = mentionedElsewhere(outcome, all);
		const numbers = every.filter((number) => !mentioned.has(number));
		const sure =
			mentioned.size > 0 && numbers.length > 0 && withinRange(mentioned, items) && !otherRest(outcome, all);
		return { numbers: sure ? numbers : [], codes: [], ask: sure ? null : "which" };
	}
	const count = countIn(clause);
	const others = new Set([...exceptions(outcome, all), ...saidOtherwise(outcome, all)]);
	// "xong 7 việc, còn việc 4" under a list of eight: the count and the exception agree.
	if (count && others.size > 0 && count.count === items - others.size && withinRange(others, items)) {
		return { numbers: every.filter((number) => !others.has(number)), codes: [], ask: null };
	}
	if (
		count &&
		!(count.whole && count.count === items) &&
		!(count.count === items && clause.atoms.some(isEven))
	)
		return { numbers: [], codes: [], ask: "which" };
	if (count || meansAll(outcome)) {
		const out = new Set([...exceptions(outcome, all), ...saidOtherwise(outcome, all)]);
		if (!withinRange(out, items)) return { numbers: [], codes: [], ask: "range" };
		return { numbers: every.filter((number) => !out.has(number)), codes: [], ask: null };
	}
	if (items === 1) return { numbers: [1], codes: [], ask: null };
	if (outcome.said.length > 0 && outcome.said.every((said) => said.intent === "accept"))
		return { numbers: every, codes: [], ask: null };
	return inherited(outcome, all, items) ?? { numbers: [], codes: [], ask: "which" };
}

/** "xong hết" is all of them; in "gia hạn đến hết tháng" and "chưa làm hết" the word means something else. */
function meansAll({ clause, said }: Outcome): boolean {
	const completes = said.some((one) => one.intent === "complete" || one.intent === "accept");
	return clause.atoms.some(
		(atom) => atom.mark === "all" && (completes || !/^(?:hết|het|sạch|sach|cả|ca)$/iu.test(atom.text)),
	);
}

type CountAtom = Extract<Atom, { mark: "count" }>;
const countIn = (clause: Clause): CountAtom | undefined => clause.atoms.find((atom) => atom.mark === "count");
/** "2 việc đều xong": both of two. */
const isEven = (atom: Atom): boolean => /^(?:đều|deu)/iu.test(atom.text);
const withinRange = (numbers: ReadonlySet<number>, items: number): boolean =>
	[...numbers].every((number) => number >= 1 && number <= items);

/** "trừ 2", "còn 2" without a word on what becomes of them. */
function exceptions(outcome: Outcome, all: readonly Outcome[]): Set<number> {
	const out = new Set<number>();
	for (const other of all) {
		if (
			other !== outcome &&
			(other.clause.except || (other.clause.contrast && outcome.clause.named.length === 0))
		) {
			for (const number of reach(other.clause.named).numbers) out.add(number);
		}
	}
	return out;
}

/** "xong hết, 3 chưa xong": 3 is not among all. */
function saidOtherwise(outcome: Outcome, all: readonly Outcome[]): number[] {
	return all.flatMap((other) =>
		other !== outcome && (other.denies || other.ask !== null) ? reach(other.clause.named).numbers : [],
	);
}

function mentionedElsewhere(outcome: Outcome, all: readonly Outcome[]): Set<number> {
	return new Set(
		all.flatMap((other) =>
			other === outcome ? [] : [...reach(other.clause.named).numbers, ...reach(other.clause.torn).numbers],
		),
	);
}

const otherRest = (outcome: Outcome, all: readonly Outcome[]): boolean =>
	all.some((other) => other !== outcome && other.clause.rest);

/** "2 vướng kinh phí. Xin gia hạn đến 15/3": the only lines that were named before. */
function inherited(outcome: Outcome, all: readonly Outcome[], items: number): Targets | null {
	if (outcome.said.some((said) => said.intent === "complete" || said.intent === "accept")) return null;
	const before = all.slice(0, all.indexOf(outcome));
	const sets = new Set(
		before.flatMap((other) =>
			other.clause.named.length > 0 ? [JSON.stringify(reach(other.clause.named))] : [],
		),
	);
	const last = before.findLast((other) => other.clause.named.length > 0);
	if (sets.size !== 1 || !last || outcome.said.length === 0) return null;
	const { numbers, codes } = reach(last.clause.named);
	return numbers.every((number) => number >= 1 && number <= items) ? { numbers, codes, ask: null } : null;
}
