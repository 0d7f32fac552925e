import { type LocalDate, localDate, parts } from "../local-date.ts";
import { cut, type Piece } from "../reply/pieces.ts";
import { fold } from "../text/fold.ts";

/** The document that an answer names. */
export interface NamedDocument {
	/** Number and symbol as typed. */
	evidence: string;
	/** Its day, where it was said. */
	sentOn: LocalDate | null;
	/** Its day is still to come: nobody has sent it. */
	future: boolean;
	/** The agency's own, and not the one that it answers. */
	own: boolean;
	/** Folded words of the answer without it and the words that belong to it. */
	rest: string;
}

const NOUN =
	/(?:^| )(?:cong van|cv|van ban|vb|bao cao|bc|to trinh|phieu|y kien bang van ban)(?: so)?(?: so:?)?$/;
/** What leads up to the number: nothing but that it was sent. */
const LEAD =
	/^(?:(?:so|ban|phong|ubnd|don vi|co quan|ben|em|da|co|gui|tra loi|phuc dap|gop y|tham gia|y kien|ban hanh|phat hanh|tai|bang|qua|theo|kem|kem theo|cong van|cv|van ban|vb|bao cao|bc|to trinh|phieu|roi|la|chinh thuc|noi dung|ve|du thao|gop y bang|va)(?: |$))+$/;
const DAY = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/;

/** The first document that a text names by its number; null when it names none. */
export function documentIn(text: string, today: LocalDate): NamedDocument | null {
	const pieces = cut(text);
	const at = numberAt(text, pieces);
	const piece = pieces[at];
	if (!piece) return null;
	const { sentOn, next } = dayBehind(pieces, at + 1, today);
	const before = fold(text.slice(0, piece.start))
		.replace(/[:,.]+$/u, "")
		.trim();
	const behind = fold(text.slice(pieces[next - 1]?.end ?? piece.end))
		.replace(/^[\s,;.:–-]+|[\s.,!)]+$/gu, "")
		.replace(/^(?:a|nhe|roi|roi a|nha)$/u, "");
	const words = before.replace(/^[,;.: ]+/u, "");
	// "trả lời công văn 123/UBND-TH: nhất trí": that is the letter that asked.
	const answersIt =
		/(?:tra loi|phuc dap|thuc hien|theo|nhan duoc)(?: (?:cong van|cv|van ban|vb))?(?: so)?$/.test(words);
	const own = !answersIt || /(?:^| )da (?:tra loi|phuc dap|gop y|gui|co)/.test(words);
	const lead =
		words === "" || LEAD.test(words)
			? ""
			: words.replace(NOUN, "").replace(/[ ,]*(?:tai|bang|theo|kem|qua)?$/, "");
	return {
		evidence: text.slice(piece.start, piece.end).replace(/\s+/gu, " "),
		...{ sentOn, own },
		future: sentOn !== null && sentOn > today,
		rest: [lead, behind].filter(Boolean).join(", "),
	};
}

/** A number with its symbol, or a bare one behind "công văn số". */
function numberAt(text: string, pieces: readonly Piece[]): number {
	const full = pieces.findIndex(({ kind }) => kind === "document");
	if (full >= 0) return full;
	return pieces.findIndex(({ kind, start }) => kind === "number" && NOUN.test(fold(text.slice(0, start))));
}

function dayBehind(
	pieces: readonly Piece[],
	at: number,
	today: LocalDate,
): { sentOn: LocalDate | null; next: number } {
	const word = fold(pieces[at]?.text ?? "");
	const from = word === "ngay" || word === "," || word === "(" ? at + 1 : at;
	const second = fold(pieces[from]?.text ?? "") === "ngay" ? from + 1 : from;
	const found = pieces[second]?.kind === "date" ? DAY.exec(pieces[second]?.text ?? "") : null;
	if (!found) return { sentOn: null, next: at };
	const day = (year: number) => localDate(year, Number(found[2]), Number(found[1]));
	const { year, month } = parts(today);
	let sentOn = day(Number(found[3] ?? year));
	// "ngày 30/12", said in January.
	if (!found[3] && sentOn && sentOn > today && month <= 2 && Number(found[2]) >= 11) sentOn = day(year - 1);
	return { sentOn, next: second + 1 };
}
