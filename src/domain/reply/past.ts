import { type LocalDate, localDate, parts } from "../local-date.ts";

const PRINTED = /(\d{1,2}) ?(?:[/.-]|tháng|thang) ?(\d{1,2})(?: ?(?:[/.-]|năm|nam) ?(\d{4}))?/iu;
/** A day without a year is the last such day when it lies no further back than this, in days. */
const LATELY = 180;

/** Whether words such as "ngày 28/02/2026" or "5/3" name a day that is not after today. Unclear words do not. */
export function isPast(words: string, today: LocalDate): boolean {
	const match = PRINTED.exec(words);
	if (!match) return false;
	const [day, month] = [Number(match[1]), Number(match[2])];
	const year = match[3] === undefined ? parts(today).year : Number(match[3]);
	const date = localDate(year, month, day);
	if (date !== null && date <= today) return match[3] !== undefined || within(date, today);
	const before = localDate(year - 1, month, day);
	return match[3] === undefined && before !== null && within(before, today);
}

const within = (date: LocalDate, today: LocalDate): boolean =>
	Date.parse(today) - Date.parse(date) <= LATELY * 86_400_000;
