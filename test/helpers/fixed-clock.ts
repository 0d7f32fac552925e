import type { SettableClock } from "../../src/clock.ts";

/** A clock that stands still until it is set. */
export function fixedClock(start: Date): SettableClock {
	let now = start;
	return {
		now: () => new Date(now),
		set(to) {
			now = to;
		},
	};
}
