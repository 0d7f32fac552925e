import type { Atom } from "./atom.ts";
import type { Clause } from "./clauses.ts";
import { readExtension } from "./extension.ts";
import { GOVERNING, IDLE } from "./kinds.ts";
import { endOf, wordsBetween } from "./notes.ts";
import { type Reading, type ReplyContext, type Said, say } from "./said.ts";
import { follows, has, hidesCompletion, indexOf } from "./walk.ts";

/** Reads what is stuck and where more time is asked for; null when the clause says nothing of the kind. */
export function readTrouble(clause: Clause, context: ReplyContext): Reading | null {
	const { atoms } = clause;
	const stuckAt = findMeant(atoms, ["stuck", "beyond"]);
	const extendAt = findMeant(atoms, ["extend"]);
	const extension = extendAt >= 0 ? readExtension(clause, extendAt, context) : null;
	// "4 xin gia hạn đến 15/3 vì vướng kinh phí": what is stuck is the reason.
	const obstacle =
		stuckAt >= 0 && (extendAt < 0 || stuckAt < extendAt)
			? readObstacle(clause, stuckAt, extendAt, context)
			: null;
	if (!obstacle && !extension) return null;
	const at = Math.max(stuckAt, extendAt);
	if (clause.sentence.asked && !(extension?.said && isPolite(atoms))) return { ask: "unclear", hazard: true };
	if (!extension?.said && asksWhether(atoms, at)) return { ask: "unclear", denies: true };
	const doneAt = indexOf(atoms, "done", "good");
	if (doneAt >= 0 && doneAt < at && indexOf(atoms.slice(0, doneAt), "negation") < 0)
		return { ask: "certain", denies: true };
	const said = [obstacle, extension?.said ?? null].filter((one) => one !== null);
	const missing = obstacle?.note === null && !extension ? "reason" : null;
	const ask = hidesCompletion(atoms) ? "certain" : (extension?.ask ?? missing);
	return { said, ask, pending: extension?.pending ?? [], denies: true };
}

/** "3 chưa làm được vì chưa có hướng dẫn": what keeps it from being done is in the way. */
export function readFailure({ atoms, sentence }: Clause, { text }: ReplyContext): Said | null {
	const denied = atoms.findIndex(
		(atom, i) =>
			atom.mark === "negation" &&
			(NOT_YET.test(atom.text) ||
				indexOf(atoms.slice(i + 1, i + 2), "done") === 0 ||
				atoms.slice(i + 1, i + 4).some((next) => ABLE.test(next.text))),
	);
	const because = indexOf(atoms, "because");
	const so = reasonBefore(atoms, text);
	if (so !== null && !sentence.asked && !has(atoms, "question", "condition", "retraction", "hearsay"))
		return say("obstacle", { note: so });
	if (sentence.asked || denied < 0 || because < denied || has(atoms, "question", "condition", "retraction"))
		return null;
	const reason = atoms.slice(because + 1);
	if (!reason.some((atom) => !IDLE.has(atom.mark) && atom.mark !== "break")) return null;
	if (atoms.slice(0, because).some((atom) => FOREIGN.has(atom.mark))) return null;
	return say("obstacle", { note: wordsBetween(text, reason[0]?.start ?? 0, endOf(reason)) });
}
const NOT_YET = /^(?:vẫn |van )?(?:chưa|chua|không thể|khong the|ko thể|ko the)/iu;
const ABLE = /(?:^| )(?:được|duoc|đc|dc|nổi|noi|kịp|kip)$/iu;
const SO = /^(?:nên|nen|cho nên|cho nen)$/iu;

/** "2 thiếu số liệu của xã nên chưa tổng hợp được": what stands before "nên" keeps it from being done. */
function reasonBefore(atoms: readonly Atom[], text: string): string | null {
	const so = atoms.findIndex((atom, i) => {
		const next = atoms.slice(i + 1, i + 5).find(({ mark }) => mark !== "items" && !IDLE.has(mark));
		return SO.test(atom.text) && next?.mark === "negation";
	});
	const from = atoms.findIndex(
		(atom) => !IDLE.has(atom.mark) && !["items", "rest", "colon", "break"].includes(atom.mark),
	);
	if (so < 0 || from < 0 || from >= so || !atoms.some((atom) => atom.mark === "items")) return null;
	return wordsBetween(text, atoms[from]?.start ?? 0, atoms[so - 1]?.end ?? 0);
}

/** Before the reason they make it somebody else's word, or an order. */
const FOREIGN = new Set<Atom["mark"]>(["hearsay", "order", "quote", "extend"]);

/** The first atom with one of these marks that is meant: not denied, asked, put off or made a condition. */
function findMeant(atoms: readonly Atom[], marks: readonly Atom["mark"][]): number {
	let governed = false;
	for (const [i, atom] of atoms.entries()) {
		if (marks.includes(atom.mark)) {
			return governed || follows(atoms, i, "negation", "future", "near") ? -1 : i;
		}
		if (atom.mark === "break" || atom.mark === "because") governed = false;
		else if (GOVERNING.has(atom.mark) && !isWish(atom)) governed = true;
	}
	return -1;
}

/** Said in a request of one's own: "mong", "cần", "đề nghị", "nhờ". */
const isWish = (atom: Atom): boolean =>
	atom.mark === "order" && !/^(?:nhắc|nhac|phải|phai|đừng|ai|bắt)/iu.test(atom.text);

/** "… được không ạ?" after a request is politeness. */
const isPolite = (atoms: readonly Atom[]): boolean =>
	/(?:được|đc|duoc|dc) (?:không|ko|k|khong)(?: |$)/iu.test(atoms.map((atom) => atom.text).join(" "));

/** "2 vướng gì không", "có được gia hạn không ạ": asked, though without a question mark. */
function asksWhether(atoms: readonly Atom[], at: number): boolean {
	const last = atoms.findLast((atom) => !IDLE.has(atom.mark))?.mark;
	const explained = atoms.slice(at + 1).some(({ mark }) => mark === "because" || mark === "colon");
	return atoms[at + 1]?.mark === "question" || (last === "negation" && !explained) || last === "question";
}

/** "2 vướng: …": the note is what follows, or else what stands between the number and the word. */
function readObstacle(clause: Clause, at: number, extendAt: number, { text }: ReplyContext): Said {
	const { atoms } = clause;
	const word = atoms[at] as Atom;
	if (word.mark === "beyond") return say("obstacle", { note: wordsBetween(text, word.start, endOf(atoms)) });
	let from = at + 1;
	while (isLead(atoms[from])) from++;
	const named = atoms.findIndex((atom, i) => i > from && atom.mark === "items");
	const last = [extendAt > at ? extendAt : atoms.length, named > 0 ? named : atoms.length];
	const rest = atoms.slice(from, Math.min(...last));
	const tells = rest.some((atom) => !IDLE.has(atom.mark) && atom.mark !== "break");
	const after = tells ? wordsBetween(text, rest[0]?.start ?? 0, endOf(rest)) : null;
	const note = after?.replace(/ (?:ở|o|của|cua|tại|cho)$/iu, "") ?? wordsBefore(atoms, at, text);
	return say("obstacle", { note });
}

/** Between "vướng" and the reason: the number, a colon, a particle. */
const isLead = (atom: Atom | undefined): boolean =>
	atom !== undefined &&
	(["items", "colon", "rest", "all"].includes(atom.mark) ||
		(atom.mark === "courtesy" && /^(?:ạ|a|là|có|thêm|đó|nhé|rồi)$/iu.test(atom.text)));

/** "2 chưa có kinh phí nên vướng": the reason stands before. */
function wordsBefore(atoms: readonly Atom[], at: number, text: string): string | null {
	const first = indexOf(atoms, "items");
	const own = atoms.findIndex(
		(atom, i) =>
			i > first && i < at && !IDLE.has(atom.mark) && atom.mark !== "break" && atom.mark !== "colon",
	);
	if (first < 0 || own < 0) return null;
	return wordsBetween(text, atoms[own]?.start ?? 0, atoms[at - 1]?.end ?? 0);
}
