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

	/** A slot is counted the moment it is given, or two callers in one tick would both take the last one. */
	function take(signal?: AbortSignal): Promise<void> {
		if (running < most) {
			running++;
			return Promise.resolve();
		}
		if (waiting.length >= mostWaiting) return Promise.reject(new FileError("file-busy"));
		return new Promise<void>((resolve, reject) => {
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

	/** Hands the slot to whoever waits longest. */
	function give(): void {
		const next = waiting.shift();
		if (next) next();
		else running--;
	}

	return {
		async run(work, signal) {
			signal?.throwIfAborted();
			await take(signal);
			try {
				signal?.throwIfAborted();
				return await work();
			} finally {
				give();
			}
		},
	};
}
