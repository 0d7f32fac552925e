import { type Post, releaseQuiet } from "../actions/deliver.ts";
import type { DailyJob } from "./daily.ts";
import type { Sender } from "./sender.ts";

/** Sends what waited for the end of quiet hours. */
export const quietJob = (post: Post, sender: Sender): DailyJob => ({
	at: "00:00",
	async run() {
		for (const queued of await releaseQuiet(post)) void sender.push(queued);
	},
});
