import type { Succession } from "../domain/agencies/agency-directory.ts";
import type { Message } from "../domain/message.ts";
import type { Delegation } from "../domain/people/delegation.ts";
import { transact } from "../store/database.ts";
import { runSuccessions } from "./agencies/succeed-agency.ts";
import { notifyAdmins, notifyGroups, notifyPeople } from "./notify.ts";
import { type Office, openContext, type Queued } from "./office.ts";
import { endExpired } from "./people/delegate.ts";

/** How what happens by itself on a new day is put into words. */
export interface DayWords {
	succession(done: Succession): Message;
	delegationEnded(delegation: Delegation): Message;
}

/** What was set for a day that has come: mergers, the end of what was lent. Running it again finds nothing left to do. */
export function turnDay(office: Office, words: DayWords): Promise<Queued[]> {
	return transact(office.db, async (tx) => {
		const context = await openContext(office, tx);
		for (const done of await runSuccessions(context)) {
			const message = words.succession(done);
			await notifyGroups(context, done.intoId, message);
			await notifyAdmins(context, message);
		}
		for (const { delegation, personIds } of await endExpired(context))
			await notifyPeople(context, personIds, words.delegationEnded(delegation));
		return context.queued;
	});
}
