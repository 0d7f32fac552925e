import { GROUP_WINDOW, type PaceLimits } from "./pace-limits.ts";

/** What one chat has received lately, and when it may receive more. */
export interface ChatPace {
	/** When the next message may leave; infinite while one is on its way, so that order is kept. */
	readyAt(urgent: boolean): number;
	begin(now: number): void;
	end(): void;
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
	const after = (count: number, ms: number) => (sent.at(-count) ?? Number.NEGATIVE_INFINITY) + ms;

	return {
		readyAt(urgent) {
			if (busy) return Number.POSITIVE_INFINITY;
			const rules = [silence, after(limits.burst, limits.burst * 1000)];
			if (!urgent) rules.push(after(1, 1000));
			if (group) rules.push(after(limits.groupPerMinute, GROUP_WINDOW));
			return Math.max(...rules);
		},
		begin(now) {
			busy = true;
			sent.push(now);
			if (sent.length > Math.max(limits.burst, limits.groupPerMinute)) sent.shift();
		},
		end() {
			busy = false;
		},
		silentUntil(until) {
			silence = Math.max(silence, until);
		},
		idle: (now) => !busy && silence <= now && after(1, GROUP_WINDOW) <= now,
	};
}
