/** Tasks of one key one after another, keys side by side. */
export interface Lanes {
	/** Resolves or rejects as the task does. A task that fails does not hold up the next of its key. */
	run<T>(key: string, task: () => Promise<T>): Promise<T>;
}

/** Lanes of which at most `limit` move at once; the rest wait in the order in which they came. */
export function createLanes(limit: number): Lanes {
	const lanes = new Map<string, (() => Promise<void>)[]>();
	const ready: string[] = [];
	let moving = 0;

	function move(): void {
		while (moving < limit) {
			const key = ready.shift();
			if (key === undefined) return;
			moving += 1;
			void step(key);
		}
	}

	async function step(key: string): Promise<void> {
		const lane = lanes.get(key) ?? [];
		await lane[0]?.();
		lane.shift();
		moving -= 1;
		if (lane.length > 0) ready.push(key);
		else lanes.delete(key);
		move();
	}

	return {
		run: (key, task) =>
			new Promise((resolve, reject) => {
				const lane = lanes.get(key) ?? [];
				lane.push(() => task().then(resolve, reject));
				lanes.set(key, lane);
				if (lane.length === 1) ready.push(key);
				move();
			}),
	};
}
