/** Says for a key whether it has asked too often; the answer is the seconds to wait, or null. */
export type RateLimit = (key: string) => number | null;

/** So many keys are told apart; then everybody begins anew. */
const MOST_KEYS = 10_000;

/** At most `times` in each window of so many seconds, counted for each key. */
export function rateLimit(times: number, seconds: number, now: () => number = Date.now): RateLimit {
	let ends = 0;
	const counts = new Map<string, number>();
	return (key) => {
		const at = now();
		if (at >= ends || counts.size > MOST_KEYS) {
			counts.clear();
			ends = at + seconds * 1000;
		}
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return count > times ? Math.max(1, Math.ceil((ends - at) / 1000)) : null;
	};
}
