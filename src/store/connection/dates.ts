import type { LocalDate } from "../../domain/local-date.ts";

/** PostgreSQL `date` columns travel as UTC midnights; the rest of the program knows only local dates. */
export const toDbDate = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);

export const toDbDateOrNull = (date: LocalDate | null): Date | null =>
	date === null ? null : toDbDate(date);

export const fromDbDate = (date: Date): LocalDate => date.toISOString().slice(0, 10);

export const fromDbDateOrNull = (date: Date | null): LocalDate | null =>
	date === null ? null : fromDbDate(date);
