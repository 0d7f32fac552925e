import { alertMissed, missedFrom } from "../actions/health.ts";
import type { Office } from "../actions/office.ts";
import type { DailyJob } from "./daily.ts";
import type { Sender } from "./sender.ts";

/** Minutes between two looks: each reads the last days of every group. */
const EVERY = 15;

/** Tells admins, some time after the digests were due, of those that are missing. */
export function alertJob(office: Office, words: Parameters<typeof alertMissed>[1], sender: Sender): DailyJob {
	let looked = Number.NEGATIVE_INFINITY;
	return {
		at: missedFrom(office.about.digestTime),
		async run() {
			const now = office.clock.now().getTime();
			if (Math.abs(now - looked) < EVERY * 60_000) return;
			looked = now;
			for (const queued of await alertMissed(office, words)) void sender.push(queued);
		},
	};
}
