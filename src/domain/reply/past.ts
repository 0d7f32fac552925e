import { addDays, type LocalDate, localDate, parts } from "../local-date.ts";

const PRINTED = /(\d{1,2}) ?(?:[/.-]|tháng|thang) ?(\d{1,2})(?: ?(?:[/.-]|năm|nam) ?(\d{4}))?/iu;
/** A day without a year is the last such day when it lies no further back than this, in days. */
const LATELY = 180;
/** Within so many days a day without a year is the one just past, whatever else is said. */
const JUST = 45;

/** Whether words such as "ngày 28/02/2026" or "5/3" name a day that is not after today. Unclear words do not. */
export const isPast = (words: string, today: LocalDate): boolean => dayBehind(words, today, LATELY);

/**
 * Whether the words name a day of the last weeks, today left out: "xong ngày 27/2" typed on 2 March is no plan. What
 * could be a fraction ("xong 1/2") needs "ngày".
 */
export const isJustPast = (words: string, today: LocalDate): boolean =>
	/^(?:ngày|ngay|hôm|hom|1[3-9]|2\d|3[01])(?!\d)/iu.test(words) && dayBehind(words, addDays(today, -1), JUST);

function dayBehind(words: string, today: LocalDate, span: number): boolean {
	const match = PRINTED.exec(words);
	if (!match) return false;
	const [day, month] = [Number(match[1]), Number(match[2])];
	const year = match[3] === undefined ? parts(today).year : Number(match[3]);
	const date = localDate(year, month, day);
	if (date !== null && date <= today) return match[3] !== undefined || within(date, today, span);
	const before = localDate(year - 1, month, day);
	return match[3] === undefined && before !== null && within(before, today, span);
}

const within = (date: LocalDate, today: LocalDate, span: number): boolean =>
	Date.parse(today) - Date.parse(date) <= span * 86_400_000;
