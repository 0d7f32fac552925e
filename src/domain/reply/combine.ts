import { reach } from "./atom.ts";
import { GOVERNING } from "./kinds.ts";
import type { ReplyChange, ReplyQuestion, ReplyReading } from "./reply.ts";
import type { Outcome, Said } from "./said.ts";
import { type Targets, targetsOf } from "./targets.ts";

/** Something said of lines that are known. */
interface Settled extends Said {
	numbers: number[];
	codes: string[];
	order: number;
}

/** Most urgent first: what a person must settle before anything else makes sense. */
const URGENCY: ReplyQuestion[] = ["range", "which", "until", "certain", "unclear", "reason"];

/** Puts what the clauses say together: lines, contradictions, what is missing. `items` are the lines there are. */
export function combine(outcomes: Outcome[], items: number): ReplyReading {
	attachDocuments(outcomes);
	attachSteps(outcomes);
	attachRemarks(outcomes);
	const shaken = shakenClauses(outcomes);
	const asks = new Set<ReplyQuestion>();
	const settled: Settled[] = [];
	const pending: Settled[] = [];
	const denied = new Set<number>();
	const targets = outcomes.map((outcome) => targetsOf(outcome, outcomes, items));
	for (const [i, outcome] of outcomes.entries()) {
		const target = targets[i] as Targets;
		if (outcome.denies) for (const number of target.numbers) denied.add(number);
		for (const one of reach(outcome.clause.torn).numbers) denied.add(one);
		if (outcome.clause.torn.length > 0) asks.add("which");
		const later = (said: Said): void => {
			pending.push({ ...said, numbers: target.numbers, codes: target.codes, order: i });
		};
		for (const said of outcome.said) {
			if (target.ask) {
				asks.add(target.ask);
				later(said);
			} else if (said.intent === "complete" && shaken.has(i)) {
				asks.add("certain");
				later(said);
			} else settled.push({ ...said, numbers: target.numbers, codes: target.codes, order: i });
		}
		for (const said of outcome.pending) later(said);
		if (outcome.ask && !(outcome.remark !== null && hasChange(outcomes))) {
			asks.add(outcome.said.length === 0 && target.ask === "range" ? "range" : outcome.ask);
		}
	}
	const changes = group(withoutContradictions(settled, denied, asks));
	const ask = URGENCY.find((question) => asks.has(question)) ?? null;
	return {
		...{ changes, ask },
		...(pending.length > 0 ? { pending: group(pending) } : {}),
		...(changes.length === 0 && ask === null && outcomes.some(({ denies }) => denies)
			? { open: [...denied].sort((a, b) => a - b) }
			: {}),
	};
}

const hasChange = (outcomes: readonly Outcome[]): boolean =>
	outcomes.some((outcome) => outcome.said.length > 0);

/** A document's number that stands alone proves the completion before it, else the one after it. */
function attachDocuments(outcomes: Outcome[]): void {
	for (const [i, outcome] of outcomes.entries()) {
		if (outcome.proves === null) continue;
		const near = [outcomes[i - 1], outcomes[i + 1]].find((one) =>
			one?.said.some((said) => said.intent === "complete"),
		);
		for (const said of near?.said ?? []) {
			if (said.intent === "complete")
				said.evidence = said.evidence ? `${said.evidence}, ${outcome.proves}` : outcome.proves;
		}
		if (!near) outcome.ask = "unclear";
	}
}

/** "đã gửi báo cáo 45/BC-SNgV, xong việc 2": a step without a number belongs to the completion beside it. */
function attachSteps(outcomes: Outcome[]): void {
	for (const outcome of outcomes) {
		const [step, ...more] = outcome.said;
		if (step?.intent !== "progress" || step.percent !== null || more.length > 0 || outcome.denies) continue;
		if (outcome.clause.named.length > 0 || outcome.clause.rest) continue;
		const { sentence } = outcome.clause;
		const done = outcomes
			.filter((other) => other.clause.sentence === sentence)
			.flatMap((other) => other.said.filter((said) => said.intent === "complete"));
		if (done.length === 0) continue;
		for (const said of done) said.evidence ??= step.evidence;
		outcome.said = [];
		outcome.ask = null;
	}
}

/** "3. vướng:" and the reason on the next line. */
function attachRemarks(outcomes: Outcome[]): void {
	for (const [i, outcome] of outcomes.entries()) {
		if (outcome.remark === null) continue;
		const before = outcomes[i - 1]?.said.find(
			(said) => said.intent === "obstacle" || said.intent === "extension",
		);
		if (before && before.note === null) {
			before.note = outcome.remark;
			const owner = outcomes[i - 1];
			if (owner?.ask === "reason") owner.ask = null;
		}
	}
}

/** Clauses whose completion something beside or above them speaks against. */
function shakenClauses(outcomes: readonly Outcome[]): Set<number> {
	const shaken = new Set<number>();
	let governed: Outcome["clause"]["sentence"] | null = null;
	let headed = false;
	for (const [i, outcome] of outcomes.entries()) {
		const { clause } = outcome;
		if (governed === clause.sentence || headed) shaken.add(i);
		// "xong 3 thì mới làm được 4", "xong 3 hay 4": no pause before a condition or a choice.
		const first = clause.atoms[0];
		const only = first?.mark === "near" && /^(?:mới|moi)/iu.test(first.text);
		if (
			(first?.mark === "condition" || first?.mark === "question" || only) &&
			outcomes[i - 1]?.clause.atoms.at(-1)?.mark !== "break"
		)
			if (outcomes[i - 1]?.clause.sentence === clause.sentence) shaken.add(i - 1);
		// "3 xong... chắc thế, 7 xong"
		const pause = clause.atoms.findIndex(({ mark }) => mark === "break");
		if (first?.mark === "near" && pause > 0 && pause < 4 && clause.itemFirst) shaken.add(i - 1);
		if (outcome.hazard && clause.named.length === 0 && !clause.rest) {
			shaken.add(i - 1);
			shaken.add(i + 1);
		}
		if (
			clause.atoms.some((atom) => GOVERNING.has(atom.mark)) &&
			outcome.said.length === 0 &&
			!clause.contrast
		)
			governed = clause.sentence;
		const unknown = outcome.remark !== null || outcome.hazard;
		if (clause.sentence.heads && unknown && clause.named.length === 0) headed = true;
	}
	return shaken;
}

/** A completion falls where the same line is said to be open, and a step falls where its line is done. */
function withoutContradictions(
	settled: Settled[],
	denied: ReadonlySet<number>,
	asks: Set<ReplyQuestion>,
): Settled[] {
	const done = new Set(settled.flatMap((one) => (one.intent === "complete" ? one.numbers : [])));
	return settled.flatMap((one) => {
		if (one.intent === "complete") {
			const numbers = one.numbers.filter((number) => !denied.has(number));
			if (numbers.length < one.numbers.length) asks.add("certain");
			return numbers.length > 0 || one.codes.length > 0 ? [{ ...one, numbers }] : [];
		}
		if (one.intent === "progress" && one.percent === null) {
			const numbers = one.numbers.filter((number) => !done.has(number) || denied.has(number));
			return numbers.length > 0 || one.codes.length > 0 ? [{ ...one, numbers }] : [];
		}
		return [one];
	});
}

/** One change for everything that says the same of several lines. */
function group(settled: readonly Settled[]): ReplyChange[] {
	const groups = new Map<string, ReplyChange & { codes: string[] }>();
	for (const one of settled) {
		const key = JSON.stringify([one.intent, one.percent, one.until, one.untilShift, one.evidence, one.note]);
		const change = groups.get(key) ?? {
			items: [],
			codes: [],
			intent: one.intent,
			percent: one.percent,
			until: one.until,
			...(one.untilShift ? { untilShift: one.untilShift } : {}),
			evidence: one.evidence,
			note: one.note,
		};
		change.items = [...new Set([...change.items, ...one.numbers])].sort((a, b) => a - b);
		change.codes = [...new Set([...change.codes, ...one.codes])];
		groups.set(key, change);
	}
	return [...groups.values()].map(({ codes, ...change }) =>
		codes.length > 0 ? { ...change, codes } : change,
	);
}
