import { deliver, type Post } from "../actions/deliver.ts";
import type { Queued } from "../actions/office.ts";

/** Sends what is queued: messages of one chat in the order they were queued, chats side by side. */
export interface Sender {
	/** Resolves when the message is out, or given up; a failed try is repeated here. */
	push(queued: Queued): Promise<void>;
	/** Takes no more work and waits for what is being sent. What waits for another try stays in the database. */
	stop(): Promise<void>;
}

/** `wait` resolves after so many milliseconds: an argument so that tests need not wait. */
export function createSender(
	post: Post,
	onError: (error: unknown) => void,
	wait: (ms: number, signal: AbortSignal) => Promise<void>,
): Sender {
	const lastOf = new Map<string, Promise<void>>();
	const atWork = new Map<string, Promise<void>>();
	const stopping = new AbortController();

	async function sendUntilDone({ id, fresh }: Queued): Promise<void> {
		for (let known = fresh; !stopping.signal.aborted; known = undefined) {
			const next = await deliver(post, id, stopping.signal, known);
			if (!next) return;
			await wait(next.after * 1000, stopping.signal);
		}
	}

	return {
		push(queued) {
			const { id, chatId } = queued;
			// Heard of twice, from whoever queued it and by looking: it keeps its place.
			const known = atWork.get(id);
			if (known) return known;
			const before = lastOf.get(chatId) ?? Promise.resolve();
			const sending = before
				.then(() => sendUntilDone(queued))
				.catch((error: unknown) => {
					if (!stopping.signal.aborted) onError(error);
				});
			lastOf.set(chatId, sending);
			atWork.set(id, sending);
			void sending.then(() => {
				atWork.delete(id);
				if (lastOf.get(chatId) === sending) lastOf.delete(chatId);
			});
			return sending;
		},
		async stop() {
			stopping.abort();
			await Promise.all(lastOf.values());
		},
	};
}
