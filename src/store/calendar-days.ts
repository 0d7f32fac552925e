import type { LocalDate } from "../domain/local-date.ts";
import type { Db } from "./database.ts";
import { fromDbDate } from "./dates.ts";

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
