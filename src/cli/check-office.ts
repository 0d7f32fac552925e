import { health, type Looking } from "../actions/health.ts";
import type { Config } from "../config.ts";
import { productVersion } from "../config.ts";
import { workingCalendar } from "../domain/calendar/calendar.ts";
import { dayOf } from "../domain/local-date.ts";
import { type OpenDatabase, openDatabase } from "../store/database.ts";
import { clockSkew } from "../store/health.ts";
import { verifyLog } from "../store/logs/event-seals.ts";
import { migrationStatus } from "../store/migrations/migrate.ts";
import { listCalendarDays } from "../store/settings/calendar-days.ts";

/** One thing that was looked at. A warning needs a person, but keeps nothing from working. */
export interface Check {
	name: string;
	state: "ok" | "warning" | "failed";
	detail: string;
	/** The facts behind it, where there are more than fit in a line. */
	facts?: unknown;
}

/** Where the data is, and how the office counts its days. */
export type OfficeSettings = Pick<Config, "databaseUrl" | "dataDir" | "timeZone" | "digestTime">;

/** Seconds that two clocks may differ before deadlines and codes suffer. */
const MOST_SKEW = 5;

const check = (name: string, state: Check["state"], detail: string, facts?: unknown): Check => ({
	...{ name, state, detail },
	...(facts === undefined ? {} : { facts }),
});

/** Looks at the database and the office in it. Migrations are looked at, not applied. */
export async function checkOffice(config: OfficeSettings, clock: { now(): Date }): Promise<Check[]> {
	const { databaseUrl, dataDir } = config;
	let database: OpenDatabase;
	try {
		const place = databaseUrl ? { url: databaseUrl } : { dataDir };
		database = await openDatabase(place, { poolSize: 2, migrating: false });
	} catch (error) {
		return [check("database", "failed", error instanceof Error ? error.message : String(error))];
	}
	try {
		const opened = check("database", "ok", database.place);
		const { pending, unknown, edited } = await migrationStatus(database.url);
		if (unknown.length > 0)
			return [opened, check("migrations", "failed", `made by a newer version: ${unknown.join(", ")}`)];
		// What is looked at below may not be there yet.
		if (pending.length > 0)
			return [opened, check("migrations", "warning", `the next start applies ${pending.join(", ")}`)];
		const migrations =
			edited.length > 0
				? check("migrations", "warning", `changed since they were applied: ${edited.join(", ")}`)
				: check("migrations", "ok", "all applied");
		return [opened, migrations, ...(await checkData(config, database, clock))];
	} finally {
		await database.close();
	}
}

async function checkData(
	config: OfficeSettings,
	{ db, place }: OpenDatabase,
	clock: { now(): Date },
): Promise<Check[]> {
	const { timeZone, digestTime } = config;
	const now = clock.now();
	const looking: Looking = {
		...{ db, now, timeZone },
		today: dayOf(now, timeZone),
		calendar: workingCalendar(await listCalendarDays(db)),
		about: { version: productVersion(), database: place, digestTime },
	};
	const skew = Math.round(await clockSkew(db, clock));
	const found = await health(looking);
	const chain = await verifyLog(db);
	const { queued, sending, failed, inDoubt } = found.queue;
	const broken = chain.brokenAt !== null || chain.unsealed > 0;
	const lost = found.groups.filter(({ inactiveSince }) => inactiveSince !== null);
	const some = (list: unknown[], good: string, bad: string): [Check["state"], string] =>
		list.length > 0 ? ["warning", `${list.length} ${bad}`] : ["ok", good];
	return [
		check(
			"clock",
			Math.abs(skew) > MOST_SKEW ? "warning" : "ok",
			`${looking.today} in ${timeZone}; ${Math.abs(skew)} s from the database's`,
		),
		check(
			"calendar",
			...some(found.yearsWithoutNotice, "days off are known", "years go by the law alone"),
			found.yearsWithoutNotice,
		),
		check("groups", ...some(lost, `${found.groups.length} linked`, "linked groups without the bot"), lost),
		check(
			"agencies",
			...some(found.unheard, "all with work can be told", "have work and no group"),
			found.unheard,
		),
		check("digests", ...some(found.missed, "none missed", "missed in the last working days"), found.missed),
		check(
			"messages",
			failed + inDoubt > 0 ? "warning" : "ok",
			`${queued} waiting, ${sending} leaving, ${inDoubt} in doubt, ${failed} failed`,
			found.queue,
		),
		check(
			"log",
			broken ? "failed" : "ok",
			broken
				? `the chain is broken: first at ${chain.brokenAt ?? "?"}, ${chain.unsealed} unsealed`
				: `${chain.events} entries, newest seal ${chain.last?.slice(0, 8) ?? "none"}`,
			chain,
		),
	];
}
