import { schedule } from "node-cron";

/** What is due at a moment of the day: told the local time "HH:MM". */
export interface DailyJob {
	/** "07:30". From then until midnight the job is due; running it again must change nothing. */
	at: string;
	run(): Promise<void>;
}

/** Runs daily jobs when they are due. */
export interface Daily {
	/** Runs everything that is due now: what a missed minute, a restart or a test needs. */
	runDue(): Promise<void>;
	stop(): Promise<void>;
}

/** "07:05" in a zone. */
export const localTime = (now: Date, timeZone: string): string =>
	new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(
		now,
	);

/**
 * Looks every minute at what is due. Being due all day long, a job that was missed is caught up by the next look, on
 * the same day only.
 */
export function startDaily(
	jobs: DailyJob[],
	{ clock, timeZone, onError }: { clock: { now(): Date }; timeZone: string; onError(error: unknown): void },
): Daily {
	let running: Promise<void> = Promise.resolve();
	const look = async () => {
		const time = localTime(clock.now(), timeZone);
		for (const { at, run } of jobs) if (time >= at) await run().catch(onError);
	};
	// One look at a time: two at once would do the same work twice, only to find it claimed.
	const runDue = () => {
		running = running.then(look);
		return running;
	};
	const task = schedule("* * * * *", runDue, { timezone: timeZone, noOverlap: true });
	return {
		runDue,
		async stop() {
			await task.stop();
			await running;
		},
	};
}
