/** What time it is. An argument wherever time matters, so that a test or the playground can live on another day. */
export interface Clock {
	now(): Date;
}

/** A clock that somebody sets. */
export interface SettableClock extends Clock {
	set(now: Date): void;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that runs on from where it was last set, beginning with the time of `base`: for the playground. */
export function runningClock(base: Clock = systemClock): SettableClock {
	let ahead = 0;
	return {
		now: () => new Date(base.now().getTime() + ahead),
		set(to) {
			ahead = to.getTime() - base.now().getTime();
		},
	};
}
