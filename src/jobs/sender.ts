import { deliver, type Post } from "../actions/deliver.ts";
import type { Queued } from "../actions/office.ts";
import { createGate } from "./gate.ts";

/**
 * Sends what is queued: messages of one chat in the order they were queued, chats side by side. What somebody waits
 * for has an order of its own: it does not stand behind the digest that its group is still to have.
 */
export interface Sender {
	/** Resolves when the message is out, or given up; a failed try is repeated here. */
	push(queued: Queued): Promise<void>;
	/** Takes no more work and waits for what is being sent. What waits for another try stays in the database. */
	stop(): Promise<void>;
}

/**
 * Messages that nobody waits for are fetched when their turn is near: three thousand digests at once would keep
 * every connection to the database from those who ask meanwhile. Some seconds of the channel's pace.
 */
const AT_HAND = 100;

/** `wait` resolves after so many milliseconds: an argument so that tests need not wait. */
export function createSender(
	post: Post,
	onError: (error: unknown) => void,
	wait: (ms: number, signal: AbortSignal) => Promise<void>,
): Sender {
	const lastOf = new Map<string, Promise<void>>();
	const atWork = new Map<string, Promise<void>>();
	const stopping = new AbortController();
	const gate = createGate(AT_HAND);

	async function sendUntilDone({ id, fresh, asked }: Queued): Promise<void> {
		for (let known = fresh; !stopping.signal.aborted; known = undefined) {
			const send = async () =>
				stopping.signal.aborted ? null : await deliver(post, id, stopping.signal, known);
			const next = await (asked ? send() : gate(send));
			if (!next) return;
			await wait(next.after * 1000, stopping.signal);
		}
	}

	return {
		push(queued) {
			const { id } = queued;
			const lane = `${queued.chatId} ${queued.asked ? "asked" : ""}`;
			// Heard of twice, from whoever queued it and by looking: it keeps its place.
			const known = atWork.get(id);
			if (known) return known;
			const before = lastOf.get(lane) ?? Promise.resolve();
			const sending = before
				.then(() => sendUntilDone(queued))
				.catch((error: unknown) => {
					if (!stopping.signal.aborted) onError(error);
				});
			lastOf.set(lane, sending);
			atWork.set(id, sending);
			void sending.then(() => {
				atWork.delete(id);
				if (lastOf.get(lane) === sending) lastOf.delete(lane);
			});
			return sending;
		},
		async stop() {
			stopping.abort();
			await Promise.all(lastOf.values());
		},
	};
}
