import type { WorkingCalendar } from "../domain/calendar/calendar.ts";
import type { LocalDate } from "../domain/local-date.ts";
import type { Settings } from "../domain/settings/settings.ts";
import type { Policy } from "../domain/tasks/status.ts";
import type { Transaction } from "../store/database.ts";
import type { DeliveryWithChat } from "../store/messages/deliveries.ts";
import type { Queue } from "../store/queue.ts";

/** A delivery that waits in the database, and whose turn it is in: messages of one chat go out in order. */
export interface Queued {
	id: string;
	chatId: string;
	/** Somebody waits for it: it does not stand behind what nobody asked for. */
	asked?: boolean;
	/** As it was written a moment ago: sending it need not look. */
	fresh?: DeliveryWithChat;
}

/** What runs, for whoever looks after it. */
export interface About {
	version: string;
	/** Where the data is: a folder, or a server's name without the password. */
	database: string;
	/** "07:30": from when digests are due. */
	digestTime: string;
	/** Where pages of ours are reached from outside, no slash at the end; none: nowhere. */
	publicUrl?: string | null;
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
	/** What holds in the chat that asks; in a job, for the whole office. */
	settings: Settings;
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
