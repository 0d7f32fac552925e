/** A calendar day in the office's zone, "YYYY-MM-DD". Never an instant: a deadline has no time zone. */
export type LocalDate = string;

const DAY_MS = 86_400_000;
const toUtc = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10);

/** The day with these numbers, or null where the calendar has no such day (30 February). Months count from 1. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
	const at = new Date(Date.UTC(year, month - 1, day));
	const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
	return exists ? fromUtc(at.getTime()) : null;
}

/** The day `days` later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => fromUtc(toUtc(date) + days * DAY_MS);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (toUtc(to) - toUtc(from)) / DAY_MS;

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekday = (date: LocalDate): number => new Date(toUtc(date)).getUTCDay() || 7;

/** Year, month (1–12) and day (1–31) of a date. */
export function parts(date: LocalDate): { year: number; month: number; day: number } {
	return { year: +date.slice(0, 4), month: +date.slice(5, 7), day: +date.slice(8, 10) };
}

/** Last day of a month (1–12). */
export const endOfMonth = (year: number, month: number): LocalDate => fromUtc(Date.UTC(year, month, 0));

/** The calendar day on which an instant falls in an IANA zone. */
export function dayOf(instant: Date, timeZone: string): LocalDate {
	// Made once for a zone: making one takes far longer than using it, and reports ask for very many days.
	const made = dayFormats.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
	dayFormats.set(timeZone, made);
	return made.format(instant);
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The time of day "HH:MM" at which an instant falls in an IANA zone. */
export function timeOf(instant: Date, timeZone: string): string {
	const made =
		timeFormats.get(timeZone) ??
		new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
	timeFormats.set(timeZone, made);
	return made.format(instant);
}

const timeFormats = new Map<string, Intl.DateTimeFormat>();

/** The instant at which clocks in an IANA zone show this date and time ("HH:MM"). */
export function instantOf(date: LocalDate, time: string, timeZone: string): Date {
	const asUtc = Date.parse(`${date}T${time}:00Z`);
	const made =
		clockFormats.get(timeZone) ??
		new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
	clockFormats.set(timeZone, made);
	const shown = made.format(asUtc);
	return new Date(asUtc - (Date.parse(`${shown.replace(" ", "T")}Z`) - asUtc));
}

const clockFormats = new Map<string, Intl.DateTimeFormat>();

/** Minutes by which an IANA zone is ahead of UTC, where that is the same from one day to another; else null. */
export function steadyOffset(
	timeZone: string,
	{ from, to }: { from: LocalDate; to: LocalDate },
): number | null {
	const offset = (day: LocalDate): number =>
		(toUtc(day) - instantOf(day, "00:00", timeZone).getTime()) / 60_000;
	const first = offset(to);
	// Clocks that are changed stay so for a month at least.
	for (let day = from; day < to; day = addDays(day, 28)) if (offset(day) !== first) return null;
	return first;
}
