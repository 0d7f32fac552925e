import { GROUP_WINDOW, type PaceLimits } from "./pace-limits.ts";

/** More than any limit counts. */
const MOST_COUNTED = 100;

/** What one chat has received lately, and when it may receive more. */
export interface ChatPace {
	/** When the next message may leave; infinite while one is on its way, so that order is kept. */
	readyAt(): number;
	begin(): void;
	/** The message has arrived, or will not: times count from here, since the way there may take a while. */
	end(now: number): void;
	silentUntil(until: number): void;
	/** Whether nothing of the chat matters any more at `now`. */
	idle(now: number): boolean;
}

/** The pace of one chat; ids of groups are negative (Bot API, Chat). */
export function createChatPace(chatId: string, limits: PaceLimits): ChatPace {
	const group = chatId.startsWith("-");
	const sent: number[] = [];
	let busy = false;
	let silence = Number.NEGATIVE_INFINITY;

	/** When a message may follow if only `count` may be sent in `ms`. */
	const after = (count: number, ms: number) => {
		const one = sent.at(-count);
		return one === undefined ? Number.NEGATIVE_INFINITY : one + ms;
	};

	return {
		readyAt() {
			if (busy) return Number.POSITIVE_INFINITY;
			const rested = Math.max(silence, after(1, limits.rest));
			return group ? Math.max(rested, after(limits.groupPerMinute, GROUP_WINDOW)) : rested;
		},
		begin() {
			busy = true;
		},
		end(now) {
			busy = false;
			sent.push(now);
			if (sent.length > MOST_COUNTED) sent.shift();
		},
		silentUntil(until) {
			silence = Math.max(silence, until);
		},
		idle: (now) => !busy && silence <= now && after(1, GROUP_WINDOW) <= now,
	};
}
