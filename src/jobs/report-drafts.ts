import type { Office } from "../actions/office.ts";
import { draftReports } from "../actions/reports/draft-reports.ts";
import type { DailyJob } from "./daily.ts";

/** Drafts of periodic reports, ordered once a period is closed; the job that makes files sends them. */
export const reportDraftsJob = (office: Office): DailyJob => ({
	at: office.about.digestTime,
	async run() {
		await draftReports(office);
	},
});
