import { fromPrisma, PgBoss } from "pg-boss";
import type { Transaction } from "./database.ts";

/** Work that outlives the process that asked for it. The data names rows; it never holds content. */
export interface JobData {
	deliver: { deliveryId: string };
	read: { draftId: string };
}

export type JobName = keyof JobData;

/** The queue in the database: a job sent within a transaction exists exactly when the transaction does. */
export interface Queue {
	/** Sends a job with the transaction that causes it. */
	send<N extends JobName>(tx: Transaction, name: N, data: JobData[N]): Promise<void>;
	/** Works jobs off as they come; one that throws comes again, later and later. */
	work<N extends JobName>(name: N, handler: (data: JobData[N]) => Promise<void>): Promise<void>;
	/** Stops after the jobs in hand. */
	stop(): Promise<void>;
}

/** Jobs that one process works off at once: sending waits for the channel's pace, reading for a processor. */
const AT_ONCE: Record<JobName, number> = { deliver: 200, read: 1 };
const NAMES = Object.keys(AT_ONCE) as JobName[];
const RETRIES = { retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 } as const;

/** Opens pg-boss on a database of ours, in a schema of its own. */
export async function openQueue(url: string, onError: (error: unknown) => void): Promise<Queue> {
	const boss = new PgBoss({ connectionString: url, max: 4, application_name: "dondoc-queue" });
	boss.on("error", onError);
	await boss.start();
	for (const name of NAMES) await boss.createQueue(name, RETRIES);
	return {
		async send(tx, name, data) {
			await boss.send(name, data, { db: fromPrisma(tx) });
		},
		async work(name, handler) {
			const options = { pollingIntervalSeconds: 1, batchSize: AT_ONCE[name] };
			await boss.work<JobData[typeof name]>(name, options, async (jobs) => {
				await Promise.all(jobs.map((job) => handler(job.data)));
			});
		},
		stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
	};
}
