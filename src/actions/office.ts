import { workingCalendar } from "../domain/calendar/calendar.ts";
import { dayOf } from "../domain/local-date.ts";
import { policyOf } from "../domain/settings/settings.ts";
import type { Translate } from "../domain/translate.ts";
import type { Database, Transaction } from "../store/database.ts";
import type { Queue } from "../store/queue.ts";
import { type CalendarException, listCalendarDays } from "../store/settings/calendar-days.ts";
import { listSettings, type StoredSettings } from "../store/settings/settings.ts";
import type { About, Context } from "./context.ts";
import { OFFICE, settingsIn } from "./settings/settings-of.ts";

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
export const openContext = async (office: Office, db: Transaction): Promise<Context> =>
	contextWith(office, db, { settings: await listSettings(db, [OFFICE]), days: await listCalendarDays(db) });

/** The same with what was read in this transaction already. */
export function contextWith(
	office: Office,
	db: Transaction,
	read: { settings: StoredSettings; days: CalendarException[] },
): Context {
	const now = office.clock.now();
	const settings = settingsIn(read.settings, office.about);
	return {
		db,
		now,
		today: dayOf(now, office.timeZone),
		timeZone: office.timeZone,
		calendar: workingCalendar(read.days),
		policy: policyOf(settings),
		settings,
		queue: office.queue,
		queued: [],
		bot: office.bot,
		adminIds: office.adminIds,
		about: office.about,
	};
}
