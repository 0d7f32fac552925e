import { addDays, daysBetween, type LocalDate, localDate, parts, weekday } from "../local-date.ts";
import { fold, normalizeText } from "../text/fold.ts";

/** A day on which the office's calendar is to differ from the yearly one. */
export interface CalendarChange {
	day: LocalDate;
	works: boolean;
	/** Why, in a few words. */
	name: string;
}

/** A notice as understood: nothing of it counts before somebody confirms it. */
export interface CalendarNotice {
	days: CalendarChange[];
	/** Days that the notice calls by another day of the week than the calendar does. */
	doubts: LocalDate[];
}

/** Longest rest that a notice is believed to give: longer ones were misread. */
const LONGEST_REST = 16;

const FEASTS: [RegExp, string][] = [
	[/tet (?!duong)/gu, "Tết Nguyên đán"],
	[/tet duong lich|nam moi/gu, "Tết Dương lịch"],
	[/gio to|hung vuong/gu, "Giỗ Tổ Hùng Vương"],
	[/chien thang|\b30[/-]0?4|\b0?1[/-]0?5|quoc te lao dong/gu, "Ngày Chiến thắng, Quốc tế lao động"],
	[/quoc khanh|\b0?2[/-]0?9/gu, "Quốc khánh"],
];
const SWAPPED = "Hoán đổi ngày làm việc";
const MADE_UP = "Làm bù";
const REST = "Nghỉ theo thông báo";

const WEEKDAYS: Record<string, number> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };

/** What steers the reading, in the order in which it is tried at each place of the folded text. */
const MARKS = new RegExp(
	[
		"(?<swap>(?:hoan )?doi(?: lich| cac)? ngay lam viec|hoan doi|chuyen ngay lam viec)",
		"(?<works>(?:di )?lam (?:viec )?bu|di lam(?= vao| thu| ngay)|lam viec(?= vao| thu bay| chu nhat| ngay thu bay))",
		String.raw`(?<stop>(?<!ngay )lam viec|di lam|\btruc\b|truoc khi nghi|sau khi nghi)`,
		String.raw`(?<off>nghi)\b`,
		String.raw`(?:(?<weekday>thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)[ ,(]*(?:ngay )?)?(?<![\d/-])(?<date>\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?)(?![\d/-]|[a-z])`,
		String.raw`\b(?<until>den)\b`,
		String.raw`\b(?<into>sang|qua)\b`,
		String.raw`\b(?<from>tu)\b`,
		String.raw`(?<end>[.](?=\s|$))`,
	].join("|"),
	"gu",
);

/** Dates in words as figures; what is dated but is no day of rest is taken out: other documents, the lunar calendar. */
function plainDates(text: string): string {
	return fold(text)
		.replace(/\((?:tuc|nham)\b[^)]*\)/gu, " ")
		.replace(/(\d{1,2}) thang (\d{1,2}) nam (\d{4})/gu, "$1/$2/$3")
		.replace(/(\d{1,2}) thang (\d{1,2})(?! nam)/gu, "$1/$2")
		.replace(/so\s*:?\s*\S*\d\S*\/[a-z]\S*(?: cua [a-z ]{3,60})?,? ngay \d{1,2}\/\d{1,2}\/\d{4}/gu, " ")
		.replace(/(\d{1,2})\.(\d{1,2})\.(\d{4})/gu, "$1/$2/$3");
}

type Mode = "none" | "off" | "works" | "swap-from" | "swap-into";

/**
 * Reads a notice on days off: "hoán đổi ngày làm việc từ thứ Sáu ngày 02/01/2026 sang thứ Bảy ngày 10/01/2026", "nghỉ Tết
 * từ 14/02 đến hết 22/02/2026", "nghỉ bù …", "làm bù …". A year that is left out is the one named elsewhere, else that
 * of `today`. Null where no day is understood.
 */
export function readCalendarNotice(text: string, today: LocalDate): CalendarNotice | null {
	const folded = plainDates(normalizeText(text));
	const year = Number(/\d{1,2}[/-]\d{1,2}[/-](\d{4})/.exec(folded)?.[1] ?? parts(today).year);
	const days = new Map<LocalDate, CalendarChange>();
	const doubts = new Set<LocalDate>();
	let mode: Mode = "none";
	let sentence = 0;
	/** The day that a stretch begins with, once "đến" has followed it. */
	let last: LocalDate | null = null;
	let open: LocalDate | null = null;
	const put = (day: LocalDate, at: number): void => {
		const works = mode === "works" || mode === "swap-into";
		const swapping = mode === "swap-from" || mode === "swap-into";
		const name = works ? MADE_UP : feastIn(folded.slice(sentence, at));
		days.set(day, { day, works, name: swapping ? SWAPPED : name });
	};
	for (const found of folded.matchAll(MARKS)) {
		const groups = found.groups ?? {};
		if (groups.date) {
			const day = dayOf(groups.date, year);
			if (!day || mode === "none") continue;
			if (groups.weekday && weekdayOf(groups.weekday) !== weekday(day)) doubts.add(day);
			if (open !== null && mode === "off" && day > open && daysBetween(open, day) < LONGEST_REST)
				for (let next = addDays(open, 1); next < day; next = addDays(next, 1)) put(next, found.index);
			put(day, found.index + found[0].length);
			last = day;
			open = null;
			continue;
		}
		const next = modeAfter(mode, groups);
		if (groups.until) open = last;
		else if (next !== mode || groups.off || groups.end) last = null;
		if (groups.end) sentence = found.index;
		mode = next;
	}
	const read = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
	return read.length ? { days: read, doubts: [...doubts].sort() } : null;
}

function modeAfter(mode: Mode, groups: Record<string, string | undefined>): Mode {
	if (groups.swap) return "swap-from";
	if (groups.works) return "works";
	if (groups.off) return "off";
	if (groups.into && mode === "swap-from") return "swap-into";
	if (groups.from && mode === "swap-into") return "swap-from";
	return groups.end || groups.stop ? "none" : mode;
}

/** The feast that the words name last: the nearest before the day. */
function feastIn(words: string): string {
	const named = FEASTS.flatMap(([pattern, name]) =>
		[...words.matchAll(pattern)].map(({ index }) => ({ index, name })),
	);
	return named.sort((a, b) => b.index - a.index)[0]?.name ?? REST;
}

function dayOf(words: string, year: number): LocalDate | null {
	const [day = 0, month = 0, named] = words.split(/[/-]/).map(Number);
	return localDate(named ?? year, month, day);
}

function weekdayOf(words: string): number {
	if (words === "chu nhat") return 7;
	const name = words.replace("thu ", "");
	return WEEKDAYS[name] ?? Number(name) - 1;
}
