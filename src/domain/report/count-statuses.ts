import type { Status, StatusCount } from "../tasks/assignment.ts";

/** How many of these are in each state. */
export function countStatuses(statuses: Iterable<Status>): StatusCount {
	const count: StatusCount = {
		"done-on-time": 0,
		"done-late": 0,
		"open-in-time": 0,
		"open-overdue": 0,
		"no-deadline": 0,
		waiting: 0,
		cancelled: 0,
	};
	for (const status of statuses) count[status]++;
	return count;
}
