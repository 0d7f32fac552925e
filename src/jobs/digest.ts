import { type Office, openContext } from "../actions/office.ts";
import { type DigestWords, sendDigests } from "../actions/send-digests.ts";
import type { DailyJob } from "./daily.ts";
import type { Sender } from "./sender.ts";

/** The morning digest of each linked group and each leader, on working days: due, claim, send. */
export const digestJob = (office: Office, words: DigestWords, sender: Sender, at: string): DailyJob => ({
	at,
	async run() {
		const { calendar, today } = await openContext(office, office.db);
		if (!calendar.isWorkingDay(today)) return;
		for (const queued of await sendDigests(office, words)) void sender.push(queued);
	},
});
