import { alertMissed, missedFrom } from "../actions/health.ts";
import type { Office } from "../actions/office.ts";
import type { DailyJob } from "./daily.ts";
import type { Sender } from "./sender.ts";

/** Tells admins, some time after the digests were due, of those that are missing. */
export const alertJob = (
	office: Office,
	words: Parameters<typeof alertMissed>[1],
	sender: Sender,
): DailyJob => ({
	at: missedFrom(office.about.digestTime),
	async run() {
		for (const queued of await alertMissed(office, words)) void sender.push(queued);
	},
});
