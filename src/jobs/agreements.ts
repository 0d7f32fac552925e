import { type ReviewWords, reviewAgreements } from "../actions/agreements/review-agreements.ts";
import { type Office, openContext } from "../actions/office.ts";
import type { DailyJob } from "./daily.ts";
import type { Sender } from "./sender.ts";

/** Tasks to review agreements that will expire, told on working days when the morning's news is due. */
export const agreementsJob = (office: Office, words: ReviewWords, sender: Sender): DailyJob => ({
	at: office.about.digestTime,
	async run() {
		const { calendar, today } = await openContext(office, office.db);
		if (!calendar.isWorkingDay(today)) return;
		for (const queued of await reviewAgreements(office, words)) void sender.push(queued);
	},
});
