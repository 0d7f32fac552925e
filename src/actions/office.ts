import { workingCalendar } from "../domain/calendar.ts";
import { dayOf } from "../domain/local-date.ts";
import { DEFAULT_POLICY } from "../domain/status.ts";
import type { Translate } from "../domain/translate.ts";
import { listCalendarDays } from "../store/calendar-days.ts";
import type { Database, Transaction } from "../store/database.ts";
import type { Queue } from "../store/queue.ts";
import type { About, Context } from "./context.ts";

export type { Queued } from "./context.ts";

/** What one running bot has: a database, a clock, a language, a name. */
export interface Office {
	db: Database;
	clock: { now(): Date };
	timeZone: string;
	queue: Queue;
	t: Translate;
	/** "@" name without "@". */
	bot: string;
	adminIds: readonly string[];
	about: About;
}

/** The context of one transaction: this moment, and the calendar as it stands in it. */
export async function openContext(office: Office, db: Transaction): Promise<Context> {
	const now = office.clock.now();
	return {
		db,
		now,
		today: dayOf(now, office.timeZone),
		timeZone: office.timeZone,
		calendar: workingCalendar(await listCalendarDays(db)),
		policy: DEFAULT_POLICY,
		queue: office.queue,
		queued: [],
		bot: office.bot,
		adminIds: office.adminIds,
		about: office.about,
	};
}
