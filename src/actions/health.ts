import { NOTICES } from "../domain/calendar/notices.ts";
import { type Health, type MissedDigest, missedDays } from "../domain/health.ts";
import { dayOf, type LocalDate } from "../domain/local-date.ts";
import type { Message } from "../domain/message.ts";
import type { Request } from "../domain/request.ts";
import { Refusal } from "../domain/user-error.ts";
import { may } from "../domain/who-may.ts";
import { listCalendarDays } from "../store/calendar-days.ts";
import { transact } from "../store/database.ts";
import { countDeliveries } from "../store/deliveries.ts";
import { lastSeal } from "../store/event-seals.ts";
import { agenciesUnheard, databaseSize, type GroupDigests, groupDigests } from "../store/health.ts";
import type { Context } from "./context.ts";
import { notifyAdmins } from "./notify.ts";
import { type Office, openContext, type Queued } from "./office.ts";

/** What looking takes: nothing is sent or changed. */
export type Looking = Pick<Context, "db" | "about" | "today" | "now" | "timeZone" | "calendar">;

/** Working days that are looked back on. */
const DAYS_BACK = 5;
/** Minutes that a digest may take before it counts as missed. */
const PATIENCE = 30;

/** "07:30" and 45 → "08:15"; never past midnight. */
export function later(time: string, minutes: number): string {
	const [hour = 0, minute = 0] = time.split(":").map(Number);
	const total = Math.min(hour * 60 + minute + minutes, 24 * 60 - 1);
	return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}

/** When a digest that is not there counts as missed, "HH:MM". */
export const missedFrom = (digestTime: string): string => later(digestTime, PATIENCE);

/** Working days whose digests should have arrived by now, the oldest first. */
function expectedDays({ today, now, timeZone, calendar, about }: Looking): LocalDate[] {
	const clock = new Intl.DateTimeFormat("en-GB", {
		timeZone,
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
	}).format(now);
	const back = Array.from({ length: DAYS_BACK }, (_, i) => calendar.addWorkingDays(today, i - DAYS_BACK));
	return calendar.isWorkingDay(today) && clock >= missedFrom(about.digestTime) ? [...back, today] : back;
}

function missedOf(context: Looking, groups: GroupDigests[]): MissedDigest[] {
	const expected = expectedDays(context);
	return groups
		.filter(({ active }) => active)
		.flatMap(({ agency, title, linkedAt, ...record }) => {
			const linkedOn = linkedAt && dayOf(linkedAt, context.timeZone);
			return missedDays({ ...record, linkedOn }, expected).map((day) => ({ agency, title, day }));
		});
}

/** How everything is. Whoever calls has checked who asks. */
export async function health(context: Looking): Promise<Health> {
	const { db, about, today, calendar, timeZone } = context;
	const states = await countDeliveries(db);
	const groups = await groupDigests(db, calendar.addWorkingDays(today, -DAYS_BACK));
	const year = Number(today.slice(0, 4));
	const named = new Set([
		...NOTICES.map((notice) => notice.year),
		...(await listCalendarDays(db)).map(({ day }) => Number(day.slice(0, 4))),
	]);
	// The notice for a year comes in the last months of the one before.
	const years = today.slice(5, 7) >= "11" ? [year, year + 1] : [year];
	return {
		version: about.version,
		database: { place: about.database, size: await databaseSize(db) },
		queue: {
			queued: states.QUEUED ?? 0,
			sending: states.SENDING ?? 0,
			inDoubt: states.IN_DOUBT ?? 0,
			failed: states.FAILED ?? 0,
		},
		groups: groups.map(({ agency, title, lastSent, active, inactiveSince }) => ({
			...{ agency, title, lastDigest: lastSent },
			inactiveSince: active ? null : inactiveSince ? dayOf(inactiveSince, timeZone) : today,
		})),
		missed: missedOf(context, groups),
		unheard: await agenciesUnheard(db),
		log: await lastSeal(db),
		yearsWithoutNotice: years.filter((one) => !named.has(one)),
	};
}

/** `/trangthai`: for admins. */
export async function showHealth(context: Context, request: Request): Promise<Health> {
	if (!may(request.actor, "see-health")) throw new Refusal("see-health", []);
	return health(context);
}

/** Tells admins of digests that were missed: once for each day, however often it is looked for. */
export function alertMissed(
	office: Office,
	words: (day: LocalDate, missed: MissedDigest[]) => Message,
): Promise<Queued[]> {
	return transact(office.db, async (tx) => {
		const context = await openContext(office, tx);
		const groups = await groupDigests(tx, context.calendar.addWorkingDays(context.today, -DAYS_BACK));
		for (const [day, missed] of Map.groupBy(missedOf(context, groups), (one) => one.day))
			await notifyAdmins(context, words(day, missed), `alert:digest:${day}`);
		return context.queued;
	});
}
