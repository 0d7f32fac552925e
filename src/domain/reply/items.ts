import type { Atom } from "./atom.ts";
import type { AtomContext, Read } from "./atom-context.ts";
import { DOCUMENTS, NUMBERED, PARTS, PROGRAMMES, TASKS, UNITS } from "./lexicon/references.ts";
import { lookup } from "./lookup.ts";
import { type NumberGroup, numberIn, readNumbers } from "./numbers.ts";
import { numeralAt } from "./numerals.ts";
import type { Piece } from "./pieces.ts";

const tasks = lookup([["task", TASKS]]);
const units = lookup([["unit", UNITS]]);
const nouns = lookup([
	["noun", TASKS],
	["noun", NUMBERED],
	["noun", PARTS],
	["noun", DOCUMENTS],
	["noun", PROGRAMMES],
	[
		"noun",
		"đơn vị | cơ quan | chi cục | đồng chí | đ/c | kết quả | lãnh đạo | bác | cháu | bạn | tiến độ | nghìn | triệu | tỷ | trăm | chục | phần trăm",
	],
]);
const wholes = lookup([
	["whole", "cả | tất cả | toàn bộ | hết | đủ | tất cả là | hết cả | tổng cộng | cả thảy"],
]);
const above = lookup([
	["above", "được giao | đã giao | trên | nêu trên | ở trên | này | trên đây | trên danh sách"],
]);
const ends = lookup([
	["first", "đầu | đầu tiên"],
	["last", "cuối | cuối cùng"],
] as const);

/** "cả 2", "cả hai việc", "2 việc", "3 nhiệm vụ đầu": how many, not which. */
export function countAt(context: AtomContext, at: number): Read | null {
	const { pieces } = context;
	const share = shareAt(pieces, at);
	if (share) return share;
	const whole = wholes.at(pieces, at);
	let next = at + (whole?.length ?? 0);
	const count = numberIn(pieces[next]) ?? numeralAt(pieces, next);
	if (count === null) return null;
	next++;
	const noun = tasks.at(pieces, next);
	const named = noun && !whole ? readNumbers(pieces, next, { items: context.items, wordRanges: true }) : null;
	// "xong hai việc 2 và 3": the count only announces them.
	if (named && sizeOf(named) === count) return { atom: { mark: "courtesy" }, next };
	if (noun && !namesMore(pieces, next + noun.length)) {
		const end = ends.at(pieces, next + noun.length);
		const after = next + noun.length + (end?.length ?? 0);
		if (end && count <= context.items && count > 0) {
			const first = end.value === "first" ? 1 : context.items - count + 1;
			const numbers = Array.from({ length: count }, (_, i) => first + i);
			return {
				atom: { mark: "items", head: true, named: [{ numbers, code: null, joint: "tight" }] },
				next: after,
			};
		}
		return {
			atom: { mark: "count", count, whole: true },
			next: after + (above.at(pieces, after)?.length ?? 0),
		};
	}
	if (!whole || noun || continues(pieces, next)) return null;
	if (/^h[ếe]t/iu.test(pieces[at]?.text ?? "")) return { atom: { mark: "count", count, whole: false }, next };
	return { atom: { mark: "count", count, whole: true }, next };
}

/** "3/3 việc" is all of them, "5/8 nhiệm vụ" leaves open which. */
function shareAt(pieces: readonly Piece[], at: number): Read | null {
	const noun = tasks.at(pieces, at + 1);
	const share = /^(\d{1,2})\/(\d{1,2})$/u.exec(pieces[at]?.text ?? "");
	if (!noun || !share || namesMore(pieces, at + 1 + noun.length)) return null;
	const whole = share[1] === share[2];
	return { atom: { mark: "count", count: Number(share[1]), whole }, next: at + 1 + noun.length };
}

/** "2 việc 1 và 3": the numbers themselves follow. */
const namesMore = (pieces: readonly Piece[], at: number): boolean => numberIn(pieces[at]) !== null;

/** "cả 1 và 3", "hết 1,2": a list, not a count. */
function continues(pieces: readonly Piece[], at: number): boolean {
	const group = readNumbers(pieces, at - 1, { items: 1, wordRanges: false });
	return group !== null && (group.named.length > 1 || (group.named[0]?.numbers.length ?? 0) > 1);
}

/** Lines that are named from here on; a number that belongs to something else becomes an amount. */
export function itemsAt(context: AtomContext, at: number, before: readonly Atom[]): Read | null {
	const { pieces, items } = context;
	const wordRanges = !asksForTime(before);
	const group = readNumbers(pieces, at, { items, wordRanges });
	if (!group) return null;
	const last = before.at(-1);
	const share = percentIn(group, before, items);
	if (share !== null) return { atom: { mark: "percent", percent: share }, next: group.next };
	const clings =
		(last?.mark === "text" || last?.mark === "name") &&
		pieces[at]?.kind === "number" &&
		!group.head &&
		!opensLine(pieces, group.next);
	if (clings) return { atom: { mark: "amount" }, next: group.next };
	if (group.unsure) return counted(group) ?? { atom: { mark: "amount" }, next: group.next };
	const lastHead = headless(group, pieces);
	const noun = followedBy(context, group.next);
	if (noun === "unit") return withoutLast(group, at);
	if (noun === "noun" && lastHead) {
		return { atom: { mark: "amount" }, next: group.next };
	}
	return { atom: { mark: "items", head: group.head, named: group.named }, next: group.next };
}

const sizeOf = (group: NumberGroup): number => group.named.reduce((sum, one) => sum + one.numbers.length, 0);

/** "2 việc 1, 3": the count agrees with what follows, so it is a count. */
function counted(group: NumberGroup): Read | null {
	const [first, ...rest] = group.named;
	const size = rest.reduce((sum, one) => sum + one.numbers.length, 0);
	if (!first || first.numbers[0] !== size || size < 2) return null;
	return { atom: { mark: "items", head: true, named: rest }, next: group.next };
}

/** "… 1. Xong", "… 2) chưa": the sign behind the number says that it numbers what follows. */
const opensLine = (pieces: readonly Piece[], at: number): boolean =>
	pieces[at]?.glued === true && /^[.):/]$/u.test(pieces[at]?.text ?? "") && pieces[at + 1]?.kind === "word";

/** "tiến độ 60", "đạt 60": a number that is no line of the message, after a word of progress. */
function percentIn(group: NumberGroup, before: readonly Atom[], items: number): number | null {
	const said = before
		.slice(-2)
		.map((atom) => atom.text)
		.join(" ");
	const value = group.named[0]?.numbers[0] ?? 0;
	const single = !group.head && group.named.length === 1 && group.named[0]?.numbers.length === 1;
	const told = /(?:tiến độ|tien do|đạt|dat)(?: (?:là|la))?(?: ?:)?$/iu.test(said);
	return single && told && value > items && value <= 100 ? value : null;
}

/** "gia hạn 3 5 ngày": the last number counts days; the ones before are lines. */
function withoutLast(group: NumberGroup, at: number): Read {
	const lastStart = group.starts.at(-1);
	const named = group.named.slice(0, -1);
	if (named.length === 0 || lastStart === undefined)
		return { atom: { mark: "amount" }, next: Math.max(group.next, at + 1) };
	return { atom: { mark: "items", head: group.head, named }, next: lastStart };
}

const headless = (group: NumberGroup, pieces: readonly Piece[]): boolean =>
	!group.head && pieces[group.starts.at(-1) ?? 0]?.kind === "number";

/** Whether what follows a number makes it an amount: "3 hồ sơ", "5 ngày"; null when the number stands free. */
function followedBy(context: AtomContext, at: number): "unit" | "noun" | null {
	const piece = context.pieces[at];
	if (!piece || piece.kind === "mark" || piece.kind === "line") return null;
	if (piece.kind === "clock" || piece.kind === "dotted" || piece.kind === "share") return "noun";
	if (piece.kind !== "word" || context.pieces[at + 1]?.kind === "percent") return null;
	if (piece.glued && /^[^r]$/iu.test(piece.text)) return "noun";
	if (/^s[ốo]$/iu.test(piece.text) && context.pieces[at + 1]?.kind === "document") return null;
	// "lùi 3 một tuần": what follows counts something else.
	if (numeralAt(context.pieces, at) !== null && units.at(context.pieces, at + 1)) return null;
	const unit = units.at(context.pieces, at);
	// "việc 4 ngày hôm qua"
	if (unit && /^h[ôo]m$/iu.test(context.pieces[at + unit.length]?.text ?? "")) return null;
	if (unit) return numberFollows(context.pieces, at + unit.length) ? null : "unit";
	const noun = nouns.at(context.pieces, at);
	const found = context.phraseAt(at);
	// "2 chị đã xong": how many people, as well as line 2
	if (PERSON.test(piece.text) && /^(?:đã|da|đều|deu)$/iu.test(context.pieces[at + 1]?.text ?? ""))
		return "noun";
	// "còn 3 anh cho thêm" names line 3, and no photos ("ảnh").
	const meant = found?.exact === true && noun?.exact === false;
	if (noun && !meant && (found?.length ?? 0) <= noun.length)
		return numberFollows(context.pieces, at + noun.length) ? null : "noun";
	const names = found?.value === "name" && !/^cho$/iu.test(piece.text);
	return !found || names || context.isName(at) ? "noun" : null;
}

const PERSON = /^(?:anh|chị|chi|sếp|sep|cô|co|chú|chu|ông|ong|bà|ba)$/iu;

function numberFollows(pieces: readonly Piece[], at: number): boolean {
	const piece = pieces[at];
	if (piece?.kind === "word" && /^s[ốo]$/iu.test(piece.text)) return numberFollows(pieces, at + 1);
	// "tiến độ khoảng 80%"
	const about = piece?.kind === "word" && pieces[at + 1]?.kind === "percent";
	return (
		about ||
		piece?.kind === "percent" ||
		piece?.kind === "number" ||
		piece?.kind === "date" ||
		piece?.kind === "document" ||
		piece?.kind === "dotted"
	);
}

/** Inside a request for more time "đến 5" is a day, not the end of a range. */
function asksForTime(before: readonly Atom[]): boolean {
	for (let i = before.length - 1; i >= Math.max(0, before.length - 60); i--) {
		const atom = before[i];
		if (!atom || atom.mark === "stop") return false;
		if (atom.mark === "extend") return true;
	}
	return false;
}
