import type { Named } from "./atom.ts";
import { ANDS, HEADS, RANGES } from "./lexicon/references.ts";
import { lookup, spellingOf } from "./lookup.ts";
import { numeralAt, spokenNumber } from "./numerals.ts";
import type { Piece } from "./pieces.ts";

const heads = lookup([["head", HEADS]]);
const ranges = lookup([["range", RANGES]]);
const ands = lookup([["and", ANDS]]);
const ordinals = lookup([
	["first", "đầu | đầu tiên | trên cùng | thứ nhất"],
	["last", "cuối | cuối cùng | dưới cùng | sau cùng"],
	[
		"none",
		"đầu tuần | đầu tháng | đầu năm | đầu quý | cuối tuần | cuối tháng | cuối năm | cuối quý | cuối ngày",
	],
] as const);
const from = lookup([["from", "từ | từ việc | từ mục | từ số | từ nhiệm vụ | từ câu"]]);
const onwards = lookup([
	[
		"onwards",
		"trở đi | trở xuống | trở về sau | đến hết | đến cuối | tới hết | đến cuối danh sách | trở đi đến hết",
	],
]);
/** More than any list has; a longer range is a mistake and is not written out. */
const LONGEST = 400;
const DASH = /^(?:[-–—]|-{1,2}>|=>|→|~)$/u;
const DOTS = /^(?:\.{2,}|…)$/u;

/** Numbers as they were named, where they end, and whether a word such as "việc" said that they are lines. */
export interface NumberGroup {
	named: Named[];
	head: boolean;
	next: number;
	/** Index of the piece where each of `named` begins. */
	starts: number[];
	/** Said "2 việc 3": the first number may be a count. */
	unsure: boolean;
}

export const headLength = (pieces: readonly Piece[], at: number): number => heads.at(pieces, at)?.length ?? 0;

/** Value of a number piece: "3", "03", "(3)", "3️⃣". */
export function numberIn(piece: Piece | undefined): number | null {
	if (piece?.kind !== "number") return null;
	if (piece.text === "🔟") return 10;
	const digits = piece.text.replace(/\D/gu, "");
	return digits.length > 6 ? null : Number.parseInt(digits, 10);
}

const isMark = (piece: Piece | undefined, signs: string): boolean =>
	piece?.kind === "mark" && signs.includes(piece.text.charAt(0));

/** Reads the numbers that are named from `at` on ("việc 1, 3 và 5-7"), or null where none is named. */
export function readNumbers(
	pieces: readonly Piece[],
	at: number,
	options: { items: number; wordRanges: boolean },
): NumberGroup | null {
	let next = at;
	const fromLength = from.at(pieces, next)?.length ?? 0;
	next += fromLength;
	let headSize = headLength(pieces, next);
	let head = headSize > 0 || fromLength > 1;
	const named: Named[] = [];
	const starts: number[] = [];
	let unsure = false;
	let joint: Named["joint"] = "first";
	while (named.length < LONGEST) {
		const headAt = headSize > 0 ? next : -1;
		next += headSize;
		if (isMark(pieces[next], "#") && pieces[next + 1]?.kind === "number") {
			next++;
			head = true;
		}
		const one = oneAt(pieces, next, { head: head || headSize > 0, items: options.items });
		if (!one) {
			next -= headSize;
			break;
		}
		starts.push(next);
		const openEnd = fromLength > 0 ? onwards.at(pieces, next + one.length) : null;
		if (openEnd && one.named.code === null) {
			const first = one.named.numbers[0] ?? 0;
			const size = options.items - first + 1;
			named.push({
				numbers: size > 1 ? Array.from({ length: size }, (_, i) => first + i) : [0],
				code: null,
				joint,
			});
			next += one.length + openEnd.length;
			break;
		}
		const upTo = rangeEnd(pieces, next + one.length, {
			word: options.wordRanges || fromLength > 0 || one.named.code !== null,
			items: options.items,
		});
		if (upTo && one.named.code === null) {
			const first = one.named.numbers[0] ?? 0;
			const last = upTo.value;
			const size = last - first;
			const numbers =
				size > 0 && size < LONGEST ? Array.from({ length: size + 1 }, (_, i) => first + i) : [0];
			named.push({ numbers, code: null, joint });
			next = upTo.next;
		} else {
			named.push({ ...one.named, joint });
			next += one.length;
		}
		const step = jointAt(pieces, next);
		if (!step) break;
		const nextHead = headLength(pieces, step.next);
		const ahead = step.next + nextHead;
		if (!oneAt(pieces, ahead, { head: nextHead > 0, items: options.items }) && !isMark(pieces[ahead], "#"))
			break;
		// "2 việc 3", "mục 2 việc 5", "nội dung 3 của việc 5": a count, or a part of another
		if (step.joint === "space" && nextHead > 0 && !isSame(pieces[headAt], pieces[step.next])) unsure = true;
		joint = step.joint === "comma" && nextHead > 0 ? "headed" : step.joint;
		next = step.next;
		headSize = nextHead;
	}
	return named.length > 0 ? { named, head, next, starts, unsure } : null;
}

const isSame = (one: Piece | undefined, other: Piece | undefined): boolean =>
	one !== undefined && other !== undefined && spellingOf(one).base === spellingOf(other).base;

/** One number, code or ordinal at this place. */
function oneAt(
	pieces: readonly Piece[],
	at: number,
	options: { head: boolean; items: number },
): { named: Named; length: number } | null {
	const piece = pieces[at];
	if (!piece) return null;
	if (piece.kind === "code") {
		const code = `NV-${piece.text.replace(/\D/gu, "")}`;
		return { named: { numbers: [], code, joint: "first" }, length: 1 };
	}
	const value = numberIn(piece);
	if (value !== null) return { named: { numbers: [value], code: null, joint: "first" }, length: 1 };
	if (!options.head) return null;
	const ordinal = ordinals.at(pieces, at);
	// Without diacritics "đóng dấu" looks like "dòng đầu".
	if (ordinal?.value === "none" || (ordinal && /^dong$/iu.test(pieces[at - 1]?.text ?? ""))) return null;
	if (ordinal) {
		const number = ordinal.value === "first" ? 1 : options.items;
		return { named: { numbers: [number], code: null, joint: "first" }, length: ordinal.length };
	}
	const spoken = spokenNumber(pieces, at);
	if (spoken)
		return { named: { numbers: [spoken.value], code: null, joint: "first" }, length: spoken.length };
	const numeral = numeralAt(pieces, at);
	return numeral === null ? null : { named: { numbers: [numeral], code: null, joint: "first" }, length: 1 };
}

/** "-4", "→ 4", "đến 4" after a number: the end of a range. */
function rangeEnd(
	pieces: readonly Piece[],
	at: number,
	options: { word: boolean; items: number },
): { value: number; next: number } | null {
	let next = at;
	const sign = pieces[at];
	if (sign?.kind === "mark" && (DASH.test(sign.text) || (DOTS.test(sign.text) && pieces[at + 1]?.glued)))
		next++;
	else if (options.word) {
		const word = ranges.at(pieces, at);
		if (!word) return null;
		next += word.length;
	} else return null;
	next += headLength(pieces, next);
	const value = numberIn(pieces[next]);
	return value === null ? null : { value, next: next + 1 };
}

function jointAt(pieces: readonly Piece[], at: number): { joint: Named["joint"]; next: number } | null {
	const piece = pieces[at];
	if (!piece) return null;
	if (isMark(piece, ",")) {
		const and = ands.at(pieces, at + 1);
		const next = at + 1 + (and?.length ?? 0);
		return { joint: and ? "and" : pieces[next]?.glued ? "tight" : "comma", next };
	}
	if (isMark(piece, "&+")) return { joint: "and", next: at + 1 };
	const and = ands.at(pieces, at);
	if (and) return { joint: "and", next: at + and.length };
	return piece.kind === "number" || piece.kind === "code" || headLength(pieces, at) > 0
		? { joint: "space", next: at }
		: null;
}
