/**
 * Does in one call what many ask for at the same time: while one call is under way, the next gathers. Where a call of
 * several fails, "again" does each of them again alone, so that nobody fails for another's sake; `work` must then bear
 * being done twice, since a call whose connection broke may have been done. "once" fails them all.
 */
export function gather<In, Out>(
	work: (items: In[]) => Promise<Out[]>,
	afterFailure: "again" | "once",
): (item: In) => Promise<Out> {
	const waiting: { item: In; done: PromiseWithResolvers<Out> }[] = [];
	let working = false;

	async function run(): Promise<void> {
		working = true;
		// Whoever asks in this turn of the event loop goes along.
		await new Promise<void>((turn) => setImmediate(turn));
		while (waiting.length > 0) await together(waiting.splice(0));
		working = false;
	}

	async function together(all: typeof waiting): Promise<void> {
		try {
			const results = await work(all.map(({ item }) => item));
			for (const [index, { done }] of all.entries()) done.resolve(results[index] as Out);
		} catch (error) {
			if (all.length > 1 && afterFailure === "again") await Promise.all(all.map((one) => together([one])));
			else for (const { done } of all) done.reject(error);
		}
	}

	return (item) => {
		const done = Promise.withResolvers<Out>();
		waiting.push({ item, done });
		if (!working) void run();
		return done.promise;
	};
}

/** One of something for each database that is open. */
export function perDatabase<Key extends object, T>(make: (db: Key) => T): (db: Key) => T {
	const made = new WeakMap<Key, T>();
	return (db) => {
		const known = made.get(db) ?? make(db);
		made.set(db, known);
		return known;
	};
}
