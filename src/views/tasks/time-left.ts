import type { LocalDate } from "../../domain/local-date.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { Translate } from "../../domain/translate.ts";
import { hourText, shortDate, weekdayDate } from "../dates.ts";
import { deadlineText } from "./deadline-text.ts";

type Timed = Pick<AssignmentRow, "status" | "deadline" | "lastDay" | "dueTime" | "workingDaysLeft">;

function overdueText(t: Translate, row: Timed, lastDay: LocalDate, today: LocalDate): string {
	// The hour has passed on the day itself: no day is lost yet.
	if (lastDay === today) return t("left-hour-passed", { time: hourText(row.dueTime ?? "24:00") });
	const days = -(row.workingDaysLeft ?? 0);
	const date = shortDate(lastDay, today);
	return days > 0 ? t("left-overdue", { n: days, date }) : t("left-overdue-day-off", { date });
}

function openText(t: Translate, row: Timed, lastDay: LocalDate, today: LocalDate): string {
	const time = row.dueTime ? hourText(row.dueTime) : null;
	if (lastDay === today) return time ? t("left-today-hour", { time }) : t("left-today");
	const day = weekdayDate(t, lastDay, today);
	const date = time ? `${time} ${day}` : day;
	// A deadline on a day off: nobody works between now and then.
	if (row.workingDaysLeft === 0) return t("left-last-working-day", { date });
	return t("left-days", { n: row.workingDaysLeft ?? 0, date });
}

/**
 * How an assignment stands in time, in working days: "còn 2 ngày làm việc (thứ Tư, 04/3)", "quá 6 ngày làm việc (hạn
 * 20/02)", "hôm nay"; for those without a date the words of the deadline, for those done how they were done.
 */
export function timeLeft(t: Translate, row: Timed, today: LocalDate): string {
	switch (row.status) {
		case "open-overdue":
			return row.lastDay ? overdueText(t, row, row.lastDay, today) : t("status-open-overdue");
		case "open-in-time":
			return row.lastDay ? openText(t, row, row.lastDay, today) : deadlineText(t, row.deadline);
		case "waiting":
		case "no-deadline":
			return deadlineText(t, row.deadline);
		default:
			return t(`status-${row.status}`);
	}
}
