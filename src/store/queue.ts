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
	/** Works jobs off one by one in each process; one that throws comes again, later and later, up to `retries`. */
	work<N extends JobName>(name: N, handler: (data: JobData[N]) => Promise<void>): Promise<void>;
	/** Stops after the jobs in hand. */
	stop(): Promise<void>;
}

const NAMES: JobName[] = ["deliver", "read"];
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
			await boss.work<JobData[typeof name]>(name, { pollingIntervalSeconds: 1 }, async (jobs) => {
				for (const job of jobs) await handler(job.data);
			});
		},
		stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
	};
}
