import type { Context } from "../actions/context.ts";
import { type Office, openContext } from "../actions/office.ts";
import { systemClock } from "../clock.ts";
import { loadConfig, productVersion, readEnvironment } from "../config.ts";
import { dayOf } from "../domain/local-date.ts";
import { openDatabase, transact } from "../store/database.ts";
import { openQueue } from "../store/queue.ts";
import { loadLocale } from "../views/locale.ts";

/** Opens the office's data as the environment names them, works in one transaction, and closes them again. */
export async function inOffice(work: (context: Context) => Promise<void>): Promise<void> {
	const config = loadConfig(readEnvironment());
	const database = await openDatabase(
		config.databaseUrl ? { url: config.databaseUrl } : { dataDir: config.dataDir },
		{ poolSize: 2 },
	);
	try {
		const queue = await openQueue(database.url, (error) => console.error(String(error)));
		const office: Office = {
			db: database.db,
			clock: systemClock,
			timeZone: config.timeZone,
			queue,
			t: loadLocale("vi", () => dayOf(systemClock.now(), config.timeZone)),
			bot: "",
			adminIds: config.adminIds,
			about: { version: productVersion(), database: database.place, digestTime: config.digestTime },
		};
		try {
			await transact(database.db, async (tx) => work(await openContext(office, tx)));
		} finally {
			await queue.stop();
		}
	} finally {
		await database.close();
	}
}
