import type { LocalDate } from "../../domain/local-date.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";

/** The headings under which a list shows assignments, most urgent first. */
export const GROUPS = [
	"overdue",
	"today",
	"soon",
	"in-time",
	"ongoing",
	"waiting",
	"no-deadline",
	"done",
	"cancelled",
] as const;

export type Group = (typeof GROUPS)[number];

/** Where an assignment stands in a list. */
export function groupOf(row: AssignmentRow): Group {
	switch (row.status) {
		case "open-overdue":
			return "overdue";
		case "waiting":
		case "cancelled":
			return row.status;
		case "done-on-time":
		case "done-late":
			return "done";
		case "no-deadline":
			// Work that goes on by its nature does not lack a deadline.
			return row.deadline.kind === "ongoing" || row.deadline.kind === "recurring" ? "ongoing" : "no-deadline";
		case "open-in-time":
			if (row.lastDay === null) return "ongoing";
			if (row.workingDaysLeft === 0) return "today";
			return row.dueSoon ? "soon" : "in-time";
	}
}

/** Whether the heading alone says when it is due: under "Hôm nay" only an hour or a day off is news. */
export const saysItAll = (group: Group, row: AssignmentRow, today: LocalDate): boolean =>
	group === "no-deadline" || (group === "today" && row.lastDay === today && row.dueTime === null);

/** Rows under their headings, empty headings left out; the order within one is kept. */
export const groupRows = (rows: AssignmentRow[]): { group: Group; rows: AssignmentRow[] }[] =>
	GROUPS.map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) })).filter(
		(part) => part.rows.length > 0,
	);
