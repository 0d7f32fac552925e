import type { Office } from "../actions/office.ts";
import { chaseUnclear } from "../actions/urging/chase-unclear.ts";
import type { Unclear } from "../domain/digest/urging.ts";
import { dayOf, type LocalDate } from "../domain/local-date.ts";
import type { Message } from "../domain/message.ts";
import type { DailyJob } from "./daily.ts";
import type { Sender } from "./sender.ts";

/** Once a week asks whoever assigned it about what has no deadline, no agency or nobody to answer for it. */
export function chaseJob(
	office: Office,
	words: (unclear: Unclear) => Message,
	sender: Sender,
	at: string,
): DailyJob {
	let done: LocalDate | null = null;
	return {
		at,
		async run() {
			const today = dayOf(office.clock.now(), office.timeZone);
			if (done === today) return;
			for (const queued of await chaseUnclear(office, words)) void sender.push(queued);
			done = today;
		},
	};
}
