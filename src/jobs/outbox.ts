import { type Post, resumeDeliveries, waitingDeliveries } from "../actions/deliver.ts";
import type { Queued } from "../actions/office.ts";
import { pause } from "./pause.ts";
import { createSender, type Sender } from "./sender.ts";

/** A net under everything that should have been pushed: milliseconds between two looks at what waits. */
const LOOK_EVERY = 5000;

/**
 * Sends what waits in the database: first what an earlier process left, then whatever is pushed, and what other
 * processes queue and ring for.
 */
export async function startOutbox(
	post: Post,
	/** Listens to other processes' bell; the result stops it. */
	hear: (heard: () => void) => () => Promise<void>,
	onError: (error: unknown) => void,
): Promise<Sender> {
	const sender = createSender(post, onError, pause);
	const pushAll = (all: Queued[]) => {
		for (const one of all) void sender.push(one);
	};
	pushAll(await resumeDeliveries(post));
	let looking: Promise<void> | null = null;
	const look = () => {
		looking ??= waitingDeliveries(post)
			.then(pushAll, onError)
			.finally(() => {
				looking = null;
			});
	};
	const stopHearing = hear(look);
	const timer = setInterval(look, LOOK_EVERY).unref();
	return {
		push: (queued) => sender.push(queued),
		async stop() {
			clearInterval(timer);
			await stopHearing();
			await looking;
			await sender.stop();
		},
	};
}
