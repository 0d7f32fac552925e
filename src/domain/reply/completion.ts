import { type Atom, reach } from "./atom.ts";
import type { Clause } from "./clauses.ts";
import { endOf, wordsBetween } from "./notes.ts";
import { isJustPast, isPast } from "./past.ts";
import type { ReplyQuestion } from "./reply.ts";
import type { ReplyContext } from "./said.ts";

/** A clause with a word of completion, judged. `ask` null and `done` false: it plainly says that it is not done. */
export interface Verdict {
	done: boolean;
	ask: ReplyQuestion;
	note: string | null;
}

/** Words and signs of a clause beyond which nobody reports briefly; keeps the judgement linear. */
const LONGEST = 300;

const DENIED: Verdict = { done: false, ask: null, note: null };
const doubt = (ask: ReplyQuestion): Verdict => ({ done: false, ask, note: null });

/**
 * Whether a clause says, beyond doubt, that its lines are done. Every word must be known to be harmless; own words
 * are let pass only after a pause, or after a word that opens a remark, once lines and completion are both said.
 */
export function judgeCompletion(clause: Clause, context: ReplyContext): Verdict {
	const { atoms } = clause;
	const doneAt = atoms.findIndex((atom) => atom.mark === "done" || atom.mark === "good");
	const lastItem = atoms.findLastIndex((atom) => atom.mark === "items" || atom.mark === "rest");
	const core = Math.max(doneAt, lastItem);
	const behind = atoms.some(isBehind);
	if (clause.muddled || atoms.length > LONGEST || isOnlyAhead(clause, doneAt)) return doubt("certain");
	const denial = denies(atoms, doneAt);
	if ((!behind && (soundsLikeOrder(clause) || isTitleOf(atoms, doneAt))) || tellsToReport(atoms))
		return doubt("certain");
	const requested = atoms.some((atom) => atom.mark === "request");
	let open = false;
	let noteFrom = -1;
	let hasWords = false;
	let opened = false;
	// "theo BC 45/BC-SNgV" is the evidence; "có ảnh" and a link are words worth keeping.
	const documented = atoms.some((atom) => atom.mark === "document");
	for (const [i, atom] of atoms.entries()) {
		const settled = i > core;
		switch (atom.mark) {
			case "courtesy":
			case "smile":
			case "unstuck":
			case "past":
			case "after":
			case "done":
			case "good":
			case "items":
			case "rest":
			case "all":
			case "request":
			case "and":
				continue;
			case "count":
				// "xong 3, xong cả 5 nữa"
				if (settled && open && atoms[i - 1]?.mark !== "done") break;
				if (clause.named.length === 0 || atom.count === reach(clause.named).numbers.length) continue;
				return doubt("which");
			case "break":
			case "colon":
				if (settled && !open) noteFrom = i + 1;
				open ||= settled;
				continue;
			case "until":
				if (open && atoms[i + 1]?.mark !== "date") break;
				return doubt("certain");
			case "percent":
				if (atom.percent === 100 && atoms[i - 1]?.mark !== "near") continue;
				return doubt("certain");
			case "today":
				if (behind) continue;
				return doubt("certain");
			case "document":
				if (settled || pausesBefore(atoms, i, doneAt)) continue;
				return doubt("certain");
			case "date":
				if (open && hasWords) continue;
				if ((behind || /\d{4}/u.test(atom.text)) && isPast(atom.text, context.today)) continue;
				if (settled && isJustPast(atom.text, context.today)) continue;
				return doubt("certain");
			case "opener":
				if (settled || titles(atoms, i, doneAt, clause) || isInPause(atoms, i, doneAt)) break;
				return doubt("certain");
			case "step":
				if (settled && !/(?:^|\s)(?:đã|da|rồi|roi)(?:\s|$)/iu.test(atom.text)) return doubt("certain");
				if (settled || pausesBefore(atoms, i, doneAt)) break;
				return doubt("certain");
			case "ending":
				if (settled || pausesBefore(atoms, i, doneAt)) break;
				return doubt("certain");
			case "accept":
				if (pausesBefore(atoms, i, doneAt)) continue;
				return doubt("certain");
			case "text":
			case "name":
			case "amount":
			case "clock":
			case "part":
			case "because":
				if (open || (!settled && isInPause(atoms, i, doneAt))) break;
				if (atom.mark !== "part" && isTitle(atoms, i, doneAt, clause)) break;
				return doubt(denial ? null : "certain");
			case "order":
				if (
					requested &&
					/^(?:nhờ|nho|giúp|giup|hộ|ho|giùm|gium|dùm|dum|đề nghị|de nghi|kính|xin|mong)/iu.test(atom.text)
				)
					continue;
				return doubt("certain");
			case "question":
				return doubt("unclear");
			case "negation":
				return denial ? DENIED : doubt(isAsking(atoms, i) ? "unclear" : "certain");
			case "bad":
				return DENIED;
			default:
				return doubt(denial ? null : "certain");
		}
		// Own words: from here on nothing may be harmful, and they are kept as the remark.
		open ||= settled;
		if (settled && noteFrom < 0) noteFrom = i;
		hasWords ||= settled && atom.mark !== "opener";
		opened ||= settled && atom.mark === "opener";
	}
	const kept = hasWords || (opened && !documented);
	const note = !kept ? null : wordsBetween(context.text, atoms[noteFrom]?.start ?? 0, endOf(atoms));
	return { done: true, ask: null, note };
}

/** "đã", "rồi", or a word of completion that begins with it ("đã xử lý xong"). */
const isBehind = (atom: Atom): boolean =>
	atom.mark === "past" ||
	atom.mark === "after" ||
	(atom.mark === "done" && /^(?:đã|da|đa|vừa|vua) /iu.test(atom.text));

/** "chưa xong", "không hoàn thành", "xong đâu": said of the completion itself. */
function denies(atoms: readonly Atom[], doneAt: number): boolean {
	for (let i = doneAt - 1; i >= 0; i--) {
		const atom = atoms[i];
		if (atom?.mark === "negation") return true;
		if (atom?.mark !== "courtesy" && atom?.mark !== "past" && atom?.mark !== "order" && atom?.mark !== "near")
			return false;
	}
	return false;
}

/** "hoàn thành 3 đúng hạn": without "đã" or "rồi" rather an order. */
const IN_TIME = /^(?:đúng|dung|trước|truoc|trong|kịp|kip) (?:hạn|han|thời|thoi|tiến|tien)/iu;

/** "xong 3 nhé em", "hoàn thành 3 nhé": said downwards it is an order. */
function soundsLikeOrder({ atoms, itemFirst }: Clause): boolean {
	const finish = atoms.some((atom) => atom.mark === "done" && /^ho[àa]n/iu.test(atom.text));
	if (finish && !itemFirst && atoms.some((atom) => IN_TIME.test(atom.text))) return true;
	const words = atoms
		.filter((atom) => atom.mark !== "smile" && atom.mark !== "break")
		.slice(-6)
		.map((atom) => atom.text)
		.join(" ");
	const reported = atoms.some((atom) => atom.mark === "document" || atom.mark === "request");
	return URGED.test(words) && ((finish && !reported) || DOWNWARDS.test(words));
}
const URGED = /(?:^|\s)(?:nhé|nhe|nha|nhá|nghe|nghen|nhen|hen)(?:\s|$)/iu;
const DOWNWARDS =
	/(?<!giúp|hộ|cho|giùm|giup|ho)\s(?:em|cháu|các em|cac em|bạn|các bạn|cả nhà|mọi người|mn|các đồng chí|cac dong chi|đồng chí|dong chi|cac ban|moi nguoi|ca nha|don vi|cac don vi|đ\/c|các đ\/c|đơn vị|các đơn vị)(?:\s(?:ạ|nhé|nha))*$/iu;

/** "báo cáo hoàn thành", "báo cáo kết quả hoàn thành việc 3": the name of a paper. */
const isTitleOf = (atoms: readonly Atom[], doneAt: number): boolean =>
	/(?:^báo cáo|^bao cao|^bc|kết quả|tình hình|ket qua|tinh hinh)$/iu.test(atoms[doneAt - 1]?.text ?? "") &&
	/^ho[àa]n/iu.test(atoms[doneAt]?.text ?? "");

/** "còn 2 nữa là xong", "3 ký là xong", "xong 2 là xong hết": what is left to do, or what would finish it. */
function isOnlyAhead({ atoms, contrast, except, named }: Clause, doneAt: number): boolean {
	const requested = atoms.some((atom) => atom.mark === "request");
	const leads = atoms.some(
		(atom, i) => i >= doneAt && atom.mark === "done" && /(?:^|\s)(?:là|la)$/iu.test(atoms[i - 1]?.text ?? ""),
	);
	const all = (contrast || except) && named.length > 0 && atoms.some((atom) => atom.mark === "all");
	return all || (leads && !requested);
}

/** "xong 3 rồi báo cáo anh": told to finish and then to report, unless "đã" says otherwise. */
function tellsToReport(atoms: readonly Atom[]): boolean {
	const at = atoms.findIndex(
		(atom, i) => atom.mark === "after" && /^(?:báo|bao|bc|b\/c)/iu.test(atoms[i + 1]?.text ?? ""),
	);
	return at > 0 && !atoms.some((atom) => isBehind(atom) && atom.mark !== "after");
}

/** "xong chưa", "xong 3 không": a question without its mark. */
function isAsking(atoms: readonly Atom[], at: number): boolean {
	const bare = !/\s/u.test(atoms[at]?.text ?? "");
	return (
		bare &&
		atoms
			.slice(at + 1)
			.every((atom) => atom.mark === "courtesy" || atom.mark === "smile" || atom.mark === "question")
	);
}

/** A pause parts this word from the completion that follows: "đã gửi báo cáo, đã xong". */
function pausesBefore(atoms: readonly Atom[], at: number, doneAt: number): boolean {
	return (
		at < doneAt && atoms.slice(at, doneAt).some((atom) => atom.mark === "break" || atom.mark === "colon")
	);
}

/** Own words before the completion that belong to an act and a pause: "3 đã gửi Sở Tài chính, xong rồi". */
function isInPause(atoms: readonly Atom[], at: number, doneAt: number): boolean {
	const acted = atoms.slice(0, at).some((atom) => atom.mark === "ending" || atom.mark === "step");
	return acted && pausesBefore(atoms, at, doneAt);
}

/** "việc 2 về thành lập Ban Chỉ đạo đã xong", "việc 2 (quy chế) đã xong": the title stands between. */
function titles(atoms: readonly Atom[], at: number, doneAt: number, clause: Clause): boolean {
	const before = atoms[at - 1];
	const opens = /^(?:về|ve|v\/v)/iu.test(atoms[at]?.text ?? "");
	return clause.head && clause.itemFirst && before?.mark === "items" && opens && isSaidPlainly(atoms, doneAt);
}

function isTitle(atoms: readonly Atom[], at: number, doneAt: number, clause: Clause): boolean {
	if (at > doneAt || !clause.head || !clause.itemFirst || !isSaidPlainly(atoms, doneAt)) return false;
	const items = atoms.findIndex((atom) => atom.mark === "items");
	const next = atoms[items + 1];
	if (items < 0 || items > at || !next) return false;
	if (next.text === "(") return atoms.slice(at, doneAt).some((atom) => atom.text === ")");
	return next.mark === "opener" && titles(atoms, items + 1, doneAt, clause);
}

const isSaidPlainly = (atoms: readonly Atom[], doneAt: number): boolean =>
	(atoms[doneAt] !== undefined && isBehind(atoms[doneAt])) ||
	atoms[doneAt - 1]?.mark === "past" ||
	atoms[doneAt - 1]?.text === "," ||
	atoms[doneAt + 1]?.mark === "after" ||
	atoms[doneAt - 1]?.mark === "colon";
