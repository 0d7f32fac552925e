/** How fast messages may leave. */
export interface PaceLimits {
	/** Milliseconds between two messages to anyone. */
	gap: number;
	/** Messages in any second, of those that leave later than their turn came. */
	perSecond: number;
	/** Milliseconds that a late alarm may be made up for: never enough for one message more in any second. */
	slack: number;
	/** Milliseconds between the end of one message to a chat and the next. */
	rest: number;
	/** Messages in a minute to one group. */
	groupPerMinute: number;
}

/**
 * Under Telegram's about 30 a second overall, 1 a second in a chat and 20 a minute in a group. The gap is never
 * made up for after a stall: in trials, a pace of 29 a second that caught up was banned.
 */
export const TELEGRAM_PACE: PaceLimits = {
	gap: 1000 / 29,
	perSecond: 30,
	slack: 15,
	rest: 1000,
	groupPerMinute: 20,
};

/** For a Bot API of one's own, which has no limits: only the order within a chat is kept. */
export const UNPACED: PaceLimits = {
	gap: 0,
	perSecond: Infinity,
	slack: 0,
	rest: 0,
	groupPerMinute: Infinity,
};

/** A minute as Telegram counts it, and a second for the way there, in milliseconds. */
export const GROUP_WINDOW = 61_000;

/** A second as Telegram counts it, and what the ways there may differ by, in milliseconds. */
export const SECOND = 1_030;
