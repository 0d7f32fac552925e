import { type LocalDate, parts } from "../local-date.ts";
import { isBehind, isOnlyAhead, isTitleOf, soundsLikeOrder, tellsToReport } from "./ahead.ts";
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
	const lastDone = atoms.findLastIndex((atom) => atom.mark === "done" || atom.mark === "good");
	const lastItem = atoms.findLastIndex((atom) => atom.mark === "items" || atom.mark === "rest");
	const core = Math.max(doneAt, lastItem);
	const behind = atoms.some(isBehind);
	if (clause.muddled || atoms.length > LONGEST || isOnlyAhead(clause, doneAt)) return doubt("certain");
	const denial = denies(atoms, doneAt);
	if ((!behind && (soundsLikeOrder(clause) || isTitleOf(atoms, doneAt))) || tellsToReport(atoms))
		return doubt("certain");
	// "theo kế hoạch 3 xong ngày 28/2": planned so
	if (!behind && atoms.slice(0, doneAt).some(({ text }) => /^theo /iu.test(text))) return doubt("certain");
	// "3 để anh nắm xong"
	if (/^(?:để|de) /iu.test(atoms[doneAt - 1]?.text ?? "")) return doubt("certain");
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
				// "từ thứ sáu 3 xong": from then on, unless "đã" or "rồi" says that it is over
				if (
					i < doneAt &&
					SINCE.test(atom.text) &&
					!atoms.some((one) => isBehind(one) && !SINCE.test(one.text))
				)
					return doubt("certain");
				continue;
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
				// "8 việc em xong được 5 việc"
				if (countsDiffer(atoms) && !atoms.some((one) => one.mark === "negation")) return doubt("which");
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
				// "tính đến ngày 02/3/2026, đơn vị đã hoàn thành 1, 2"
				if (i < doneAt && behind && isPast(atoms[i + 1]?.text ?? "", context.today)) continue;
				if (open && atoms[i + 1]?.mark !== "date") break;
				return doubt("certain");
			case "percent":
				if (atom.percent === 100 && atoms[i - 1]?.mark !== "near") continue;
				return doubt("certain");
			case "today":
				// "tu thu sau toi": "tới" as well as "tôi"
				if (i > doneAt && /^toi$/iu.test(atom.text) && SINCE.test(atoms[i - 1]?.text ?? ""))
					return doubt("certain");
				if (behind) continue;
				return doubt("certain");
			case "document":
				if (settled || atoms[doneAt]?.mark === "good" || pausesBefore(atoms, i, doneAt)) continue;
				return doubt("certain");
			case "date":
				if ((open && hasWords) || (i > doneAt && isSince(atoms, i, context.today))) continue;
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
				// "đã làm việc 3 xong"
				if (!settled && WORKED.test(atom.text)) continue;
				if (settled || pausesBefore(atoms, i, doneAt)) break;
				return doubt("certain");
			case "accept":
				// "sep nhan: viec 3 xong": "nhắn" as well as "nhận"
				if (/^nhan$/iu.test(atom.text) && atoms[i + 1]?.mark === "colon") return doubt("certain");
				if (pausesBefore(atoms, i, doneAt)) continue;
				return doubt("certain");
			case "text":
			case "name":
			case "amount":
			case "clock":
			case "part":
			case "because":
				// "xong 7, việc 3 (phần của em): xong"
				if (atom.mark === "part" && i < lastDone) return doubt("certain");
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
			case "future":
				// "đã làm xong và gửi báo cáo chiều thứ Sáu"
				if (open && behind && atoms[i - 1]?.mark !== "break" && PART_OF_DAY.test(atom.text)) break;
				return doubt(denial ? null : "certain");
			case "contrast":
				// "5 chậm 1 ngày nhưng đã hoàn thành"
				if (
					i < doneAt &&
					/^(?:nhưng|nhung|tuy)/iu.test(atom.text) &&
					atoms.slice(0, i).every(({ mark }) => BEFORE_BUT.has(mark))
				)
					continue;
				return doubt(denial ? null : "certain");
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

const countsDiffer = (atoms: readonly Atom[]): boolean =>
	new Set(atoms.flatMap((atom) => (atom.mark === "count" ? [atom.count] : []))).size > 1;

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

const SINCE = /^(?:từ|tu)(?: |$)/iu;
const BEFORE_BUT = new Set<Atom["mark"]>(["items", "courtesy", "colon", "break"]);
const PART_OF_DAY = /^(?:sáng|trưa|chiều|tối|đêm|sang|trua|chieu|toi|dem)$/iu;
const WORKED = /^(?:đã|da) (?:làm|lam|thực hiện|thuc hien|xử lý|xu ly|giải quyết|giai quyet)$/iu;

/** "từ hôm thứ 6", "từ tháng 1": a time that lies behind, whichever it is. */
function isSince(atoms: readonly Atom[], at: number, today: LocalDate): boolean {
	const words = atoms[at]?.text ?? "";
	if (!SINCE.test(atoms[at - 1]?.text ?? "") || /\d\D+\d/u.test(words)) return false;
	const number = Number(/\d+/u.exec(words)?.[0] ?? 0);
	const { year, month } = parts(today);
	if (/^(?:tháng|thang)/iu.test(words)) return number <= month;
	return /^(?:năm|nam)/iu.test(words) ? number <= year : /^(?:thứ|thu|chủ|chu)/iu.test(words);
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

/** A pause or "và" parts this word from the completion that follows: "đã gửi báo cáo, đã xong". */
function pausesBefore(atoms: readonly Atom[], at: number, doneAt: number): boolean {
	const between = atoms.slice(at, Math.max(at, doneAt));
	return (
		between.some((atom) => atom.mark === "break" || atom.mark === "colon") || between.at(-1)?.mark === "and"
	);
}

/** Own words before the completion that belong to an act and a pause: "3 đã gửi Sở Tài chính, xong rồi". */
function isInPause(atoms: readonly Atom[], at: number, doneAt: number): boolean {
	const acted = atoms.slice(0, doneAt).some(({ mark }) => ["ending", "step", "past"].includes(mark));
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
