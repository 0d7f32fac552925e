import type { DateRange, DueRange } from "./date-range.ts";
import { addDays, endOfMonth, type LocalDate, localDate, parts, weekday } from "./local-date.ts";
import { fold } from "./text/fold.ts";

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const FILLER = /\b(?:trong|den han|han chot|cua|bao cao|thang thu)\b/g;

const monthStart = (year: number, month: number): LocalDate =>
	localDate(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1) as LocalDate;

const months = (unit: DateRange["unit"], year: number, first: number, count: number): DateRange => {
	const from = monthStart(year, first);
	const last = parts(monthStart(year, first + count - 1));
	return { unit, from, to: endOfMonth(last.year, last.month) };
};

const week = (day: LocalDate): DateRange => {
	const from = addDays(day, 1 - weekday(day));
	return { unit: "week", from, to: addDays(from, 6) };
};

const weekFrom = (first: LocalDate | null): DateRange | null => (first ? week(first) : null);

const single = (day: LocalDate): DateRange => ({ unit: "day", from: day, to: day });

/** "15/3", "15/3/2026", "15-3-2026": without a year, that of today. */
function day(words: string, today: LocalDate): LocalDate | null {
	const found = /^(?:ngay )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(words);
	if (!found) return null;
	return localDate(Number(found[3] ?? parts(today).year), Number(found[2]), Number(found[1]));
}

type Reader = (found: RegExpExecArray, today: LocalDate) => DateRange | null;

const year = (found: string | undefined, today: LocalDate): number =>
	found ? Number(found) : parts(today).year;

const PATTERNS: [RegExp, Reader][] = [
	[/^(?:hom nay|ngay)$/, (_, today) => single(today)],
	[/^(?:ngay )?mai$/, (_, today) => single(addDays(today, 1))],
	[/^hom qua$/, (_, today) => single(addDays(today, -1))],
	[/^(?:tuan|tuan nay)$/, (_, today) => week(today)],
	[/^tuan tu (?:ngay )?(\S+)$/, (found, today) => weekFrom(day(found[1] ?? "", today))],
	[/^tuan (?:sau|toi)$/, (_, today) => week(addDays(today, 7))],
	[/^tuan (?:truoc|qua)$/, (_, today) => week(addDays(today, -7))],
	[/^(?:thang|thang nay)$/, (_, today) => months("month", parts(today).year, parts(today).month, 1)],
	[/^thang (?:sau|toi)$/, (_, today) => months("month", parts(today).year, parts(today).month + 1, 1)],
	[/^thang (?:truoc|qua)$/, (_, today) => months("month", parts(today).year, parts(today).month - 1, 1)],
	[
		/^thang (\d{1,2})(?:(?: nam |\/| )(\d{4}))?$/,
		(found, today) => inRange(Number(found[1]), 12, (n) => months("month", year(found[2], today), n, 1)),
	],
	[/^(?:quy|quy nay)$/, (_, today) => quarter(parts(today).year, Math.ceil(parts(today).month / 3))],
	[/^quy (?:sau|toi)$/, (_, today) => quarter(parts(today).year, Math.ceil(parts(today).month / 3) + 1)],
	[/^quy (?:truoc|qua)$/, (_, today) => quarter(parts(today).year, Math.ceil(parts(today).month / 3) - 1)],
	[
		/^q(?:uy )?(iv|i{1,3}|[1-4])(?:(?: nam |\/| )(\d{4}))?$/,
		(found, today) => quarter(year(found[2], today), ROMAN[found[1] ?? ""] ?? Number(found[1])),
	],
	[/^6 thang cuoi nam(?: (\d{4}))?$/, (found, today) => months("half-year", year(found[1], today), 7, 6)],
	[
		/^6 thang(?: dau nam)?(?: (?:nam )?(\d{4}))?$/,
		(found, today) => months("half-year", year(found[1], today), 1, 6),
	],
	[
		/^9 thang(?: dau nam)?(?: (?:nam )?(\d{4}))?$/,
		(found, today) => months("nine-months", year(found[1], today), 1, 9),
	],
	[/^(?:nam|nam nay)$/, (_, today) => months("year", parts(today).year, 1, 12)],
	[/^nam (?:truoc|ngoai)$/, (_, today) => months("year", parts(today).year - 1, 1, 12)],
	[/^nam sau$/, (_, today) => months("year", parts(today).year + 1, 1, 12)],
	[/^(?:nam )?(20\d{2})$/, (found) => months("year", Number(found[1]), 1, 12)],
];

const quarter = (ofYear: number, n: number): DateRange => months("quarter", ofYear, 3 * (n - 1) + 1, 3);

const inRange = (n: number, max: number, make: (n: number) => DateRange): DateRange | null =>
	n >= 1 && n <= max ? make(n) : null;

/**
 * "tuần này", "tháng 6", "quý II/2026", "6 tháng", "9 tháng", "năm", "15/3", "từ 1/3 đến 15/3" → days, ends included.
 * Null when the words name no stretch of time, or one whose end is before its start.
 */
export function parseDateRange(words: string, today: LocalDate): DateRange | null {
	const text = fold(words).replace(FILLER, " ").replace(/\s+/g, " ").trim();
	const between = /^(?:tu )?(?:ngay )?(\S+) (?:den|toi|-) (?:het )?(?:ngay )?(\S+)$/.exec(text);
	if (between) {
		const from = day(between[1] ?? "", today);
		const to = day(between[2] ?? "", today);
		return from && to && from <= to ? { unit: "range", from, to } : null;
	}
	const on = day(text, today);
	if (on) return single(on);
	for (const [pattern, read] of PATTERNS) {
		const found = pattern.exec(text);
		if (found) return read(found, today);
	}
	return null;
}

const STATES: [RegExp, DueRange["kind"]][] = [
	[/^(?:qua|tre) han$/, "overdue"],
	[/^(?:chua co|khong co|khong) (?:thoi )?han$/, "no-deadline"],
	[/^(?:cho|dang cho|theo yeu cau)$/, "waiting"],
	[/^(?:sap den han|sap toi han)?$/, "soon"],
];

/** What `/hanchot` was asked for; null when the words are not understood. */
export function parseDueRange(words: string, today: LocalDate): DueRange | null {
	const text = fold(words);
	const state = STATES.find(([pattern]) => pattern.test(text));
	if (state) return { kind: state[1] } as DueRange;
	const range = parseDateRange(words, today);
	return range && { kind: "between", range };
}
