import { ApiError } from "./api-error.ts";
import type { PlaygroundState } from "./state.ts";
import type { WireUpdate } from "./wire.ts";

/** What `getUpdates` takes: https://core.telegram.org/bots/api#getupdates. `timeout` in seconds. */
export interface UpdatesRequest {
	offset?: number;
	limit?: number;
	timeout?: number;
	allowed_updates?: string[];
}

/** Hands updates to one poller at a time. */
export interface UpdateQueue {
	/** Waits up to `timeout` for something new; confirms what is below `offset`. Unconfirmed updates come again. */
	take(request: UpdatesRequest): Promise<WireUpdate[]>;
	/** Confirms everything up to and including this id. */
	confirm(updateId: number): void;
	pending(): WireUpdate[];
	close(): void;
}

interface Waiter {
	wake(): void;
	refuse(error: ApiError): void;
}

const CONFLICT =
	"Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

/** The queue over the state's updates. */
export function createUpdateQueue(state: PlaygroundState): UpdateQueue {
	let waiter: Waiter | null = null;
	let allowed: string[] = [];
	const open = (from: number): WireUpdate[] =>
		state.data.updates.filter(
			(update) =>
				update.update_id >= from && (!allowed.length || allowed.some((kind) => Object.hasOwn(update, kind))),
		);
	const confirm = (updateId: number): void => {
		if (state.data.updates.some((update) => update.update_id <= updateId))
			state.commit({ kind: "confirmed", below: updateId + 1 });
	};
	const unsubscribe = state.subscribe((event) => {
		if (event.kind === "message" || event.kind === "press" || event.kind === "membership") waiter?.wake();
	});

	async function take(request: UpdatesRequest): Promise<WireUpdate[]> {
		if (request.allowed_updates) allowed = request.allowed_updates;
		const limit = Math.min(Math.max(request.limit ?? 100, 1), 100);
		let from = request.offset ?? 0;
		// A negative offset counts from the end and forgets all before.
		if (from < 0) from = state.data.updates.at(from)?.update_id ?? 0;
		confirm(from - 1);
		waiter?.refuse(new ApiError(409, CONFLICT));
		const ready = open(from);
		if (ready.length || !request.timeout) return ready.slice(0, limit);
		return await new Promise((resolve, reject) => {
			const settle = (act: () => void): void => {
				clearTimeout(timer);
				if (waiter === mine) waiter = null;
				act();
			};
			const timer = setTimeout(() => settle(() => resolve([])), Math.min(request.timeout ?? 0, 50) * 1000);
			const mine: Waiter = {
				wake: () => {
					const found = open(from);
					if (found.length) settle(() => resolve(found.slice(0, limit)));
				},
				refuse: (error) => settle(() => reject(error)),
			};
			waiter = mine;
		});
	}

	return {
		take,
		confirm,
		pending: () => open(0),
		close() {
			unsubscribe();
			waiter?.refuse(new ApiError(502, "Bad Gateway"));
		},
	};
}
