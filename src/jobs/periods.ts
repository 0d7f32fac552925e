import type { Office } from "../actions/office.ts";
import { openPeriods } from "../actions/periods/open-periods.ts";
import type { DailyJob } from "./daily.ts";

/** Opens the rounds of recurring and ongoing tasks that have fallen due; the morning's digest tells of them. */
export const periodsJob = (office: Office): DailyJob => ({
	at: "00:00",
	async run() {
		await openPeriods(office);
	},
});
