import { NOTICES } from "../domain/calendar/notices.ts";
import { isDigestDay } from "../domain/digest/digest-days.ts";
import { type Health, type MissedDigest, missedDays } from "../domain/health.ts";
import { dayOf, type LocalDate, timeOf } from "../domain/local-date.ts";
import type { Message } from "../domain/message.ts";
import { may } from "../domain/people/who-may.ts";
import type { Request } from "../domain/request.ts";
import { isQuiet, type Settings } from "../domain/settings/settings.ts";
import { Refusal } from "../domain/user-error.ts";
import { transact } from "../store/database.ts";
import { agenciesUnheard, databaseSize, type GroupDigests, groupDigests } from "../store/health.ts";
import { lastSeal } from "../store/logs/event-seals.ts";
import { countDeliveries } from "../store/messages/deliveries.ts";
import { listCalendarDays } from "../store/settings/calendar-days.ts";
import { lastChangesOf } from "../store/settings/settings.ts";
import type { Context } from "./context.ts";
import { notifyAdmins } from "./notify.ts";
import { type Office, openContext, type Queued } from "./office.ts";
import { scopesOf, settingsReader } from "./settings/settings-of.ts";

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

/**
 * Days whose digest a group should have had by now, as it chose its days and its hour, the oldest first. The day on which
 * that was last changed, and all before it, went by another rule.
 */
function expectedDays(looking: Looking, settings: Settings, changedOn: LocalDate | undefined): LocalDate[] {
	const { today, now, timeZone, calendar } = looking;
	const back = Array.from({ length: DAYS_BACK }, (_, i) => calendar.addWorkingDays(today, i - DAYS_BACK));
	const from = arrivesFrom(settings);
	const late = from !== null && timeOf(now, timeZone) >= missedFrom(from);
	return [...back, ...(late ? [today] : [])].filter(
		(day) => isDigestDay(day, settings.digestDays, calendar) && (changedOn === undefined || day > changedOn),
	);
}

/** From when a digest can arrive: where its hour is quiet, once the quiet hours are over; null: on the next day. */
function arrivesFrom({ digestTime, quietHours }: Settings): string | null {
	if (!quietHours || !isQuiet(digestTime, quietHours)) return digestTime;
	return quietHours.to > digestTime ? quietHours.to : null;
}

async function missedOf(looking: Looking, groups: GroupDigests[]): Promise<MissedDigest[]> {
	const { db, about, timeZone } = looking;
	const settingsAt = await settingsReader(db, about);
	const changes = await lastChangesOf(db, ["digestDays", "digestTime", "quietHours"]);
	return groups
		.filter(({ active }) => active)
		.flatMap(({ id, agency, agencyPath, title, linkedAt, ...record }) => {
			const place = { chatId: id, agencyPath };
			const changed = scopesOf(place).flatMap((scope) => changes.get(scope)?.getTime() ?? []);
			const changedOn = changed.length ? dayOf(new Date(Math.max(...changed)), timeZone) : undefined;
			const linkedOn = linkedAt && dayOf(linkedAt, timeZone);
			const expected = expectedDays(looking, settingsAt(place), changedOn);
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
		missed: await missedOf(context, groups),
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
		for (const [day, missed] of Map.groupBy(await missedOf(context, groups), ({ day }) => day))
			await notifyAdmins(context, words(day, missed), `alert:digest:${day}`);
		return context.queued;
	});
}
