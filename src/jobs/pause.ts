import { setTimeout as sleep } from "node:timers/promises";

/** Waits so many milliseconds, or until the signal: being stopped is no failure. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
	sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
