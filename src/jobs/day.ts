import type { Office } from "../actions/office.ts";
import { type DayWords, turnDay } from "../actions/turn-day.ts";
import type { DailyJob } from "./daily.ts";
import type { Sender } from "./sender.ts";

/** What was set for a day: mergers take effect, what was held for an absent colleague ends. */
export const dayJob = (office: Office, words: DayWords, sender: Sender): DailyJob => ({
	at: "00:00",
	async run() {
		for (const queued of await turnDay(office, words)) void sender.push(queued);
	},
});
