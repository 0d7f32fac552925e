import { forgetFiles, forgetUpdates } from "../actions/forget-updates.ts";
import type { Office } from "../actions/office.ts";
import type { DailyJob } from "./daily.ts";
import { localTime } from "./daily.ts";

/** Keeps updates that were taken and files that were sent from piling up for ever: one sweep an hour is plenty. */
export function forgetJob(office: Pick<Office, "db" | "clock" | "timeZone">): DailyJob {
	let swept = "";
	return {
		at: "00:00",
		async run() {
			const hour = localTime(office.clock.now(), office.timeZone).slice(0, 2);
			if (hour === swept) return;
			await forgetUpdates(office);
			await forgetFiles(office);
			swept = hour;
		},
	};
}
