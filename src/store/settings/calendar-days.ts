import type { LocalDate } from "../../domain/local-date.ts";
import { fromDbDate, toDbDate } from "../connection/dates.ts";
import type { Db } from "../database.ts";

/** A day on which this office's calendar differs from the yearly one. */
export interface CalendarException {
	day: LocalDate;
	works: boolean;
	name: string;
}

export async function listCalendarDays(db: Db): Promise<CalendarException[]> {
	const rows = await db.calendarDay.findMany({ orderBy: { day: "asc" } });
	return rows.map(({ day, works, name }) => ({ day: fromDbDate(day), works, name }));
}

/** Enters days; one that was entered before is replaced. */
export async function setCalendarDays(db: Db, days: CalendarException[], source: string): Promise<void> {
	for (const { day, works, name } of days)
		await db.calendarDay.upsert({
			where: { day: toDbDate(day) },
			create: { day: toDbDate(day), works, name, source },
			update: { works, name, source },
		});
}

/** Takes entries out; returns the days that had one. */
export async function clearCalendarDays(db: Db, days: LocalDate[]): Promise<LocalDate[]> {
	const where = { day: { in: days.map(toDbDate) } };
	const rows = await db.calendarDay.findMany({ where, orderBy: { day: "asc" } });
	await db.calendarDay.deleteMany({ where });
	return rows.map(({ day }) => fromDbDate(day));
}
