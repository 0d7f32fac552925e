import { fold } from "../text/fold.ts";
import type { Atom } from "./atom.ts";
import { ACT } from "./kinds.ts";
import { idle } from "./opening.ts";

const OF = "(?:(?:da|rat|xin|kinh|em|e|chung em|toi|chung toi|don vi|va|cung) )*";
/** "em cảm ơn chị đã nhắc": thanks, whatever for. */
const THANKS = new RegExp(`^${OF}(?:cam on|thank|thanks|tks|thks)(?: |$)`, "u");
/** "em xin lỗi vì báo cáo trễ". */
const SORRY = new RegExp(`^${OF}(?:xin loi|sorry|sr)(?: \\S+){0,5} (?:muon|tre|cham)(?: |$)`, "u");
/** "rất mong anh chị thông cảm", "nhờ văn phòng kiểm tra giúp": what the reader may do about it. */
const WISH = new RegExp(
	`^${OF}(?:nho|mong|kinh mong|de nghi|kinh de nghi|phien)(?: \\S+){0,7}? (?:ghi nhan|cap nhat|xac nhan|kiem tra|thong cam|nam|biet|theo doi|tong hop|gop y|xem giup|xem ho|(?:xoa|bo|thoi|ngung|tat|khong) nhac)(?: |$)`,
	"u",
);
/** "khỏi lo", "yên tâm". */
const CALM = /^(?:(?:anh|chi|sep|moi nguoi) )*(?:khoi lo|dung lo|khong phai lo|cu yen tam|yen tam)(?: |$)/u;
/** "cho ra khỏi danh sách giúp em". */
const DROP =
	/^(?:(?:nho|de nghi|xin|anh|chi|bot|giup|va|vui long) )*(?:cho|dua|bo|xoa|loai|gach)(?: \S+){0,2} khoi danh sach(?: |$)/u;
/** Longest of them, in atoms. */
const LONGEST = 16;

/** Makes harmless what a reply ends or begins with out of politeness; left in, its words would doubt a completion. */
export function takeOffClosing(atoms: Atom[]): Atom[] {
	const settled = [...atoms];
	for (let from = 0; from < atoms.length; ) {
		let to = from;
		while (to < atoms.length && atoms[to]?.mark !== "break") to++;
		const part = atoms.slice(from, to);
		// "cảm ơn anh chị đã hoàn thành việc 3": somebody else's word
		if (part.some(({ mark }) => mark === "done") && THANKS.test(wordsOf(part)))
			settled[from] = { ...(atoms[from] as Atom), mark: "hearsay" } as Atom;
		for (let at = from + vocative(part); at < to; at++) settled[at] = idle(atoms[at] as Atom);
		if (part.length <= LONGEST && isCourteous(part))
			for (let at = from; at < to; at++) settled[at] = idle(atoms[at] as Atom);
		from = to + 1;
	}
	return settled;
}

/** Nothing in it is about a line. */
function isCourteous(part: readonly Atom[]): boolean {
	if (part.some(({ mark }) => ["items", "rest", "question", "done", "good"].includes(mark))) return false;
	const words = wordsOf(part);
	// "khỏi lo" and "khỏi danh sách" deny nothing of a line
	if (CALM.test(words) || DROP.test(words)) return part.filter(({ mark }) => ACT.has(mark)).length <= 1;
	return (
		!part.some(({ mark }) => ACT.has(mark)) && (THANKS.test(words) || SORRY.test(words) || WISH.test(words))
	);
}

/** Where a part ends in somebody's name who is spoken to ("xong 3 rồi anh Hai"), or its length. */
function vocative(part: readonly Atom[]): number {
	const title = part.findLastIndex(({ text }) => TITLE.test(text));
	const name = part.slice(title + 1);
	const spoken = SPOKEN.has(part[title - 1]?.mark ?? "text");
	const called =
		name.length > 0 &&
		name.length < 3 &&
		name.every(({ mark, text }) => mark === "courtesy" || (mark === "text" && /^\p{Lu}\p{Ll}/u.test(text)));
	return title > 0 && spoken && called ? title : part.length;
}
const TITLE = /^(?:anh|chị|chú|cô|bác|dì|cậu|sếp|đ\/c|đồng chí)$/iu;
const SPOKEN = new Set<Atom["mark"]>(["after", "done", "courtesy"]);

const wordsOf = (part: readonly Atom[]): string => fold(part.map((atom) => atom.text).join(" "));
