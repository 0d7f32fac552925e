/** The clock and the alarm of this channel; tests bring their own and let an hour pass at once. */
export interface Timer {
	/** Milliseconds; only differences mean anything. */
	now(): number;
	/** Runs `run` in `ms` milliseconds. The result calls it off. */
	after(ms: number, run: () => void): () => void;
}

/** Real time, which no change of the machine's clock moves. */
export const systemTimer: Timer = {
	now: () => performance.now(),
	after(ms, run) {
		const handle = setTimeout(run, ms);
		return () => clearTimeout(handle);
	},
};

/** Waits `ms` milliseconds, or less if the signal comes: an aborted wait ends like any other. */
export function pause(timer: Timer, ms: number, signal?: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal?.aborted) return resolve();
		const done = () => {
			cancel();
			signal?.removeEventListener("abort", done);
			resolve();
		};
		const cancel = timer.after(ms, done);
		signal?.addEventListener("abort", done, { once: true });
	});
}

/** Waits before attempt number `attempt` (from 0): half a second, doubling up to a quarter of a minute. */
export function backoff(attempt: number): number {
	return Math.min(15_000, 500 * 2 ** Math.min(attempt, 10));
}
