import type { Clause } from "./clauses.ts";
import { endOf, joinNotes, wordsBetween } from "./notes.ts";
import type { ReplyQuestion } from "./reply.ts";
import { type ReplyContext, type Said, say } from "./said.ts";
import { readUntil } from "./until.ts";

/** A request for more time: what it changes, or what it lacks. */
export interface Extension {
	said: Said | null;
	ask: ReplyQuestion;
	pending: Said[];
}

/** Reads "4 xin gia hạn đến 15/3 vì …" from the word of extension on. */
export function readExtension(clause: Clause, at: number, context: ReplyContext): Extension {
	const { atoms } = clause;
	const end = endOf(atoms);
	let from = at + 1;
	// "gia hạn 3 đến 15/3": the lines stand between the word and the date.
	const items = atoms.findIndex((atom, i) => i > at && (atom.mark === "items" || atom.mark === "rest"));
	if (
		items > at &&
		atoms.slice(at + 1, items).every((atom) => ["courtesy", "colon", "all", "smile"].includes(atom.mark))
	)
		from = items + 1;
	const start = atoms[from]?.start ?? end;
	const word = atoms[at]?.text ?? "";
	const own = /(?:đến|tới|sang|qua|hết)$/iu.test(word) ? "đến " : "";
	const tail = context.text.slice(start, end);
	const found = readUntil(tail, context.today) ?? early(clause, at, context);
	const note = noteOf(clause, at, { start, end, found }, context.text);
	if (!found) return { said: null, ask: "until", pending: [say("extension", { note: own ? null : note })] };
	return {
		said: say("extension", { until: found.until, untilShift: found.shift, note }),
		ask: null,
		pending: [],
	};
}

/** "đến 15/3 xin gia hạn 3": the date stood before the word. */
function early(clause: Clause, at: number, context: ReplyContext): ReturnType<typeof readUntil> {
	const before = clause.atoms.slice(0, at);
	if (!before.some((atom) => atom.mark === "date")) return null;
	const date = before.find((atom) => atom.mark === "date");
	const found = readUntil(date?.text ?? "", context.today);
	return found && { ...found, start: -1, end: -1 };
}

interface Span {
	start: number;
	end: number;
	found: { start: number; end: number } | null;
}

/** The reason: what remains after the date, or what stood before it. */
function noteOf(clause: Clause, at: number, { start, end, found }: Span, text: string): string | null {
	const before = reasonBefore(clause, at, text);
	if (!found || found.start < 0) return joinNotes([before, wordsBetween(text, start, end)]);
	const first = wordsBetween(text, start, start + found.start);
	const last = wordsBetween(text, start + found.end, end);
	return joinNotes([before, isReasonable(first) ? first : null, isReasonable(last) ? last : null]);
}

/** "do mưa lũ, xin gia hạn 3": words before the request that give a reason. */
function reasonBefore(clause: Clause, at: number, text: string): string | null {
	const because = clause.atoms.findIndex((atom, i) => i < at && atom.mark === "because");
	if (because < 0) return null;
	return wordsBetween(text, clause.atoms[because]?.start ?? 0, clause.atoms[at - 1]?.end ?? 0);
}

/** Particles, words of time or the number of the line alone are no reason. */
const isReasonable = (words: string | null): boolean =>
	words !== null &&
	!/^(?:ở |cho )?(?:việc|mục|nhiệm vụ|viec|nhiem vu|muc)?(?: số| so)? ?\d+$/iu.test(words) &&
	!/^(?:thêm|đến|tới|nữa|ạ|nhé|với|giúp|được không|dc ko|đc ko|cho em|anh|chị|em|sếp| )+(?:ạ|anh|chị|em)*$/iu.test(
		words,
	);
