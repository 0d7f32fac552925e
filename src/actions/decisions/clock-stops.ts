import { dayOf, type LocalDate } from "../../domain/local-date.ts";
import type { EventData } from "../../domain/tasks/task-event.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import type { AssignmentRecord } from "../../store/tasks/assignments.ts";
import type { Context } from "../context.ts";

/** What an event says with which a stopped clock runs again: the deadline is as many working days later. Empty where it runs. */
export function clockRuns({ calendar, today }: Context, record: AssignmentRecord): EventData {
	const pausedOn = fromDbDateOrNull(record.pausedOn);
	if (pausedOn === null) return {};
	const days = Math.max(0, calendar.workingDaysBetween(pausedOn, today));
	const later = (day: LocalDate | null) => day && (days > 0 ? calendar.addWorkingDays(day, days) : day);
	return {
		on: today,
		days,
		until: later(fromDbDateOrNull(record.dueOn)),
		lastDay: later(fromDbDateOrNull(record.lastDay)),
	};
}

/** Working days from an instant to another, or to now. */
export const workingDaysSince = (context: Context, from: Date, to: Date | null = null): number =>
	Math.max(
		0,
		context.calendar.workingDaysBetween(
			dayOf(from, context.timeZone),
			to ? dayOf(to, context.timeZone) : context.today,
		),
	);
