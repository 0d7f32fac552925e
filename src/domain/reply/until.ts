import type { WorkingCalendar } from "../calendar/calendar.ts";
import { dueOnOf } from "../deadline/deadline.ts";
import { parseDeadline } from "../deadline/parse-deadline.ts";
import { addTerm } from "../deadline/read-relative.ts";
import { addDays, type LocalDate, localDate, parts } from "../local-date.ts";
import { fold } from "../text/fold.ts";
import type { UntilShift } from "./reply.ts";

/** A new date, or how much later than the present deadline; nothing when neither is said. */
export interface Until {
	until: LocalDate | null;
	shift: UntilShift | null;
	/** Where the words of time stand in the text that was given. */
	start: number;
	end: number;
}

const NUMBERS: Record<string, number> = {
	mot: 1,
	hai: 2,
	ba: 3,
	bon: 4,
	nam: 5,
	sau: 6,
	bay: 7,
	tam: 8,
	chin: 9,
	muoi: 10,
};
const SHIFT =
	/(?<![\d/.-]|thu |ngay |thang |quy )(?<n>\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?<unit>ngay lam viec|ngay|tuan le|tuan|thang)(?! *\d)(?: nua| lam viec)?/u;
const UNITS: Record<string, UntilShift["unit"]> = {
	ngay: "day",
	"ngay lam viec": "working-day",
	tuan: "week",
	"tuan le": "week",
	thang: "month",
};
/** Where the words of time end: a reason, a pause, a courtesy. */
const END =
	/[,;()!?]|:(?!\d)|(?<!\d)\.|\.(?!\d)| - |(?<!\p{L})(?:vì|do|bởi|tại vì|lý do|lí do|nguyên nhân|để|nhằm|vi|boi|tai vi|ly do|li do|nguyen nhan|de|nham|ạ|nhé|nha|được không|duoc khong|anh|chị|sếp|em|với|giúp|nên|mới|theo)(?!\p{L})/iu;
const MARKER =
	/^(?:\s|:|thêm|them|lại|lai|hạn|han|thời hạn|thoi han|thời gian|thoi gian|thực hiện|thuc hien|hoàn thành|hoan thanh|đến|den|tới|toi|sang|qua|thành|thanh|vào|vao|là|la|trước|truoc|cho|xuống|mới|moi|tiến độ|nộp|nop|báo cáo|về|ve|xin)(?!\p{L})/iu;
const MARKERS = 8;

/** Finds the date or the delay in the words that follow a request for more time. `text` is NFC. */
export function readUntil(text: string, today: LocalDate): Until | null {
	const short = text.slice(0, 200);
	const delay = readShift(short);
	for (let from = 0; from < short.length; ) {
		const rest = short.slice(from);
		const cut = rest.search(END);
		const piece = cut < 0 ? rest : rest.slice(0, cut);
		const found = dayIn(piece, today);
		const isDelay = delay && delay.start >= from && delay.start < from + piece.length;
		if (
			isDelay &&
			!(
				found && /\d ?[/.-] ?\d|tháng|thang \d/iu.test(piece.replace(short.slice(delay.start, delay.end), ""))
			)
		)
			return delay;
		if (found) return { until: found, shift: null, start: from, end: from + piece.length };
		if (cut < 0) break;
		from += cut + Math.max(1, END.exec(rest)?.[0].length ?? 1);
	}
	return null;
}

/** The day that a delay leads to from the one that holds. */
export const shiftedBy = (calendar: WorkingCalendar, from: LocalDate, { n, unit }: UntilShift): LocalDate =>
	unit === "working-day" ? calendar.addWorkingDays(from, n) : addTerm(from, n, unit);

/** "thêm 5 ngày", "1 tuần", "10 ngày làm việc". */
function readShift(text: string): Until | null {
	const folded = foldEvenly(text);
	const match = SHIFT.exec(folded);
	const unit = UNITS[match?.groups?.unit ?? ""];
	if (!match?.groups || !unit) return null;
	const word = match.groups.n ?? "";
	const n = NUMBERS[word] ?? Number.parseInt(word, 10);
	const working = match[0].endsWith("lam viec");
	return {
		until: null,
		shift: { n, unit: working ? "working-day" : unit },
		start: match.index,
		end: match.index + match[0].length,
	};
}

/** Folded letter by letter, so that places stay the same. */
function foldEvenly(text: string): string {
	let folded = "";
	for (const letter of text) {
		const plain = fold(letter);
		folded += plain.length === letter.length ? plain : letter.length === 1 ? " " : letter;
	}
	return folded;
}

/** The day that a phrase such as "đến hết tháng 6" or "15/3" names, on or after `today`; null when none. */
function dayIn(phrase: string, today: LocalDate): LocalDate | null {
	let text = phrase;
	for (let i = 0; i < MARKERS; i++) text = text.replace(MARKER, "");
	text = text.trim();
	if (!text) return null;
	const plain = dayMonth(fold(text), today);
	if (plain !== undefined) return plain;
	const due = dueOnOf(parseDeadline(text, today));
	if (due === null) return null;
	// "đến thứ hai" on a Monday is the next one.
	if (due === today && /^(?:thu|chu nhat|cn) ?/u.test(fold(text))) return addDays(due, 7);
	return due >= today ? due : null;
}

const DAY_MONTH =
	/^(?:ngay |hom |mung )?(?<day>\d{1,2}) ?(?:[/.-]| thang ) ?(?<month>\d{1,2})(?: ?(?:[/.-]|nam ) ?(?<year>\d{4}|\d{2}))?$/u;
/** Days for which a date without a year that has gone by is not taken for that of next year. */
const SLIP = 45;
const DAY = /^(?:ngay |hom |mung )(?<day>\d{1,2})$/u;

/** A day that is printed plainly; a year left out is the first that is not past. `undefined` for anything else. */
function dayMonth(text: string, today: LocalDate): LocalDate | null | undefined {
	const now = parts(today);
	const match = DAY_MONTH.exec(text);
	if (match?.groups) {
		const [day, month] = [Number(match.groups.day), Number(match.groups.month)];
		const year = match.groups.year;
		if (year)
			return notPast(localDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, day), today);
		const first = localDate(now.year, month, day);
		// "đến 25/2" on 2 March is a slip rather than next year.
		if (first !== null && first < today && addDays(first, SLIP) >= today) return null;
		return notPast(first, today) ?? notPast(localDate(now.year + 1, month, day), today);
	}
	const only = DAY.exec(text);
	if (!only?.groups) return undefined;
	const day = Number(only.groups.day);
	for (let ahead = 0; ahead < 62; ahead++) {
		const date = addDays(today, ahead);
		if (parts(date).day === day) return date;
	}
	return null;
}

const notPast = (date: LocalDate | null, today: LocalDate): LocalDate | null =>
	date !== null && date >= today ? date : null;
