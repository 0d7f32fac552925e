import type { AtomContext, Read } from "./atom-context.ts";
import { crossed } from "./compound.ts";
import { DOCUMENTS, NUMBERED, PARTS, PROGRAMMES, UNITS } from "./lexicon/references.ts";
import { lookup } from "./lookup.ts";
import { headLength } from "./numbers.ts";
import { spokenNumber } from "./numerals.ts";
import type { Piece } from "./pieces.ts";

const documents = lookup([
	["document", DOCUMENTS],
	["programme", PROGRAMMES],
] as const);
const numbered = lookup([
	["part", PARTS],
	["date", "ngày | hôm | mùng | mồng | ngày mùng | tháng | năm | quý | quí | tuần"],
	["other", NUMBERED],
] as const);
const weekdays = lookup([
	["day", "thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | thứ bẩy | chủ nhật"],
]);
const weekday = /^th[ứu] [2-7]$/iu;
const calendar = lookup([["date", "ngày | tháng | năm | mùng | mồng"]]);

/** "BC 45/BC-SNgV", "công văn số 45", "59-NQ/TW", with the date that follows it. */
export function documentAt(context: AtomContext, at: number): Read | null {
	const { pieces } = context;
	const kind = documents.at(pieces, at);
	const framed = context.phraseAt(at);
	if (kind && framed && framed.value === "courtesy" && framed.length > kind.length) return null;
	let next = at + (kind?.length ?? 0);
	const said = skipNumberSign(pieces, next);
	if (said > next && pieces[said]?.kind === "document") next = said;
	else if (kind) next = said;
	const piece = pieces[next];
	const bare = kind?.value === "document" && piece?.kind === "number";
	if (piece?.kind !== "document" && !bare) return null;
	const number = (piece?.text ?? "").replace(/\s+/gu, "");
	next++;
	const on = pieces[next]?.kind === "mark" && pieces[next]?.text === "," ? next + 1 : next;
	const dated = dateAt(context, on);
	return { atom: { mark: "document", number }, next: dated ? dated.next : next };
}

function skipNumberSign(pieces: readonly Piece[], at: number): number {
	const piece = pieces[at];
	if (piece?.kind !== "word" || !/^s[ốo]$/iu.test(piece.text.normalize("NFC"))) return at;
	// "số đi 415/STP-VP"
	if (
		/^(?:đi|di|đến|den|vb|hiệu|hieu)$/iu.test(pieces[at + 1]?.text ?? "") &&
		pieces[at + 2]?.kind === "document"
	)
		return at + 2;
	return pieces[at + 1]?.text === ":" ? at + 2 : at + 1;
}

const units = lookup([["unit", UNITS]]);
const limits = lookup([
	["limit", crossed("so với", "hạn | thời hạn | tiến độ | yêu cầu | kế hoạch | quy định")],
]);
const delays = lookup([
	[
		"delay",
		crossed(
			"trễ | muộn | chậm | sớm | sớm hơn | quá | vượt",
			"| hạn | tiến độ | so với hạn | thời hạn | mất",
		),
	],
]);

/** "trễ 1 ngày", "sớm 3 ngày": how late or early, which leaves done what is done. */
export function delayAt(context: AtomContext, at: number): Read | null {
	const { pieces } = context;
	const word = delays.at(pieces, at);
	const count = at + (word?.length ?? 0);
	const unit = word && pieces[count]?.kind === "number" ? units.at(pieces, count + 1) : null;
	const end = count + 1 + (unit?.length ?? 0);
	return unit && { atom: { mark: "courtesy" }, next: end + (limits.at(pieces, end)?.length ?? 0) };
}

/** "bảy mươi phần trăm". */
export function spokenPercentAt({ pieces }: AtomContext, at: number): Read | null {
	const number = spokenNumber(pieces, at);
	const sign = at + (number?.length ?? 0);
	const said = `${pieces[sign]?.text} ${pieces[sign + 1]?.text}`;
	if (!number || !/^ph[ầâa]n tr[ăa]m$/iu.test(said)) return null;
	return { atom: { mark: "percent", percent: number.value }, next: sign + 2 };
}

/** "15/3", "ngày 15 tháng 3 năm 2026", "quý 2", "hôm 5": a time; "bước 1", "phòng 3": a number of something else. */
export function dateAt(context: AtomContext, at: number): Read | null {
	const { pieces } = context;
	const piece = pieces[at];
	if (piece?.kind === "share") {
		const [part, whole] = piece.text.split("/").map(Number);
		return { atom: { mark: part === whole ? "text" : "near" }, next: at + 1 };
	}
	if (piece?.kind === "date") return { atom: { mark: "date" }, next: continueDate(pieces, at + 1) };
	const dayMonth =
		piece?.kind === "number" &&
		calendar.at(pieces, at + 1) &&
		pieces[at + 2]?.kind === "number" &&
		isMonth(pieces[at + 1]);
	if (dayMonth) return { atom: { mark: "date" }, next: continueDate(pieces, at + 3) };
	const named = weekdays.at(pieces, at);
	if (named) return { atom: { mark: "date" }, next: at + named.length };
	const noun = numbered.at(pieces, at);
	const head = headLength(pieces, at);
	const longer = Math.max(context.phraseAt(at)?.length ?? 0, head);
	if (!noun || longer > noun.length) return null;
	// "muc 5" is "mục 5" rather than "mức 5".
	if (!noun.exact && head === noun.length) return null;
	const value = pieces[at + noun.length];
	const counts =
		value?.kind === "number" || value?.kind === "date" || value?.kind === "dotted" || isRoman(value);
	if (noun.value === "part") {
		return { atom: { mark: "part" }, next: at + noun.length + (counts ? 1 : 0) };
	}
	if (!counts) return null;
	const next = at + noun.length + 1;
	return noun.value === "date" || weekday.test(`${piece?.text} ${value?.text}`)
		? { atom: { mark: "date" }, next: continueDate(pieces, next) }
		: { atom: { mark: "text" }, next };
}

const isMonth = (piece: Piece | undefined): boolean => /^th[áa]ng$/iu.test(piece?.text ?? "");
const isRoman = (piece: Piece | undefined): boolean =>
	piece?.kind === "word" && /^[IVX]{1,4}$/u.test(piece.text);

/** The rest of a date in words: "… tháng 3 năm 2026". */
function continueDate(pieces: readonly Piece[], at: number): number {
	let next = at;
	for (;;) {
		const noun = calendar.at(pieces, next);
		if (!noun) return next;
		const value = pieces[next + noun.length];
		if (value?.kind !== "number" && value?.kind !== "date") return next;
		next += noun.length + 1;
	}
}
