import type { Office } from "../actions/office.ts";
import { climbLadder } from "../actions/urging/climb-ladder.ts";
import { dayOf, type LocalDate } from "../domain/local-date.ts";
import type { DailyJob } from "./daily.ts";

/** Brings silence about overdue tasks a step further up, once a day, before the digests that tell of it. */
export function ladderJob(office: Office): DailyJob {
	let done: LocalDate | null = null;
	return {
		at: "00:00",
		async run() {
			const today = dayOf(office.clock.now(), office.timeZone);
			if (done === today) return;
			await climbLadder(office);
			done = today;
		},
	};
}
