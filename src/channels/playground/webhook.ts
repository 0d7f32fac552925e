import { setTimeout as sleep } from "node:timers/promises";
import type { PlaygroundState } from "./state.ts";
import type { UpdateQueue } from "./updates.ts";

/** Where updates are posted, as `setWebhook` said. */
export interface WebhookTarget {
	url: string;
	secret?: string;
}

/** Posts updates one after another and confirms each after a 2xx; repeats one that was not taken. */
export interface WebhookSender {
	target(): WebhookTarget | null;
	/** What `getWebhookInfo` tells of the last failure. */
	lastError(): string | null;
	set(target: WebhookTarget | null): void;
	close(): void;
}

const RETRY_MS = 200;

/** The sender over the queue. It rests until a webhook is set. */
export function createWebhookSender(state: PlaygroundState, queue: UpdateQueue): WebhookSender {
	let target: WebhookTarget | null = null;
	let lastError: string | null = null;
	let running = false;

	async function post(to: WebhookTarget, body: string): Promise<boolean> {
		try {
			const headers: Record<string, string> = { "content-type": "application/json" };
			if (to.secret) headers["x-telegram-bot-api-secret-token"] = to.secret;
			const answer = await fetch(to.url, {
				method: "POST",
				headers,
				body,
				signal: AbortSignal.timeout(60_000),
			});
			await answer.body?.cancel();
			lastError = answer.ok ? lastError : `Wrong response from the webhook: ${answer.status}`;
			return answer.ok;
		} catch (error) {
			lastError = error instanceof Error ? error.message : String(error);
			return false;
		}
	}

	async function run(): Promise<void> {
		if (running) return;
		running = true;
		for (let next = queue.pending()[0]; target && next; next = queue.pending()[0]) {
			if (await post(target, JSON.stringify(next))) queue.confirm(next.update_id);
			else await sleep(RETRY_MS);
		}
		running = false;
	}

	const unsubscribe = state.subscribe((event) => {
		// After the commit that told us, so that the update is in the queue and its cause is done.
		if (target && event.kind !== "confirmed") queueMicrotask(() => void run());
	});
	return {
		target: () => target,
		lastError: () => lastError,
		set(next) {
			target = next;
			lastError = null;
			if (next) void run();
		},
		close() {
			target = null;
			unsubscribe();
		},
	};
}
