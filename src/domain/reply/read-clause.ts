import { readAcceptance } from "./acceptance.ts";
import type { Clause } from "./clauses.ts";
import { judgeCompletion } from "./completion.ts";
import { saysHowMany } from "./count.ts";
import { evidenceOf } from "./evidence.ts";
import { HAZARD, IDLE } from "./kinds.ts";
import { readProgress } from "./progress.ts";
import { readRemark } from "./remark.ts";
import { type Outcome, type Reading, type ReplyContext, say } from "./said.ts";
import { readFailure, readTrouble } from "./trouble.ts";
import { has, hidesCompletion, indexOf } from "./walk.ts";

/** What one clause says. Which lines that concerns is settled later, when the whole reply is known. */
export function readClause(clause: Clause, context: ReplyContext): Outcome {
	const nothing = {
		said: [],
		ask: null,
		pending: [],
		denies: false,
		hazard: false,
		proves: null,
		remark: null,
	};
	return { clause, ...nothing, ...decide(clause, context) };
}

/** Trouble outweighs a percentage, a percentage a completion, and a completion a receipt or a report of work. */
function decide(clause: Clause, context: ReplyContext): Reading {
	const { atoms, sentence } = clause;
	const trouble = readTrouble(clause, context);
	if (trouble) return trouble;
	if (sentence.asked) return { ask: "unclear", hazard: true, denies: has(atoms, "negation") };
	const failure = readFailure(clause, context);
	if (failure) return { said: [failure], denies: true };
	const done = has(atoms, "done", "good");
	const progress = readProgress(clause, context);
	if (progress && has(atoms, "percent") && !(progress.full && done)) {
		return { said: progress.said, ask: progress.ask, denies: true };
	}
	if (done) return readCompletion(clause, context);
	if (has(atoms, "bad")) return { denies: true };
	const accepted = readAcceptance(clause, context);
	if (accepted?.ask) return { ask: accepted.ask };
	if (progress && progress.said.length > 0) {
		if (!accepted?.said) return { said: progress.said, ask: progress.ask, denies: progress.open };
		// "đã nhận, đang làm" under a list names no lines for the work: it stays a note.
		if (context.items > 1 && clause.named.length === 0) return { said: [accepted.said] };
		return {
			said: [{ ...accepted.said, note: null }, ...progress.said],
			ask: progress.ask,
			denies: progress.open,
		};
	}
	return accepted?.said ? { said: [accepted.said] } : readRemark(clause, context);
}

function readCompletion(clause: Clause, context: ReplyContext): Reading {
	const { atoms } = clause;
	const doneAt = indexOf(atoms, "done", "good");
	const before = atoms.slice(0, doneAt);
	const counted = context.items > 1 && saysHowMany(clause);
	if (counted) return { ask: "which", denies: true, hazard: true };
	const verdict = judgeCompletion(clause, context);
	if (!verdict.done && isStep(clause))
		return { said: [say("progress", { evidence: evidenceOf(atoms) })], ask: "certain" };
	const evidence = evidenceOf(atoms);
	if (verdict.done) {
		return {
			said: [say("complete", { evidence, note: verdict.note })],
			ask: hidesCompletion(atoms) ? "certain" : null,
		};
	}
	// "em nhận việc 2, sẽ xong trước 15/3": a receipt and a promise.
	const accepted = has(before, "future") ? readAcceptance(clause, context) : null;
	if (accepted?.said) return { said: [accepted.said], denies: true };
	// "2 chưa xong, đang chờ Bộ trả lời", "5 đang làm, dự kiến xong 20/3": a denial or a plan, and a report of work.
	const planned = has(before, "working", "busy") && has(before, "future", "near");
	const open = verdict.ask === null || planned || has(before, "negation");
	const progress = open ? readProgress(clause, context) : null;
	if (progress?.open && progress.said.length > 0) return { said: progress.said, denies: true };
	const unsure = { denies: true, hazard: true };
	if (verdict.ask === "certain" && context.items > 1 && namesAnotherNumber(clause))
		return { ...unsure, ask: "which" };
	return {
		...unsure,
		ask: verdict.ask,
		pending: verdict.ask === "certain" ? [say("complete", { evidence })] : [],
	};
}

/** "đã đối chiếu kho bạc xong": something was done that is no line. */
function isStep({ atoms, named, rest }: Clause): boolean {
	const past = indexOf(atoms, "past");
	const done = indexOf(atoms, "done");
	const act = atoms.slice(past + 1, done);
	return (
		named.length === 0 &&
		!rest &&
		past >= 0 &&
		act.length > 0 &&
		act.every(({ mark }) => mark === "text" || mark === "name") &&
		atoms.every(({ mark }, at) => !HAZARD.has(mark) && (at <= done || IDLE.has(mark) || mark === "break"))
	);
}

/** "xong 3 cuộc họp", "xong ngày 3": a number, but of no line. */
const namesAnotherNumber = ({ named, atoms }: Clause): boolean =>
	named.length === 0 &&
	atoms.some(
		(atom) => ["amount", "date", "document", "clock"].includes(atom.mark) || /^\d/u.test(atom.text),
	) &&
	!atoms.some((atom) => HAZARD.has(atom.mark) && atom.mark !== "part");
