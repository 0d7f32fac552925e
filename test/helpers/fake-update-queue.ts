import type { CallParams } from "./bot-api-schema.ts";

/** Updates that wait at the fake Bot API, confirmed by the offset as at Telegram. */
export interface UpdateQueue {
	/** Adds an update and gives it the next number. */
	push(update: object): number;
	/** Numbers that are not confirmed. */
	waiting(): number[];
	/** What getUpdates answers: at once if there is something, else after the asked time or when something comes. */
	take(params: CallParams): Promise<{ ok: boolean } & Record<string, unknown>>;
}

export function createUpdateQueue(): UpdateQueue {
	const waiting: { update_id: number }[] = [];
	let lastId = 500;
	let wake = () => {};
	let conflict = () => {};

	return {
		push(update) {
			lastId += 1;
			waiting.push({ update_id: lastId, ...update });
			wake();
			return lastId;
		},
		waiting: () => waiting.map((update) => update.update_id),
		async take({ offset = 0, limit = 100, timeout = 0 }) {
			conflict();
			while (waiting[0] && waiting[0].update_id < Number(offset)) waiting.shift();
			let thrownOut = false;
			if (waiting.length === 0) {
				await new Promise<void>((resolve) => {
					const handle = setTimeout(resolve, Number(timeout) * 1000);
					wake = resolve;
					conflict = () => {
						thrownOut = true;
						resolve();
					};
					handle.unref();
				});
			}
			conflict = () => {};
			if (thrownOut)
				return {
					ok: false,
					error_code: 409,
					description: "Conflict: terminated by other getUpdates request",
				};
			return { ok: true, result: waiting.slice(0, Number(limit)) };
		},
	};
}
