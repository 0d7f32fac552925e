import type { Timer } from "../../src/channels/telegram/timer.ts";

/** Time that only moves when a test lets it. */
export interface FakeTimer extends Timer {
	/** Lets `ms` milliseconds pass, alarm by alarm; what an alarm starts gets to run before the next one. */
	advance(ms: number): Promise<void>;
}

export function createFakeTimer(): FakeTimer {
	let now = 0;
	const alarms = new Set<{ at: number; run: () => void }>();
	const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

	return {
		now: () => now,
		after(ms, run) {
			const alarm = { at: now + Math.max(0, ms), run };
			alarms.add(alarm);
			return () => alarms.delete(alarm);
		},
		async advance(ms) {
			const end = now + ms;
			await settle();
			for (;;) {
				const next = [...alarms].sort((a, b) => a.at - b.at)[0];
				if (!next || next.at > end) break;
				alarms.delete(next);
				now = Math.max(now, next.at);
				next.run();
				await settle();
			}
			now = end;
		},
	};
}
