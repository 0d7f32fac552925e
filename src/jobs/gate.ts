/** Lets in so many at once, the rest in the order in which they came. */
export type Gate = <T>(task: () => Promise<T>) => Promise<T>;

export function createGate(limit: number): Gate {
	const waiting: (() => void)[] = [];
	let inside = 0;
	return async (task) => {
		if (inside >= limit) await new Promise<void>((enter) => waiting.push(enter));
		else inside += 1;
		try {
			return await task();
		} finally {
			// Whoever is next takes over the place.
			const next = waiting.shift();
			if (next) next();
			else inside -= 1;
		}
	};
}
