import type { Atom } from "./atom.ts";
import type { Clause } from "./clauses.ts";
import { evidenceOf } from "./evidence.ts";
import { GOVERNING, IDLE } from "./kinds.ts";
import { joinNotes, wordsBetween } from "./notes.ts";
import type { ReplyQuestion } from "./reply.ts";
import { type ReplyContext, type Said, say } from "./said.ts";

/** A report of work. */
export interface Progress {
	said: Said[];
	ask: ReplyQuestion;
	/** 100%: beside a word of completion it is one. */
	full: boolean;
	/** The work goes on, which a completion of the same line contradicts. */
	open: boolean;
}

const NONE: Progress = { said: [], ask: "unclear", full: false, open: true };

/** Reads "2: 60%", "2 đang làm", "đã trình 3"; null when nothing of the kind is said. */
export function readProgress(clause: Clause, context: ReplyContext): Progress | null {
	const { atoms } = clause;
	const percentAt = atoms.findIndex((atom) => atom.mark === "percent");
	const actAt = atoms.findIndex((atom, i) => isWork(atom) && !isDenied(atoms, i));
	if (percentAt < 0 && actAt < 0) return null;
	if (isTold(atoms, actAt) || isAhead(atoms, actAt) || isGoverned(atoms, percentAt < 0 ? actAt : percentAt))
		return NONE;
	const evidence = evidenceOf(atoms);
	if (percentAt >= 0) return readPercent(clause, percentAt, context, evidence);
	const note = noteOf(atoms, -1, context.text);
	const act = atoms[actAt]?.mark;
	const said = [say("progress", { note, evidence })];
	return {
		said,
		ask: act === "ending" ? "certain" : null,
		full: false,
		open: act === "working" || act === "busy",
	};
}

function readPercent(clause: Clause, at: number, context: ReplyContext, evidence: string | null): Progress {
	const { atoms } = clause;
	const atom = atoms[at];
	const percent = atom?.mark === "percent" ? atom.percent : null;
	if ((percent ?? 0) > 100 || isDenied(atoms, at)) return NONE;
	const about = aboutBefore(atoms, at);
	if (percent === 100 && about) {
		return {
			said: [say("progress", { note: wordsBetween(context.text, about.start, atom?.end ?? 0), evidence })],
			ask: "certain",
			full: false,
			open: true,
		};
	}
	const note =
		percent === null
			? joinNotes([atom?.text ?? null, noteOf(atoms, at, context.text)])
			: noteOf(atoms, at, context.text);
	const full = percent === 100;
	return {
		said: [say("progress", { percent, note, evidence })],
		ask: full ? "certain" : null,
		full,
		open: !full,
	};
}

const isWork = (atom: Atom): boolean => ["working", "busy", "step", "ending"].includes(atom.mark);

/** "chưa đang", "chưa đạt 60%", "sẽ triển khai". */
function isDenied(atoms: readonly Atom[], at: number): boolean {
	for (let i = at - 1; i >= 0; i--) {
		const atom = atoms[i];
		if (atom?.mark === "negation" || (atom?.mark === "future" && atoms[at]?.mark !== "percent")) return true;
		if (!atom || (!IDLE.has(atom.mark) && atom.mark !== "past")) return false;
	}
	return false;
}

/** "hoàn chỉnh hồ sơ rồi trình lại tôi": told to. */
const isTold = (atoms: readonly Atom[], at: number): boolean =>
	at > 1 &&
	atoms[at]?.mark === "step" &&
	!/\s/u.test(atoms[at]?.text ?? "") &&
	atoms[at - 1]?.mark === "after";

/** "họp xong sẽ làm việc 3": the lines belong to what is still to come. */
function isAhead(atoms: readonly Atom[], at: number): boolean {
	const items = atoms.findLastIndex((atom) => atom.mark === "items");
	return (
		items > at && atoms.slice(at, items).some((atom) => atom.mark === "future" || atom.mark === "request")
	);
}

/** Asked, heard from others, or tied to a condition before it is said. */
function isGoverned(atoms: readonly Atom[], at: number): boolean {
	const said = atoms.slice(0, at);
	return (
		said.some((atom) => GOAL.test(atom.text)) ||
		said.some((atom) => GOVERNING.has(atom.mark) && !/^vẫn|^van/iu.test(atom.text)) ||
		atoms.some((atom) => atom.mark === "question")
	);
}

/** "chỉ tiêu hoàn thành việc 7 là 95%". */
const GOAL = /^(?:chỉ tiêu|chi tieu|mục tiêu|muc tieu|phấn đấu|phan dau)/iu;

/** "gần 100%". */
const aboutBefore = (atoms: readonly Atom[], at: number): Atom | null => {
	const before = atoms[at - 1];
	return before?.mark === "near" ? before : null;
};

const SKIPPED = new Set<Atom["mark"]>(["items", "rest", "break", "colon", "near", "done", "past", "all"]);
/** What a note leaves out. */
const APART = new Set<Atom["mark"]>(["accept", "busy", "items", "rest"]);
const OF_PERCENT =
	/^(?:tiến độ|tien do|đạt|dat|được|đc|dc|duoc|khoảng|khoang|hơn|hon|trên|tren|tầm|tam|cỡ|co|chừng|mới|moi|rồi|roi|làm|lam|xong|là|la|khối lượng|khoi luong|công việc|cong viec)$/iu;

const BEFORE_PERCENT =
	/(?:^|[,;]?\s+)(?:đã đạt|đạt|dat|đạt được|được|duoc|khoảng|khoang|tiến độ|tien do|tiến độ đạt|đạt khoảng|ước đạt|mới đạt)$/iu;

/** The words of the report without the lines and the percentage that were read from it. */
function noteOf(atoms: readonly Atom[], percentAt: number, text: string): string | null {
	const stretches: (string | null)[] = [];
	let from = -1;
	let to = -1;
	const close = (): void => {
		if (from >= 0) stretches.push(wordsBetween(text, from, to));
		from = -1;
	};
	const acted = percentAt < 0;
	for (const [i, atom] of atoms.entries()) {
		if (i === percentAt || APART.has(atom.mark)) {
			close();
			continue;
		}
		const skip =
			from < 0 && (IDLE.has(atom.mark) || (SKIPPED.has(atom.mark) && !(acted && atom.mark === "past")));
		if (skip || (!acted && from < 0 && OF_PERCENT.test(atom.text))) continue;
		if (from < 0) from = atom.start;
		to = atom.end;
	}
	close();
	return joinNotes(
		stretches
			.map((words) => words?.replace(BEFORE_PERCENT, "") ?? null)
			.filter((words) => words === null || !OF_PERCENT.test(words)),
	);
}
