import type { Atom, Named } from "./atom.ts";
import { ACT, HAZARD, IDLE, NOTED } from "./kinds.ts";
import {
	addsToBefore,
	asksYet,
	beginsRun,
	completesAll,
	isOwnWord,
	isPredicate,
	looseGroups,
	nextSaying,
	runHasItems,
	runOwnsItems,
	turnsAway,
} from "./lookahead.ts";
import { type Rows, readRows } from "./rows.ts";
import type { Sentence } from "./sentences.ts";

/** One thing said about some lines. */
export interface Clause {
	atoms: Atom[];
	/** Lines it names; empty when it names none. */
	named: Named[];
	/** Words such as "việc" say that the numbers are lines. */
	head: boolean;
	/** "còn lại": every line that nothing else was said of. */
	rest: boolean;
	/** "trừ 2": not these. */
	except: boolean;
	/** "còn 2", "riêng 3": these stand apart. */
	contrast: boolean;
	/** Numbers that belong to this clause or its neighbour; nobody can tell. */
	torn: Named[];
	/** Words run into each other; a completion in it is not to be trusted. */
	muddled: boolean;
	/** The number came first ("3 xong"). */
	itemFirst: boolean;
	sentence: Sentence;
}

/** What the clause has had so far, kept so that no atom is looked at twice. */
interface Seen {
	acts: boolean;
	done: boolean;
	/** Words of the person's own. */
	own: boolean;
	extend: boolean;
	stuck: boolean;
	noted: boolean;
	/** Own words have begun, so that a number or verb may belong to them. */
	inNote: boolean;
	/** The last word that says something was followed by a pause. */
	broken: boolean;
}

type ItemsAtom = Extract<Atom, { mark: "items" }>;

/** Splits a sentence into clauses: each says one thing of the lines it names. */
export function splitClauses(sentence: Sentence): Clause[] {
	const { atoms } = sentence;
	const splitter = new Splitter(sentence);
	for (const [i, atom] of atoms.entries()) {
		if ((atom.mark === "contrast" || atom.mark === "except") && turnsAway(atoms, i)) {
			splitter.open({ contrast: atom.mark === "contrast", except: atom.mark === "except" });
		} else if (atom.mark === "items") splitter.takeItems(atom, i);
		else if (atom.mark === "rest") splitter.takeRest(atom);
		else splitter.takeWord(atom, i);
	}
	splitter.open();
	return splitter.clauses;
}

class Splitter {
	readonly clauses: Clause[] = [];
	readonly #sentence: Sentence;
	readonly #atoms: readonly Atom[];
	readonly #rows: Rows;
	#current: Clause;
	#seen: Seen;

	constructor(sentence: Sentence) {
		this.#sentence = sentence;
		this.#atoms = sentence.atoms;
		this.#rows = readRows(sentence.atoms);
		this.#current = blank(sentence);
		this.#seen = unseen();
	}

	/** Closes the clause and begins the next. */
	open(changes: Partial<Clause> = {}): void {
		if (this.#current.atoms.length > 0 || this.#current.named.length > 0) this.clauses.push(this.#current);
		this.#current = { ...blank(this.#sentence), ...changes };
		this.#seen = unseen();
	}

	takeWord(atom: Atom, at: number): void {
		const whole = atom.mark === "all" || atom.mark === "count";
		const { acts, broken } = this.#seen;
		if (whole && acts && this.#names && broken && isPredicate(nextSaying(this.#atoms, at))) this.open();
		else if (beginsRun(this.#atoms, at, acts && this.#names)) this.#beforeRun(at);
		this.#push(atom);
	}

	takeRest(atom: Atom): void {
		if (this.#names) this.open();
		this.#current.rest = true;
		this.#current.itemFirst = !this.#seen.acts;
		this.#push(atom);
	}

	takeItems(atom: ItemsAtom, at: number): void {
		const { acts, inNote, broken, stuck } = this.#seen;
		const told = this.#rows.told.get(at) ?? this.#isTold(at);
		const parts = /\d\s[-–—]\s/u.test(atom.text) || (this.#names && this.#seen.own && atom.named.length > 1);
		if (told && parts && isPredicate(this.#atoms[at - 1])) {
			// "đã trình 4 - 7 xong", "2 chờ ý kiến, chưa làm 3, 5 xong": the first number may go with the verb before.
			this.#beginWith(atom);
			this.#current.muddled = true;
		} else if (!this.#names) {
			if (acts) this.#takeAfterVerb(atom, told, at);
			else this.#give(atom, true);
		} else if (!acts) this.#give(atom, this.#current.itemFirst);
		else if ((inNote || (stuck && atom.head)) && !broken) this.#push(asAmount(atom));
		else if (told) this.#beginWith(atom);
		else this.#takeFurther(atom, at);
		if (this.#rows.muddled.has(at))
			for (const clause of [this.#current, this.clauses.at(-1)]) if (clause) clause.muddled = true;
	}

	/** What follows is said of these lines, and of no others. */
	#isTold(at: number): boolean {
		return isPredicate(nextSaying(this.#atoms, at)) && !runHasItems(this.#atoms, at) && !this.#explains(at);
	}

	/** "vướng 4 và 5: thiếu người": what stands behind the colon is the reason. */
	#explains(at: number): boolean {
		const next = nextSaying(this.#atoms, at)?.mark;
		return this.#seen.noted && this.#atoms[at + 1]?.mark === "colon" && (next === "negation" || !isAct(next));
	}

	/** A predicate begins: does it say more of the same lines, or something of others? */
	#beforeRun(at: number): void {
		const { acts, inNote, broken } = this.#seen;
		if (this.#current.except && this.#names && completesAll(this.#atoms, at)) this.open();
		else if ((acts || this.#names) && (this.#rows.owns.get(at) ?? runOwnsItems(this.#atoms, at))) {
			if (inNote && !broken) this.#current.muddled = true;
			else if ((acts && this.#names) || broken) this.open();
		}
	}

	/** Lines after a clause that is complete and of which nothing is said: more of the same, or a muddle. */
	#takeFurther(atom: ItemsAtom, at: number): void {
		const { broken, done, extend } = this.#seen;
		const next = nextSaying(this.#atoms, at);
		const again =
			next?.mark === "document" && done ? "done" : broken && isTime(next) && extend ? "extend" : null;
		if (again) {
			// "xong 1 BC 45/BC-SNgV, 2 BC 46/BC-SNgV", "gia hạn 4 đến 20/3, 5 đến 25/3": the verb is meant again.
			const said = this.#current.atoms.filter((one) => one.mark === again);
			this.open();
			for (const one of said) this.#push(one);
			this.#give(atom, false);
		} else if (addsToBefore(this.#atoms[at + 1])) this.#give(atom, this.#current.itemFirst);
		else if (broken && (atom.head || this.#atoms[at + 1]?.mark === "colon")) this.#beginWith(atom);
		else if (broken && next?.mark === "after") this.#beginWith(atom);
		else {
			this.#current.muddled ||= !this.#seen.noted;
			this.#push(asAmount(atom));
		}
	}

	/** "xong 1, 2 chưa xong": the first belongs to what came, the last to what comes, those between to nobody. */
	#takeAfterVerb(atom: ItemsAtom, isTold: boolean, at: number): void {
		const groups = looseGroups(atom.named);
		// "xong 7, 1: họp tuần sau": the last number is a topic of its own.
		const colon = this.#atoms[at + 1]?.mark === "colon" && this.#atoms[at + 2]?.mark !== "document";
		const told = isTold || (colon && groups.length > 1);
		if (told && this.#seen.broken) this.#beginWith(atom);
		else if (!told || groups.length === 1 || asksYet(this.#atoms, at)) this.#give(atom, false);
		else {
			this.#give({ ...atom, named: groups[0] ?? [] }, false);
			this.#current.torn.push(...groups.slice(1, -1).flat());
			this.#beginWith({ ...atom, named: groups.at(-1) ?? [] });
		}
	}

	#beginWith(atom: ItemsAtom): void {
		this.open();
		this.#give(atom, true);
	}

	#give(atom: ItemsAtom, itemFirst: boolean): void {
		this.#current.named.push(...atom.named);
		this.#current.head ||= atom.head;
		this.#current.itemFirst = itemFirst;
		this.#push(atom);
	}

	#push(atom: Atom): void {
		const seen = this.#seen;
		this.#current.atoms.push(atom);
		seen.acts ||= ACT.has(atom.mark);
		seen.done ||= atom.mark === "done";
		seen.own ||= isOwnWord(atom);
		seen.extend ||= atom.mark === "extend";
		seen.stuck ||= atom.mark === "stuck";
		seen.inNote ||= seen.noted && (isOwnWord(atom) || (HAZARD.has(atom.mark) && !ACT.has(atom.mark)));
		seen.noted ||= NOTED.has(atom.mark);
		if (!IDLE.has(atom.mark)) seen.broken = atom.mark === "break";
	}

	get #names(): boolean {
		return this.#current.named.length > 0 || this.#current.rest;
	}
}

const isAct = (mark: Atom["mark"] | undefined): boolean => mark !== undefined && ACT.has(mark);
const isTime = (atom: Atom | undefined): boolean => atom?.mark === "until" || atom?.mark === "date";

const unseen = (): Seen => ({
	acts: false,
	done: false,
	own: false,
	extend: false,
	stuck: false,
	noted: false,
	inNote: false,
	broken: false,
});

const blank = (sentence: Sentence): Clause => ({
	atoms: [],
	named: [],
	head: false,
	rest: false,
	except: false,
	contrast: false,
	torn: [],
	muddled: false,
	itemFirst: false,
	sentence,
});

const asAmount = (atom: Atom): Atom => ({
	mark: "amount",
	text: atom.text,
	start: atom.start,
	end: atom.end,
});
