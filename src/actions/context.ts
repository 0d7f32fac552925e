import type { WorkingCalendar } from "../domain/calendar.ts";
import type { LocalDate } from "../domain/local-date.ts";
import type { Policy } from "../domain/status.ts";
import type { Transaction } from "../store/database.ts";
import type { Queue } from "../store/queue.ts";

/** A delivery that waits in the database, and whose turn it is in: messages of one chat go out in order. */
export interface Queued {
	id: string;
	chatId: string;
}

/** What runs, for whoever looks after it. */
export interface About {
	version: string;
	/** Where the data is: a folder, or a server's name without the password. */
	database: string;
	/** "07:30": from when digests are due. */
	digestTime: string;
}

/** What every action stands on: one transaction, one moment, the office's calendar. */
export interface Context {
	db: Transaction;
	now: Date;
	/** The day of `now` in the office's zone. */
	today: LocalDate;
	timeZone: string;
	calendar: WorkingCalendar;
	policy: Policy;
	/** Jobs sent here exist only if the transaction commits. */
	queue: Pick<Queue, "send">;
	/** What was queued to be sent in this transaction: pushed out as soon as it commits. */
	queued: Queued[];
	/** "@" name of the bot, for links. */
	bot: string;
	/** Channel user ids that are admins by configuration. */
	adminIds: readonly string[];
	about: About;
}
