import { systemClock } from "../clock.ts";
import { loadConfig, readEnvironment } from "../config.ts";
import { restoreBackup } from "../store/backup/restore-backup.ts";
import { writeBackup } from "../store/backup/write-backup.ts";
import { lockBot } from "../store/connection/lock.ts";
import { type DatabasePlace, openDatabase } from "../store/database.ts";
import { verifyLog } from "../store/logs/event-seals.ts";
import { print } from "./options.ts";

/** Where the environment says the data is. */
function place(): DatabasePlace {
	const { databaseUrl, dataDir } = loadConfig(readEnvironment());
	return databaseUrl ? { url: databaseUrl } : { dataDir };
}

const total = (rows: Record<string, number>): number =>
	Object.values(rows).reduce((sum, count) => sum + count, 0);

/** `dondoc backup FILE`: everything the office knows, as of this moment, beside a running bot. */
export async function backUp(file: string, options: { json: boolean }): Promise<void> {
	const database = await openDatabase(place(), { migrating: false });
	try {
		const { rows, migrations } = await writeBackup(database.url, file, systemClock.now());
		print({ file, rows, migration: migrations.at(-1) }, options.json, () => [`${file}: ${total(rows)} rows`]);
	} finally {
		await database.close();
	}
}

/** `dondoc restore FILE`: brings a backup into an empty database, here or on another server, and checks the log. */
export async function restore(file: string, options: { moving: boolean; json: boolean }): Promise<void> {
	const database = await openDatabase(place(), { migrating: false });
	try {
		const onLost = (reason: Error) => {
			throw reason;
		};
		const lock = await lockBot(database.url, { onLost });
		try {
			const { madeAt, rows, migrated, unsent } = await restoreBackup(database.url, file, options);
			const log = await verifyLog(database.db);
			const whole = log.brokenAt === null && log.unsealed === 0;
			if (!whole) process.exitCode = 1;
			print({ file, madeAt, rows, migrated, unsent, log }, options.json, () => [
				`${file} of ${madeAt.toISOString()}: ${total(rows)} rows in ${database.place}`,
				whole
					? `log: ${log.events} events, sealed`
					: `log: broken at event ${log.brokenAt ?? "without a seal"}`,
				...(unsent > 0 ? [`${unsent} messages that waited then will not be sent`] : []),
			]);
		} finally {
			await lock.release();
		}
	} finally {
		await database.close();
	}
}
