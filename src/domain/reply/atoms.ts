import type { Atom } from "./atom.ts";
import type { AtomContext, Bare, Read } from "./atom-context.ts";
import { dateAt, delayAt, documentAt, spokenPercentAt } from "./citations.ts";
import { countAt, itemsAt } from "./items.ts";
import { ACT } from "./kinds.ts";
import { type Found, lookup } from "./lookup.ts";
import { type Mark, PHRASES } from "./marks.ts";
import { cut, type Piece } from "./pieces.ts";

const phrases = lookup(PHRASES);
const titles = lookup([
	[
		"title",
		"anh | chị | ông | bà | đ/c | đồng chí | em | bạn | cô | chú | bác | phòng | sở | ban | thầy | sếp | tên",
	],
]);

/** Cuts a normalised text into what its stretches are: phrases, lines that are named, documents, signs. */
export function readAtoms(text: string, items: number): Atom[] {
	const pieces = cut(text);
	const known = new Map<number, Found<Mark> | null>();
	const shouting = text === text.toUpperCase();
	const context: AtomContext = {
		pieces,
		items,
		accented: /\p{M}|đ/iu.test(text.normalize("NFD")),
		phraseAt(at) {
			let found = known.get(at);
			if (found === undefined) {
				found = phrases.at(pieces, at);
				known.set(at, found);
			}
			return found;
		},
		isName: (at) => !shouting && isCapital(pieces[at]) && at > 0 && titles.at(pieces, at - 1) !== null,
	};
	const atoms: Atom[] = [];
	for (let at = 0; at < pieces.length; ) {
		const read = atomAt(context, at, atoms);
		const first = pieces[at];
		const last = pieces[read.next - 1];
		if (!first || !last) break;
		atoms.push({
			...read.atom,
			text: text.slice(first.start, last.end),
			start: first.start,
			end: last.end,
		} as Atom);
		at = read.next;
	}
	return atoms;
}

function atomAt(context: AtomContext, at: number, before: Atom[]): Read {
	const piece = context.pieces[at];
	if (!piece) return { atom: { mark: "text" }, next: at + 1 };
	return (
		documentAt(context, at) ??
		delayAt(context, at) ??
		spokenPercentAt(context, at) ??
		countAt(context, at) ??
		dateAt(context, at) ??
		itemsAt(context, at, before) ??
		signAt(context.pieces, at, before) ??
		phrase(context, at) ?? { atom: { mark: "text" }, next: at + 1 }
	);
}

function phrase(context: AtomContext, at: number): Read | null {
	const found = beforeHead(context, at) ?? context.phraseAt(at);
	if (!found || (found.value === "done" && context.isName(at)) || isProperNoun(context, at, found))
		return null;
	// "đến hết tháng 6": the unit belongs to the number behind it.
	const unit =
		(found.value === "until" || found.value === "future") &&
		found.length > 1 &&
		context.pieces[at + found.length]?.kind === "number" &&
		UNIT.test(context.pieces[at + found.length - 1]?.text ?? "");
	// "con gửi qua mail": whoever types diacritics and means "còn" writes so.
	if (found.value === "contrast" && context.accented && /^con$/iu.test(context.pieces[at]?.text ?? ""))
		return { atom: { mark: "courtesy" }, next: at + 1 };
	const mark =
		found.length === 1 && !context.accented && UNCLEAR.test(context.pieces[at]?.text ?? "")
			? "near"
			: found.value;
	return { atom: { mark }, next: at + found.length - (unit ? 1 : 0) };
}
/** Harmless words that may be "chờ", "bàn" or "hỉ" where nobody types diacritics. */
const UNCLEAR = /^(?:cho|ban|hi)$/iu;
const UNIT = /^(?:tháng|thang|quý|quí|quy|qui|năm|nam|tuần|tuan|ngày|ngay)$/iu;

/** "da lam viec 3": the last word belongs to the number behind it. */
function beforeHead({ pieces, phraseAt }: AtomContext, at: number): Found<Mark> | null {
	const found = phraseAt(at);
	const end = at + (found?.length ?? 0);
	const acts = found?.value === "step" || found?.value === "ending";
	if (!acts || pieces[end]?.kind !== "number" || !/^vi[ệe]c$/iu.test(pieces[end - 1]?.text ?? ""))
		return null;
	return phrases.at(pieces.slice(at, end - 1), 0);
}

/** "ở nhà Nam": a capital within a sentence and no diacritics make it a name rather than "nắm". */
function isProperNoun(context: AtomContext, at: number, found: Found<Mark>): boolean {
	return (
		found.length === 1 &&
		!found.exact &&
		isCapital(context.pieces[at]) &&
		context.pieces[at - 1]?.kind === "word"
	);
}

const isCapital = (piece: Piece | undefined): boolean =>
	piece?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(piece.text);

const GOOD = /^(?:✅|☑|✔|✓|√|💯)/u;
const BAD = /^(?:❌|✖|✗|✘|🚫|⛔|❎)/u;
const BUSY = /^(?:⏳|⌛|🔄|🚧|🏗)/u;
const ASKING = /^(?:❓|❔|🤔|⁉)/u;

/** Punctuation, emoji, links, quotations. */
function signAt(pieces: readonly Piece[], at: number, before: Atom[]): Read | null {
	const piece = pieces[at];
	const next = at + 1;
	switch (piece?.kind) {
		case "line":
			return { atom: { mark: "stop", sign: "line" }, next };
		case "quote":
			return { atom: { mark: "quote" }, next };
		case "link":
			return { atom: { mark: piece.text.startsWith("@") ? "smile" : "opener" }, next };
		case "clock":
			return { atom: { mark: "clock" }, next };
		case "percent":
			return { atom: { mark: "percent", percent: Number.parseFloat(piece.text.replace(",", ".")) }, next };
		case "vague-percent":
			return { atom: { mark: "percent", percent: null }, next };
		case "emoji":
			if (GOOD.test(piece.text)) return { atom: { mark: "good" }, next };
			if (BAD.test(piece.text)) return { atom: { mark: "bad" }, next };
			if (BUSY.test(piece.text)) return { atom: { mark: "busy" }, next };
			return { atom: { mark: ASKING.test(piece.text) ? "question" : "smile" }, next };
		case "mark":
			return { atom: punctuation(pieces, at, before), next };
		default:
			return null;
	}
}

function punctuation(pieces: readonly Piece[], at: number, before: Atom[]): Bare {
	const sign = pieces[at]?.text ?? "";
	const last = before.at(-1);
	const starting = !last || last.mark === "stop";
	if (sign.startsWith("?")) return { mark: "stop", sign: "?" };
	if (sign === ";") return { mark: "stop", sign: ";" };
	if (/^[.!…]/u.test(sign)) {
		if (sign === "." && pieces[at]?.glued && isListNumber(before)) return { mark: "colon" };
		return { mark: "stop", sign: "." };
	}
	if (/^(?:[:=]|[-=]+>|→|⇒)$/u.test(sign)) return { mark: "colon" };
	if (/^[)\]/]$/u.test(sign) && pieces[at]?.glued && isListNumber(before)) return { mark: "colon" };
	if (/^[*•~#·]$/u.test(sign) || (starting && /^[-–—+([>]/u.test(sign))) return { mark: "smile" };
	if (/^[-–—]+$/u.test(sign) && last?.mark === "items" && isListNumber(before, /^[-–—]/u))
		return { mark: "colon" };
	return /^["“”'%<>]$/u.test(sign) ? { mark: "quote" } : { mark: "break" };
}

/** How many atoms back a sentence is followed. */
const FAR = 80;

/** "1." or "2)" before what is said of it ("1. xong 2. chưa"), not behind it ("xong 1. Chưa xong 2."). */
function isListNumber(before: readonly Atom[], sign = /./u): boolean {
	if (before.at(-1)?.mark !== "items") return false;
	const near = before.slice(-FAR);
	const start = near.findLastIndex((atom) => atom.mark === "stop") + 1;
	const first = near.findIndex((atom, i) => i >= start && atom.mark === "items");
	// A later number is in a list where the first one was, or after a pause.
	if (first < near.length - 1) {
		const prior = near.at(-2)?.mark;
		const mark = near[first + 1];
		return (mark?.mark === "colon" && sign.test(mark.text)) || prior === "break" || prior === "and";
	}
	return !near.slice(start, first).some((atom) => ACT.has(atom.mark)) && (start > 0 || before.length <= FAR);
}
