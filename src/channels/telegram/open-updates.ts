/** Updates that Telegram gave and that are not confirmed yet. */
export interface OpenUpdates {
	/** Whether it is here already: Telegram gives unconfirmed updates again and again. */
	has(id: number): boolean;
	/** False if it is here already. */
	add(id: number): boolean;
	done(id: number): void;
	/** Confirms all updates below it; undefined before the first one. */
	offset(): number | undefined;
	/** The answer to a call with that offset is here: what it confirmed will not come again. */
	confirmed(offset: number | undefined): void;
	/** Resolves when none is at work. */
	settled(): Promise<void>;
}

/** A book of updates in the order in which they came. */
export function createOpenUpdates(): OpenUpdates {
	const order: number[] = [];
	/** All that may be given again: those of `order`, and what was done after the last call had left. */
	const known = new Set<number>();
	const working = new Set<number>();
	let next: number | undefined;
	let settled = Promise.withResolvers<void>();
	settled.resolve();

	return {
		has: (id) => known.has(id),
		add(id) {
			if (known.has(id)) return false;
			if (working.size === 0) settled = Promise.withResolvers();
			order.push(id);
			known.add(id);
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
		confirmed(offset = Number.NEGATIVE_INFINITY) {
			for (const id of known) if (id < offset) known.delete(id);
		},
		settled: () => settled.promise,
	};
}
