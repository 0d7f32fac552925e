/** Updates that Telegram gave and that are not confirmed yet. */
export interface OpenUpdates {
	/** Whether it is here already: Telegram gives unconfirmed updates again and again. */
	has(id: number): boolean;
	/** False if it is here already. */
	add(id: number): boolean;
	done(id: number): void;
	/** Confirms all updates below it; undefined before the first one. */
	offset(): number | undefined;
	/** Resolves when none is at work. */
	settled(): Promise<void>;
}

/** A book of updates in the order in which they came. */
export function createOpenUpdates(): OpenUpdates {
	const order: number[] = [];
	const working = new Set<number>();
	let next: number | undefined;
	let settled = Promise.withResolvers<void>();
	settled.resolve();

	return {
		has: (id) => order.includes(id),
		add(id) {
			if (order.includes(id)) return false;
			if (working.size === 0) settled = Promise.withResolvers();
			order.push(id);
			working.add(id);
			return true;
		},
		done(id) {
			working.delete(id);
			while (order[0] !== undefined && !working.has(order[0])) next = (order.shift() ?? 0) + 1;
			if (working.size === 0) settled.resolve();
		},
		// An offset above an open update would confirm it, too, in whatever order they came.
		offset: () => (order.length > 0 ? Math.min(...order) : next),
		settled: () => settled.promise,
	};
}
