import type { WorkingCalendar } from "../calendar/calendar.ts";
import { addDays, type LocalDate } from "../local-date.ts";
import type { LadderStep } from "./urging.ts";

/** Steps from the bottom up. Below them is the focal point, who has the line in the digest of the group. */
export const LADDER_STEPS: readonly LadderStep[] = ["HEAD", "MONITOR", "LEADER"];

/** From so many working days overdue on a task goes to `step`. */
export interface Rung {
	step: LadderStep;
	days: number;
}

/**
 * The rungs of a setting "1/3/5/10" (focal point, head of agency, monitor, leader above), the highest first: after days
 * without the bot a task goes straight to the rung it belongs on. A number that is missing: never.
 */
export const rungsOf = ([, ...days]: readonly number[]): Rung[] =>
	LADDER_STEPS.flatMap((step, index) => {
		const from = days[index];
		return from === undefined ? [] : { step, days: from };
	}).reverse();

/** The steps below one: from these a task may still come to it. */
export const stepsBelow = (step: LadderStep): LadderStep[] =>
	LADDER_STEPS.slice(0, LADDER_STEPS.indexOf(step));

/** The latest last day on time that is `days` working days over today. */
export const overSince = (days: number, today: LocalDate, calendar: WorkingCalendar): LocalDate =>
	addDays(calendar.nextWorkingDay(calendar.addWorkingDays(today, -days)), -1);
