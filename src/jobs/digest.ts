import { type DigestWords, sendDigests } from "../actions/digests/send-digests.ts";
import type { Office } from "../actions/office.ts";
import type { DailyJob } from "./daily.ts";
import type { Sender } from "./sender.ts";

/** The digests of each group and each leader, at the hour and on the days that they chose: due, claim, send. */
export const digestJob = (office: Office, words: DigestWords, sender: Sender): DailyJob => ({
	at: "00:00",
	async run() {
		for (const queued of await sendDigests(office, words)) void sender.push(queued);
	},
});
