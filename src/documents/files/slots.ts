import { FileError } from "./file-error.ts";

/** Lets `most` things run at a time and a few wait for their turn. */
export interface Slots {
	/**
	 * Runs `work` when a slot is free. Leaves the queue when `signal` is aborted.
	 *
	 * @throws FileError "file-busy" when the queue is full; what `work` throws; the reason of the signal.
	 */
	run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

export function createSlots(most: number, mostWaiting: number): Slots {
	let running = 0;
	const waiting: (() => void)[] = [];

	async function turn(signal?: AbortSignal): Promise<void> {
		if (running < most) return;
		if (waiting.length >= mostWaiting) throw new FileError("file-busy");
		await new Promise<void>((resolve, reject) => {
			const leave = () => {
				waiting.splice(waiting.indexOf(go), 1);
				reject(signal?.reason);
			};
			const go = () => {
				signal?.removeEventListener("abort", leave);
				resolve();
			};
			waiting.push(go);
			signal?.addEventListener("abort", leave, { once: true });
		});
	}

	return {
		async run(work, signal) {
			signal?.throwIfAborted();
			await turn(signal);
			running++;
			try {
				return await work();
			} finally {
				running--;
				waiting.shift()?.();
			}
		},
	};
}
