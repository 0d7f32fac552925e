/** What Telegram counts, as a server of ours counts it to the millisecond. */
export interface LimitRules {
	/** Messages in any second. */
	perSecond: number;
	/** Messages in any minute to one group. */
	perGroupMinute: number;
	/** Each refusal makes the silence so many milliseconds longer; 0 only asks for the time that is left. */
	penalty: number;
}

/** Says whether a message may come in now: 0, or the milliseconds of silence that it costs. */
export interface Limiter {
	take(chatId: number, now: number): number;
}

/** 30 a second in all, 20 a minute to a group, 1 a second to a chat. */
export function createLimiter({ perSecond, perGroupMinute, penalty }: LimitRules): Limiter {
	const all: number[] = [];
	const chats = new Map<number, number[]>();
	let banned = 0;

	/** When one more may come if only `count` may in `ms`. */
	const after = (times: number[], count: number, ms: number) => (times.at(-count) ?? -Infinity) + ms;

	return {
		take(chatId, now) {
			const own = chats.get(chatId) ?? [];
			chats.set(chatId, own);
			const free = Math.max(
				banned,
				after(all, perSecond, 1000),
				after(own, 1, 1000),
				chatId < 0 ? after(own, perGroupMinute, 60_000) : 0,
			);
			if (free > now) {
				if (penalty > 0) banned = Math.max(banned, now) + penalty;
				return Math.max(free, banned) - now;
			}
			for (const times of [all, own]) {
				times.push(now);
				if (times.length > 100) times.shift();
			}
			return 0;
		},
	};
}
