import { fold } from "../text/fold.ts";
import type { Atom } from "./atom.ts";
import { ACT } from "./kinds.ts";
import { idle } from "./opening.ts";

const OF = "(?:(?:da|rat|xin|kinh|em|e|chung em|toi|chung toi|don vi|va|cung) )*";
/** "em cảm ơn chị đã nhắc": thanks, whatever for. */
const THANKS = new RegExp(`^${OF}(?:cam on|thank|thanks|tks|thks)(?: |$)`, "u");
/** "rất mong anh chị thông cảm", "nhờ văn phòng kiểm tra giúp": what the reader may do about it. */
const WISH = new RegExp(
	`^${OF}(?:nho|mong|kinh mong|de nghi|kinh de nghi|phien)(?: \\S+){0,7}? (?:ghi nhan|cap nhat|xac nhan|kiem tra|thong cam|nam|biet|theo doi|tong hop|gop y|xem giup|xem ho)(?: |$)`,
	"u",
);
/** "khỏi lo", "yên tâm". */
const CALM = /^(?:(?:anh|chi|sep|moi nguoi) )*(?:khoi lo|dung lo|khong phai lo|cu yen tam|yen tam)(?: |$)/u;
/** Longest of them, in atoms. */
const LONGEST = 16;

/** Makes harmless what a reply ends or begins with out of politeness; left in, its words would doubt a completion. */
export function takeOffClosing(atoms: Atom[]): Atom[] {
	const settled = [...atoms];
	for (let from = 0; from < atoms.length; ) {
		let to = from;
		while (to < atoms.length && atoms[to]?.mark !== "break") to++;
		const part = atoms.slice(from, to);
		if (part.length <= LONGEST && isCourteous(part))
			for (let at = from; at < to; at++) settled[at] = idle(atoms[at] as Atom);
		from = to + 1;
	}
	return settled;
}

/** Nothing in it is about a line. */
function isCourteous(part: readonly Atom[]): boolean {
	if (part.some(({ mark }) => ACT.has(mark) || mark === "items" || mark === "rest" || mark === "question")) {
		// "đừng lo" and "khỏi lo" deny only the worry
		return CALM.test(wordsOf(part)) && part.slice(1).every(({ mark }) => !ACT.has(mark) && mark !== "items");
	}
	const words = wordsOf(part);
	return THANKS.test(words) || WISH.test(words) || CALM.test(words);
}

const wordsOf = (part: readonly Atom[]): string => fold(part.map((atom) => atom.text).join(" "));
