import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { sampleFiles } from "../prisma/sample/sample-files.ts";
import { sampleOffice } from "../prisma/sample/sample-office.ts";
import { seedOffice } from "./actions/seed-office.ts";
import { setPlain } from "./actions/set-plain.ts";
import type { App } from "./app.ts";
import { createPlaygroundApi } from "./channels/playground/bot-api.ts";
import { playgroundPage } from "./channels/playground/page-routes.ts";
import { pageWords } from "./channels/playground/words.ts";
import { instantOf } from "./channels/playground/zoned.ts";
import { UNPACED } from "./channels/telegram/pace-limits.ts";
import { runningClock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Logger } from "./logger.ts";
import { type Service, type ServiceOptions, startService } from "./service.ts";
import type { Database } from "./store/database.ts";
import { defaultDataDir } from "./store/embedded/data-dir.ts";
import { getSetting, setSetting } from "./store/settings/settings.ts";

const LANGUAGE = "vi";
const CHANNEL = "telegram";
/** Where the playground's clock stands is kept, so that a restart does not jump back in time. */
const CLOCK_SETTING = "playground-now";

/**
 * The same bot on a Bot API of its own, with a page on which one person plays a whole province. The clock starts on
 * the sample's Monday morning and goes where the page sets it. Its data lie apart from those of a real office.
 */
export async function startPlayground(
	config: Config,
	log: Logger,
	options: Pick<ServiceOptions, "onLost" | "signal">,
): Promise<Service> {
	const dataDir = join(config.dataDir ?? (await defaultDataDir(process.cwd())), "playground");
	await mkdir(dataDir, { recursive: true });
	const clock = runningClock();
	clock.set(instantOf(sampleOffice.start.date, sampleOffice.start.time, config.timeZone));
	const api = await createPlaygroundApi({
		clock: () => clock.now(),
		world: sampleOffice,
		journalPath: join(dataDir, "conversation.jsonl"),
	});
	const pages = (app: App) =>
		playgroundPage({
			api,
			words: pageWords(app.office.t),
			language: LANGUAGE,
			zone: config.timeZone,
			samples: sampleFiles,
			controls: {
				today: () => clock.now(),
				async setNow(now) {
					clock.set(now);
					await keepClock(app.office.db, clock);
					await app.runDue();
				},
				runDigests: () => app.runDue(),
				async setPlain(chatId, plain) {
					// The bot first: what it sends meanwhile must still be taken.
					await setPlain(app.office, CHANNEL, String(chatId), plain);
					api.setPlain(chatId, plain);
				},
			},
		});
	try {
		const service = await startService(
			{
				...config,
				dataDir,
				botToken: api.token,
				botApiRoot: api.url,
				botProxy: null,
				webhook: null,
				publicUrl: `http://localhost:${config.port}`,
			},
			log,
			{
				...options,
				host: "127.0.0.1",
				// Our own Bot API has no limits: somebody who tries things out should not be kept waiting.
				telegram: { pace: UNPACED },
				clock,
				pages,
				async prepare(db) {
					await seedOffice(db, CHANNEL, sampleOffice);
					await restoreClock(db, clock);
				},
			},
		);
		return {
			...service,
			async stop() {
				await keepClock(service.app.office.db, clock);
				await service.stop();
				await api.close();
			},
		};
	} catch (error) {
		await api.close();
		throw error;
	}
}

const keepClock = (db: Database, clock: { now(): Date }): Promise<void> =>
	setSetting(db, CLOCK_SETTING, clock.now().toISOString());

async function restoreClock(db: Database, clock: { set(now: Date): void }): Promise<void> {
	const kept = await getSetting(db, CLOCK_SETTING);
	if (typeof kept === "string") clock.set(new Date(kept));
}
