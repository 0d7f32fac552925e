/** Updates that Telegram gave and that are not confirmed yet. */
export interface OpenUpdates {
	/** Whether it is here already: Telegram gives unconfirmed updates again and again. */
	has(id: number): boolean;
	/** False if it is here already. */
	add(id: number): boolean;
	done(id: number): void;
	/** Confirms all updates below it; undefined before the first one. */
	offset(): number | undefined;
	/** What a call confirms that leaves now. Its own answer may still bring what is done after that. */
	confirming(): number[];
	/** The call that confirmed them is answered. */
	forget(ids: number[]): void;
	/** Resolves when none is at work. */
	settled(): Promise<void>;
}

/** A book of updates in the order in which they came. */
export function createOpenUpdates(): OpenUpdates {
	const order: number[] = [];
	const working = new Set<number>();
	/** No longer in `order`, and not known to be confirmed. */
	const finished = new Set<number>();
	let next: number | undefined;
	let settled = Promise.withResolvers<void>();
	settled.resolve();
	const has = (id: number): boolean => finished.has(id) || order.includes(id);

	return {
		has,
		add(id) {
			if (has(id)) return false;
			if (working.size === 0) settled = Promise.withResolvers();
			order.push(id);
			working.add(id);
			return true;
		},
		done(id) {
			working.delete(id);
			while (order[0] !== undefined && !working.has(order[0])) {
				finished.add(order[0]);
				next = (order.shift() ?? 0) + 1;
			}
			if (working.size === 0) settled.resolve();
		},
		// An offset above an open update would confirm it, too, in whatever order they came.
		offset: () => (order.length > 0 ? Math.min(...order) : next),
		confirming: () => [...finished],
		forget(ids) {
			for (const id of ids) finished.delete(id);
		},
		settled: () => settled.promise,
	};
}
