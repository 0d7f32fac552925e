/** Chance that the same seed repeats. */
export interface Random {
	/** A whole number below `n`. */
	below(n: number): number;
	chance(share: number): boolean;
	pick<T>(list: readonly T[]): T;
}

/** Mulberry32: small, fast, good enough to pick from lists. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (n: number) => Math.floor(next() * n);
	return {
		below,
		chance: (share) => next() < share,
		pick: (list) => list[below(list.length)] as (typeof list)[number],
	};
}
