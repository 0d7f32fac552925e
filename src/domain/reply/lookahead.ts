import type { Atom, Named } from "./atom.ts";
import { PREDICATE } from "./kinds.ts";

const PASSED = new Set<Atom["mark"]>(["courtesy", "smile", "colon", "all"]);
const IN_RUN = new Set<Atom["mark"]>([...PASSED, ...PREDICATE, "after", "and"]);
const OWN = new Set<Atom["mark"]>([
	"text",
	"name",
	"amount",
	"because",
	"opener",
	"until",
	"quote",
	"part",
	"clock",
	"date",
	"document",
]);

/** A word of the person's own, of which the reader knows only that it is none of its own. */
export const isOwnWord = (atom: Atom): boolean => OWN.has(atom.mark);

export const isPredicate = (atom: Atom | undefined): boolean =>
	atom !== undefined && PREDICATE.has(atom.mark);

/** The next atom that says something, politeness and the colon after a number passed over. */
export function nextSaying(atoms: readonly Atom[], at: number): Atom | undefined {
	for (let i = at + 1; i < atoms.length; i++) {
		const atom = atoms[i];
		if (atom && !PASSED.has(atom.mark)) return atom;
	}
	return undefined;
}

/** "còn", "trừ" before a number or "các việc khác" turn to other lines; elsewhere they are words. */
export function turnsAway(atoms: readonly Atom[], at: number): boolean {
	const next = nextSaying(atoms, at)?.mark;
	if (next === "items" || next === "rest") return true;
	// "xong 1, còn chưa xong 2": a verb with lines of its own.
	return atoms[at]?.mark === "contrast" && (next === "count" || runOwnsItems(atoms, at + 1));
}

/** First atom of a row of predicate words. "và" goes on with the row, unless its lines are `complete` already. */
export function beginsRun(atoms: readonly Atom[], at: number, complete: boolean): boolean {
	if (!isPredicate(atoms[at])) return false;
	for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
		const before = atoms[i];
		if (before?.mark === "and") return complete;
		if (isPredicate(before)) return false;
		if (before && before.mark !== "courtesy" && before.mark !== "smile") return true;
	}
	return true;
}

/** Index after the row of predicate words that begins at or after `at`. */
function runEnd(atoms: readonly Atom[], at: number): number {
	let i = at;
	while (i < atoms.length && IN_RUN.has((atoms[i] as Atom).mark)) i++;
	return i;
}

/** The row of predicate words at `at` is followed by lines of its own, which nothing further is said of. */
export function runOwnsItems(atoms: readonly Atom[], at: number): boolean {
	const end = runEnd(atoms, at);
	const atom = atoms[end];
	if (atom?.mark !== "items") return false;
	const several = atom.named.length > 1 || /[-–—]/u.test(atom.text);
	return !isPredicate(nextSaying(atoms, end)) || several || runHasItems(atoms, end);
}

/** What is said after the lines at `at` is said of lines that come after it ("xong 1 đang làm 2"). */
export function runHasItems(atoms: readonly Atom[], at: number): boolean {
	const end = runEnd(atoms, at + 1);
	// "xong 1, 3 đang làm và nhận 2": behind "và" something else may be said.
	if (atoms.slice(at + 1, end).some((atom) => atom.mark === "and")) return false;
	return end > at + 1 && atoms[end]?.mark === "items" && !isPredicate(nextSaying(atoms, end));
}

/** "trừ 2 ra thì xong hết": what comes is said of all the others. */
export function completesAll(atoms: readonly Atom[], at: number): boolean {
	const run = atoms.slice(at, runEnd(atoms, at));
	const before = atoms.slice(Math.max(0, at - 3), at);
	return run.some((atom) => atom.mark === "done") && [...before, ...run].some((atom) => atom.mark === "all");
}

/** "xong 1, 2 chưa": nothing but "chưa" follows, so that it may as well be a question about both. */
export function asksYet(atoms: readonly Atom[], at: number): boolean {
	const rest = atoms.slice(at + 1, at + 8);
	const politely = rest.every(
		(atom) => atom.mark === "negation" || atom.mark === "courtesy" || atom.mark === "smile",
	);
	return politely && rest[0]?.mark === "negation";
}

/** "5 nữa", "5 luôn": the number joins what was said before. */
export const addsToBefore = (next: Atom | undefined): boolean =>
	next !== undefined && /^(?:nữa|nua|luôn|luon|cũng vậy|cung vay|tương tự|tuong tu)/iu.test(next.text);

/**
 * Numbers in groups that may part: written without a space they stay together, unless that is all there is. "việc 1 và
 * 2, việc 3" parts where "việc" is said again.
 */
export function looseGroups(named: readonly Named[]): Named[][] {
	const again = named.findIndex((one) => one.joint === "headed");
	const others = named.filter((_, at) => at > 0 && at !== again);
	if (again > 0 && others.every((one) => one.joint === "and"))
		return [named.slice(0, again), named.slice(again)];
	const groups: Named[][] = [];
	for (const one of named) {
		const last = groups.at(-1);
		if (last && one.joint === "tight") last.push(one);
		else groups.push([one]);
	}
	return groups.length === 1 && named.length > 1 ? named.map((one) => [one]) : groups;
}
