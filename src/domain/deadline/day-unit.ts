import type { Unit } from "./unit.ts";

/** One day as written. */
export type DayUnit = Unit & { unit: "day" };

/** A day from its numbers, null where the text leaves one out. */
export const dayUnit = (
	year: number | null,
	month: number | null,
	number: number | "last",
	extra: Partial<DayUnit> = {},
): DayUnit => ({ unit: "day", year, month, day: number, ...extra });
