import { fromPrisma, PgBoss, type UpdateQueueOptions } from "pg-boss";
import type { OrderedFile } from "../domain/report/file-order.ts";
import type { Transaction } from "./database.ts";

/** Work that outlives the process that asked for it. The data names rows; it never holds content. */
export interface JobData {
	read: { draftId: string };
	/** The file of a consultation that somebody wants to open. */
	check: { draftId: string };
	/** A file that somebody asked for. */
	make: OrderedFile;
	/** One that could not be made, however often it was tried: whoever waits for it is to hear so. */
	unmade: OrderedFile;
}

export type JobName = keyof JobData;

/** The queue in the database: a job sent within a transaction exists exactly when the transaction does. */
export interface Queue {
	/** Sends a job with the transaction that causes it, to be worked off `after` seconds. */
	send<N extends JobName>(tx: Transaction, name: N, data: JobData[N], after?: number): Promise<void>;
	/** Works jobs off as they come; one that throws comes again, later and later, until it is given up. */
	work<N extends JobName>(name: N, handler: (data: JobData[N]) => Promise<void>): Promise<void>;
	/** Takes no more jobs, and waits for the one in hand. */
	rest(): Promise<void>;
	/** Stops after the jobs in hand. */
	stop(): Promise<void>;
}

const RETRIES = { retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 } as const;
/**
 * Each queue, those that others end in first. `expireInSeconds`: after so long a job counts as cut off by a crash. Scans
 * take minutes to read, and are caught up with at start. Somebody waits for a file: it is given up within half a minute.
 */
const QUEUES = {
	read: { ...RETRIES, expireInSeconds: 900 },
	check: { ...RETRIES, expireInSeconds: 900 },
	unmade: { ...RETRIES, expireInSeconds: 120 },
	make: { ...RETRIES, retryLimit: 2, retryDelay: 2, expireInSeconds: 120, deadLetter: "unmade" },
} as const satisfies Record<JobName, UpdateQueueOptions>;

/** Opens pg-boss on a database of ours, in a schema of its own. */
export async function openQueue(url: string, onError: (error: unknown) => void): Promise<Queue> {
	const boss = new PgBoss({ connectionString: url, max: 4, application_name: "dondoc-queue" });
	boss.on("error", onError);
	await boss.start();
	for (const [name, options] of Object.entries(QUEUES)) {
		await boss.createQueue(name, options);
		// One that an older version made stays as it was otherwise.
		await boss.updateQueue(name, options);
	}
	return {
		async send(tx, name, data, after = 0) {
			await boss.send(name, data, { db: fromPrisma(tx), ...(after > 0 ? { startAfter: after } : {}) });
		},
		async work(name, handler) {
			// One at a time: reading wants a processor of its own.
			const options = { pollingIntervalSeconds: 1, batchSize: 1 };
			await boss.work<JobData[typeof name]>(name, options, async (jobs) => {
				for (const job of jobs) await handler(job.data);
			});
		},
		async rest() {
			for (const name of Object.keys(QUEUES)) await boss.offWork(name, { wait: true });
		},
		stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
	};
}
